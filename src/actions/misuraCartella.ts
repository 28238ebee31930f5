import type { Politica } from "../domain/Politica";
import { POLITICA_STANDARD } from "../domain/politiche";
import { readNomiFogli } from "../excel/readFogli";
import { misuraFoglio, misuraLettura, NESSUNA_SCELTA, type FoglioMisurato, type Scelte } from "./misuraFoglio";
import { withCartella } from "./withCartella";

/** The sheets of a workbook, recognised and measured. */
export interface CartellaMisurata {
  readonly nomi: readonly string[];
  readonly fogli: readonly FoglioMisurato[];
  /** The method they were measured with. */
  readonly politica: Politica;
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
export async function misuraFogli(
  nomi: readonly string[],
  scelte: Scelte = NESSUNA_SCELTA,
): Promise<readonly FoglioMisurato[]> {
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
  const primi = await misuraFogli(nomi ?? presenti, scelte);
  const anno = scelte.anno ?? annoComune(primi) ?? annoDiRiserva;
  const isSenzaAnno = (uno: FoglioMisurato) => uno.esito.tipo === "cruscotto" && annoOf(uno) === null;
  const fogli = primi.map((uno) =>
    anno !== null && isSenzaAnno(uno) ? misuraLettura(uno.cartella, { ...scelte, anno }) : uno,
  );
  return { nomi: presenti, fogli, politica: scelte.politica ?? primi[0]?.politica ?? POLITICA_STANDARD, anno };
}
