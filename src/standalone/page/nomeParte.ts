import { TESTI } from "./testi";

const CARTELLE = [
  ["xl/charts/", "grafico"],
  ["xl/drawings/", "disegno"],
  ["xl/media/", "immagine"],
  ["xl/pivot", "pivot"],
  ["xl/vbaProject", "macro"],
  ["xl/webextensions/", "componenti"],
  ["customXml/", "datiXml"],
] as const satisfies readonly (readonly [string, keyof typeof TESTI.parti])[];

/** A part of an .xlsx by a name that its owner knows, with the part itself beside it. */
export function nomeParte(parte: string): string {
  const cartella = CARTELLE.find(([inizio]) => parte.startsWith(inizio));
  return cartella ? `${TESTI.parti[cartella[1]]} (${parte})` : parte;
}
