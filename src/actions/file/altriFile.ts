import { FOGLIO_CORREZIONI, isFoglioPerf } from "../../correzioni/correzioni";
import { annoIn } from "../../cruscotto/colonne/parole/readAnno";
import { senzaSuperati } from "../../misura/senzaSuperati";
import { readCorrezioni } from "../../correzioni/readCorrezioni";
import { inFondo, type APassi } from "../../domain/passi";
import type { Politica } from "../../domain/metodo/Politica";
import type { FileFonte } from "../../pagine/buildFonti";
import { deduceDestinazione } from "../../relazione/deduceDestinazione";
import type { FoglioAccanto, FoglioDiRelazione, VersioneApprovata } from "../../relazione/caselle/Materiale";
import { measureGridAPassi, type FoglioMisurato } from "../cartella/misuraFoglio";
import { PerfError } from "../PerfError";

/** Another .xlsx whose sheets take part in the Relazione, already read: no host is needed to use it. */
export type AltroFile = FileFonte;

/** The approved version: a whole file, one sheet of it, or a sheet of the open workbook. */
type FileConfrontato =
  { readonly file: AltroFile; readonly foglio: string | null } | { readonly file: null; readonly foglio: string };

/** Where figures come from besides the open workbook. */
export interface FontiRelazione {
  readonly altri: readonly AltroFile[];
  readonly confronto: FileConfrontato | null;
}

export const NESSUNA_FONTE: FontiRelazione = { altri: [], confronto: null };

/** How other files are measured: the method of the open workbook, and its year for sheets that say none. */
interface MetodoDeiFile {
  readonly politica: Politica;
  readonly anno: number | null;
}

interface AltriMisurati {
  readonly cruscotti: readonly FoglioDiRelazione[];
  readonly accanto: readonly FoglioAccanto[];
}

/** Every file that figures may come from, the one compared with too. */
export function fileDi({ altri, confronto }: FontiRelazione): readonly AltroFile[] {
  return confronto?.file ? [...altri, confronto.file] : altri;
}

const senzaEstensione = (nome: string) => nome.replace(/\.\w+$/, "");

/** What each file came to the last time, while whoever picked it keeps it: a file never changes. */
const misurati = new WeakMap<AltroFile, { readonly metodo: MetodoDeiFile; readonly suo: AltriMisurati }>();

/** Recognises and measures the sheets of a file in steps; at once where it was measured so already. */
export function* misuraFileAPassi(file: AltroFile, { politica, anno }: MetodoDeiFile): APassi<AltriMisurati> {
  const gia = misurati.get(file);
  if (gia?.metodo.politica === politica && gia.metodo.anno === anno) return gia.suo;
  const suo = yield* misuraFile(file, { politica, anno });
  misurati.set(file, { metodo: { politica, anno }, suo });
  return suo;
}

function* misuraFile(file: AltroFile, { politica, anno: annoDiRiserva }: MetodoDeiFile): APassi<AltriMisurati> {
  const lette = readCorrezioni(file.griglie.find(({ foglio }) => foglio === FOGLIO_CORREZIONI) ?? null);
  const nelNome = annoIn(file.nome.replace(/[_-]/g, " "));
  const cruscotti: FoglioDiRelazione[] = [];
  const accanto: FoglioAccanto[] = [];
  for (const grid of file.griglie.filter((una) => !isFoglioPerf(una))) {
    const misura = (anno: number | null) =>
      measureGridAPassi(grid, lette, false, { politica, anno, isAltroFile: true });
    const prima = (yield* misura(null)).esito;
    const isSenzaAnno = prima.tipo === "cruscotto" && prima.misurato.anno === null;
    const esito = isSenzaAnno ? (yield* misura(nelNome ?? annoDiRiserva)).esito : prima;
    if (esito.tipo === "ignorato") {
      accanto.push({ grid, file: file.nome });
      continue;
    }
    const misurato = senzaSuperati(esito.misurato);
    const titolo = `${grid.foglio} (${senzaEstensione(file.nome)})`;
    const destinazione = deduceDestinazione({ ...grid, foglio: titolo }, misurato.cruscotto.isDiEnte);
    cruscotti.push({ misurato, grid, file: file.nome, destinazione, titolo });
  }
  return { cruscotti, accanto };
}

/**
 * Recognises and measures the sheets of other files, by the method of the open workbook; a sheet that says no year has
 * that of its file's name, else the workbook's.
 */
export function misuraAltri(altri: readonly AltroFile[], metodo: MetodoDeiFile): AltriMisurati {
  const suoi = altri.map((file) => inFondo(misuraFileAPassi(file, metodo)));
  return {
    cruscotti: suoi.flatMap(({ cruscotti }) => cruscotti),
    accanto: suoi.flatMap(({ accanto }) => accanto),
  };
}

/** The version that the cruscotti are compared with; refuses one without a cruscotto. */
export function versioneOf(
  confronto: FileConfrontato | null,
  fogli: readonly FoglioMisurato[],
  metodo: MetodoDeiFile,
): VersioneApprovata | null {
  if (!confronto) return null;
  const { foglio } = confronto;
  if (confronto.file === null) {
    const suo = fogli.find(({ grid }) => grid.foglio === foglio);
    if (suo?.esito.tipo !== "cruscotto") throw new PerfError("foglio-non-cruscotto", { foglio: confronto.foglio });
    const { misurato } = suo.esito;
    return {
      nome: suo.grid.foglio,
      decisioni: new Map(),
      fogli: [{ misurato, grid: suo.grid, file: null, destinazione: "ente", titolo: suo.grid.foglio }],
    };
  }
  const suoi = misuraAltri([confronto.file], metodo).cruscotti.filter(
    ({ grid }) => foglio === null || grid.foglio === foglio,
  );
  if (suoi.length === 0) throw new PerfError("foglio-non-cruscotto", { foglio: foglio ?? confronto.file.nome });
  return { nome: confronto.file.nome, decisioni: new Map(), fogli: suoi };
}
