import type { Page } from "playwright-core";
import { frameOf } from "./pannello";

export interface ReadCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
}

/** Reads cells of the active sheet as the add-in would, through the client library in the pane's frame. */
export function readCells(page: Page, address: string): Promise<ReadCells> {
  return frameOf(page).evaluate(
    (at) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(at);
        range.load("values,formulas,text");
        await context.sync();
        return { values: range.values as unknown[][], formulas: range.formulas as unknown[][], text: range.text };
      }),
    address,
  );
}

/** The names of the sheets, in their order. */
export function sheetNames(page: Page): Promise<readonly string[]> {
  return frameOf(page).evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),
  );
}

/** Milliseconds after which a cell that holds what it held was typed the same, or did not take it. */
const ENOUGH_FOR_THE_SAME = 3_000;
/** Univer's editor loses now and then what is typed within milliseconds of a click: whoever types looks, and types again. */
const TIMES = 3;

async function typeOnce(page: Page, address: string, text: string): Promise<void> {
  // A click gives the grid the keyboard; the cell is then chosen by its address.
  await page
    .locator("section canvas")
    .last()
    .click({ position: { x: 200, y: 60 } });
  await frameOf(page).evaluate(
    (at) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(at).select();
        await context.sync();
      }),
    address,
  );
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Types into a cell of the active sheet as a user does, and waits until it is taken. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  const formulaOf = async () => (await readCells(page, address)).formulas[0]?.[0];
  const before = await formulaOf();
  for (let time = 0; time < TIMES; time += 1) {
    await typeOnce(page, address, text);
    const after = await eventually(formulaOf, (formula) => formula !== before, ENOUGH_FOR_THE_SAME);
    if (after !== before) return;
  }
}

/** Reads until it is as expected, or a minute has passed: a deadline, nothing is timed. Returns the last reading. */
export async function eventually<T>(
  read: () => Promise<T>,
  isExpected: (value: T) => boolean,
  deadline = 60_000,
): Promise<T> {
  const end = Date.now() + deadline;
  let value = await read();
  while (!isExpected(value) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    value = await read();
  }
  return value;
}
