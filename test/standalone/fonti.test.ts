import { readFileSync, writeFileSync } from "node:fs";
import { runSal } from "../../src/standalone/sal";
import { cruscotto, jsonOf, nuovo, recalculated, salOf } from "../support/rigaDiComando";
import { cruscottoBytes, openWorkbook, workbookBytes } from "../support/workbookFile";

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
    // Nothing is summed that the body does not sum.
    expect(risorse.find(([voce]) => voce === "Totale")).toBeUndefined();
  });

  it("follows at the next build what was typed on Variazioni", async () => {
    const testa = ["Codice", "Obiettivo", "Indicatore", "Target 2020", "Consuntivo 2020"];
    const scrivi = async (nome: string, righe: readonly (readonly unknown[])[]) => {
      const bytes = await workbookBytes((workbook) => {
        workbook.addWorksheet("Cruscotto 2020").addRows([testa, ...righe.map((riga) => [...riga])]);
      });
      writeFileSync(nuovo(nome), bytes);
    };
    await scrivi("prima.xlsx", [
      ["1.1", "Digitale", "Cassetti digitali aperti dalle imprese", 15000, null],
      ["1.5", "Bilancio", "Tempo medio di pagamento dei fornitori", 30, null],
    ]);
    await scrivi("dopo.xlsx", [
      ["1.1", "Digitale", "Cassetti digitali aperti dalle imprese", 17000, 19756],
      ["2.2", "Conti", "Tempo medio di pagamento a fornitori", 30, 28],
    ]);
    const costruisci = (da: string, a: string) =>
      jsonOf(nuovo(da), "--report", "--force", "--against", nuovo("prima.xlsx"), "--out", nuovo(a));
    const foglioDi = async (file: string) => (await recalculated(nuovo(file))).get("Relazione – Variazioni") ?? [];
    await costruisci("dopo.xlsx", "una.xlsx");
    const costruito = await foglioDi("una.xlsx");
    const riga = (righe: typeof costruito, parola: string) => righe.findIndex((celle) => celle.includes(parola));
    const testata = riga(costruito, "È lo stesso? (sì/no)");
    const colonna = (titolo: string) => costruito[testata]?.indexOf(titolo) ?? -1;

    const aperto = await openWorkbook(readFileSync(nuovo("una.xlsx")));
    const foglio = aperto.getWorksheet("Relazione – Variazioni");
    if (!foglio) throw new Error("no sheet");
    const scriviIn = (at: number, titolo: string, valore: string) => {
      foglio.getRow(at + 1).getCell(colonna(titolo) + 1).value = valore;
    };
    scriviIn(riga(costruito, "Tempo medio di pagamento a fornitori"), "È lo stesso? (sì/no)", "sì");
    scriviIn(riga(costruito, "stesse parole"), "Atto", "Delibera n. 45");
    writeFileSync(nuovo("scritta.xlsx"), new Uint8Array(await aperto.xlsx.writeBuffer()));
    await costruisci("scritta.xlsx", "due.xlsx");

    const ricostruito = await foglioDi("due.xlsx");
    const confermata = ricostruito[riga(ricostruito, "Tempo medio di pagamento a fornitori")] ?? [];
    expect(confermata).toEqual(expect.arrayContaining(["confermato", "sì"]));
    expect(ricostruito[riga(ricostruito, "stesse parole")]).toContain("Delibera n. 45");
    const superati = async (file: string) =>
      [...(await recalculated(nuovo(file))).values()].flat(2).filter((testo) => /approvato/.test(String(testo))).length;
    expect(await superati("due.xlsx")).toBeLessThan(await superati("una.xlsx"));
  });

  it("refuses a file that is not there, naming it, and needs --report", async () => {
    const pisa = cruscotto("pisa-2020.xlsx");
    const assente = await runSal([pisa, "--report", "--out", nuovo("x.xlsx"), "--from", nuovo("assente.xlsx")]);
    expect([assente.codice, assente.stderr]).toEqual([2, expect.stringContaining("assente.xlsx")]);
    const senza = await runSal([pisa, "--from", pisa]);
    expect([senza.codice, senza.stderr]).toEqual([2, expect.stringContaining("--report")]);
  });
});
