import { annulla } from "../../src/actions/scrittura/annulla";
import {
  dropAnnullati,
  forget,
  forgetAnnullato,
  lastAnnullato,
  lastRitorno,
  remember,
} from "../../src/actions/scrittura/cronologia";
import { PerfError } from "../../src/actions/PerfError";
import { observeSilenzio } from "../../src/excel/silenzio";
import { testoErrore } from "../../src/texts/schermi/esiti/esiti";
import { campione } from "./campione";
import type { ComandoProvato } from "./comandiProvati";
import { dimentica } from "./dimentica";
import { guasta, GUASTI, nomeGuasto, type Guastato, type Guasto } from "./guasti";
import type { OpenExcel } from "./openExcel";
import { statoCartella } from "./statoCartella";

type Ritorno = Parameters<typeof remember>[0];
type Contenuto = Awaited<ReturnType<OpenExcel["host"]["snapshot"]>>;

/** A command that the user gave before the one that fails: "Annulla" is never to take it back instead. */
const DI_PRIMA: Ritorno = {
  comando: "metodo",
  passo: null,
  isInterrotto: false,
  celle: [],
  aspetti: [],
  semafori: [],
  fogli: [],
  impostazioni: [],
  attiva: "",
  idFogli: new Map(),
};

/** How long a request may be silent before the user is said to have stopped waiting. */
const ATTESA_MS = 15;

/** One command on one workbook, and what it comes to when nothing fails. */
export interface Banco {
  readonly richieste: number;
  /** Tries one fault; a line for each thing that is wrong after it. */
  readonly prova: (quale: number, guasto: Guasto, ostinato?: boolean) => Promise<readonly string[]>;
}

function setCronologia(ritorni: readonly Ritorno[]): void {
  dimentica();
  for (const ritorno of ritorni) remember(ritorno);
}

function cronologia(): readonly Ritorno[] {
  const tutti: Ritorno[] = [];
  for (let ultimo = lastRitorno(); ultimo; ultimo = lastRitorno()) {
    tutti.unshift(ultimo);
    forget(ultimo);
  }
  for (const ritorno of tutti) remember(ritorno);
  return tutti;
}

/** What "Ripeti" would do again. */
function setAnnullato(ultimo: ReturnType<typeof lastAnnullato>): void {
  dropAnnullati();
  if (!ultimo) return;
  const suo = { ...DI_PRIMA };
  remember(suo, ultimo);
  forgetAnnullato(suo);
}

/** What an error says that stands in the workbook; a defect, or a sentence with a hole, in words. */
export const scrittoDi = (errore: unknown): string => {
  if (!(errore instanceof PerfError)) return `a defect: ${String(errore)}`;
  for (const lingua of ["it", "en"] as const) {
    const frase = testoErrore(errore.codice, errore.dati, lingua);
    if (/undefined|NaN/.test(frase)) return `a sentence with a hole: ${frase}`;
  }
  return String(errore.dati["scritto"] ?? "nulla");
};

/** The first thing that differs, as short as it can be said. */
export function differenza(ora: unknown, attesa: unknown, dove = ""): string | null {
  if (JSON.stringify(ora) === JSON.stringify(attesa)) return null;
  const isOggetto = (uno: unknown): uno is Record<string, unknown> => typeof uno === "object" && uno !== null;
  if (!isOggetto(ora) || !isOggetto(attesa)) return `${dove}: ${JSON.stringify(ora)} for ${JSON.stringify(attesa)}`;
  for (const chiave of new Set([...Object.keys(ora), ...Object.keys(attesa)])) {
    const trovata = differenza(ora[chiave], attesa[chiave], `${dove}/${chiave}`);
    if (trovata !== null) return trovata;
  }
  return null;
}

/** Makes a workbook ready for a command, and finds how many requests it takes. */
export async function preparaBanco(
  excel: OpenExcel,
  guastato: Guastato,
  vergine: Contenuto,
  comando: ComandoProvato,
): Promise<Banco> {
  const { host } = excel;
  host.load(vergine);
  setCronologia([DI_PRIMA]);
  await comando.prima?.(excel);
  const inizio = await host.snapshot();
  const prima = await statoCartella(excel);
  const ritorni = cronologia();
  const daRipetere = lastAnnullato();
  const isAnnullo = comando.nome.startsWith("annulla");
  guastato.aggiusta();
  await comando.esegui();
  const richieste = guastato.richieste();
  const dopo = await statoCartella(excel);
  if (differenza(dopo, prima) === null) throw new Error(`${comando.nome} changes nothing`);

  const ricomincia = (): void => {
    guastato.aggiusta();
    host.load(inizio);
    setCronologia(ritorni);
    setAnnullato(daRipetere);
  };

  const prova = async (quale: number, guasto: Guasto, ostinato = false): Promise<readonly string[]> => {
    ricomincia();
    const problemi: string[] = [];
    const attendi = async (che: string, attesa: unknown): Promise<void> => {
      const trovata = differenza(await statoCartella(excel), attesa);
      if (trovata !== null) problemi.push(`${che}: ${trovata.slice(0, 300)}`);
    };
    const smetti = observeSilenzio((silenzio) => {
      if (guastato.isMuto()) silenzio?.smetti();
    }, ATTESA_MS);
    guastato.rompi(quale, guasto, ostinato);
    let scritto: string | null = null;
    try {
      await comando.esegui();
    } catch (errore) {
      scritto = scrittoDi(errore);
    }
    guastato.aggiusta();
    smetti();
    const isUltimo = lastRitorno() === ritorni.at(-1);
    if (isAnnullo) {
      if (scritto !== null && scritto !== "annullo-a-meta") problemi.push(`an undo cut short says: ${scritto}`);
      if (scritto !== null) await annulla();
      await attendi("undone", dopo);
      return problemi;
    }
    if (scritto === null) {
      await attendi("done", dopo);
    } else if (scritto === "nulla" || scritto === "ripreso") {
      await attendi(scritto, prima);
      if (!isUltimo) problemi.push(`${scritto}, and "Annulla" would take back ${lastRitorno()?.comando}`);
    } else if (scritto === "in-parte" || scritto === "incerto") {
      if (isUltimo) problemi.push(`${scritto}, and "Annulla" would take back the command before`);
    } else {
      problemi.push(scritto);
    }
    if (lastRitorno() !== ritorni.at(-1)) await annulla();
    await attendi("taken back", prima);
    if (lastRitorno() !== ritorni.at(-1)) problemi.push('"Annulla" is not over');
    await comando.esegui();
    await attendi("done again", dopo);
    return problemi;
  };
  return { richieste, prova };
}

/** What the trials of one command came to: a line for each that failed. */
export interface EsitoProve {
  readonly provate: number;
  readonly fallite: readonly string[];
}

/** Tries faults at every request of a command: all of them in `npm run prove`, a few of each command in `npm test`. */
export async function provaGuasti(
  excel: OpenExcel,
  vergine: Contenuto,
  comando: ComandoProvato,
  quanti: number,
): Promise<EsitoProve> {
  const { richieste, prova } = await preparaBanco(excel, guasta(excel.host), vergine, comando);
  const prove = Array.from({ length: richieste }, (_, quale) => quale).flatMap((quale) =>
    GUASTI.flatMap((guasto) =>
      (guasto.tipo === "rifiutata" ? [false, true] : [false]).map((ostinato) => ({ quale, guasto, ostinato })),
    ),
  );
  const fallite: string[] = [];
  const scelte = campione(prove, quanti);
  for (const { quale, guasto, ostinato } of scelte) {
    const [problema] = await prova(quale, guasto, ostinato).catch((errore: unknown) => [`a defect: ${String(errore)}`]);
    const nome = `request ${quale + 1} of ${richieste}, ${nomeGuasto(guasto)}${ostinato ? " ever after" : ""}`;
    if (problema !== undefined) fallite.push(`${comando.nome}, ${nome}: ${problema}`);
  }
  return { provate: scelte.length, fallite };
}
