import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { readFogli, readNomiFogli } from "../../src/excel/leggi/readFogli";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { openExcel } from "./openExcel";
import { cruscottoBytes } from "./workbookFile";

/** The real cruscotti of the repository. */
export const CARTELLE = [
  "pisa-2020",
  "arezzo-siena-2019",
  "firenze-2020-strategici",
  "maremma-tirreno-2019",
  "pistoia-prato-2022",
];

/** Every sheet of a real cruscotto of the repository, as production code reads it. */
export async function griglieOf(nome: string): Promise<readonly SheetGrid[]> {
  const { content } = await readXlsx(cruscottoBytes(nome), `${nome}.xlsx`);
  const excel = await openExcel({ content });
  try {
    return await excel.Excel.run(async (context) => {
      const griglie: SheetGrid[] = [];
      for (const foglio of await readNomiFogli(context)) {
        griglie.push((await readFogli(context, { foglio, altri: [], impostazione: "" })).grid);
      }
      return griglie;
    });
  } finally {
    excel.stop();
    excel.host.dispose();
  }
}
