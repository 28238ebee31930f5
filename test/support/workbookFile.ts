import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";

/** A copy of a real cruscotto of the repository. */
export function cruscottoBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "..", "cruscotti", `${name}.xlsx`)));
}

/** An .xlsx made on the spot, by what it should contain. */
export async function workbookBytes(fill: (workbook: Workbook) => void | Promise<void>): Promise<Uint8Array> {
  const workbook = new Workbook();
  await fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}
