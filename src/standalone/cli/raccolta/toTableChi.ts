import type { Ripartizione } from "../../../raccolta/risponde/ripartisci";
import { cella } from "../celleDiTabella";
import { contaStati } from "./chiJson";

const righe = (quante: number) => (quante === 1 ? "1 riga" : `${quante} righe`);

/** Rows that are asked of nobody, each reason once; "" where there is none. */
function fuoriDi(tutte: Parameters<typeof contaStati>[0]): string {
  const { eliminate, senzaMisura, superate, conFormula } = contaStati(tutte);
  const motivi: readonly (readonly [number, string])[] = [
    [eliminate, "eliminate"],
    [senzaMisura, "senza misura"],
    [superate, "di periodi passati"],
    [conFormula, "con una formula nel consuntivo"],
  ];
  return motivi.flatMap(([quante, perche]) => (quante === 0 ? [] : [`${quante} ${perche}`])).join(", ");
}

/** What is asked about who answers, one line a question, and the rows that are nobody's. */
export function domandeDiChi({ valori, diNessuno, fogliSenza }: Ripartizione): readonly string[] {
  return [
    ...valori.flatMap(({ scritto, righe: quante, forse }) =>
      forse === null
        ? []
        : [
            `«${scritto}» (${righe(quante)}) è forse «${forse}»: non è in nessuna scheda. Rispondi con --who "${scritto}=${forse}", o --who "${scritto}=${scritto}" se è un altro.`,
          ],
    ),
    ...(diNessuno.length === 0
      ? []
      : [`${righe(diNessuno.length)} senza responsabile: nella colonna non c'è scritto niente.`]),
    ...fogliSenza.map((foglio) => `«${foglio}» non ha la colonna di chi risponde: le sue righe restano fuori.`),
  ];
}

/** What `--collect` prints for people: who gets how many rows, in which file. */
export function toTableChi(ripartizione: Ripartizione, nomi: readonly string[]): string {
  const conRighe = ripartizione.responsabili.map(({ nome, righe: sue }) => ({ nome, sue, conti: contaStati(sue) }));
  let scheda = 0;
  return [
    [cella("Responsabile", 40), cella("Righe", 6), cella("Da raccogliere", 15), "Scheda"].join(" "),
    ...conRighe.map(({ nome, sue, conti }) => {
      const file = conti.daRaccogliere === 0 ? "nessuna" : (nomi[scheda++] ?? "");
      const fuori = fuoriDi(sue);
      const numeri = [cella(String(conti.righe), 6), cella(String(conti.daRaccogliere), 15)];
      return [cella(nome, 40), ...numeri, file + (fuori === "" ? "" : ` (${fuori})`)].join(" ");
    }),
    "",
    ...domandeDiChi(ripartizione),
  ]
    .join("\n")
    .trimEnd();
}
