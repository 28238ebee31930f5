import { readFileSync } from "node:fs";
import { runSal } from "../../src/standalone/sal";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { cruscotto, jsonOf, nuovo } from "../support/rigaDiComando";

const PISTOIA = cruscotto("pistoia-prato-2022.xlsx");

describe("the command line on a Piano", () => {
  it("says what the sheet is, and how good the Piano is", async () => {
    const { fogli, piano, variazioni } = await jsonOf(PISTOIA);
    expect(fogli.map(({ genere }) => genere)).toEqual(["piano"]);
    expect(variazioni).toEqual([]);
    expect(piano).toMatchObject({
      fogli: ["Piano 2022"],
      righe: 141,
      baseline: { migliori: 38, uguali: 46, peggiori: 32, senzaBaseline: 18, nonNumerici: 7 },
      tipologie: { Volume: 84, Efficienza: 31, "Salute economica": 11, Qualità: 10, Efficacia: 5 },
      pesi: { giusti: 19, sbagliati: [{ somma: 1.332 }, { somma: 0.875 }] },
      misurabili: 141,
    });
  });

  it("has nothing of the kind for a cruscotto", async () => {
    const { fogli, piano } = await jsonOf(cruscotto("pisa-2020.xlsx"));
    expect([fogli[0]?.genere, piano]).toEqual(["cruscotto", null]);
  });

  it("writes the quality instead of a Relazione of empty pages, and says so", async () => {
    const out = nuovo("piano.xlsx");
    const { codice, stderr } = await runSal([PISTOIA, "--report", "--out", out]);
    expect(codice).toBe(0);
    expect(stderr).toContain("È un Piano: non ha consuntivi");
    const { content } = await readXlsx(readFileSync(out), out);
    expect((content.data.sheetOrder ?? []).map((id) => content.data.sheets?.[id]?.name)).toEqual([
      "Piano 2022",
      "Relazione – Qualità del Piano",
    ]);
  });
});
