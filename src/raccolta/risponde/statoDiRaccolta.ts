import { isSenzaMisura } from "../../periodo/isSenzaMisura";
import type { RigaRaccolta } from "../FoglioRaccolto";

/** Whether the consuntivo of a row is asked of somebody; otherwise, why not. */
export type StatoDiRaccolta =
  | "da raccogliere"
  /** Taken away during the year. */
  | "eliminata"
  /** Neutralised, or not applicable. */
  | "senza misura"
  /** Of a passed period or of another year. */
  | "superata"
  /** Its consuntivo follows other cells: it is asked where those are. */
  | "con formula";

/** Whether the consuntivo of a row is asked of whoever answers for it. */
export function statoDiRaccolta({ foglio: { grid }, misurato: { indicatore, misura } }: RigaRaccolta): StatoDiRaccolta {
  const { riga, colonne, isSuperato } = indicatore;
  if (misura.esito === "eliminato") return "eliminata";
  if (misura.esito !== "monitoraggio" && isSenzaMisura(misura.esito)) return "senza misura";
  if (isSuperato) return "superata";
  const formula = colonne.consuntivo === null ? "" : (grid.formule[riga]?.[colonne.consuntivo] ?? "");
  return formula === "" ? "da raccogliere" : "con formula";
}
