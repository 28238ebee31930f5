import { quadroDiSintesi } from "../../../src/actions/relazione/quadroDiSintesi";
import { annulla } from "../../../src/actions/scrittura/annulla";
import { lastRitorno, remember } from "../../../src/actions/scrittura/cronologia";
import { campione } from "../../support/campione";
import { COMANDI_PROVATI } from "../../support/comandiProvati";
import { dimentica } from "../../support/dimentica";
import { conDueFogli } from "../../support/dueFogli";
import { stareInMezzo } from "../../support/inMezzo";
import type { OpenExcel } from "../../support/openExcel";
import { differenza } from "../../support/provaGuasti";
import { statoCartella } from "../../support/statoCartella";

/** Commands that make sheets of ours or write them anew, and the sheet on which somebody writes. */
const PROVE = [
  { nome: "sintesi", foglio: /^Sintesi/ },
  { nome: "sintesi di nuovo", foglio: /^Sintesi/ },
  { nome: "relazione", foglio: /^Relazione/ },
  { nome: "relazione di nuovo", foglio: /^Relazione/ },
  { nome: "fotografia", foglio: /^PERF – foto/ },
].flatMap(({ nome, foglio }) => COMANDI_PROVATI.filter((uno) => uno.nome === nome).map((uno) => ({ ...uno, foglio })));

/** How many instants of the undo of each are tried by `npm test`. */
const QUANTI = 6;

const NOTA = "nota mia";

beforeAll(() => {
  // Univer complains of its own dependency trees when a workbook is put in the place of another.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});

/** Types a note on the first of the sheets of a name, in a blank cell; whether Excel lets one. */
async function annota({ Excel, host }: OpenExcel, nome: RegExp): Promise<boolean> {
  const { data } = await host.snapshot();
  const suo = (data.sheetOrder ?? []).find((id) => nome.test(data.sheets?.[id]?.name ?? ""));
  if (suo === undefined) return false;
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(suo).getRange("C40").values = [[NOTA]];
    await context.sync();
    return true;
  }).catch((problema: unknown) => {
    if ((problema as { readonly code?: unknown }).code === "AccessDenied") return false;
    throw problema;
  });
}

/** How many of the sheets hold the note, and which of them are locked. */
async function note({ host }: OpenExcel) {
  const { data, sheets } = await host.snapshot();
  return {
    note: Object.values(data.sheets ?? {}).filter((uno) => JSON.stringify(uno.cellData).includes(NOTA)).length,
    protetti: Object.entries(sheets).flatMap(([id, { isProtected }]) =>
      isProtected ? (data.sheets?.[id]?.name ?? []) : [],
    ),
  };
}

describe("a note that somebody types on a sheet of ours while its command is taken back", () => {
  it.each(PROVE)("is there afterwards, and so is the sheet: $nome", async ({ foglio, prima, esegui }) => {
    const excel = await conDueFogli();
    const { host } = excel;
    try {
      await prima?.(excel);
      const vergine = await statoCartella(excel);
      const chiusiPrima = (await note(excel)).protetti;
      await esegui();
      const chiusiDopo = (await note(excel)).protetti;
      const inizio = await host.snapshot();
      const ritorno = lastRitorno();
      const inMezzo = stareInMezzo(excel);
      const digitate: boolean[] = [];
      await inMezzo.conta(annulla);
      const momenti = Array.from({ length: inMezzo.richieste() }, (_, at) => at);
      const sbagliate: string[] = [];
      for (const momento of campione(momenti, QUANTI)) {
        host.load(inizio);
        dimentica();
        if (ritorno) remember(ritorno);
        digitate.length = 0;
        inMezzo.prepara(momento, async () => digitate.push(await annota(excel, foglio)));
        const { codice } = await inMezzo.conta(annulla);
        const isScritta = digitate.includes(true);
        const { note: quante, protetti } = await note(excel);
        const trovata = isScritta ? null : differenza(await statoCartella(excel), vergine);
        const attesi = isScritta ? chiusiDopo : chiusiPrima;
        const come = isScritta ? "fogli-lasciati" : "annullato";
        const dice = `before ${momento} of ${momenti.length}, ${isScritta ? "typed" : "not typed"}: ${codice}`;
        if (quante !== Number(isScritta)) sbagliate.push(`${dice}: ${quante} notes`);
        if (codice !== come) sbagliate.push(`${dice}: for ${come}`);
        if (trovata !== null) sbagliate.push(`${dice}: ${trovata.slice(0, 200)}`);
        if (protetti.join() !== attesi.join()) sbagliate.push(`${dice}: ${protetti.join()} locked`);
      }
      expect(sbagliate).toEqual([]);
    } finally {
      excel.stop();
      host.dispose();
    }
  });
});

it("leaves no sheet of ours locked that it cannot take away", async () => {
  const excel = await conDueFogli();
  try {
    await quadroDiSintesi("Pisa");
    await excel.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await expect(annulla()).rejects.toThrow("struttura-protetta");
    expect((await note(excel)).protetti).toEqual([]);
  } finally {
    excel.stop();
    excel.host.dispose();
  }
});
