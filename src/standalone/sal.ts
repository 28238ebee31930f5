import { resolve } from "node:path";
import type { FontiRelazione } from "../actions/altriFile";
import { PerfError } from "../actions/PerfError";
import { testoErrore } from "../texts/esiti";
import { toJson } from "./cli/contratto";
import { caricaFile, leggiFonti } from "./cli/leggiFonti";
import { misuraFile, type FileLetto } from "./cli/misuraFile";
import { Inutilizzabile } from "./cli/Inutilizzabile";
import { parseOpzioni, type Opzioni } from "./cli/opzioni";
import { documentoDi } from "./cli/relazioneDi";
import { scriviFile } from "./cli/scriviFile";
import { TESTI } from "./cli/testi";
import { toTable } from "./cli/toTable";
import { requireScrivibile, writeOut } from "./cli/writeOut";
import { startOffice } from "../host/richieste/officeInNode";
import { createWorkbookHost } from "../host/WorkbookHost";
import { registerPerf } from "./registerPerf";
import { lostCharts } from "../xlsx/lostCharts";
import type { LoadedWorkbook } from "../xlsx/readXlsx";
import { writeXlsx } from "../xlsx/writeXlsx";
import { XlsxError } from "../xlsx/XlsxError";

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

interface FileDaScrivere {
  readonly file: string;
  readonly contenuto: Uint8Array;
  /** What is said of it. */
  readonly detto: string;
}

/** Every file that was asked for, whole, before the first one is written. The document is of the workbook as it was read. */
async function filesOf(
  opzioni: Opzioni,
  scelte: FileLetto["scelte"],
  fonti: FontiRelazione,
  toXlsx: () => Promise<{ readonly bytes: Uint8Array; readonly persi: ReturnType<typeof lostCharts> }>,
): Promise<readonly FileDaScrivere[]> {
  const { docx, out } = opzioni;
  const files: FileDaScrivere[] = [];
  if (docx !== null) {
    files.push({
      file: docx,
      contenuto: await documentoDi({ ...opzioni, fonti }, scelte),
      detto: TESTI.documentoScritto(docx),
    });
  }
  if (out !== null) {
    const { saltati, sostituiti } = await scriviFile({ ...opzioni, fonti }, scelte);
    const { bytes, persi } = await toXlsx();
    files.push({ file: out, contenuto: bytes, detto: TESTI.scritto(out, saltati, sostituiti, persi) });
  }
  return files;
}

/** Refuses files that would overwrite what is read, or each other. */
function requireDistinti({ file, out, docx }: Opzioni): void {
  if (out !== null && resolve(out) === resolve(file)) throw new Inutilizzabile(TESTI.stessoFile);
  const altri = [file, out].filter((uno) => uno !== null).map((uno) => resolve(uno));
  if (docx !== null && altri.includes(resolve(docx))) throw new Inutilizzabile(TESTI.documentoSuFile);
  for (const uno of [out, docx]) if (uno !== null) requireScrivibile(uno);
}

async function runSu(opzioni: Opzioni, caricata: LoadedWorkbook, fonti: FontiRelazione): Promise<Risposta> {
  const host = createWorkbookHost({ content: caricata.content });
  registerPerf(host);
  const office = await startOffice(host);
  try {
    const { misurato, scelte } = await misuraFile(opzioni);
    const stdout = opzioni.json ? JSON.stringify(toJson(misurato), null, 2) : toTable(misurato);
    if (misurato.fogli.length === 0) return { codice: 1, stdout, stderr: TESTI.nullaRiconosciuto };
    const scritti = await filesOf(opzioni, scelte, fonti, async () => {
      const contenuto = await host.snapshot();
      return { bytes: await writeXlsx(caricata, contenuto, { force: opzioni.force }), persi: lostCharts(contenuto) };
    });
    for (const { file, contenuto } of scritti) writeOut(file, contenuto);
    return { codice: 0, stdout, stderr: scritti.map(({ detto }) => detto).join(" ") };
  } finally {
    office.stop();
    host.dispose();
  }
}

/** Runs the command line over its arguments; see DESIGN.md for the contract. */
export async function runSal(argomenti: readonly string[]): Promise<Risposta> {
  try {
    const opzioni = parseOpzioni(argomenti);
    requireDistinti(opzioni);
    const caricata = await caricaFile(opzioni.file);
    return await runSu(opzioni, caricata, await leggiFonti(opzioni));
  } catch (error) {
    return { codice: 2, stdout: "", stderr: rigaDi(error) };
  }
}
