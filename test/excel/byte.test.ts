import { annulla } from "../../src/actions/scrittura/annulla";
import { applicaSemafori } from "../../src/actions/foglio/applicaSemafori";
import { trasformaInValori } from "../../src/actions/foglio/convertiFormule";
import { anteprimaRicalcolo, ricalcolaSal } from "../../src/actions/foglio/ricalcolaSal";
import { impostaGiorno } from "../../src/actions/scelte/giorno";
import { Coda } from "../../src/excel/scrivi/Coda";
import { registerPerf } from "../../src/standalone/registerPerf";
import { inExcel, type OpenExcel } from "../support/openExcel";

const TESTA = ["Indicatore", "Target 2020", "Consuntivo 2020", "SAL", "Note"];

async function scrivi({ Excel, host }: OpenExcel, righe: readonly (readonly unknown[])[]): Promise<void> {
  registerPerf(host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:E1").values = [TESTA];
    for (const [at, riga] of righe.entries()) {
      sheet.getRangeByIndexes(1 + at, 0, 1, 5).values = [[...riga]];
      if (at % 10 === 9) await context.sync();
    }
    await context.sync();
  });
}

/** What of a request nobody reckons: the settings, the sheets, the ends of each batch. */
const MARGINE = 25_000;

/** The requests from now on that are larger than what was reckoned for them, as they were made. */
function nonContate({ host }: OpenExcel): readonly string[] {
  const sbagliate: string[] = [];
  const chiesti = jest.spyOn(Coda.prototype, "makeRoom");
  let viste = 0;
  const answer = host.handleRequest.bind(host);
  host.handleRequest = (body) => {
    const contati = chiesti.mock.calls.slice(viste).reduce((somma, [byte]) => somma + byte, 0);
    viste = chiesti.mock.calls.length;
    const lunghi = JSON.stringify(body).length;
    if (lunghi > contati + MARGINE) sbagliate.push(`${lunghi} bytes, reckoned ${contati}`);
    return answer(body);
  };
  return sbagliate;
}

/** What Excel on the web takes in one answer. */
const MASSIMO = 5_000_000;

/** Answers of more than 90% of what Excel takes, as they come: a reading is made again by halves, a writing is not. */
function risposteTroppoLunghe({ host }: OpenExcel): readonly string[] {
  const lunghe: string[] = [];
  const answer = host.handleRequest.bind(host);
  host.handleRequest = async (body) => {
    const risposta = await answer(body);
    const byte = new TextEncoder().encode(JSON.stringify(risposta)).length;
    const isScrittura = body.Actions.some(({ ActionType }) => ActionType === 4);
    if (isScrittura && (byte > 0.9 * MASSIMO || risposta.Error)) lunghe.push(`${byte} ${risposta.Error?.Code ?? ""}`);
    return risposta;
  };
  return lunghe;
}

describe("what is written stays below what Excel on the web takes in one request or answer", () => {
  it.each([
    ["accented letters", "à", 30_000],
    ["signs of three bytes", "–", 30_000],
    ["signs beyond the first 65,536", "𝔸", 15_000],
    ["quotes and new lines", '"\n', 15_000],
  ])("with notes and SAL all of %s", async (_, segno, quanti) => {
    await inExcel(async (excel) => {
      const lunghe = risposteTroppoLunghe(excel);
      const righe = Array.from({ length: 70 }, (_nulla, at) => [
        ...[`n. corsi ${at}`, 10, at],
        ...Array<string>(2).fill(segno.repeat(quanti)),
      ]);
      await scrivi(excel, righe);
      expect((await ricalcolaSal(await anteprimaRicalcolo("perf"))).codice).toBe("sal-scritti");
      expect((await trasformaInValori()).codice).toBe("valori-scritti");
      await annulla();
      expect((await annulla()).codice).toBe("annullato");
      expect(lunghe).toEqual([]);
    })();
  });

  it(
    "with rules of their own for each row: what they take is reckoned",
    inExcel(async (excel) => {
      const righe = Array.from({ length: 20 }, (_, at) =>
        at % 2 === 0 ? [`n. corsi ${at}`, 10, 3, 0.3, ""] : [`Grado di soddisfazione ${at}`, "≥ 80%", 0.9, 1, ""],
      );
      await scrivi(excel, righe);
      await impostaGiorno(44_000);
      const sbagliate = nonContate(excel);
      expect(Number((await applicaSemafori()).dati["aree"])).toBeGreaterThan(15);
      await annulla();
      await applicaSemafori();
      await impostaGiorno(null);
      await applicaSemafori();
      expect((await annulla()).codice).toBe("annullato");
      expect(sbagliate).toEqual([]);
    }),
  );
});
