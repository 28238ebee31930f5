import type { Pacchetto } from "../../pacchetto/Pacchetto";
import { attributoDi, discendenti, figlioDi, leggiNodi, scrittoDi, type NodoWord } from "./NodoWord";

export const PARTE_STILI = "word/styles.xml";

/** A style of a document. */
export interface StileLetto {
  readonly id: string;
  /** As Word calls it in every language ("heading 1"), in small letters. */
  readonly nome: string;
  readonly genere: string;
  readonly basato: string | null;
  /** Where it stands in the outline, from 1; null where it does not say. */
  readonly livello: number | null;
  /** It gives numbers of its own; null where it does not say. */
  readonly isNumerato: boolean | null;
  /** What paragraphs without a style have. */
  readonly isDiBase: boolean;
  readonly scritto: string;
}

/** Levels of an outline; the tenth is that of plain text. */
const LIVELLI = 9;

const valoreIn = (xml: string, nodo: NodoWord | undefined, ...via: readonly string[]): string | null => {
  const ultimo = via.reduce<NodoWord | undefined>((sotto, nome) => sotto && figlioDi(sotto, nome), nodo);
  return ultimo ? attributoDi(xml, ultimo, "w:val") : null;
};

const isVero = (detto: string | null) => detto === "1" || detto === "true" || detto === "on";

/** The styles of a document, in its order. */
export function leggiStili(pacchetto: Pacchetto): readonly StileLetto[] {
  const xml = pacchetto.text(PARTE_STILI) ?? "";
  if (xml === "") return [];
  return discendenti(leggiNodi(xml, PARTE_STILI), "style").map((nodo) => {
    const livello = Number(valoreIn(xml, nodo, "pPr", "outlineLvl") ?? Number.NaN);
    const numero = valoreIn(xml, nodo, "pPr", "numPr", "numId");
    return {
      id: attributoDi(xml, nodo, "w:styleId") ?? "",
      nome: (valoreIn(xml, nodo, "name") ?? "").toLowerCase(),
      genere: attributoDi(xml, nodo, "w:type") ?? "paragraph",
      basato: valoreIn(xml, nodo, "basedOn"),
      livello: livello >= 0 && livello < LIVELLI ? livello + 1 : null,
      isNumerato: numero === null ? null : numero !== "0",
      isDiBase: isVero(attributoDi(xml, nodo, "w:default")),
      scritto: scrittoDi(xml, nodo),
    };
  });
}
