import { FOGLIO_CORREZIONI, isFoglioPerf } from "../../correzioni/correzioni";
import type { Correzione } from "../../correzioni/Correzione";
import type { MotivoIgnorato } from "../../domain/MotivoIgnorato";
import type { CruscottoMisurato } from "../../misura/CruscottoMisurato";
import { matchCorrezioni, type CorrezioniFoglio } from "../../correzioni/matchCorrezioni";
import { matchRisposte } from "../../correzioni/matchRisposte";
import { measureAPassi, type OpzioniCruscotto } from "../../misura/measureCruscotto";
import type { Rilevazione } from "../../periodo/Rilevazione";
import { leggiFotografie } from "./leggiFotografie";
import { conFotografati } from "../../periodo/conFotografati";
import type { Fotografia } from "../../periodo/Fotografia";
import { vistaInCorso } from "../../periodo/vistaInCorso";
import { readCorrezioni } from "../../correzioni/readCorrezioni";
import { leggiAPassi } from "../../cruscotto/readCruscotto";
import type { DatiElementari } from "../../cruscotto/tabelle/readDatiElementari";
import { controllaAPassi } from "../../controlli/controllaFormule";
import { accostaDati } from "../../confronto/accostaDati";
import { anomalia } from "../../domain/sal/Calcolo";
import type { Politica } from "../../domain/metodo/Politica";
import type { RifiutoPolitica } from "../../domain/metodo/readPolitica";
import type { SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import type { UnioniNote } from "../../cruscotto/griglia/UnioniNote";
import { readFogli, type LetturaCartella } from "../../excel/leggi/readFogli";
import { FOGLIO_CONTATTI } from "../../raccolta/risponde/contatti";
import { PREFISSO_SINTESI } from "../../pagine/nameSintesi";
import { FOTOGRAFIA } from "../../texts/relazione/fotografia";
import { PREFISSO_SCHEDA } from "../../texts/relazione/marchioScheda";
import { STORICO_ANNO } from "../../texts/relazione/modello";
import { FOGLI_RELAZIONE } from "../../texts/relazione/fogli";
import { IMPOSTAZIONE_POLITICA, politicaConservata } from "../scelte/politica";
import { giornoConservato } from "../scelte/giorno";
import type { Ascolto } from "../viste/Passo";
import { GiaMisurati } from "./GiaMisurati";
import { inFondo, type APassi } from "../../domain/passi";
import { oggi } from "../oggi";
import { aPezzi } from "./aPezzi";
import { PerfError } from "../PerfError";
import type { withCartella } from "./withCartella";

type Contesto = Parameters<Parameters<typeof withCartella>[0]>[0];

/** A sheet read, recognised and measured, with what PERF keeps about it. */
export interface FoglioMisurato {
  readonly cartella: LetturaCartella;
  readonly grid: SheetGrid;
  /** The method it was measured with, or would be. */
  readonly politica: Politica;
  /** What PERF keeps about the sheet, with the lines that are to be asked about. */
  readonly correzioni: CorrezioniFoglio;
  /** Every line of "PERF – correzioni", of other sheets too. */
  readonly lette: readonly Correzione[];
  /** The snapshots that its rows were looked for in: none unless the method looks at last year's pace. */
  readonly fotografie: readonly Fotografia[];
  readonly esito:
    | {
        readonly tipo: "cruscotto";
        readonly misurato: CruscottoMisurato;
        /** What it was measured with besides the method. */
        readonly opzioni: Omit<OpzioniCruscotto, "politica">;
        /** Where it is on the day that was chosen, or that its headings say, while its year runs; null once it is over. */
        readonly vista: Rilevazione | null;
      }
    | { readonly tipo: "ignorato"; readonly motivo: MotivoIgnorato };
}

/** What a caller may decide instead of the workbook: the command line has options for them. */
export interface Scelte {
  /** Null lets the workbook's setting decide. */
  readonly politica: Politica | null;
  /** Null lets the sheet's own words decide. */
  readonly anno: number | null;
  /** The day to look at, an Excel serial; null, or nothing, lets the workbook's setting decide. */
  readonly al?: number | null;
  /** While the year runs, where no day is chosen, today is the day: of the pane, not of the command line. */
  readonly isAdOggi?: boolean;
  /** The operands that other sheets of the workbook hold. */
  readonly dati?: DatiElementari;
  /** The snapshots of the workbook, from the first, where the method looks at last year's. */
  readonly fotografie?: readonly Fotografia[];
  /** Merged areas that need not be asked for again. */
  readonly unioniNote?: UnioniNote | null;
  /** Who follows a command on many sheets. */
  readonly ascolto?: Ascolto;
}

export const NESSUNA_SCELTA: Scelte = { politica: null, anno: null, isAdOggi: true };

/** The workbook's own choices, with whoever follows the command. */
export const withAscolto = (ascolto: Ascolto | undefined): Scelte =>
  ascolto ? { ...NESSUNA_SCELTA, ascolto } : NESSUNA_SCELTA;

const PREFISSI_PERF = [
  PREFISSO_SINTESI,
  FOGLI_RELAZIONE.prefisso,
  STORICO_ANNO.prefisso,
  FOTOGRAFIA.prefisso,
  PREFISSO_SCHEDA,
];
const NOMI_PERF = [FOGLIO_CORREZIONI, FOGLIO_CONTATTI, FOGLI_RELAZIONE.nome];

/** Whether a sheet has one of the names PERF gives: the only other sheet of a workbook is the ente's cruscotto. */
export function isNomePerf(nome: string): boolean {
  return NOMI_PERF.includes(nome) || PREFISSI_PERF.some((prefisso) => nome.startsWith(prefisso));
}

type FoglioLetto = Pick<FoglioMisurato, "grid" | "correzioni" | "lette" | "esito">;

/**
 * Recognises and measures a sheet that was read, with every line of "PERF – correzioni".
 * @param isUnico the workbook has no other sheet of the user's: then it is the ente's
 */
export function measureGrid(
  grid: SheetGrid,
  lette: readonly Correzione[],
  isUnico: boolean,
  scelte: ScelteDelFoglio,
): FoglioLetto {
  return inFondo(measureGridAPassi(grid, lette, isUnico, scelte));
}

interface ScelteDelFoglio {
  readonly politica: Politica;
  readonly anno: number | null;
  readonly dati?: DatiElementari | null;
  readonly al?: number | null;
  readonly fotografie?: readonly Fotografia[];
  /** It is of another file, whose formulas were read without those that lead out of their sheet. */
  readonly isAltroFile?: boolean;
  /** Today, where it stands in for a day that nobody chose: no word of the year's end is said before it. */
  readonly giornoCorrente?: number | null;
}

/** The same in steps. */
export function* measureGridAPassi(
  grid: SheetGrid,
  lette: readonly Correzione[],
  isUnico: boolean,
  {
    politica,
    anno,
    dati = null,
    al = null,
    isAltroFile = false,
    giornoCorrente = null,
    fotografie = [],
  }: ScelteDelFoglio,
): APassi<FoglioLetto> {
  const { risposte, sospese } = matchRisposte(lette, grid);
  const riconosciuto = yield* leggiAPassi(grid, {
    ...risposte,
    anno: anno ?? risposte.anno,
    letture: politica.letture ?? [],
  });
  if (riconosciuto.tipo === "ignorato") {
    const correzioni = { righe: new Map(), trovate: [], escluse: [], sospese };
    return { grid, correzioni, lette, esito: { tipo: "ignorato", motivo: riconosciuto.motivo } };
  }
  yield;
  const daSolo = dati ? accostaDati(riconosciuto.cruscotto, dati) : riconosciuto.cruscotto;
  const letto = conFotografati(daSolo, fotografie);
  const cruscotto = { ...letto, isDiEnte: letto.isDiEnte || isUnico };
  const trovate = matchCorrezioni(lette, cruscotto);
  const correzioni = { ...trovate, sospese: [...sospese, ...trovate.sospese] };
  const opzioni = { anno: anno ?? risposte.anno, correzioni: correzioni.righe };
  yield;
  const senzaControlli = yield* measureAPassi(cruscotto, { ...opzioni, politica });
  const misurato = isAltroFile ? senzaControlli : yield* controllaAPassi(grid, senzaControlli, correzioni.righe);
  const isDatato = giornoCorrente !== null && misurato.anno !== null;
  const vista = vistaInCorso(misurato, al) ?? (isDatato ? vistaInCorso(misurato, giornoCorrente) : null);
  return { grid, correzioni, lette, esito: { tipo: "cruscotto", misurato, opzioni, vista } };
}

/** What is to be known of every figure of the workbook: none of its formulas may be up to date. */
function withCalcolo(
  esito: FoglioMisurato["esito"],
  { isCalcoloManuale, grid }: LetturaCartella,
): FoglioMisurato["esito"] {
  const hasFormule = () => grid.formule.some((riga) => riga.some((formula) => formula !== ""));
  if (esito.tipo === "ignorato" || !isCalcoloManuale || !hasFormule()) return esito;
  const { misurato } = esito;
  const manuale = anomalia("calcolo-manuale", "conferma");
  return { ...esito, misurato: { ...misurato, anomalie: [...misurato.anomalie, manuale] } };
}

/** Says first that the method which the workbook keeps could not be used: the figures follow another. */
function withRifiuto(esito: FoglioMisurato["esito"], rifiuto: RifiutoPolitica | null): FoglioMisurato["esito"] {
  if (esito.tipo === "ignorato" || !rifiuto) return esito;
  const rifiutata = anomalia("politica-inutilizzabile", "errore", { ...rifiuto });
  return { ...esito, misurato: { ...esito.misurato, anomalie: [rifiutata, ...esito.misurato.anomalie] } };
}

/** Whether a workbook has no more than one sheet besides those that PERF made. */
export function hasUnFoglio({ nomi }: LetturaCartella): boolean {
  return nomi.filter((nome) => !isNomePerf(nome)).length <= 1;
}

/** Recognises and measures a sheet as it was read, by the method that its workbook keeps unless another is given. */
export function misuraLettura(cartella: LetturaCartella, scelte: Scelte): FoglioMisurato {
  return inFondo(misuraAPassi(cartella, scelte));
}

function* misuraAPassi(cartella: LetturaCartella, scelte: Scelte): APassi<FoglioMisurato> {
  const { politica, rifiuto } = scelte.politica
    ? { politica: scelte.politica, rifiuto: null }
    : politicaConservata(cartella.impostazione);
  const lette = readCorrezioni(cartella.altri.get(FOGLIO_CORREZIONI) ?? null);
  const letto = yield* measureGridAPassi(cartella.grid, lette, hasUnFoglio(cartella), {
    politica,
    anno: scelte.anno,
    dati: scelte.dati ?? null,
    fotografie: scelte.fotografie ?? [],
    al: scelte.al ?? giornoConservato(cartella.giorno),
    giornoCorrente: scelte.isAdOggi === true ? oggi() : null,
  });
  const { fotografie = [] } = scelte;
  return { cartella, politica, fotografie, ...letto, esito: withCalcolo(withRifiuto(letto.esito, rifiuto), cartella) };
}

/** The snapshots that the method looks at: only last year's pace is read from them. */
async function fotografieDi(context: Contesto, { impostazione, nomi }: LetturaCartella, scelte: Scelte) {
  const { monitoraggio } = scelte.politica ?? politicaConservata(impostazione).politica;
  return monitoraggio.maturazione === "profilo" ? (scelte.fotografie ?? (await leggiFotografie(context, nomi))) : [];
}

const giaMisurati = new GiaMisurati<FoglioMisurato>();

/** Reads, recognises and measures one sheet (null: the active one); one that has not changed is not measured again. */
export async function misuraFoglio(
  context: Contesto,
  foglio: string | null,
  scelte: Scelte = NESSUNA_SCELTA,
): Promise<FoglioMisurato> {
  const altri = [FOGLIO_CORREZIONI];
  const { unioniNote = null } = scelte;
  const richiesta = { foglio, altri, impostazione: IMPOSTAZIONE_POLITICA, unioniNote };
  const cartella = await readFogli(context, richiesta);
  const conFotografie = { ...scelte, fotografie: await fotografieDi(context, cartella, scelte) };
  const da = doveMisura(cartella, conFotografie);
  const prima = giaMisurati.trova(cartella.grid, da);
  if (prima) return { ...prima, cartella: { ...cartella, grid: prima.grid } };
  const misurato = await aPezzi(misuraAPassi(cartella, conFotografie));
  giaMisurati.tieni(misurato, da);
  return misurato;
}

/** All that the measures of a sheet depend on besides its cells: what `misuraAPassi` takes. */
const doveMisura = (cartella: LetturaCartella, { politica, anno, dati, fotografie, al, isAdOggi }: Scelte) => ({
  correzioni: cartella.altri.get(FOGLIO_CORREZIONI) ?? null,
  isUnico: hasUnFoglio(cartella),
  impostazione: cartella.impostazione,
  giorno: cartella.giorno,
  isCalcoloManuale: cartella.isCalcoloManuale,
  oggi: isAdOggi === true ? oggi() : null,
  scelte: [politica, anno, dati, fotografie, al ?? null],
});

/**
 * The sheet of corrections, null when there is none; refuses a sheet of that name that PERF did not make. A blank one is
 * taken: a write cut short may have made it, and it must not be in the way for ever.
 */
export function requireFoglioCorrezioni({ altri }: LetturaCartella): SheetGrid | null {
  const esistente = altri.get(FOGLIO_CORREZIONI) ?? null;
  const isNostro = esistente === null || isFoglioPerf(esistente) || esistente.celle.length === 0;
  if (!isNostro) throw new PerfError("foglio-omonimo", { foglio: FOGLIO_CORREZIONI });
  return esistente;
}

/** The measured cruscotto of a sheet that a command is about to use; refuses what is none, or is protected. */
export function requireCruscotto({ esito, grid }: FoglioMisurato, perScrivere: boolean): CruscottoMisurato {
  if (esito.tipo === "ignorato") throw new PerfError("foglio-non-cruscotto", { foglio: grid.foglio });
  if (perScrivere && grid.isProtetto) throw new PerfError("foglio-protetto", { foglio: grid.foglio });
  return esito.misurato;
}
