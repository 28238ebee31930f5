import type { Lingua } from "../../lingua";

/** The columns that the sign beside a SAL has made wider. */
export function colonneAllargate(dati: Readonly<Record<string, string | number>>, lingua: Lingua): string {
  const colonne = String(dati["allargate"] ?? "");
  if (colonne === "") return "";
  const isUna = !colonne.includes(",");
  if (lingua === "it") return `; ${isUna ? "allargata la colonna" : "allargate le colonne"} ${colonne} per il segno`;
  return `; ${isUna ? "column" : "columns"} ${colonne} widened for the sign`;
}
