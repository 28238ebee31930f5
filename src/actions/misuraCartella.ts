import { readNomiFogli } from "../excel/readFogli";
import { misuraFoglio, type FoglioMisurato, type Scelte } from "./misuraFoglio";
import { withCartella } from "./withCartella";

/** The sheets of a workbook, recognised and measured. */
export interface CartellaMisurata {
  readonly nomi: readonly string[];
  readonly fogli: readonly FoglioMisurato[];
  /** The year that the sheets which say none were measured with; null when nothing says one. */
  readonly anno: number | null;
}

const annoOf = ({ esito }: FoglioMisurato) => (esito.tipo === "cruscotto" ? esito.misurato.anno : null);

/** What most of the sheets say; the first wins a tie. */
function annoComune(misurati: readonly FoglioMisurato[]): number | null {
  const detti = misurati.flatMap((misurato) => annoOf(misurato) ?? []);
  const conta = (anno: number) => detti.filter((altro) => altro === anno).length;
  return [...new Set(detti)].sort((a, b) => conta(b) - conta(a))[0] ?? null;
}

/** Measures one sheet after the other: each is a batch of its own, below the size limit of one answer. */
async function measureAll(nomi: readonly string[], scelte: Scelte): Promise<FoglioMisurato[]> {
  const misurati: FoglioMisurato[] = [];
  for (const [fatti, nome] of nomi.entries()) {
    await scelte.ascolto?.({ fase: "lettura", fatti, totale: nomi.length });
    misurati.push(await withCartella((context) => misuraFoglio(context, nome, scelte), nome));
  }
  return misurati;
}

/**
 * Reads, recognises and measures many sheets of the open workbook. A sheet that says no year takes that of most others.
 * @param nomi null for every sheet
 * @param annoDiRiserva what the name of the file says, for a workbook whose sheets say no year
 */
export async function misuraCartella(
  nomi: readonly string[] | null,
  scelte: Scelte,
  annoDiRiserva: number | null = null,
): Promise<CartellaMisurata> {
  const presenti = await withCartella((context) => readNomiFogli(context));
  const primi = await measureAll(nomi ?? presenti, scelte);
  const anno = scelte.anno ?? annoComune(primi) ?? annoDiRiserva;
  if (anno === null) return { nomi: presenti, fogli: primi, anno };
  const senzaAnno = primi.filter((uno) => uno.esito.tipo === "cruscotto" && annoOf(uno) === null);
  const rimisurati = await measureAll(
    senzaAnno.map(({ grid }) => grid.foglio),
    { ...scelte, anno },
  );
  const fogli = primi.map((uno) => rimisurati.find(({ grid }) => grid.foglio === uno.grid.foglio) ?? uno);
  return { nomi: presenti, fogli, anno };
}
