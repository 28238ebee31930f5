import { resolve } from "node:path";
import type { FontiRelazione } from "../actions/altriFile";
import { PerfError } from "../actions/PerfError";
import { testoErrore } from "../texts/esiti";
import { toJson } from "./cli/contratto";
import { caricaFile, leggiFonti } from "./cli/leggiFonti";
import { misuraFile } from "./cli/misuraFile";
import { Inutilizzabile } from "./cli/Inutilizzabile";
import { parseOpzioni, type Opzioni } from "./cli/opzioni";
import { scriviFile } from "./cli/scriviFile";
import { TESTI } from "./cli/testi";
import { toTable } from "./cli/toTable";
import { requireScrivibile, writeOut } from "./cli/writeOut";
import { startOffice } from "./host/officeInNode";
import { createWorkbookHost } from "./host/WorkbookHost";
import { registerPerf } from "./registerPerf";
import { lostCharts } from "./xlsx/lostCharts";
import type { LoadedWorkbook } from "./xlsx/readXlsx";
import { writeXlsx } from "./xlsx/writeXlsx";
import { XlsxError } from "./xlsx/XlsxError";

/** The command line's answer: what goes to stdout and stderr, and the exit code. */
export interface Risposta {
  readonly codice: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** One line for what went wrong with the input; a defect of ours is thrown on. */
function rigaDi(error: unknown): string {
  if (error instanceof Inutilizzabile) return error.message;
  if (error instanceof PerfError) return testoErrore(error.codice, error.dati, "it");
  if (error instanceof XlsxError && error.code === "perderebbe-parti") return TESTI.partiPerse(error.parts);
  throw error;
}

async function runSu(opzioni: Opzioni, caricata: LoadedWorkbook, fonti: FontiRelazione): Promise<Risposta> {
  const host = createWorkbookHost({ content: caricata.content });
  registerPerf(host);
  const office = await startOffice(host);
  try {
    const { misurato, scelte } = await misuraFile(opzioni);
    const stdout = opzioni.json ? JSON.stringify(toJson(misurato), null, 2) : toTable(misurato);
    if (misurato.fogli.length === 0) return { codice: 1, stdout, stderr: TESTI.nullaRiconosciuto };
    if (opzioni.out === null) return { codice: 0, stdout, stderr: "" };
    const { saltati, sostituiti } = await scriviFile({ ...opzioni, fonti }, scelte);
    const contenuto = await host.snapshot();
    writeOut(opzioni.out, await writeXlsx(caricata, contenuto, { force: opzioni.force }));
    return { codice: 0, stdout, stderr: TESTI.scritto(opzioni.out, saltati, sostituiti, lostCharts(contenuto)) };
  } finally {
    office.stop();
    host.dispose();
  }
}

/** Runs the command line over its arguments; see DESIGN.md for the contract. */
export async function runSal(argomenti: readonly string[]): Promise<Risposta> {
  try {
    const opzioni = parseOpzioni(argomenti);
    const { file } = opzioni;
    if (opzioni.out !== null && resolve(opzioni.out) === resolve(file)) throw new Inutilizzabile(TESTI.stessoFile);
    if (opzioni.out !== null) requireScrivibile(opzioni.out);
    const caricata = await caricaFile(file);
    return await runSu(opzioni, caricata, await leggiFonti(opzioni));
  } catch (error) {
    return { codice: 2, stdout: "", stderr: rigaDi(error) };
  }
}
