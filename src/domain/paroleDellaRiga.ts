import { normalize } from "./normalize";

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
