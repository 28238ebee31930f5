import { runSal } from "../../src/standalone/sal";
import { cruscotto, jsonOf, nuovo, recalculated } from "../support/rigaDiComando";

const PISA = cruscotto("pisa-2020.xlsx");
const APRILE = "PERF – fotografia 30.04.2020";

let aprileScattata: Promise<string> | null = null;

async function scattaAprile(): Promise<string> {
  const out = nuovo("aprile.xlsx");
  const { codice, stderr } = await runSal([
    ...[PISA, "--at", "2020-04-30", "--snapshot", "--author", "Controllo"],
    ...["--out", out],
  ]);
  expect([codice, stderr.includes(`sul foglio «${APRILE}»: 46 indicatori`)]).toEqual([0, true]);
  return out;
}

/** The workbook with the snapshot of April, taken once. */
const conAprile = () => (aprileScattata ??= scattaAprile());

describe("--snapshot", () => {
  it("adds a sheet and changes nothing else", async () => {
    const [prima, dopo] = [await recalculated(PISA), await recalculated(await conAprile())];
    expect([...dopo.keys()]).toEqual([...prima.keys(), APRILE]);
    for (const [nome, valori] of prima) expect(dopo.get(nome)).toEqual(valori);
  });

  it("is unchanged after whatever is written later, saved and opened again", async () => {
    const aprile = await conAprile();
    const scattata = (await recalculated(aprile)).get(APRILE);
    const [agosto, relazione, anno] = ["agosto.xlsx", "relazione.xlsx", "anno.xlsx"].map(nuovo);
    await runSal([aprile, "--at", "2020-08-31", "--snapshot", "--report", "--out", agosto ?? ""]);
    await runSal([agosto ?? "", "--report", "--mode", "native", "--out", relazione ?? ""]);
    await runSal([relazione ?? "", "--new-year", anno ?? ""]);
    const { monitoraggio, fogli } = await jsonOf(agosto ?? "", "--at", "2020-10-31");
    expect(monitoraggio?.fotografie?.map(({ al, righe }) => [al, righe.fotografate])).toEqual([
      ["2020-04-30", 46],
      ["2020-08-31", 46],
    ]);
    const indicatori = fogli[0]?.indicatori as readonly { readonly fotografie?: readonly unknown[] }[];
    expect(indicatori.map(({ fotografie }) => fotografie?.length)).toEqual(indicatori.map(() => 2));
    for (const file of [agosto, relazione, anno])
      expect((await recalculated(file ?? "")).get(APRILE)).toEqual(scattata);
  });

  it("gives way to another of the same day only where that is asked for", async () => {
    const aprile = await conAprile();
    const out = nuovo("aprile-di-nuovo.xlsx");
    const senza = await runSal([aprile, "--at", "2020-04-30", "--snapshot", "--out", out]);
    expect([senza.codice, senza.stderr.includes("--replace-snapshot")]).toEqual([2, true]);
    const con = await runSal([aprile, "--at", "2020-04-30", "--replace-snapshot", "--author", "Altri", "--out", out]);
    expect(con.codice).toBe(0);
    expect((await recalculated(out)).get(APRILE)?.[4]?.[1]).toBe("Altri");
  });

  it.each([
    [["--at", "2020-04-30", "--snapshot"]],
    [["--snapshot", "--out", nuovo("senza-giorno.xlsx")]],
    [["--at", "2020-04-30", "--author", "Chi", "--out", nuovo("senza-foto.xlsx")]],
    [["--snapshot", "--new-year", nuovo("anno-e-foto.xlsx")]],
  ])("is refused with what does not go with it: %j", async (opzioni) => {
    const { codice, stderr } = await runSal([PISA, ...opzioni]);
    expect([codice, stderr.split("\n")]).toEqual([2, [expect.stringContaining("-")]]);
  });

  it("does not count its sheet among the cruscotti", async () => {
    const { fogli, fogliIgnorati } = await jsonOf(await conAprile(), "--at", "2020-04-30");
    expect(fogli.map(({ foglio }) => foglio)).toEqual(["Cruscotto 2020"]);
    expect(fogliIgnorati.map(({ foglio }) => foglio)).toEqual([APRILE]);
  });
});
