import { statSync } from "node:fs";
import { basename } from "node:path";
import type { AltroFile, FontiRelazione } from "../../actions/altriFile";
import { serialeDi } from "../../actions/oggi";
import { withCartella } from "../../actions/withCartella";
import type { SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import { readFogli, readNomiFogli } from "../../excel/readFogli";
import { startOffice } from "../../host/richieste/officeInNode";
import { createWorkbookHost } from "../../host/WorkbookHost";
import { PacchettoError, type CodicePacchetto } from "../../pacchetto/PacchettoError";
import { readXlsx, type LoadedWorkbook } from "../../xlsx/readXlsx";
import { Inutilizzabile } from "./Inutilizzabile";
import { leggiBytes } from "./leggiBytes";
import type { Opzioni } from "./opzioni";
import { TESTI } from "./testi";

const FRASI: Readonly<Record<CodicePacchetto, (file: string, dove: string) => string>> = {
  "non-xlsx": TESTI.nonXlsx,
  cifrato: TESTI.cifrato,
  danneggiato: TESTI.danneggiato,
  "troppo-grande": TESTI.troppoGrande,
};

/** Reads a workbook; what cannot be read is refused in one line that names the file. */
export async function caricaFile(file: string): Promise<LoadedWorkbook> {
  const bytes = leggiBytes(file);
  try {
    return await readXlsx(bytes, file);
  } catch (error) {
    if (!(error instanceof PacchettoError)) throw error;
    throw new Inutilizzabile(FRASI[error.codice](file, error.dove), { cause: error });
  }
}

/** Every sheet of another file, read by the same code as those of the open workbook, in a workbook of its own. */
async function leggiAltro(file: string): Promise<AltroFile> {
  const host = createWorkbookHost({ content: (await caricaFile(file)).content });
  const office = await startOffice(host);
  try {
    const griglie: SheetGrid[] = [];
    for (const foglio of await withCartella((context) => readNomiFogli(context))) {
      const letto = await withCartella(
        (context) => readFogli(context, { foglio, altri: [], impostazione: "" }),
        foglio,
      );
      griglie.push(letto.grid);
    }
    return { nome: basename(file), data: serialeDi(statSync(file).mtime), griglie };
  } finally {
    office.stop();
    host.dispose();
  }
}

/** The other files that were named; what `--against` names is a file where its name ends so, else a sheet. */
export async function leggiFonti({ from, against }: Pick<Opzioni, "from" | "against">): Promise<FontiRelazione> {
  const altri: AltroFile[] = [];
  for (const file of from) altri.push(await leggiAltro(file));
  if (against === null) return { altri, confronto: null };
  const isFile = /\.xlsx$/i.test(against);
  return {
    altri,
    confronto: isFile ? { file: await leggiAltro(against), foglio: null } : { file: null, foglio: against },
  };
}
