import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { ICommandService } from "@univerjs/core";
import { inExcel } from "../support/openExcel";

/** Writes cells and formulas on the active sheet, and gives the values of one range. */
async function valuesOf(cells: Readonly<Record<string, unknown>>, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const [at, content] of Object.entries(cells)) sheet.getRange(at).values = [[content]];
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

function notAvailable(message: string): Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message) as unknown as Error;
}

describe("custom functions in formulas", () => {
  test.each([
    ["a scalar for one cell", "=PERF.ARGS(A1)", "[12]"],
    ["0 for an empty cell", "=PERF.ARGS(Z99)", "[0]"],
    ["null for an argument left out", "=PERF.ARGS(A1,,2)", "[12,null,2]"],
    ["rows for a range", "=PERF.ARGS(A1:B2)", '[[[12,"x"],[0,true]]]'],
    ["rows for an array constant", "=PERF.ARGS({1;0;1})", "[[[1],[0],[1]]]"],
    ["rows for chosen cells", "=PERF.ARGS(CHOOSE({1,2},A1,B1))", '[[[12,"x"]]]'],
    ['"" for a formula that gives it', "=PERF.ARGS(C1,C1:C2)", '["",[[""],[0]]]'],
    ["text and truth values", '=PERF.ARGS("<=",TRUE)', '["<=",true]'],
    ["a number for a sum", "=PERF.ARGS(A1+1)", "[13]"],
  ])("receive %s", (_name, formula, expected) =>
    inExcel(async ({ host }) => {
      host.registerFunctions({ "PERF.ARGS": (...args) => JSON.stringify(args) });
      expect(await valuesOf({ A1: 12, B1: "x", B2: true, C1: '=""', D1: formula }, "D1")).toEqual([[expected]]);
    })(),
  );

  it(
    "are not called when an argument is an error, which is then the result",
    inExcel(async ({ host }) => {
      const called = jest.fn(() => 1);
      host.registerFunctions({ "PERF.SAL": called });
      expect(await valuesOf({ A1: "=1/0", B1: "=PERF.SAL(A1)", B2: "=PERF.SAL(A1:A3)" }, "B1:B2")).toEqual([
        ["#DIV/0!"],
        ["#DIV/0!"],
      ]);
      expect(called).not.toHaveBeenCalled();
    }),
  );

  it(
    "show #N/A or #VALUE! when they throw, and keep the message",
    inExcel(async ({ host }) => {
      host.registerFunctions({
        "PERF.DUBBIO": () => {
          throw notAvailable("data o numero?");
        },
        "PERF.ROTTA": () => {
          throw new Error("rotta");
        },
      });
      const values = await valuesOf(
        { A1: "=PERF.DUBBIO()", A2: "=PERF.ROTTA()", A3: '=IFNA(PERF.DUBBIO(),"da confermare")' },
        "A1:A3",
      );
      expect(values).toEqual([["#N/A"], ["#VALUE!"], ["da confermare"]]);
      expect(host.functionMessage("Foglio1", "A1")).toBe("data o numero?");
    }),
  );

  it(
    "stand inside IF, OR and IFNA and follow the cells they read",
    inExcel(async ({ host }) => {
      host.registerFunctions({ "PERF.SAL": (target, consuntivo) => Number(consuntivo) / Number(target) });
      const formula = '=IF(OR(A1="",B1=""),"",IFNA(PERF.SAL(A1,B1,"<=","data"),"calcolo da confermare"))';
      expect(await valuesOf({ A1: 4, C1: formula }, "C1")).toEqual([[""]]);
      expect(await valuesOf({ B1: 3 }, "C1")).toEqual([[0.75]]);
      expect(await valuesOf({ A1: "=1+1" }, "C1")).toEqual([[1.5]]);
    }),
  );

  it(
    "take means over ranges, constants and chosen cells",
    inExcel(async ({ host }) => {
      const flat = (rows: unknown): number[] => (rows as number[][]).flat();
      host.registerFunctions({
        "PERF.MEDIA": (values, weights) => {
          const shares = flat(weights);
          const total = shares.reduce((sum, weight) => sum + weight, 0);
          return flat(values).reduce((sum, value, index) => sum + value * (shares[index] ?? 0), 0) / total;
        },
      });
      const cells = { A1: 0.5, A2: 9, A3: 1, A5: 0.8, B1: 1, B5: 3 };
      expect(await valuesOf({ ...cells, D1: "=PERF.MEDIA(A1:A3,{1;0;1})" }, "D1")).toEqual([[0.75]]);
      expect(await valuesOf({ D2: "=PERF.MEDIA(CHOOSE({1,2},A1,A5),CHOOSE({1,2},B1,B5))" }, "D2")).toEqual([
        [expect.closeTo(0.725, 12)],
      ]);
    }),
  );

  it(
    "spill the rows and columns they give",
    inExcel(async ({ host }) => {
      host.registerFunctions({ "PERF.LEGGITARGET": () => [["<=", 12, "giorni"]] });
      expect(await valuesOf({ A1: "=PERF.LEGGITARGET(Z1)" }, "A1:C1")).toEqual([["<=", 12, "giorni"]]);
    }),
  );

  it(
    "show #NAME? when nobody registered them",
    inExcel(async () => {
      expect(await valuesOf({ A1: "=PERF.IGNOTA(1)", A2: '=IFNA(PERF.IGNOTA(1),"x")' }, "A1:A2")).toEqual([
        ["#NAME?"],
        ["#NAME?"],
      ]);
    }),
  );

  it(
    "get arrays for parameters declared as matrices",
    inExcel(async ({ host }) => {
      host.registerFunctions({ "PERF.ARGS": (...args) => JSON.stringify(args) }, { "PERF.ARGS": [0] });
      expect(await valuesOf({ A1: 5, B1: "=PERF.ARGS(A1,A1)", B2: "=PERF.ARGS(3,3)" }, "B1:B2")).toEqual([
        ["[[[5]],5]"],
        ["[[[3]],3]"],
      ]);
    }),
  );
});

describe("formulas", () => {
  it(
    "tell a text of no characters from an empty cell",
    inExcel(async () => {
      const cells = {
        A1: '=""',
        B1: "=ISTEXT(A1)",
        C1: "=A1<0.8",
        D1: "=ISBLANK(A1)",
        E1: '=A1=""',
        F1: "=ISBLANK(A2)",
        G1: "=COUNTBLANK(A1:A2)",
      };
      expect(await valuesOf(cells, "B1:G1")).toEqual([[true, false, false, true, true, 2]]);
    }),
  );

  it(
    "rank text above numbers",
    inExcel(async () => {
      expect(
        await valuesOf({ A1: "n.d.", B1: "=A1>0.9", B2: "=A2<0.8", B3: '=""<0.8', B4: "=TRUE>5" }, "B1:B4"),
      ).toEqual([[true], [true], [false], [true]]);
    }),
  );
});

describe("comparisons in formulas", () => {
  it(
    "tell a zero from an empty text, however often a cell is compared",
    inExcel(async ({ Excel }) => {
      const values = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:A3").values = [[0], [1], ["x"]];
        sheet.getRange("B1:C3").formulas = [1, 2, 3].map((row) => [`=A${row}=""`, `=IF(A${row}="","blank","full")`]);
        context.workbook.application.calculate("Full");
        const range = sheet.getRange("B1:C3").load("values");
        await context.sync();
        return range.values as unknown[][];
      });
      expect(values).toEqual([
        [false, "full"],
        [false, "full"],
        [false, "full"],
      ]);
    }),
  );
});

describe("a formula that is read back", () => {
  it(
    "has lost the quotes that the names of sheets do not need",
    inExcel(async ({ Excel }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        context.workbook.worksheets.add("Area");
        context.workbook.worksheets.add("Area 1");
        sheet.getRange("A1:A2").formulas = [["='Area'!B1&\"'Area'!B1\""], ["='Area 1'!B1"]];
        const range = sheet.getRange("A1:A2").load("formulas");
        await context.sync();
        expect(range.formulas).toEqual([["=Area!B1&\"'Area'!B1\""], ["='Area 1'!B1"]]);
      });
    }),
  );
});

describe("formulas that nobody has asked for yet", () => {
  it(
    "are calculated once, when their results are asked for",
    inExcel(async ({ host }) => {
      let calculations = 0;
      host.univer
        .__getInjector()
        .get(ICommandService)
        .onCommandExecuted(({ id }) => {
          if (id === SetFormulaCalculationStartMutation.id) calculations += 1;
        });
      const read = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        for (const row of [1, 2, 3, 4]) {
          const range = sheet.getRange(`A${row}:B${row}`);
          range.formulas = [[row, `=PRODUCT(A${row},10)`]];
          range.load("formulas,address,numberFormat");
          await context.sync();
          expect(range.formulas).toEqual([[row, `=PRODUCT(A${row},10)`]]);
        }
        expect(calculations).toBe(0);
        const range = sheet.getRange("B1:B4").load("values");
        await context.sync();
        return range.values as unknown[][];
      });
      expect(read).toEqual([[10], [20], [30], [40]]);
      expect(calculations).toBe(1);
    }),
  );

  it(
    "follow the cells that move before that",
    inExcel(async () => {
      const read = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:B1").formulas = [[7, "=A1*10"]];
        await context.sync();
        sheet.getRange("A1").values = [[8]];
        sheet.getRange("1:1").insert("Down");
        const range = sheet.getRange("B2").load("values,formulas");
        await context.sync();
        return [range.values, range.formulas] as unknown[];
      });
      expect(read).toEqual([[[80]], [["=A2*10"]]]);
    }),
  );
});
