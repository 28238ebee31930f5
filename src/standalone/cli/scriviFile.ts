import type { FontiRelazione } from "../../actions/file/altriFile";
import { applicaSemafori } from "../../actions/foglio/applicaSemafori";
import { chiaveRiga, lasciateFuori, tenuteDi } from "../../actions/viste/righeAnteprima";
import type { Anteprima } from "../../actions/viste/Azioni";
import { trasformaInValori } from "../../actions/foglio/convertiFormule";
import { misuraFoglio, type Scelte } from "../../actions/cartella/misuraFoglio";
import { oggi } from "../../actions/oggi";
import { PerfError } from "../../actions/PerfError";
import { bloccaFogli, statoDelBlocco } from "../../actions/relazione/bloccaFogli";
import { costruisciRelazione, requireRelazione } from "../../actions/relazione/relazione";
import { planTutto, ricalcolaSal } from "../../actions/foglio/ricalcolaSal";
import { withCartella } from "../../actions/cartella/withCartella";
import { Inutilizzabile } from "./Inutilizzabile";
import type { Opzioni } from "./opzioni";
import { relazioneDi } from "./relazioneDi";
import { TESTI } from "./testi";

type Scrittura = Pick<Opzioni, "modo" | "colonnaSal" | "report" | "lock" | "merge" | "destinatario"> & {
  readonly fonti: FontiRelazione;
  /** How many indicators the sheets have. */
  readonly righe: number;
};

/** No Relazione of fewer rows is too large to be written: it is not laid out twice. */
const RIGHE_DA_PROVARE = 4_000;

const SENZA_POSTO: ReadonlySet<string> = new Set(["senza-colonna-sal", "senza-consuntivi"]);

const isSenzaConsuntivi = (rifiuto: Error): boolean =>
  rifiuto instanceof PerfError && rifiuto.codice === "senza-consuntivi";

function planFoglio(nome: string, modo: Opzioni["modo"], scelte: Scelte): Promise<Anteprima> {
  return withCartella(async (context) => planTutto(await misuraFoglio(context, nome, scelte), modo), nome);
}

/** Why a sheet has nowhere to write a SAL, null where it has; whatever else is wrong with it is thrown on. */
async function rifiutoOf(nome: string, { modo, colonnaSal }: Scrittura, scelte: Scelte): Promise<Error | null> {
  try {
    const { colonneNuove } = await planFoglio(nome, modo, scelte);
    return colonneNuove.length > 0 && !colonnaSal ? new Inutilizzabile(TESTI.senzaColonnaSal(nome)) : null;
  } catch (error) {
    if (error instanceof PerfError && SENZA_POSTO.has(error.codice)) return error;
    throw error;
  }
}

/** What was written. */
interface FileScritto {
  /** Sheets that have no SAL column and were passed over. */
  readonly saltati: readonly string[];
  /** Those where there is no SAL to write: a Piano has no results. */
  readonly senzaConsuntivi: readonly string[];
  /** SAL typed by hand, or formulas of the user's own, that gave way to another figure. */
  readonly sostituiti: number;
  /** Published SAL that stay: another method explains them, or no SAL follows. */
  readonly tenuti: number;
  /** The Relazione was of Piani alone: its pages are those of their quality. */
  readonly isSoloPiano: boolean;
}

/** Whether the sheets are Piani alone: then only how good they are was written. */
async function scriviRelazione(
  { modo, lock, destinatario, fonti }: Scrittura,
  fogli: ReadonlyMap<string, Scelte>,
): Promise<boolean> {
  const { scelta, scelte } = await relazioneDi(fogli, destinatario);
  const { codice } = await costruisciRelazione({ ...scelta, isBloccata: lock }, modo, oggi(), scelte, fonti);
  return codice === "qualita-costruita";
}

/**
 * Writes SAL, traffic lights and, if asked, the summaries into the open workbook, with the same commands as the pane.
 * Every sheet is checked before the first one is written.
 */
export async function scriviFile(scrittura: Scrittura, fogli: ReadonlyMap<string, Scelte>): Promise<FileScritto> {
  const { modo, report, merge } = scrittura;
  const saltati = new Map<string, Error>();
  for (const [nome, scelte] of fogli) {
    const rifiuto = await rifiutoOf(nome, scrittura, scelte);
    if (rifiuto) saltati.set(nome, rifiuto);
  }
  const [primo] = saltati.values();
  // What was collected is worth writing also where no SAL can be.
  if (primo && saltati.size === fogli.size && !report && merge.length === 0) throw primo;
  if (report && scrittura.righe > RIGHE_DA_PROVARE) {
    const { scelta, scelte } = await relazioneDi(fogli, scrittura.destinatario);
    await requireRelazione(scelta, modo, oggi(), scelte, scrittura.fonti);
  }
  let sostituiti = 0;
  let tenuti = 0;
  for (const [nome, scelte] of fogli) {
    if (saltati.has(nome)) continue;
    const vista = await planFoglio(nome, modo, scelte);
    const lasciate = lasciateFuori(vista.righe, tenuteDi(vista.righe));
    const occupate = vista.righe.filter(({ sostituisce }) => sostituisce !== "nulla");
    const qui = occupate.filter((riga) => lasciate.has(chiaveRiga(riga))).length;
    tenuti += qui;
    sostituiti += occupate.length - qui;
    await ricalcolaSal(vista, scelte);
    await applicaSemafori(nome, scelte);
  }
  const prima = scrittura.lock ? await statoDelBlocco() : null;
  const isSoloPiano = report && (await scriviRelazione(scrittura, fogli));
  // PERF functions that the user wrote elsewhere would show #NOME? just the same.
  if (modo === "valori") await trasformaInValori();
  // Last of all: nothing is written on a sheet that is locked.
  if (prima) await bloccaFogli(prima);
  const quali = (isSenza: boolean) =>
    [...saltati].filter(([, rifiuto]) => isSenzaConsuntivi(rifiuto) === isSenza).map(([nome]) => nome);
  return { saltati: quali(false), senzaConsuntivi: quali(true), sostituiti, tenuti, isSoloPiano };
}
