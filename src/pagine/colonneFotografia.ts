import type { AspettoColonna } from "../formule/Modifiche";
import type { FOTOGRAFIA } from "../texts/relazione/fotografia";

export type ColonnaFotografia = keyof typeof FOTOGRAFIA.colonne;

/** The columns of a snapshot from the left, with their widths, which a wide A4 prints to be read; the last ones are hidden. */
export const COLONNE_FOTOGRAFIA: readonly {
  readonly id: ColonnaFotografia;
  readonly larghezza: number;
  readonly aspetto: AspettoColonna;
}[] = [
  { id: "foglio", larghezza: 14, aspetto: "testo" },
  { id: "responsabile", larghezza: 14, aspetto: "testo" },
  { id: "percorso", larghezza: 22, aspetto: "testo" },
  { id: "nome", larghezza: 34, aspetto: "testo" },
  { id: "target", larghezza: 12, aspetto: "cifra" },
  { id: "risultato", larghezza: 12, aspetto: "cifra" },
  { id: "giorno", larghezza: 11, aspetto: "cifra" },
  { id: "sal", larghezza: 9, aspetto: "cifra" },
  { id: "dovuta", larghezza: 9, aspetto: "cifra" },
  { id: "stato", larghezza: 18, aspetto: "testo" },
  { id: "perche", larghezza: 20, aspetto: "testo" },
  { id: "nota", larghezza: 15, aspetto: "testo" },
  { id: "codice", larghezza: 12, aspetto: "discreta" },
  { id: "descrizione", larghezza: 30, aspetto: "discreta" },
  { id: "natura", larghezza: 12, aspetto: "discreta" },
];
export const COLONNE_NASCOSTE = 3;
