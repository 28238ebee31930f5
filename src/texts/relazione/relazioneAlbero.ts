import { formatNumero } from "../formato";

/** The words of the tree of the performance. Italian always, as the Relazione. */
export const ALBERO = {
  titolo: "Albero della performance",
  foglio: "Albero",
  premessa: "Dall'ente agli obiettivi, come stanno nei cruscotti; accanto a ciascuno i suoi indicatori e il suo SAL.",
  ridotto: (obiettivi: number) =>
    `Gli obiettivi sono ${formatNumero(obiettivi, "it")}: l'albero si ferma alle voci sopra di loro.`,
  voce: "Voce",
  obiettivi: "Obiettivi",
  indicatori: "Indicatori",
  casella: (nome: string, dettagli: readonly string[]) => [nome, ...dettagli].join(" · "),
  conIndicatori: (quanti: number) => (quanti === 1 ? "1 indicatore" : `${formatNumero(quanti, "it")} indicatori`),
  conObiettivi: (quanti: number) => (quanti === 1 ? "1 obiettivo" : `${formatNumero(quanti, "it")} obiettivi`),
  ramo: (nome: string, sotto: readonly string[]) => (sotto.length === 0 ? nome : `${nome}: ${sotto.join("; ")}`),
  alternativa: (ente: string, rami: readonly string[]) => `Albero della performance. ${ente} › ${rami.join(". ")}.`,
} as const;
