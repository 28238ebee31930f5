import { normalize } from "../testo/normalize";

/** A unit of measure that says the figures are yes and no, written 1 and 0. */
export function isUnitaSiNo(udm: string): boolean {
  return /^(?:si\s*[/-]?\s*no|s\s*[/-]\s*n|si o no|on\s*[/-]\s*off|booleano|binario|si=1.*)$/.test(normalize(udm));
}

/**
 * Payment times as an objective of managers, which are met or not (DL 13/2023, art. 4-bis): recognised only when the
 * row itself names payments and cites the article or the decree.
 */
export function isPagamentiDirigenti(text: string): boolean {
  const parole = normalize(text);
  return /\bpagament/.test(parole) && /\b13\s?\/\s?2023\b|\bart(?:icolo|\.)?\s?4[\s-]?bis\b/.test(parole);
}

const TEMPI =
  /\b(?:temp[oi]|tempestivit\w+|ritard[oi]|giorni|scadenz\w+|itp|termini)\b.*\bpagament|\bpagament\w*\b.*\b(?:temp[oi]|tempestiv\w+|ritard[oi]|giorni|scadenz\w+|termini)\b|\b(?:late|timel\w+|delay\w*|days)\b.*\bpayments?\b|\bpayments? (?:times?|delays?)\b/;

/** Whether a row measures how late a body pays: an objective of managers, wherever it stands on a sheet of theirs. */
export function isTempiDiPagamento(text: string): boolean {
  return TEMPI.test(normalize(text.slice(0, 400)));
}
