import { writeFileSync } from "node:fs";
import { Workbook } from "exceljs";
import { jsonOf, nuovo, recalculated } from "../support/rigaDiComando";

const RIGHE = [
  ["Indicatore", "Valore di partenza", "Target", "Consuntivo", "SAL"],
  ["Numero di utenti iscritti", 60, 80, 70, null],
  ["Tempi medi di risposta", 40, "<= 20", 25, null],
  ["Percentuale di pratiche digitali", 0.3, 0.8, 0.7, null],
  ["Numero di corsi", null, 10, 5, null],
  ["Numero di reclami gestiti", 12, 10, 5, null],
  ["Certificazione ottenuta", null, "SI", "SI", null],
];
const MISURATI = [0.5, 0.75, 0.8, null, null, 1];

/** A workbook whose method begins at the baseline, and the file of that method. */
async function conBase(nome: string, metodo: object) {
  const [file, politica] = [nuovo(`${nome}.xlsx`), nuovo(`${nome}.json`)];
  const cartella = new Workbook();
  const foglio = cartella.addWorksheet("Area");
  foglio.addRows(RIGHE);
  for (const colonna of ["B4", "C4", "D4"]) foglio.getCell(colonna).numFmt = "0%";
  foglio.getColumn(5).numFmt = "0.0%";
  await cartella.xlsx.writeFile(file);
  writeFileSync(politica, JSON.stringify(metodo));
  return { file, politica };
}

describe("sal with a method that begins at the baseline", () => {
  it("measures the way made, names the rule and explains it", async () => {
    const { file, politica } = await conBase("da-base", { partenza: "base" });
    const [foglio] = (await jsonOf(file, "--policy", politica)).fogli;
    expect(foglio?.indicatori.map(({ sal }) => sal)).toEqual(MISURATI);
    expect(foglio?.indicatori.map(({ regola }) => regola)).toEqual([
      ...["da-base", "da-base", "da-base", "da-base", "da-base", "si-no"],
    ]);
    expect(foglio?.indicatori[0]?.spiegazione).toBe(
      "50%: da 60 a 70, su un target di 80 (più alto è meglio); mancano 10.",
    );
    expect(foglio?.indicatori[3]?.anomalie[0]?.testo).toContain("il metodo misura dalla base, e qui manca");
  });

  it.each(["perf", "native", "values"])("writes cells that calculate to it, in mode %s", async (modo) => {
    const { file, politica } = await conBase(`da-base-${modo}`, { partenza: "base" });
    const out = nuovo(`da-base-${modo}-dopo.xlsx`);
    await jsonOf(file, "--policy", politica, "--mode", modo, "--report", "--out", out);
    const scritti = await recalculated(out);
    const sal = scritti
      .get("Area")
      ?.slice(1)
      .map((riga) => riga[4]);
    const parola = "calcolo da confermare";
    expect(sal).toEqual(MISURATI.map((uno) => uno ?? parola));
  });

  it("counts by bands, and says so in the Nota metodologica", async () => {
    const scaglioni = [
      { da: 0.5, sal: 0.6 },
      { da: 0.8, sal: 1 },
    ];
    const { file, politica } = await conBase("fasce", { partenza: "base", scaglioni });
    const out = nuovo("fasce-dopo.xlsx");
    const [foglio] = (await jsonOf(file, "--policy", politica, "--report", "--out", out)).fogli;
    expect(foglio?.indicatori.map(({ sal }) => sal)).toEqual([0.6, 0.6, 1, null, null, 1]);
    expect(foglio?.indicatori[0]?.regola).toBe("fasce");
    const scritti = await recalculated(out);
    expect(
      scritti
        .get("Area")
        ?.slice(1, 4)
        .map((riga) => riga[4]),
    ).toEqual([0.6, 0.6, 1]);
    const nota = [...scritti].find(([nome]) => nome.includes("Nota metodologica"))?.[1] ?? [];
    const fasce = nota.find((riga) => riga.includes("Per fasce"))?.join(" ");
    expect(fasce).toContain("la strada dalla base; da 50% vale 60%; da 80% vale 100%; sotto, zero");
  });
});
