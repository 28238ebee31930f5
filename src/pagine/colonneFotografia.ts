import type { AspettoColonna } from "../formule/Modifiche";
import type { FOTOGRAFIA } from "../texts/relazione/fotografia";

export type ColonnaFotografia = keyof typeof FOTOGRAFIA.colonne;

/** The columns of a snapshot from the left, with their widths; the last ones are hidden. */
export const COLONNE_FOTOGRAFIA: readonly {
  readonly id: ColonnaFotografia;
  readonly larghezza: number;
  readonly aspetto: AspettoColonna;
}[] = [
  { id: "foglio", larghezza: 20, aspetto: "testo" },
  { id: "responsabile", larghezza: 20, aspetto: "testo" },
  { id: "percorso", larghezza: 30, aspetto: "testo" },
  { id: "nome", larghezza: 44, aspetto: "testo" },
  { id: "target", larghezza: 16, aspetto: "cifra" },
  { id: "risultato", larghezza: 16, aspetto: "cifra" },
  { id: "giorno", larghezza: 11, aspetto: "cifra" },
  { id: "sal", larghezza: 10, aspetto: "cifra" },
  { id: "dovuta", larghezza: 9, aspetto: "cifra" },
  { id: "stato", larghezza: 22, aspetto: "testo" },
  { id: "perche", larghezza: 40, aspetto: "testo" },
  { id: "nota", larghezza: 40, aspetto: "testo" },
  { id: "codice", larghezza: 12, aspetto: "discreta" },
  { id: "descrizione", larghezza: 30, aspetto: "discreta" },
  { id: "natura", larghezza: 12, aspetto: "discreta" },
];
export const COLONNE_NASCOSTE = 3;
