import { writeFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import { workbookBytes } from "../support/workbookFile";
import { jsonOf, nuovo } from "../support/rigaDiComando";

const RIGHE: readonly (readonly [string, number, number])[] = [
  ["n. corsi erogati", 10, 8],
  ["n. sportelli aperti", 20, 16],
  ["n. visite alle imprese", 30, 24],
  ["n. eventi organizzati", 40, 32],
  ["n. bandi pubblicati", 50, 40],
];

/** The same file, whose workbook calculates only when it is told to. */
function conCalcoloManuale(bytes: Uint8Array): Uint8Array {
  const parti = unzipSync(bytes);
  const nome = "xl/workbook.xml";
  const testo = new TextDecoder().decode(parti[nome]).replace(/<calcPr[^>]*\/>/, '<calcPr calcMode="manual"/>');
  expect(testo).toContain("manual");
  return zipSync({ ...parti, [nome]: new TextEncoder().encode(testo) });
}

async function cartella(nome: string, sbaglia: boolean): Promise<string> {
  const file = nuovo(nome);
  const bytes = await workbookBytes((workbook) => {
    const sheet = workbook.addWorksheet("Cruscotto 2022");
    sheet.addRow(["Indicatore", "Target 2022", "Consuntivo 2022", "SAL"]);
    for (const [at, [voce, target, valore]] of RIGHE.entries()) {
      const riga = at + 2;
      const formula = sbaglia && at === 1 ? `C${riga + 1}/B${riga}` : `C${riga}/B${riga}`;
      sheet.addRow([voce, target, valore, { formula, result: 0.8 }]);
    }
    if (!sbaglia) return;
    sheet.getRow(5).hidden = true;
  });
  writeFileSync(file, sbaglia ? conCalcoloManuale(bytes) : bytes);
  return file;
}

describe("sal on a sheet with formulas of its own", () => {
  it("says nothing where they are right", async () => {
    const { fogli, anomalie } = await jsonOf(await cartella("formule-giuste.xlsx", false));
    const codici = [
      ...anomalie,
      ...fogli.flatMap((foglio) => [...foglio.anomalie, ...foglio.indicatori.flatMap((uno) => uno.anomalie)]),
    ];
    expect(codici.map(({ codice }) => codice).filter((codice) => /formula|nascoste|manuale/.test(codice))).toEqual([]);
  });

  it("names the formula on another row, the hidden row, and that the workbook calculates by hand", async () => {
    const { fogli } = await jsonOf(await cartella("formule-guaste.xlsx", true));
    const [foglio] = fogli;
    const sue = foglio?.indicatori.flatMap(({ riga, anomalie }) => anomalie.map(({ codice }) => [riga, codice])) ?? [];
    expect(sue.filter(([, codice]) => /^formula/.test(String(codice)))).toEqual([[3, "formula-altra-riga"]]);
    const delFoglio = foglio?.anomalie.map(({ codice, testo }) => [codice, testo]);
    expect(delFoglio).toContainEqual(["righe-nascoste", "Contano nelle medie anche righe nascoste (1): 5."]);
    expect(delFoglio?.map(([codice]) => codice)).toContain("calcolo-manuale");
  });
});
