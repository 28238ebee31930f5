import type { FontiRelazione } from "../actions/file/altriFile";
import { PerfError } from "../actions/PerfError";
import { jsonAPezzi } from "../domain/jsonAPezzi";
import { testoErrore } from "../texts/schermi/esiti/esiti";
import { soloLeggibili } from "../texts/soloLeggibili";
import { rilevazioneDi, toJson, type FileMisurato } from "./cli/contratto";
import { caricaFile, leggiFonti } from "./cli/leggiFonti";
import { misuraFile, type FileLetto } from "./cli/misuraFile";
import { Inutilizzabile } from "./cli/Inutilizzabile";
import { parseOpzioni, type Opzioni } from "./cli/opzioni";
import { requireScrivibili } from "./cli/requireScrivibili";
import { scriviFile } from "./cli/scriviFile";
import { scriviFotografia } from "./cli/scriviFotografia";
import { scriviInsieme, type FileDaScrivere } from "./cli/scriviInsieme";
import { TESTI } from "./cli/testi";
import { toTableAl } from "./cli/toTableAl";
import { toTable } from "./cli/toTable";
import { pianiRipresi } from "../piano/pianiRipresi";
import { startOffice } from "../host/richieste/officeInNode";
import { createWorkbookHost } from "../host/WorkbookHost";
import { registerPerf } from "./registerPerf";
import type { DettoDelRitorno } from "./cli/raccolta/merge";
import type { LoadedWorkbook } from "../xlsx/readXlsx";
import { writeXlsx } from "../xlsx/writeXlsx";

/** 0 done, 3 done with anomalie of `--fail-on`, 1 nothing recognised, 2 unusable input. */
export type Codice = 0 | 1 | 2 | 3;

/** From the best to the worst. */
const CODICI: readonly Codice[] = [0, 3, 1, 2];

/** The command line's answer: what goes to stdout and stderr, and the exit code. */
interface Risposta {
  readonly codice: Codice;
  /** In pieces, one after the other; none where nothing is printed. */
  readonly stdout: Iterable<string>;
  readonly stderr: string;
}

/** One line for what went wrong with the input; a defect of ours is thrown on. */
function rigaDi(error: unknown): string {
  if (error instanceof Inutilizzabile) return error.message;
  if (error instanceof PerfError) return testoErrore(error.codice, error.dati, "it");
  throw error;
}

const scrittoInCodici = (uno: string): string =>
  uno.replace(/[^]/g, (meta) => `\\u${meta.charCodeAt(0).toString(16).padStart(4, "0")}`);

const COMANDO = /[^\P{C}\n]/u;

/** Looked for among what is no plain letter alone: of twenty thousand rows that is little of many megabytes. */
function hasComandi(json: string): boolean {
  for (const [strani] of json.matchAll(/[^\n -~]+/g)) if (COMANDO.test(strani)) return true;
  return false;
}

/** JSON escapes the first controls only: a terminal obeys the others too. Most texts have none, and stay as they are. */
const senzaComandi = (json: string): string =>
  hasComandi(json) ? json.replace(new RegExp(COMANDO, "gu"), scrittoInCodici) : json;

interface FileDetto extends FileDaScrivere {
  /** What is said of it. */
  readonly detto: string;
}

/** Every file that was asked for, whole, before the first one is written. The document is of the workbook as it was read. */
async function filesOf(
  opzioni: Opzioni,
  letto: FileLetto,
  fonti: FontiRelazione,
  toXlsx: () => Promise<Uint8Array>,
): Promise<readonly FileDetto[]> {
  const { docx, out, fotografia, destinatario } = opzioni;
  const { scelte, misurato, al } = letto;
  const isInCorso = misurato.fogli.some((foglio) => rilevazioneDi(foglio, al)?.isFineAnno === false);
  if (destinatario !== "tutti" && !isInCorso) throw new Inutilizzabile(TESTI.forSenzaGiorno);
  const scattata = fotografia && (await scriviFotografia(opzioni, fotografia, letto));
  const files: FileDetto[] = [];
  if (docx !== null) {
    const { documentoDi } = await import("./cli/relazioneDi");
    const { contenuto, aggiornato, delModello } = await documentoDi({ ...opzioni, fonti }, scelte);
    const detto = aggiornato === null ? TESTI.documentoScritto(docx) : TESTI.documentoAggiornato(docx, aggiornato);
    const diMano = opzioni.pubblicazione ? TESTI.scrittiAMano : "";
    files.push({ file: docx, contenuto, detto: [detto, delModello, diMano].filter((una) => una !== "").join(" ") });
  }
  if (out !== null && (opzioni.buildCruscotto || opzioni.annoNuovo)) {
    const { scriviPerAnno } = await import("./cli/scriviPerAnno");
    const detti = await scriviPerAnno(opzioni, scelte);
    files.push({ file: out, contenuto: await toXlsx(), detto: TESTI.fatto(out, detti) });
  } else if (out !== null && scattata !== null && !opzioni.report) {
    files.push({ file: out, contenuto: await toXlsx(), detto: TESTI.fatto(out, [scattata]) });
  } else if (out !== null) {
    const righe = misurato.fogli.reduce((somma, { indicatori }) => somma + indicatori.length, 0);
    const { saltati, ...conti } = await scriviFile({ ...opzioni, fonti, righe }, scelte);
    const diLavoro = opzioni.pubblicazione ? [TESTI.cartellaDiLavoro] : [];
    const detti = [TESTI.scritto(out, saltati, conti), ...(scattata === null ? [] : [scattata]), ...diLavoro];
    files.push({ file: out, contenuto: await toXlsx(), detto: detti.join(" ") });
  }
  return files;
}

/** How many anomalie are of this gravity or worse. */
function daVedere({ fogli, anomalie }: FileMisurato, failOn: Opzioni["failOn"]): number {
  const tutte = [
    ...anomalie,
    ...fogli.flatMap((foglio) => [
      ...foglio.anomalie,
      ...[...foglio.indicatori, ...foglio.aggregati].flatMap((voce) => voce.anomalie),
    ]),
  ];
  const contate = failOn === null ? [] : failOn === "errore" ? ["errore"] : ["errore", "conferma"];
  return tutte.filter(({ gravita }) => contate.includes(gravita)).length;
}

/** What people read: the finished year, or where the sheets were on their day; sheets of both kinds are printed apart. */
function toTableDi(misurato: FileMisurato, opzioni: Opzioni): string {
  // The rows of a Piano that stand in a cruscotto are neither due nor missing twice.
  const ripresi = pianiRipresi(misurato.fogli);
  const suoi = misurato.fogli.filter((foglio) => !ripresi.has(foglio));
  const rilevazioni = suoi.flatMap((foglio) => rilevazioneDi(foglio, opzioni.al) ?? []);
  if (rilevazioni.length === 0) return toTable(misurato, opzioni);
  const inCorso = new Set(rilevazioni.map((una) => una.misurato));
  const altri = suoi.filter((foglio) => !inCorso.has(foglio));
  const alGiorno = toTableAl(misurato, rilevazioni, opzioni);
  return altri.length === 0
    ? alGiorno
    : `${alGiorno}\n\n${toTable({ ...misurato, fogli: altri, ignorati: [] }, opzioni)}`;
}

/** Many megabytes of text, made while they are printed. */
function* pezziJson(json: () => object, spazi: number): Generator<string> {
  for (const pezzo of jsonAPezzi(json(), { spazi })) yield senzaComandi(pezzo);
}

const unPezzo = (testo: string): readonly string[] => (testo === "" ? [] : [testo]);

/** What is printed of a file: its figures, or what came back for it. */
function stdoutDi(
  opzioni: Opzioni,
  misurato: FileMisurato,
  tornato: DettoDelRitorno | null,
  spazi: number,
): Iterable<string> {
  if (opzioni.json) {
    return pezziJson(() => ({ ...toJson(misurato, opzioni), ...(tornato ? { raccolta: tornato.json } : {}) }), spazi);
  }
  return unPezzo(soloLeggibili(tornato ? tornato.tabella : toTableDi(misurato, opzioni)));
}

async function runSu(
  opzioni: Opzioni,
  caricata: LoadedWorkbook,
  fonti: FontiRelazione,
  spazi: number,
): Promise<Risposta> {
  // What is written is found by what was read: a workbook that is only read need not be there twice.
  const host = createWorkbookHost({ content: caricata.content, isContentGiven: opzioni.out === null });
  registerPerf(host);
  const office = await startOffice(host);
  try {
    let letto = await misuraFile(opzioni);
    const isRaccolta = letto.misurato.fogli.length > 0;
    // What is printed looks at the day that the workbook keeps, as what is written does.
    const stampa = { ...opzioni, al: letto.al };
    if (opzioni.collect !== null && isRaccolta) {
      const { collect } = await import("./cli/raccolta/collect");
      const { tabella, raccolta, stderr } = collect(stampa, letto);
      const json = () => ({ ...toJson(letto.misurato, stampa), raccolta });
      return { codice: 0, stdout: opzioni.json ? pezziJson(json, spazi) : unPezzo(soloLeggibili(tabella)), stderr };
    }
    const tornato =
      opzioni.merge.length > 0 && isRaccolta
        ? await (await import("./cli/raccolta/merge")).merge(stampa, letto.letti)
        : null;
    // What was collected is measured as it stands now.
    if (tornato && tornato.scritti > 0) letto = await misuraFile(opzioni);
    const { misurato } = letto;
    const stdout = stdoutDi(stampa, misurato, tornato, spazi);
    if (misurato.fogli.length === 0) return { codice: 1, stdout, stderr: TESTI.nullaRiconosciuto(opzioni.file) };
    // What the add-in keeps for its own next session is none of the command line's.
    const toXlsx = async () => writeXlsx({ ...caricata, addIn: null }, await host.snapshot());
    const scritti = await filesOf(opzioni, letto, fonti, toXlsx);
    scriviInsieme(scritti);
    const detti = scritti.map(({ detto }) => detto);
    if (letto.isAdOggi) detti.unshift(TESTI.adOggi(opzioni.file, letto.al ?? 0));
    if (tornato && opzioni.out !== null) detti.push(TESTI.raccolti(opzioni.out, tornato.scritti));
    const quante = daVedere(misurato, opzioni.failOn);
    if (quante > 0) detti.push(TESTI.daVedere(opzioni.file, quante, opzioni.failOn ?? ""));
    return { codice: quante > 0 ? 3 : 0, stdout, stderr: detti.join(" ") };
  } finally {
    office.stop();
    host.dispose();
  }
}

async function runFile(opzioni: Opzioni, spazi: number): Promise<Risposta> {
  try {
    const caricata = await caricaFile(opzioni.file);
    return await runSu(opzioni, caricata, leggiFonti(opzioni), spazi);
  } catch (error) {
    return { codice: 2, stdout: [], stderr: rigaDi(error) };
  }
}

const peggiore = (codici: readonly Codice[]): Codice =>
  CODICI.toReversed().find((codice) => codici.includes(codice)) ?? 0;

/** The answers of the command line as they come, one a file; after several, their summary. */
export async function* rispondi(
  argomenti: readonly string[],
  onFile: (detto: string) => void = () => undefined,
): AsyncGenerator<Risposta> {
  let richiesta: ReturnType<typeof parseOpzioni>;
  try {
    richiesta = parseOpzioni(argomenti);
    if (richiesta !== null) await requireScrivibili(richiesta);
  } catch (error) {
    yield { codice: 2, stdout: [], stderr: rigaDi(error) };
    return;
  }
  if (richiesta === null) {
    yield { codice: 0, stdout: [TESTI.aiuto], stderr: "" };
    return;
  }
  const { files, ...opzioni } = richiesta;
  const isUno = files.length === 1;
  const codici: Codice[] = [];
  for (const [at, file] of files.entries()) {
    if (!isUno) onFile(TESTI.inCorso(file, at + 1, files.length));
    const risposta = await runFile({ ...opzioni, file }, isUno ? 2 : 0);
    codici.push(risposta.codice);
    yield risposta;
  }
  if (isUno) return;
  const quanti = (codice: Codice) => codici.filter((uno) => uno === codice).length;
  const detto = TESTI.riepilogo({ letti: quanti(0) + quanti(3), senza: quanti(1), illeggibili: quanti(2) });
  yield { codice: peggiore(codici), stdout: opzioni.json ? [] : [`\n${detto}`], stderr: opzioni.json ? detto : "" };
}

/** The command line's answer to all of its arguments, as whole texts. */
interface RispostaIntera extends Omit<Risposta, "stdout"> {
  readonly stdout: string;
}

/** Runs the command line over its arguments, whole; see DESIGN.md for the contract. */
export async function runSal(argomenti: readonly string[]): Promise<RispostaIntera> {
  const risposte: RispostaIntera[] = [];
  for await (const una of rispondi(argomenti)) risposte.push({ ...una, stdout: [...una.stdout].join("") });
  const unite = (flusso: "stdout" | "stderr") =>
    risposte
      .map((una) => una[flusso])
      .filter((testo) => testo !== "")
      .join("\n");
  return { codice: peggiore(risposte.map(({ codice }) => codice)), stdout: unite("stdout"), stderr: unite("stderr") };
}
