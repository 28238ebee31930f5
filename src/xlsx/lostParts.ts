import type JSZip from "jszip";
import { openPackage } from "./openPackage";
import { excelWorkbook } from "./excelSheet";

/** Parts that Excel makes again by itself, or that only a printer driver reads. */
const HARMLESS = [
  /^\[Content_Types\]\.xml$/,
  /_rels\//,
  /^docProps\//,
  /^xl\/calcChain\.xml$/,
  /^xl\/printerSettings\//,
  /^xl\/sharedStrings\.xml$/,
];

/** What ExcelJS leaves out of a sheet although it keeps the sheet. */
const LOST_IN_SHEETS = ["x14:sparklineGroups", "x14:dataValidations", "x14:slicerList", "mc:AlternateContent"];

/**
 * The parts of a file that writing it again would lose: charts, pivot tables, custom XML, web extensions and whatever
 * else ExcelJS does not know.
 * @returns part names as in the package; a feature inside a sheet as "xl/worksheets/sheet1.xml#feature"
 */
export async function lostParts(bytes: Uint8Array): Promise<readonly string[]> {
  const original = await openPackage(bytes);
  const workbook = await excelWorkbook(bytes);
  const rewritten = await openPackage(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const kept = countByKind(partNames(rewritten));
  const lost = partNames(original).filter((name) => {
    if (HARMLESS.some((pattern) => pattern.test(name))) return false;
    const left = kept.get(kindOf(name)) ?? 0;
    kept.set(kindOf(name), left - 1);
    return left <= 0;
  });
  return [...lost, ...(await lostFeatures(original))];
}

function partNames(zip: JSZip): string[] {
  return Object.values(zip.files)
    .filter(({ dir }) => !dir)
    .map(({ name }) => name)
    .sort();
}

/** Parts are numbered and ExcelJS numbers them anew: sheet7.xml may come back as sheet1.xml. */
function kindOf(name: string): string {
  return name
    .replace(/^xl\/drawings\/(?=vmlDrawing)/, "xl/")
    .replace(/\d+(?=\.\w+$)/, "")
    .toLowerCase();
}

function countByKind(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(kindOf(name), (counts.get(kindOf(name)) ?? 0) + 1);
  return counts;
}

async function lostFeatures(zip: JSZip): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of partNames(zip).filter((part) => part.startsWith("xl/worksheets/sheet"))) {
    const xml = (await zip.file(name)?.async("string")) ?? "";
    found.push(
      ...LOST_IN_SHEETS.filter((feature) => xml.includes(`<${feature}`)).map((feature) => `${name}#${feature}`),
    );
  }
  return found;
}
