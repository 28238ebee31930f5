import { PerfError } from "../../src/actions/PerfError";
import { annulla } from "../../src/actions/scrittura/annulla";
import { lastRitorno } from "../../src/actions/scrittura/cronologia";
import { campione } from "../support/campione";
import { COMANDI_PROVATI } from "../support/comandiProvati";
import { dimentica } from "../support/dimentica";
import { conDueFogli } from "../support/dueFogli";
import { stareInMezzo } from "../support/inMezzo";
import type { OpenExcel } from "../support/openExcel";
import { differenza } from "../support/provaGuasti";
import { statoCartella } from "../support/statoCartella";

/** How many moments of each are tried by `npm test`. */
const QUANTI = 3;

const nostro = ({ items }: Excel.WorksheetCollection): Excel.Worksheet | undefined =>
  items.find(({ name }) => /^(?:PERF –|Relazione –|Sintesi)/.test(name));

/** What another person does to the workbook, who knows nothing of the command under way. */
const GESTI: Readonly<Record<string, (workbook: Excel.Workbook) => unknown>> = {
  "protects the cruscotto": ({ worksheets }) => worksheets.getItem("Pisa").protection.protect(),
  "deletes the cruscotto": ({ worksheets }) => worksheets.getItem("Pisa").delete(),
  "moves the cruscotto": ({ worksheets }) => (worksheets.getItem("Pisa").position = worksheets.items.length - 1),
  "protects a sheet of ours": ({ worksheets }) => nostro(worksheets)?.protection.protect(),
  "deletes a sheet of ours": ({ worksheets }) => nostro(worksheets)?.delete(),
  "protects the structure": ({ protection }) => protection.protect(),
};
const COMANDI = ["ricalcola perf", "risposta, dopo un'altra", "sintesi di nuovo", "relazione di nuovo"];
const PROVE = COMANDI_PROVATI.filter(({ nome }) => COMANDI.includes(nome)).flatMap((comando) =>
  Object.entries(GESTI).map(([gesto, fai]) => ({ comando, nome: comando.nome, gesto, fai })),
);

/** What a user has in a workbook, without what PERF keeps there. */
const senzaNostri = ({ fogli }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  fogli: (fogli as readonly { readonly nome: string }[]).filter(({ nome }) => !nome.startsWith("PERF –")),
});

async function compi({ Excel }: OpenExcel, fai: (workbook: Excel.Workbook) => unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
    fai(context.workbook);
    await context.sync();
  });
}

beforeAll(() => {
  // Univer complains of its own dependency trees when a workbook is put in the place of another.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});

describe("somebody else, while a command is under way,", () => {
  it.each(PROVE)(
    "$gesto: $nome is carried out and taken back, or refused with nothing left",
    async ({ comando, gesto, fai }) => {
      const excel = await conDueFogli();
      const { host } = excel;
      try {
        const inMezzo = stareInMezzo(excel);
        await comando.prima?.(excel);
        const inizio = await host.snapshot();
        await inMezzo.conta(() => comando.esegui());
        const momenti = Array.from({ length: inMezzo.richieste() }, (_, at) => at);
        host.load(inizio);
        await compi(excel, fai);
        const attesa = await statoCartella(excel);
        const sbagliate: string[] = [];
        for (const momento of campione(momenti, QUANTI)) {
          host.load(inizio);
          dimentica();
          inMezzo.prepara(momento, () => compi(excel, fai));
          const errore: unknown = await inMezzo
            .conta(() => comando.esegui())
            .then(
              () => null,
              (problema: unknown) => problema,
            );
          if (errore !== null && !(errore instanceof PerfError)) throw new Error("unexpected", { cause: errore });
          const esito = lastRitorno() === null ? "" : await annulla().then(({ codice }) => codice, String);
          // The figures that a sheet held before it was written, and then deleted, are kept: it says that not all came back.
          const isPersa = esito === "annullato-in-parte" && gesto === "deletes the cruscotto";
          const guardata = (stato: typeof attesa) => (isPersa ? senzaNostri(stato) : stato);
          const trovata = differenza(guardata(await statoCartella(excel)), guardata(attesa));
          // What was done before a sheet was protected is taken back once it is no more: it says so.
          const isProtetto = errore === null && esito === "PerfError: foglio-protetto";
          if (trovata !== null && !isProtetto) {
            const come = errore === null ? "done" : `${errore.codice}, ${String(errore.dati["scritto"] ?? "nulla")}`;
            sbagliate.push(`${momento}: ${come}; undo: ${esito}; ${trovata.slice(0, 200)}`);
          }
        }
        expect(sbagliate).toEqual([]);
      } finally {
        excel.stop();
        host.dispose();
      }
    },
    600_000,
  );
});
