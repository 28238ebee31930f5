import { ICommandService } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { createHeadlessUniver, disposeUniver } from "../../../../src/host/motore/calcolo/univerServices";
import { openExcel, type OpenExcel } from "../../../support/openExcel";

type Cella = string | number | boolean;

/** What the cells A1:D3 hold; C3 and D3 hold nothing. */
const DATI: readonly (readonly Cella[])[] = [
  [80, "raggiunto", true, -1.5],
  [0, '=""', "=1/0", "Raggiunto"],
  ["=A1*2", "12", "", ""],
];

const FUNZIONI = { "PROVA.CELLA": (uno: unknown, altro: unknown) => JSON.stringify([uno, altro ?? null]) };

/** Whether the engine was started while something was done. */
async function isMotoreAcceso({ host }: OpenExcel, fai: () => Promise<unknown>): Promise<boolean> {
  let isAcceso = false;
  const ascolto = host.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id) isAcceso = true;
    });
  await fai();
  ascolto.dispose();
  return isAcceso;
}

/** What formulas come to in the cells from F1 down, and whether the engine had to tell. */
async function mostrati(
  formule: readonly string[],
  conMotore: boolean,
): Promise<{ readonly valori: readonly (readonly unknown[])[]; readonly isMotore: boolean }> {
  const univer = conMotore ? createHeadlessUniver() : undefined;
  const excel = await openExcel(univer ? { univer } : {});
  excel.host.registerFunctions(FUNZIONI);
  try {
    let valori: unknown[][] = [];
    const isMotore = await isMotoreAcceso(excel, () =>
      excel.Excel.run(async (context) => {
        const foglio = context.workbook.worksheets.getActiveWorksheet();
        foglio.getRange("A1:D3").formulas = DATI.map((riga) => [...riga]);
        const colonna = foglio.getRange(`F1:F${formule.length}`);
        colonna.formulas = formule.map((formula) => [formula]);
        const letti = colonna.load("values,valueTypes");
        await context.sync();
        valori = letti.values.map((riga, at) => [...(riga as unknown[]), letti.valueTypes[at]?.[0]]);
      }),
    );
    return { valori, isMotore };
  } finally {
    excel.stop();
    excel.host.dispose();
    if (univer) disposeUniver(univer);
  }
}

const NOTE = [
  "=A1",
  "=C3",
  "=B2",
  '=B2=""',
  '=C3=""',
  "=C3=0",
  "=C2",
  "=A1/A2",
  "=ISERROR(A1/A2)",
  "=ISERROR(A1&C2)",
  "=ISERROR(D1&B1)",
  '=IF(A1>79,IF(A1<=90,"parziale","altro"),1)',
  "=IF(A2,1)",
  '=IFERROR(C2,"no")',
  '=IFERROR(A3,"no")',
  "=AND(A1>0,A2=0)",
  "=OR(A1<0,C1)",
  "=AND(A1<0,C2)",
  "=NOT(A2)",
  "=ISNUMBER(A1)",
  "=ISNUMBER(B1)",
  "=ISNUMBER(C2)",
  "=ISBLANK(C3)",
  "=ISBLANK(B2)",
  "=ABS(D1)",
  "=ROUND(D1,0)",
  "=ROUND(-0.2,0)",
  "=ROUND(2.675,2)",
  "=ROUND(1234.5,-2)",
  "=-D1%",
  "=2^3",
  "=SUM(A1:D1)",
  "=SUM(A1:C3)",
  '=SUM(A1:A3,TRUE,"a"="A")',
  "=COUNT(A1:D3)",
  "=COUNTA(A1:D3)",
  '=COUNTIF(A1:D3,"raggiunto")',
  '=COUNTIF(A1:D3,">0")',
  '=COUNTIF(A1:D3,"<>0")',
  "=COUNTIF(A1:D3,80)",
  '=COUNTIF(B1:B3,"12")',
  '=COUNTIF(A1:D30,"")',
  '=COUNTIF(A1:D3,"<>raggiunto")',
  "=MAX(A1:D1)",
  "=MIN(A1:D1)",
  "=MAX(B1:B2)",
  "=AVERAGE(A1:A3)",
  "=AVERAGE(B1:B2)",
  "=SUMPRODUCT(A1:A3,A1:A3)",
  "=SUMPRODUCT(--ISNUMBER(A1:A3),A1:A3)",
  "=SUMPRODUCT(--(A1:A3>0))",
  '=HYPERLINK("#A1","vai")',
  '=HYPERLINK("https://esempio.it")',
  "=ROW(B3)",
  '="su "&A1',
  '=B1&""&A2',
  '="a"<"B"',
  '="raggiunto"=D2',
  "=1=TRUE",
  '=10="10"',
  "=PROVA.CELLA(A1,B1)",
  "=PROVA.CELLA(C3,)",
  "=PROVA.CELLA(A1:B2,TRUE)",
  "=PROVA.CELLA(C2,1)",
  '=PROVA.CELLA("x")',
];

const DEL_MOTORE = [
  "=PRODUCT(A1,2)",
  '=D1&""',
  '=COUNTIF(A1:D3,">0.5")',
  '=COUNTIF(A1:D3,"ragg*")',
  '="12"+1',
  '=MAX(INDIRECT("A1"),1)',
  "=SUM({1,2})",
];

describe("calculating without the engine", () => {
  it("comes to what the engine comes to", async () => {
    const [nostri, suoi] = [await mostrati(NOTE, false), await mostrati(NOTE, true)];
    expect(nostri.isMotore).toBe(false);
    expect(suoi.isMotore).toBe(true);
    expect(nostri.valori.map((valori, at) => [NOTE[at], valori])).toEqual(
      suoi.valori.map((valori, at) => [NOTE[at], valori]),
    );
  });

  it("shows 0 of an empty cell that a function gives back, as Excel does and the engine does not", async () => {
    expect((await mostrati(["=IF(C1,C3,2)"], false)).valori).toEqual([[0, "Double"]]);
  });

  it.each(DEL_MOTORE)("leaves %s to the engine", async (formula) => {
    const [nostri, suoi] = [await mostrati([formula], false), await mostrati([formula], true)];
    expect(nostri.isMotore).toBe(true);
    expect(nostri.valori).toEqual(suoi.valori);
  });

  it("leaves to the engine all that stands beside one formula that it does not know", async () => {
    const { isMotore, valori } = await mostrati(["=A1+1", "=SUM({1,2})", "=F1*2"], false);
    expect(isMotore).toBe(true);
    expect(valori.map((una) => una[0])).toEqual([81, 3, 162]);
  });
});
