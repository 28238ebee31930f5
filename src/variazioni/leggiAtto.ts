import { parseData, serialOf } from "../domain/numeri/calendario";
import { normalize } from "../domain/testo/normalize";

/** The act that approved a change, as words name it. */
export interface AttoLetto {
  readonly testo: string;
  /** Null where none is written: "deliberazione della Giunta n. del 31 gennaio 2019". */
  readonly numero: string | null;
  /** An Excel serial. */
  readonly data: number | null;
}

const ATTO =
  /\b(?:deliberazion[ei]|deliber[ae]|delib\.?|del\. ?(?:g\.?c\.?|gc|di giunta|giunta|consiglio)|d\.?g\.?c\.?|determinazion[ei]|determin[ae]|decret[oi]|provvediment[oi]|resolution|decision)(?![a-z])/;
const MESI = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre".split("|");
const NUMERO = /\b(?:nn?\.?|n°|no\.|number) ?(\d{1,5}(?:\/\d{2,4})?)(?![\d./]*\d{4})/;
const IN_PAROLE = new RegExp(`\\b(\\d{1,2})°? (${MESI.join("|")}) (\\d{4})`);
const IN_CIFRE = /\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/;
const LUNGHEZZA_LETTA = 300;

function dataIn(parole: string): number | null {
  const found = IN_PAROLE.exec(parole);
  if (found) return serialOf(Number(found[3]), MESI.indexOf(found[2] ?? "") + 1, Number(found[1]));
  const cifre = IN_CIFRE.exec(parole)?.[0];
  return cifre === undefined ? null : parseData(cifre);
}

/**
 * The act that a text names, with its number and its day; null where it names none.
 * @example leggiAtto("con deliberazione della Giunta n. 97 del 26 luglio 2018")?.numero //=> "97"
 */
export function leggiAtto(testo: string): AttoLetto | null {
  const parole = normalize(testo.slice(0, LUNGHEZZA_LETTA));
  const inizio = parole.search(ATTO);
  if (inizio < 0) return null;
  const suo = parole.slice(inizio);
  return { testo: testo.trim(), numero: NUMERO.exec(suo)?.[1] ?? null, data: dataIn(suo) };
}
