import { writeFileSync } from "node:fs";
import { runSal } from "../../src/standalone/sal";
import { cruscotto, jsonOf, nuovo, recalculated, salOf } from "../support/rigaDiComando";
import { cruscottoBytes, openWorkbook } from "../support/workbookFile";

/** Arezzo-Siena with only some of its sheets. */
async function soloFogli(file: string, tieni: (nome: string) => boolean): Promise<string> {
  const workbook = await openWorkbook(cruscottoBytes("arezzo-siena-2019"));
  for (const { name, id } of [...workbook.worksheets]) if (!tieni(name)) workbook.removeWorksheet(id);
  writeFileSync(nuovo(file), new Uint8Array(await workbook.xlsx.writeBuffer()));
  return nuovo(file);
}

describe("sal --from", () => {
  it("measures the cruscotti of another file by formulas on the sheet Fonti", async () => {
    const intero = await jsonOf(cruscotto("arezzo-siena-2019.xlsx"));
    const area = intero.fogli.find(({ foglio }) => foglio === "Area 1");
    const ente = await soloFogli("ente.xlsx", (nome) => nome === "Cruscotto Ente");
    const altro = await soloFogli("A1.xlsx", (nome) => nome === "Area 1");
    await jsonOf(ente, "--report", "--from", altro, "--out", nuovo("con-area.xlsx"));
    const scritti = await recalculated(nuovo("con-area.xlsx"));
    const fonti = scritti.get("Relazione – Fonti") ?? [];
    expect(fonti[2]).toEqual(["File", "Data del file", "Foglio", "Cella", "Valore"]);
    expect(fonti.slice(3).every(([file, , foglio]) => file === "A1.xlsx" && foglio === "Area 1")).toBe(true);
    const dettaglio = salOf(scritti.get("Relazione – Dett. Area 1 (A1)"));
    const attesi = area?.indicatori.map(({ nome, sal }) => [nome, sal]) ?? [];
    expect(attesi).toHaveLength(area?.indicatori.length ?? 0);
    expect(dettaglio).toEqual(expect.arrayContaining(attesi.filter(([, sal]) => sal !== null)));
    expect(dettaglio).toContainEqual(["Totale Area 1 (A1)", area?.ente.sal]);
  });

  it("compares with an approved version and reads amounts out of words, by formulas that calculate", async () => {
    const piano = await openWorkbook(cruscottoBytes("pisa-2020"));
    const [foglio] = piano.worksheets;
    if (!foglio) throw new Error("no sheet");
    foglio.getCell("G19").value = 15;
    writeFileSync(nuovo("piano.xlsx"), new Uint8Array(await piano.xlsx.writeBuffer()));
    const out = nuovo("pisa-variazioni.xlsx");
    await jsonOf(cruscotto("pisa-2020.xlsx"), "--report", "--against", nuovo("piano.xlsx"), "--out", out);
    const scritti = await recalculated(out);
    expect(scritti.get("Relazione – Fonti")?.[3]?.[4]).toBe(15);
    const variazioni = scritti.get("Relazione – Variazioni") ?? [];
    const [variata] = variazioni.filter((riga) => riga[7] === "stesse parole");
    expect(variata?.slice(5, 7)).toEqual([15, 12]);
    const risorse = scritti.get("Relazione – Risorse") ?? [];
    expect(risorse.find(([voce]) => voce === "PROGRAMMA 101")?.[3]).toBe(357402);
    expect(typeof risorse.find(([voce]) => voce === "Totale")?.[3]).toBe("number");
  });

  it("refuses a file that is not there, naming it, and needs --report", async () => {
    const pisa = cruscotto("pisa-2020.xlsx");
    const assente = await runSal([pisa, "--report", "--out", nuovo("x.xlsx"), "--from", nuovo("assente.xlsx")]);
    expect([assente.codice, assente.stderr]).toEqual([2, expect.stringContaining("assente.xlsx")]);
    const senza = await runSal([pisa, "--from", pisa]);
    expect([senza.codice, senza.stderr]).toEqual([2, expect.stringContaining("--report")]);
  });
});
