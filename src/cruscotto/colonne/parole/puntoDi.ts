import type { ColonnaScritta } from "../../Cruscotto";
import { normalize } from "../../../domain/testo/normalize";
import { annoIn } from "./readAnno";

/** What a column beside a row says of a year: where it starts from, what was reached, what is expected. */
export type CheDellAnno = "baseline" | "consuntivo" | "target";
export interface PuntoDellAnno {
  readonly che: CheDellAnno;
  readonly anno: number | null;
}

const BASELINE = /\b(?:baseline|stato|valore (?:di partenza|iniziale|storico)|partenza|anno base)\b/;
const CONSUNTIVO = /\b(?:consuntiv|valore ottenuto|valore raggiunto|risultato (?!atteso)|rilevat)/;
const TARGET = /\b(?:target|risultato atteso|valore atteso|obiettivo)\b/;
const ANNO_SOLO = /^(?:anno )?20\d\d$/;

/** What a header says of a year; null where it says nothing of one. A bare year is a target: a cruscotto of years has no results. */
export function puntoDi({ intestazione }: Pick<ColonnaScritta, "intestazione">): PuntoDellAnno | null {
  const parole = normalize(intestazione);
  const anno = annoIn(parole);
  if (BASELINE.test(parole)) return { che: "baseline", anno };
  if (anno === null) return null;
  if (CONSUNTIVO.test(parole)) return { che: "consuntivo", anno };
  return TARGET.test(parole) || ANNO_SOLO.test(parole) ? { che: "target", anno } : null;
}
