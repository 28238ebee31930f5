import { readFileSync, writeFileSync } from "node:fs";
import { ID_ADDIN } from "../../src/standalone/idAddIn";
import { runSal } from "../../src/standalone/sal";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { cruscotto, jsonOf, nuovo } from "../support/rigaDiComando";

const AREZZO = cruscotto("arezzo-siena-2019.xlsx");

describe("the command line, on a day", () => {
  it.each([
    ["2019-04-30", { dovute: 8, inTempo: 7, inRitardo: 0, daConfermare: 1, anticipate: 3, nonDovute: 48 }],
    ["31/08/2019", { dovute: 19, inTempo: 18, inRitardo: 0, daConfermare: 1, anticipate: 6, nonDovute: 34 }],
    ["2019-12-31", { dovute: 59, inTempo: 57, inRitardo: 1, daConfermare: 1, anticipate: 0, nonDovute: 0 }],
  ])("counts the days of Arezzo-Siena due by %s", async (al, attese) => {
    const { monitoraggio } = await jsonOf(AREZZO, "--at", al);
    expect(monitoraggio?.date).toEqual({ righe: 59, mancanti: 0, ...attese });
  });

  it("prints no figure and no word of the year's end before it", async () => {
    const { fogli, ente } = await jsonOf(AREZZO, "--at", "2019-04-30");
    const indicatori = fogli.flatMap((foglio) => foglio.indicatori);
    expect(indicatori.map(({ esito }) => esito)).toEqual(indicatori.map(() => null));
    expect(
      fogli.flatMap(({ aggregati }) => aggregati).filter(({ sal, esito }) => sal !== null || esito !== null),
    ).toEqual([]);
    expect(fogli.map(({ ente: suo }) => [suo.sal, suo.giudizio])).toEqual(fogli.map(() => [null, null]));
    expect([ente?.sal ?? null, ente?.giudizio ?? null]).toEqual([null, null]);
    const frasi = indicatori.flatMap(({ spiegazione, anomalie }) => [
      spiegazione,
      ...anomalie.map(({ testo }) => testo),
    ]);
    expect(frasi.filter((frase) => /raggiunto(?! in anticipo)|conseguit|parzial/i.test(frase))).toEqual([]);
  });

  it("says for people who is late and what is not due, and the outcome once the year is over", async () => {
    const { stdout } = await runSal([AREZZO, "--at", "2019-04-30"]);
    expect(stdout).toContain("· non ancora dovuto");
    expect(stdout).toContain("Con una data 59: 8 dovuti (7 nei tempi, 0 in ritardo, 1 da confermare, 0 da rilevare)");
    const dopo = await runSal([AREZZO, "--at", "2020-06-30"]);
    expect(dopo.stdout).toContain("▲ raggiunto");
    expect(dopo.stdout).not.toContain("non ancora dovuto");
  });

  it("looks at the day that the workbook keeps, unless another is asked for", async () => {
    const letta = await readXlsx(readFileSync(AREZZO), "arezzo.xlsx", ID_ADDIN);
    const conGiorno = nuovo("con-giorno.xlsx");
    const settings = { "perf.al": "2019-04-30" };
    writeFileSync(conGiorno, await writeXlsx(letta, { ...letta.content, settings }));
    const conservato = (await jsonOf(conGiorno)).monitoraggio;
    expect([conservato?.al, conservato?.date.dovute]).toEqual(["2019-04-30", 8]);
    const chiesto = (await jsonOf(conGiorno, "--at", "2019-08-31")).monitoraggio;
    expect([chiesto?.al, chiesto?.date.dovute]).toEqual(["2019-08-31", 19]);
    expect((await runSal([conGiorno])).stdout).toContain("8 dovuti");
  });

  it("refuses a day that is none", async () => {
    expect((await runSal([AREZZO, "--at", "2019-02-30"])).codice).toBe(2);
  });
});
