import { formatNumero } from "../formato";

/** The words of the extracts of tagged indicators. Italian always, as the Relazione. */

const quanti = (n: number, uno: string, molti: string) => `${formatNumero(n, "it")} ${n === 1 ? uno : molti}`;

/** What each tag stands for. */
export const CONTRASSEGNI = {
  PIRA: "Piano degli indicatori e dei risultati attesi di bilancio (PIRA)",
  PTPCT: "Piano per la prevenzione della corruzione e la trasparenza (PTPCT)",
} as const;
export type Contrassegno = keyof typeof CONTRASSEGNI;

export const ESTRATTI = {
  titolo: (tag: Contrassegno) => `Estratto ${tag}`,
  premessa: (righe: number, indicatori: number) =>
    `${quanti(righe, "riga contrassegnata", "righe contrassegnate")} nei cruscotti, ${quanti(indicatori, "indicatore", "indicatori")}: ognuno una volta, con i fogli in cui sta.`,
  fogli: "Fogli",
  daVedere: "Da vedere",
  valori: (che: string, dove: string) => `${che} diversi: ${dove}.`,
  target: "Target",
  consuntivi: "Consuntivi",
  forse: (nome: string, foglio: string) => `Forse lo stesso di «${nome}» (${foglio}).`,
} as const;
