import { annulla } from "../../../src/actions/scrittura/annulla";
import { lastRitorno, remember } from "../../../src/actions/scrittura/cronologia";
import { campione } from "../../support/campione";
import { COMANDI_PROVATI } from "../../support/comandiProvati";
import { dimentica } from "../../support/dimentica";
import { conDueFogli } from "../../support/dueFogli";
import { compi, type Gesto } from "../../support/finestre";
import { stareInMezzo } from "../../support/inMezzo";
import type { OpenExcel } from "../../support/openExcel";

const CORREZIONI = "PERF – correzioni";

/** How many instants and gestures are tried by `npm test`. */
const QUANTI = 12;

beforeAll(() => {
  // Univer complains of its own dependency trees when lines go.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});

/** What stands on our sheet row by row, without the rows in which nothing does. */
async function righe({ Excel }: OpenExcel): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const usato = context.workbook.worksheets.getItem(CORREZIONI).getUsedRange(true);
    usato.load("formulas");
    await context.sync();
    const tutte = (usato.formulas as unknown[][]).map((riga) => riga.map(String));
    return tutte.filter((riga) => riga.some((una) => una !== "")).map((riga) => riga.join(" | "));
  });
}

describe("rows that a command has added below those of our sheet, as they are taken back", () => {
  it.each(COMANDI_PROVATI.filter(({ nome }) => nome === "risposta, dopo un'altra"))(
    "are the only ones that go, whatever somebody does there meanwhile: $nome",
    async ({ prima, esegui }) => {
      const excel = await conDueFogli();
      const { host } = excel;
      try {
        await prima?.(excel);
        const diPrima = await righe(excel);
        await esegui();
        const diDopo = await righe(excel);
        const ultima = await excel.Excel.run(async (context) => {
          const usato = context.workbook.worksheets.getItem(CORREZIONI).getUsedRange(true);
          usato.load("rowIndex,rowCount");
          await context.sync();
          return usato.rowIndex + usato.rowCount - 1;
        });
        expect(diDopo.length).toBeGreaterThan(diPrima.length);
        const gesti: readonly Gesto[] = [
          { tipo: "inserisci-riga", riga: 0 },
          { tipo: "inserisci-riga", riga: ultima },
          { tipo: "digita", riga: ultima, colonna: 0, valore: "nota mia" },
          { tipo: "digita", riga: ultima, colonna: 2, valore: "nota mia" },
          { tipo: "digita", riga: ultima + 1, colonna: 0, valore: "nota mia" },
        ];
        const ritorno = lastRitorno();
        const inizio = await host.snapshot();
        const inMezzo = stareInMezzo(excel);
        await inMezzo.conta(annulla);
        const tutte = gesti.flatMap((uno) =>
          Array.from({ length: inMezzo.richieste() }, (_, momento) => ({ uno, momento })),
        );
        const sbagliate: string[] = [];
        for (const { uno, momento } of campione(tutte, QUANTI)) {
          host.load(inizio);
          dimentica();
          if (ritorno) remember(ritorno);
          inMezzo.prepara(momento, () => compi(excel, CORREZIONI, uno));
          const { codice } = await inMezzo.conta(annulla);
          const ora = await righe(excel);
          const dice = `${Object.values(uno).join(" ")} before ${momento}: ${codice}`;
          const perse = diPrima.filter((una) => !ora.includes(una));
          if (perse.length > 0) sbagliate.push(`${dice}: lost ${perse.join(" / ")}`);
          const note = ora.filter((una) => una.includes("nota mia")).length;
          if (note !== Number(uno.tipo === "digita")) sbagliate.push(`${dice}: ${note} notes`);
          if (uno.tipo !== "digita" && ora.length !== diPrima.length) sbagliate.push(`${dice}: ${ora.length} rows`);
        }
        process.stdout.write(`${tutte.length} changes\n`);
        expect(sbagliate).toEqual([]);
      } finally {
        excel.stop();
        host.dispose();
      }
    },
  );
});
