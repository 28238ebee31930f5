import { inExcel } from "../support/openExcel";

describe("events", () => {
  it(
    "tell of changed cells, the active sheet and the selection",
    inExcel(async () => {
      const seen: string[] = [];
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add(({ address, changeType, worksheetId }) => {
          seen.push(`${changeType} ${address} ${worksheetId}`);
          return Promise.resolve();
        });
        worksheets.onActivated.add(({ worksheetId }) => {
          seen.push(`activated ${worksheetId}`);
          return Promise.resolve();
        });
        worksheets.onSelectionChanged.add(({ address }) => {
          seen.push(`selected ${address}`);
          return Promise.resolve();
        });
        await context.sync();
        const sheet = worksheets.getFirst();
        sheet.getRange("B2:C3").values = [
          [1, 2],
          [3, "=B2"],
        ];
        sheet.getRange("B2").format.fill.color = "#FF0000";
        sheet.getRange("D4").select();
        await context.sync();
        sheet.getRange("5:6").insert("Down");
        await context.sync();
        worksheets.add("Altro").getRange("B1").select();
        await context.sync();
      });
      await new Promise((resolve) => setTimeout(resolve, 20));
      const [edited, selected, ...later] = seen;
      expect([edited, selected]).toEqual(["RangeEdited B2:C3 {sheet-1}", "selected D4"]);
      expect(later).toContain("RowInserted 5:6 {sheet-1}");
      expect(later).toContain("activated {sheet-2}");
      expect(later.at(-1)).toBe("selected B1");
    }),
  );

  it(
    "of one sheet do not reach the listeners of another, and removed listeners hear nothing",
    inExcel(async () => {
      const seen: string[] = [];
      await Excel.run(async (context) => {
        const first = context.workbook.worksheets.getFirst().load("id");
        const second = context.workbook.worksheets.add("Altro").load("id");
        await context.sync();
        const listener = first.onChanged.add(({ address }) => {
          seen.push(address);
          return Promise.resolve();
        });
        await context.sync();
        second.getRange("A1").values = [[1]];
        first.getRange("A2").values = [[1]];
        await context.sync();
        listener.remove();
        await context.sync();
        first.getRange("A3").values = [[1]];
        await context.sync();
      });
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(seen).toEqual(["A2"]);
    }),
  );
});
