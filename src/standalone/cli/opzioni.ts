import { userInfo } from "node:os";
import { parseArgs } from "node:util";
import { DESTINATARI, type Destinatario } from "../../domain/Destinatario";
import { parseData } from "../../domain/numeri/calendario";
import type { Politica } from "../../domain/metodo/Politica";
import { leggiPolitica } from "./leggiPolitica";
import type { ModoScrittura } from "../../formule/sal/formulaDelModo";
import { Inutilizzabile } from "./Inutilizzabile";
import { TESTI } from "./testi";

/** What was asked on the command line, for every file that it names. */
export interface Richiesta {
  readonly files: readonly string[];
  readonly fogli: readonly string[];
  readonly anno: number | null;
  /** The day the file is seen on, an Excel serial; null for the finished year. */
  readonly al: number | null;
  readonly politica: Politica | null;
  readonly modo: ModoScrittura;
  /** A sheet without a SAL column is given one. */
  readonly colonnaSal: boolean;
  readonly report: boolean;
  /** The copy with the Relazione is locked, for the validation. */
  readonly lock: boolean;
  /** A cruscotto is built from each Piano, on a sheet of its own. */
  readonly buildCruscotto: boolean;
  /** The file is prepared for the year after its own. */
  readonly annoNuovo: boolean;
  /** Other files whose figures take part in the Relazione. */
  readonly from: readonly string[];
  /** The approved version: a file, or a sheet of the file itself. */
  readonly against: string | null;
  readonly out: string | null;
  /** The folder where the schede of whoever answers go. */
  readonly collect: string | null;
  /** The schede that came back. */
  readonly merge: readonly string[];
  /** The heading of the column that says who answers, or "foglio". */
  readonly by: string | null;
  /** Whom odd writings of that column mean: "1=I". */
  readonly who: readonly string[];
  /** The file is frozen on the day that it is seen on, on a sheet of its own: by whom, and whether one gives way to it. */
  readonly fotografia: { readonly autore: string; readonly isRifatta: boolean } | null;
  /** Where the Relazione goes as a Word document. */
  readonly docx: string | null;
  /** The document whose looks that one takes. */
  readonly template: string | null;
  /** The document is for publication: without internal notes and individual sheets. */
  readonly pubblicazione: boolean;
  /** With places that are still to be written, marked as a draft. */
  readonly bozza: boolean;
  /** The document holds every table, not the short choice of them. */
  readonly integrale: boolean;
  /** Whom the tables of the day are for. */
  readonly destinatario: Destinatario;
  /** An existing file gives way to the one that is written. */
  readonly force: boolean;
  readonly json: boolean;
  /** The anomalie that make the command fail: those of this gravity or worse. */
  readonly failOn: (typeof FAIL_ON)[number] | null;
  /** The file that `--policy` names, when it names one. */
  readonly politicaFile: string | null;
  /** Says why each column has its role. */
  readonly explain: boolean;
  /** Lists each row of what many rows share. */
  readonly verbose: boolean;
}

/** What was asked of one file. */
export interface Opzioni extends Omit<Richiesta, "files"> {
  readonly file: string;
}

const FAIL_ON = ["errore", "conferma"] as const;

const MODI: Readonly<Record<string, ModoScrittura>> = { perf: "perf", native: "nativa", values: "valori" };

const OPZIONI = {
  sheet: { type: "string", multiple: true },
  year: { type: "string" },
  at: { type: "string" },
  policy: { type: "string" },
  mode: { type: "string" },
  "sal-column": { type: "boolean" },
  report: { type: "boolean" },
  lock: { type: "boolean" },
  "build-cruscotto": { type: "boolean" },
  "new-year": { type: "string" },
  from: { type: "string", multiple: true },
  against: { type: "string" },
  collect: { type: "string" },
  merge: { type: "string", multiple: true },
  by: { type: "string" },
  who: { type: "string", multiple: true },
  snapshot: { type: "boolean" },
  "replace-snapshot": { type: "boolean" },
  author: { type: "string" },
  out: { type: "string" },
  docx: { type: "string" },
  template: { type: "string" },
  publication: { type: "boolean" },
  integrale: { type: "boolean" },
  bozza: { type: "boolean" },
  for: { type: "string" },
  force: { type: "boolean" },
  json: { type: "boolean" },
  "fail-on": { type: "string" },
  help: { type: "boolean", short: "h" },
  explain: { type: "boolean" },
  verbose: { type: "boolean" },
} as const;

/** What is wrong with the option that Node's own parser refused. */
function testoRifiuto(error: unknown): string {
  const nome = /'(--?[\w-]+)/.exec(String(error))?.[1] ?? "";
  const nota = Object.entries(OPZIONI).find(([opzione]) => nome === `--${opzione}`)?.[1];
  if (!nota) return TESTI.opzioneSconosciuta(nome);
  return nota.type === "string" ? TESTI.valoreMancante(nome) : TESTI.senzaValore(nome);
}

function parse(argomenti: readonly string[]) {
  try {
    return parseArgs({ args: [...argomenti], allowPositionals: true, options: OPZIONI, tokens: true });
  } catch (error) {
    throw new Inutilizzabile(testoRifiuto(error), { cause: error });
  }
}

/**
 * The files that are read, and those of `--merge`: a shell puts all the names of a pattern after the option, so that
 * what follows it is its own, once the file that they go into was named.
 */
function splitFiles({ tokens }: ReturnType<typeof parse>): { files: readonly string[]; merge: readonly string[] } {
  const files: string[] = [];
  const merge: string[] = [];
  let isDiMerge = false;
  for (const token of tokens) {
    if (token.kind === "option") {
      isDiMerge = token.name === "merge" && files.length > 0;
      if (token.name === "merge") merge.push(token.value);
    } else if (token.kind !== "option-terminator") (isDiMerge ? merge : files).push(token.value);
  }
  return { files, merge };
}

/** What is asked of the schede, and what does not go with it. */
function requireRaccolta({ collect, by, who, at }: ReturnType<typeof parse>["values"], merge: readonly string[]): void {
  const solo = collect !== undefined ? "--collect" : merge.length > 0 ? "--merge" : null;
  if (collect === "") throw new Inutilizzabile(TESTI.valoreMancante("--collect"));
  if (collect !== undefined && merge.length > 0) throw new Inutilizzabile(TESTI.collectOMerge);
  const accanto = by !== undefined ? "--by" : who !== undefined ? "--who" : null;
  if (accanto !== null && solo === null) throw new Inutilizzabile(TESTI.soloConRaccolta(accanto));
  if (collect !== undefined && at !== undefined) throw new Inutilizzabile(TESTI.alSoloStampa("--collect"));
  const senza = (who ?? []).find((una) => !/^[^=]+=[^=]+$/.test(una));
  if (senza !== undefined) throw new Inutilizzabile(TESTI.valoreSconosciuto("--who", senza, ["1=I"]));
}

/** What is asked of a snapshot; null where none is. Whoever gives the command takes it, unless another is named. */
function fotografiaDi(values: ReturnType<typeof parse>["values"]): Richiesta["fotografia"] {
  const { snapshot = false, "replace-snapshot": isRifatta = false, author, out } = values;
  const nome = isRifatta ? "--replace-snapshot" : "--snapshot";
  if (!snapshot && !isRifatta) {
    if (author !== undefined) throw new Inutilizzabile(TESTI.soloConFotografia("--author"));
    return null;
  }
  if (author?.trim() === "") throw new Inutilizzabile(TESTI.valoreMancante("--author"));
  if (out === undefined) throw new Inutilizzabile(TESTI.fotografiaSenzaOut(nome));
  if (values["build-cruscotto"] === true) throw new Inutilizzabile(TESTI.soloDaSolo("--build-cruscotto", nome));
  return { autore: author ?? userInfo().username, isRifatta };
}

/** The new year is a copy of its own: nothing else is written beside it. */
function requireAnnoNuovo(values: ReturnType<typeof parse>["values"]): void {
  if (values["new-year"] === "") throw new Inutilizzabile(TESTI.valoreMancante("--new-year"));
  const altre = ["out", "docx", "report", "build-cruscotto", "collect", "merge", "at", "snapshot"] as const;
  const altra = altre.find((una) => values[una] !== undefined);
  if (altra !== undefined) throw new Inutilizzabile(TESTI.soloDaSolo("--new-year", `--${altra}`));
}

/** Reads the options; whatever is not understood is refused. Null when help is asked for. */
export function parseOpzioni(argomenti: readonly string[]): Richiesta | null {
  const letti = parse(argomenti);
  const { values } = letti;
  if (values.help === true) return null;
  const { files, merge } = splitFiles(letti);
  if (files.length === 0) throw new Inutilizzabile(TESTI.uso);
  const { "new-year": annoNuovo, "build-cruscotto": buildCruscotto = false } = values;
  if (annoNuovo !== undefined) requireAnnoNuovo(values);
  const out = annoNuovo ?? values.out;
  const scritto =
    annoNuovo !== undefined ? "--new-year" : out !== undefined ? "--out" : values.docx !== undefined ? "--docx" : null;
  requireRaccolta(values, merge);
  if (files.length > 1 && (values.collect !== undefined || merge.length > 0)) {
    throw new Inutilizzabile(TESTI.unFileSolo(merge.length > 0 ? "--merge" : "--collect"));
  }
  if (files.length > 1 && scritto !== null) throw new Inutilizzabile(TESTI.unFileSolo(scritto));
  const failOn = FAIL_ON.find((una) => una === values["fail-on"]) ?? null;
  if (failOn === null && values["fail-on"] !== undefined) {
    throw new Inutilizzabile(TESTI.valoreSconosciuto("--fail-on", values["fail-on"], FAIL_ON));
  }
  const modo = MODI[values.mode ?? "perf"];
  if (!modo) throw new Inutilizzabile(TESTI.valoreSconosciuto("--mode", values.mode ?? "", Object.keys(MODI)));
  if (values.year !== undefined && !/^20\d\d$/.test(values.year)) {
    throw new Inutilizzabile(TESTI.valoreSconosciuto("--year", values.year, ["2020"]));
  }
  const al = values.at === undefined ? null : parseData(values.at);
  if (values.at !== undefined && al === null) {
    throw new Inutilizzabile(TESTI.valoreSconosciuto("--at", values.at, ["2020-04-30", "30/04/2020"]));
  }
  if (out === undefined && buildCruscotto) throw new Inutilizzabile(TESTI.costruisciSenzaOut);
  if (values.out === "") throw new Inutilizzabile(TESTI.valoreMancante("--out"));
  if (values.docx === "") throw new Inutilizzabile(TESTI.valoreMancante("--docx"));
  if (values.docx !== undefined && !/\.docx$/i.test(values.docx)) {
    throw new Inutilizzabile(TESTI.valoreSconosciuto("--docx", values.docx, ["FILE.docx"]));
  }
  if (values.template === "") throw new Inutilizzabile(TESTI.valoreMancante("--template"));
  if (values.template !== undefined && values.docx === undefined) throw new Inutilizzabile(TESTI.templateSenzaDocx);
  if (values.bozza === true && values.publication !== true) throw new Inutilizzabile(TESTI.bozzaSenzaPublication);
  if (values.integrale === true && values.docx === undefined) throw new Inutilizzabile(TESTI.integraleSenzaDocx);
  if (values.publication === true && values.docx === undefined) throw new Inutilizzabile(TESTI.publicationSenzaDocx);
  if (values.report === true && values.out === undefined) throw new Inutilizzabile(TESTI.reportSenzaOut);
  if (values.lock === true && values.report !== true) throw new Inutilizzabile(TESTI.lockSenzaReport);
  const destinatario = DESTINATARI.find((uno) => uno === (values.for ?? "tutti"));
  if (!destinatario) throw new Inutilizzabile(TESTI.valoreSconosciuto("--for", values.for ?? "", DESTINATARI));
  const accanto =
    values.for !== undefined ? "--for" : values.from ? "--from" : values.against === undefined ? null : "--against";
  const hasRelazione = values.report === true || values.docx !== undefined;
  if (accanto !== null && !hasRelazione) throw new Inutilizzabile(TESTI.soloConRelazione(accanto));
  return {
    files,
    fogli: values.sheet ?? [],
    anno: values.year === undefined ? null : Number(values.year),
    al,
    politica: values.policy === undefined ? null : leggiPolitica(values.policy),
    modo,
    colonnaSal: values["sal-column"] ?? false,
    report: values.report ?? false,
    lock: values.lock ?? false,
    buildCruscotto,
    annoNuovo: annoNuovo !== undefined,
    from: values.from ?? [],
    against: values.against ?? null,
    collect: values.collect ?? null,
    merge,
    by: values.by ?? null,
    who: values.who ?? [],
    fotografia: fotografiaDi(values),
    out: out ?? null,
    docx: values.docx ?? null,
    template: values.template ?? null,
    pubblicazione: values.publication ?? false,
    integrale: values.integrale ?? false,
    destinatario,
    bozza: values.bozza ?? false,
    force: values.force ?? false,
    json: values.json ?? false,
    failOn,
    politicaFile: values.policy !== undefined && /\.json$/i.test(values.policy) ? values.policy : null,
    explain: values.explain ?? false,
    verbose: values.verbose ?? false,
  };
}
