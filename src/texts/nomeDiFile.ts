import { soloLeggibili } from "./soloLeggibili";

/** What Windows, the strictest, refuses in the name of a file; names of sheets and bodies hold it. */
const VIETATI = /[\\/:*?"<>|\n\t]+/g;
/** Names that Windows keeps for its devices, whatever follows the point. */
const RISERVATI = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const CARATTERI_MASSIMI = 120;

/**
 * A name that any system takes for a file, as near as can be to the one that is wanted.
 * @param voluto what it is called, without its ending
 * @param fine the ending, with its point
 * @example nomeDiFile("Area 1: Servizi/Anagrafe", ".xlsx") //=> "Area 1- Servizi-Anagrafe.xlsx"
 */
export function nomeDiFile(voluto: string, fine: string): string {
  const nome = soloLeggibili(voluto).replace(VIETATI, "-").slice(0, CARATTERI_MASSIMI).trim().replace(/\.+$/, "");
  return (nome === "" ? "PERF" : nome.replace(RISERVATI, "_$&")) + fine;
}
