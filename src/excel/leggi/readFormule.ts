import { formulaLetta } from "./formulaLetta";
import { readBlocchi } from "./readBlocchi";
import type { FoglioDiFormule } from "../../formule/utente/dipendenti";

/** About 2 MB of answer: value, formula and format of each cell. */
const CELLE_A_BLOCCO = 20_000;
/** What a preview looks at; larger sheets are named as not looked at. */
const CELLE_MASSIME = 300_000;

interface Letture {
  readonly fogli: readonly FoglioDiFormule[];
  /** Names of the sheets that were too large to be read too, or could not be. */
  readonly nonLetti: readonly string[];
}

interface Misurato {
  readonly sheet: Excel.Worksheet;
  readonly nome: string;
  readonly righe: number;
  readonly colonne: number;
}

async function readMisure(context: Excel.RequestContext): Promise<readonly Misurato[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const usati = worksheets.items.map((sheet) => {
    const usato = sheet.getUsedRangeOrNullObject(true);
    usato.load("rowIndex,rowCount,columnIndex,columnCount");
    return { sheet, usato };
  });
  await context.sync();
  return usati.map(({ sheet, usato }) => ({
    sheet,
    nome: sheet.name,
    righe: usato.isNullObject ? 0 : usato.rowIndex + usato.rowCount,
    colonne: usato.isNullObject ? 0 : usato.columnIndex + usato.columnCount,
  }));
}

const comeScritta = (una: unknown): unknown =>
  typeof una === "string" && una.startsWith("=") ? formulaLetta(una) : una;

async function readFoglioDiFormule(
  context: Excel.RequestContext,
  { sheet, nome, righe, colonne }: Misurato,
): Promise<FoglioDiFormule> {
  const altezza = Math.max(1, Math.floor(CELLE_A_BLOCCO / Math.max(1, colonne)));
  const letto = { foglio: nome, valori: [] as unknown[][], formule: [] as unknown[][], formati: [] as string[][] };
  const readFrom = async (da: number): Promise<void> => {
    if (da >= righe) return;
    const quante = Math.min(altezza, righe - da);
    const letti = await readBlocchi(context, [{ da, righe: quante }], (blocco) => {
      const range = sheet.getRangeByIndexes(blocco.da, 0, blocco.righe, colonne);
      range.load("values,formulas,numberFormat");
      return range;
    });
    for (const { letto: range } of letti) {
      letto.valori.push(...(range.values as unknown[][]));
      letto.formule.push(...(range.formulas as unknown[][]).map((riga) => riga.map(comeScritta)));
      letto.formati.push(...(range.numberFormat as string[][]));
    }
    return readFrom(da + quante);
  };
  await readFrom(0);
  return letto;
}

/** Every sheet with its formulas and what they show: sizes first, then blocks of rows, as far as a preview goes. */
export async function readFormule(context: Excel.RequestContext): Promise<Letture> {
  const fogli: FoglioDiFormule[] = [];
  const nonLetti: string[] = [];
  let celle = 0;
  for (const misurato of await readMisure(context)) {
    celle += misurato.righe * misurato.colonne;
    if (celle > CELLE_MASSIME) {
      celle -= misurato.righe * misurato.colonne;
      nonLetti.push(misurato.nome);
    } else if (misurato.righe > 0) fogli.push(await readFoglioDiFormule(context, misurato));
  }
  return { fogli, nonLetti };
}
