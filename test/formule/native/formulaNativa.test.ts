import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { DA_CONFERMARE } from "../../../src/domain/espressione/Espressione";
import { casiCasuali } from "../../support/casiCasuali";
import {
  atteso,
  consuntiviDi,
  formulaDi,
  isConGiorno,
  isGiusto,
  type Caso,
  type Contenuto,
} from "../../support/casiNativi";
import { inExcel, type OpenExcel } from "../../support/openExcel";

const scritto = (contenuto: Contenuto) =>
  typeof contenuto === "string" && contenuto !== "" ? `'${contenuto}` : contenuto;

/** What the native formulas show, one row a case, after their consuntivi are replaced. */
async function mostrati(
  { Excel }: OpenExcel,
  casi: readonly Caso[],
  formule: readonly (string | null)[],
  consuntivi: readonly (readonly Contenuto[])[],
): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const celle = sheet.getRange(`C1:E${casi.length}`);
    celle.numberFormat = casi.map(({ formati, base }) => [base?.[1] ?? "General", ...formati]);
    celle.formulas = casi.map(({ target, consuntivo: c, base }) => [
      scritto(base?.[0] ?? ""),
      scritto(target),
      scritto(c),
    ]);
    sheet.getRange(`F1:F${casi.length}`).formulas = formule.map((formula) => [formula ?? ""]);
    const risultati: unknown[][] = [];
    for (const nuovi of consuntivi) {
      sheet.getRange(`E1:E${casi.length}`).formulas = nuovi.map((uno) => [scritto(uno)]);
      const sal = sheet.getRange(`F1:F${casi.length}`);
      sal.load("values");
      await context.sync();
      risultati.push(sal.values.flat());
    }
    return risultati;
  });
}

describe("formulaNativa", () => {
  it(
    "shows the measured SAL for whatever figure is typed, and asks at most where words are",
    inExcel(async (excel) => {
      const casi = casiCasuali({ campione: 800, intera: 8000 });
      const formule = casi.map((uno, at) => formulaDi(uno, at + 1));
      const consuntivi = consuntiviDi(casi);
      const risultati = await mostrati(excel, casi, formule, consuntivi);
      const errati = casi.flatMap((uno, at) =>
        consuntivi.flatMap((digitati, volta) => {
          const c = digitati[at] ?? "";
          const mostrato = risultati[volta]?.[at];
          if (formule[at] === null || isGiusto(uno, c, mostrato, volta > 0)) return [];
          return [{ ...uno, c, atteso: atteso(uno, c), mostrato, formula: formule[at] }];
        }),
      );
      expect(errati.slice(0, 3)).toEqual([]);
      const senza = casi.filter((uno, at) => formule[at] === null && !isConGiorno(uno));
      expect(senza).toEqual([]);
    }),
  );

  const riga: Caso = {
    target: 12,
    consuntivo: 11,
    formati: ["General", "General"],
    verso: "crescente",
    politica: POLITICA_STANDARD,
    anno: 2020,
    dopo: [],
  };
  const breve = (formula: string | null) => /"",IF\(OR\(E5="-",E5="n\.d\."\),"",(.*)\)\)\)$/.exec(formula ?? "")?.[1];

  it.each<[string, Partial<Caso>, string]>([
    ["higher is better", {}, 'IF(AND(COUNT(D5,E5)=2,D5>0),MAX(0,MIN(1,ROUND(E5/D5,12))),"calcolo da confermare")'],
    [
      "lower is better",
      { verso: "decrescente" },
      'IF(AND(COUNT(D5,E5)=2,D5>=0),IF(E5<=D5,1,ROUND(D5/E5,12)),"calcolo da confermare")',
    ],
    [
      "a target in words",
      { target: "≥ 73", consuntivo: 70 },
      'IF(AND(ISNUMBER(E5),D5="≥ 73"),MAX(0,MIN(1,ROUND(E5/73,12))),"calcolo da confermare")',
    ],
    [
      "the way from a base",
      { base: [6, "General"], politica: { ...POLITICA_STANDARD, partenza: "base" } },
      'IF(AND(COUNT(D5,E5)=2,ISNUMBER(C5),D5>C5),MAX(0,MIN(1,ROUND((E5-C5)/(D5-C5),12))),"calcolo da confermare")',
    ],
    [
      "bands",
      {
        politica: {
          ...POLITICA_STANDARD,
          scaglioni: [
            { da: 0.5, sal: 0.4 },
            { da: 1, sal: 1 },
          ],
        },
      },
      'IF(AND(COUNT(D5,E5)=2,D5>0),IF(MAX(0,MIN(1,ROUND(E5/D5,12)))>=1,1,IF(MAX(0,MIN(1,ROUND(E5/D5,12)))>=0.5,0.4,0)),"calcolo da confermare")',
    ],
    [
      "a day",
      { target: "31/12/2020", consuntivo: 44186, formati: ["General", "dd/mm/yyyy"] },
      'IF(D5="31/12/2020",IF(AND(ISNUMBER(E5),E5>=36526),IF(INT(E5)<=DATE(2020,12,31),1,0),"calcolo da confermare"),"calcolo da confermare")',
    ],
  ])("is short for %s", (_nome, cambiamenti, attesa) => {
    expect(breve(formulaDi({ ...riga, ...cambiamenti }, 5))).toBe(attesa);
  });

  it(
    "asks when the target is no longer the text it was written for, and follows a target that is a number",
    inExcel(async (excel) => {
      const casi = [riga, { ...riga, target: "≥ 73%", consuntivo: 0.5, formati: ["General", "0%"] as const }];
      const formule = casi.map((uno, at) => formulaDi(uno, at + 1));
      await mostrati(excel, casi, formule, [casi.map(({ consuntivo }) => consuntivo)]);
      const dopo = await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("D1:D2").formulas = [[22], ["'≥ 50%"]];
        const sal = sheet.getRange("F1:F2");
        sal.load("values");
        await context.sync();
        return sal.values.flat() as unknown[];
      });
      expect(dopo).toEqual([0.5, DA_CONFERMARE]);
    }),
  );

  it("has none for a number that only its reader knows to be a day", () => {
    expect(formulaDi({ ...riga, target: "31/12/2020", consuntivo: 44186 }, 5)).toBeNull();
  });
});
