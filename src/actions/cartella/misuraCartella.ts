import { accostaDati } from "../../confronto/accostaDati";
import { readDatiElementari } from "../../cruscotto/tabelle/readDatiElementari";
import { conGuasti } from "../../controlli/controllaFormule";
import { controllaSintesi } from "../../controlli/controllaSintesi";
import type { MotivoIgnorato } from "../../domain/MotivoIgnorato";
import type { Politica } from "../../domain/metodo/Politica";
import { POLITICA_STANDARD } from "../../domain/metodo/politiche";
import { readNomiFogli } from "../../excel/leggi/readFogli";
import {
  isNomePerf,
  misuraFoglio,
  misuraLettura,
  NESSUNA_SCELTA,
  type FoglioMisurato,
  type Scelte,
} from "./misuraFoglio";
import { PerfError } from "../PerfError";
import { withCartella } from "./withCartella";

/** The sheets of a workbook, recognised and measured. */
export interface CartellaMisurata extends FogliMisurati {
  readonly nomi: readonly string[];
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

/** A sheet that Excel does not let be read, with what it said. */
interface FoglioNonLetto {
  readonly foglio: string;
  readonly errore: PerfError;
}

export interface FogliMisurati {
  readonly fogli: readonly FoglioMisurato[];
  readonly nonLetti: readonly FoglioNonLetto[];
}

/** Refusals that are about one sheet: the others can be read. */
const DI_UN_FOGLIO: ReadonlySet<PerfError["codice"]> = new Set(["troppo-grande", "richiesta-rifiutata"]);

/** A sheet measured; null where it cannot be read, which is added to those left out. */
async function misuraSePuo(
  nome: string,
  scelte: Scelte,
  nonLetti: FoglioNonLetto[] | null,
): Promise<FoglioMisurato | null> {
  try {
    return await withCartella((context) => misuraFoglio(context, nome, scelte), nome);
  } catch (errore) {
    if (!(errore instanceof PerfError) || !DI_UN_FOGLIO.has(errore.codice)) throw errore;
    nonLetti?.push({ foglio: nome, errore });
    return null;
  }
}

/**
 * Measures one sheet after the other: each is a batch of its own, below the size limit of one answer. Those that cannot
 * be read, also a second time, are named; when none can, the first refusal is thrown.
 */
export async function misuraFogli(nomi: readonly string[], scelte: Scelte = NESSUNA_SCELTA): Promise<FogliMisurati> {
  const fogli: FoglioMisurato[] = [];
  const nonLetti: FoglioNonLetto[] = [];
  for (const [fatti, nome] of nomi.entries()) {
    await scelte.ascolto?.({ fase: "lettura", fatti, totale: nomi.length });
    // A refusal that passes is no reason to leave a sheet out.
    const letto = (await misuraSePuo(nome, scelte, null)) ?? (await misuraSePuo(nome, scelte, nonLetti));
    if (letto) fogli.push(letto);
  }
  const [primo] = nonLetti;
  if (primo && fogli.length === 0) throw primo.errore;
  return { fogli, nonLetti };
}

/** The names of the sheets that could not be read, for the sentence of a command; "" for none. */
export function nomiNonLetti(nonLetti: readonly FoglioNonLetto[]): string {
  return nonLetti.map(({ foglio }) => foglio).join(", ");
}

const CON_DATI: ReadonlySet<MotivoIgnorato> = new Set(["senza-intestazioni", "trasposta", "senza-indicatori"]);

/** A list of figures is short: a sheet of thousands of rows is an archive. */
const RIGHE_DI_UN_ELENCO = 5000;

const isElenco = ({ foglio, celle }: FoglioMisurato["grid"]) =>
  !isNomePerf(foglio) && celle.length <= RIGHE_DI_UN_ELENCO;

/** Measures again the sheets whose rows have their numerator and denominator on another sheet of the workbook. */
function conDati(fogli: readonly FoglioMisurato[], scelte: Scelte, anno: number | null): readonly FoglioMisurato[] {
  const griglie = fogli.flatMap(({ grid, esito }) =>
    esito.tipo === "ignorato" && CON_DATI.has(esito.motivo) && isElenco(grid) ? [grid] : [],
  );
  if (griglie.length === 0) return fogli;
  const dati = readDatiElementari(griglie, anno);
  return fogli.map((uno) => {
    if (uno.esito.tipo !== "cruscotto") return uno;
    const { cruscotto, anno: suo } = uno.esito.misurato;
    const isCambiato = accostaDati(cruscotto, dati).indicatori.some((riga, at) => riga !== cruscotto.indicatori[at]);
    return isCambiato
      ? misuraLettura(uno.cartella, { ...scelte, fotografie: uno.fotografie, anno: scelte.anno ?? suo, dati })
      : uno;
  });
}

/** Says of each cruscotto what is wrong with the means of its rows that stand on sheets without rows of their own. */
function conSintesi(fogli: readonly FoglioMisurato[]): readonly FoglioMisurato[] {
  const cruscotti = fogli.flatMap(({ grid, esito }) =>
    esito.tipo === "cruscotto" ? [{ grid, misurato: esito.misurato }] : [],
  );
  const altri = fogli.flatMap(({ grid, esito }) =>
    esito.tipo === "ignorato" && !isNomePerf(grid.foglio) && grid.celle.length <= RIGHE_DI_UN_ELENCO ? [grid] : [],
  );
  const trovati = controllaSintesi(cruscotti, altri).filter(({ guasti }) => guasti.length > 0);
  if (trovati.length === 0) return fogli;
  return fogli.map((uno) => {
    const suoi = trovati.filter(({ di }) => di.grid === uno.grid).flatMap(({ guasti }) => guasti);
    if (uno.esito.tipo !== "cruscotto" || suoi.length === 0) return uno;
    return { ...uno, esito: { ...uno.esito, misurato: conGuasti(uno.esito.misurato, suoi, uno.correzioni.righe) } };
  });
}

/**
 * Reads, recognises and measures many sheets of the open workbook, those of ours all. A sheet that says no year takes that of most others.
 * @param nomi null for every sheet
 * @param annoDiRiserva what the name of the file says, for a workbook whose sheets say no year
 */
export async function misuraCartella(
  nomi: readonly string[] | null,
  scelte: Scelte,
  annoDiRiserva: number | null = null,
): Promise<CartellaMisurata> {
  const presenti = await withCartella((context) => readNomiFogli(context));
  const { fogli: primi, nonLetti } = await misuraFogli(nomi ?? presenti, scelte);
  // What the user typed on a sheet of ours is not rebuilt without having been read.
  const nostro = nonLetti.find(({ foglio }) => isNomePerf(foglio));
  if (nostro) throw nostro.errore;
  const anno = scelte.anno ?? annoComune(primi) ?? annoDiRiserva;
  const isSenzaAnno = (uno: FoglioMisurato) => uno.esito.tipo === "cruscotto" && annoOf(uno) === null;
  const conAnno = primi.map((uno) =>
    anno !== null && isSenzaAnno(uno)
      ? misuraLettura(uno.cartella, { ...scelte, fotografie: uno.fotografie, anno })
      : uno,
  );
  const fogli = conSintesi(conDati(conAnno, scelte, anno));
  return {
    nomi: presenti,
    fogli,
    nonLetti,
    politica: scelte.politica ?? primi[0]?.politica ?? POLITICA_STANDARD,
    anno,
  };
}
