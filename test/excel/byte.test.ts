import { annulla } from "../../src/actions/scrittura/annulla";
import { applicaSemafori } from "../../src/actions/foglio/applicaSemafori";
import { anteprimaRicalcolo, ricalcolaSal } from "../../src/actions/foglio/ricalcolaSal";
import { impostaGiorno } from "../../src/actions/scelte/giorno";
import { byteDi } from "../../src/excel/scrivi/byteDi";
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
    ["a", 1],
    ["à", 2],
    ["–", 3],
    ["𝔸", 4],
    ['"', 2],
    ["\n", 2],
  ])("counts %j as %i bytes", (segno, byte) => {
    expect(byteDi(segno.repeat(10))).toBe(2 + 10 * byte);
  });

  it(
    "with long notes, all of signs of three bytes",
    inExcel(async (excel) => {
      const nota = "–".repeat(30_000);
      await scrivi(
        excel,
        Array.from({ length: 60 }, (_, at) => [`n. corsi ${at}`, 10, at, 0.5, nota]),
      );
      const lunghe = risposteTroppoLunghe(excel);
      expect((await ricalcolaSal(await anteprimaRicalcolo("valori"))).codice).toBe("sal-scritti");
      expect((await annulla()).codice).toBe("annullato");
      expect(lunghe).toEqual([]);
    }),
  );

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
