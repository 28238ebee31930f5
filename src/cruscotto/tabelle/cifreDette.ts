import type { Cella } from "../../domain/Cella";
import { displayCella } from "../../domain/numeri/displayCella";
import { parseNumero } from "../../domain/numeri/parseNumero";
import { normalize } from "../../domain/testo/normalize";

/** A text longer than this is no figure with its words. */
const LUNGHEZZA = 80;
const NUMERO = String.raw`(\d{1,4}(?:[.,]\d{1,6})?)`;
const MEDIA = new RegExp(String.raw`\b(?:medi[ao]|mean|average|avg)\b[^\d]{0,20}${NUMERO}`);
const DEVIAZIONE = new RegExp(
  String.raw`(?:\b(?:deviazione|dev|scarto|sd|ds|sqm|standard)\b|[±σ]|\+\/-)[^\d]{0,25}${NUMERO}`,
);
/** "92,4 ± 3,1" and "92,4 (3,1)". */
const COPPIA = new RegExp(String.raw`^${NUMERO} ?(?:±|\+\/-|\() ?${NUMERO}\)?$`);

/** A figure said in a cell: the cell as it stands, what of it is the figure as it is printed, and its value. */
export interface CifraDetta {
  readonly cella: Cella;
  readonly stampata: Cella;
  readonly valore: number;
}

function cifraDi(cella: Cella, parole: string): CifraDetta | null {
  const letto = parseNumero(parole.replace(/^(\d+)\.(\d{1,2}|\d{4,})$/, "$1,$2"));
  return letto && { cella, stampata: { tipo: "testo", valore: parole }, valore: letto.valore };
}

/** The figure that a cell of one column holds: a number, or a text that is one; null where it is neither. */
export function cifraSola(cella: Cella): CifraDetta | null {
  if (cella.tipo === "numero") return { cella, stampata: cella, valore: cella.valore };
  const parole = displayCella(cella).trim();
  return cella.tipo !== "testo" || parole.length > LUNGHEZZA ? null : cifraDi(cella, parole);
}

/** Mean and deviation as a text says them together ("media 92,4 – dev. st. 3,1"); nothing of what it does not say. */
export function mediaEDeviazione(cella: Cella): readonly (readonly ["media" | "deviazione", CifraDetta])[] {
  if (cella.tipo !== "testo" || cella.valore.length > LUNGHEZZA) return [];
  const parole = normalize(cella.valore);
  const [, prima, seconda] = COPPIA.exec(parole) ?? [];
  const media = cifraDi(cella, prima ?? MEDIA.exec(parole)?.[1] ?? "");
  const deviazione = cifraDi(cella, seconda ?? DEVIAZIONE.exec(parole)?.[1] ?? "");
  return [...(media ? [["media", media] as const] : []), ...(deviazione ? [["deviazione", deviazione] as const] : [])];
}
