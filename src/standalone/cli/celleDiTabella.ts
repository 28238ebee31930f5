import type { Indicatore } from "../../cruscotto/Cruscotto";
import { displayCella } from "../../domain/numeri/displayCella";
import { testoMotivo } from "../../texts/schermi/motivi";
import { formatQuota } from "../../texts/formato";
import type { FileMisurato } from "./contratto";

const COLONNE = [
  ["Riga", 5],
  ["Indicatore", 52],
  ["Target", 16],
  ["Consuntivo", 16],
  ["SAL", 8],
] as const;

/** A text cut or filled to a width. */
export function cella(testo: string, larghezza: number): string {
  const riga = testo.replace(/\s+/g, " ");
  return riga.length > larghezza ? `${riga.slice(0, larghezza - 1)}…` : riga.padEnd(larghezza);
}

export const quota = (sal: number | null): string => (sal === null ? "—" : formatQuota(sal, "it"));

const inColonna = (testi: readonly string[]) => COLONNE.map(([, larghezza], at) => cella(testi[at] ?? "", larghezza));

/** The heads of the columns, the last with its own. */
export const testata = (ultima: string): string => [...inColonna(COLONNE.map(([nome]) => nome)), ultima].join(" ");

/** A row of the table: its cells, its SAL, and what is said of it last. */
export function rigaDiTabella(
  { riga, nome, target, consuntivo }: Indicatore,
  sal: number | null,
  ultima: string,
): string {
  const celle = [String(riga + 1), nome, displayCella(target), displayCella(consuntivo), quota(sal)];
  return [...inColonna(celle), ultima].join(" ");
}

/** A sheet that was left alone, with the reason. */
export const rigaIgnorato = ({ foglio, motivo }: FileMisurato["ignorati"][number]): string =>
  `Ignorato «${foglio}»: ${testoMotivo(motivo, "it")}`;
