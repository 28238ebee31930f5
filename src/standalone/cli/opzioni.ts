import { parseArgs } from "node:util";
import type { Politica } from "../../domain/Politica";
import { leggiPolitica } from "./leggiPolitica";
import type { ModoScrittura } from "../../formule/formulaDelModo";
import { Inutilizzabile } from "./Inutilizzabile";
import { TESTI } from "./testi";

/** What was asked on the command line. */
export interface Opzioni {
  readonly file: string;
  readonly fogli: readonly string[];
  readonly anno: number | null;
  readonly politica: Politica | null;
  readonly modo: ModoScrittura;
  /** A sheet without a SAL column is given one. */
  readonly colonnaSal: boolean;
  readonly report: boolean;
  /** Other files whose figures take part in the Relazione. */
  readonly from: readonly string[];
  /** The approved version: a file, or a sheet of the file itself. */
  readonly against: string | null;
  readonly out: string | null;
  /** Where the Relazione goes as a Word document. */
  readonly docx: string | null;
  /** The document is for publication: without internal notes and individual sheets. */
  readonly pubblicazione: boolean;
  readonly force: boolean;
  readonly json: boolean;
}

const MODI: Readonly<Record<string, ModoScrittura>> = { perf: "perf", native: "nativa", values: "valori" };

const OPZIONI = {
  sheet: { type: "string", multiple: true },
  year: { type: "string" },
  policy: { type: "string" },
  mode: { type: "string" },
  "sal-column": { type: "boolean" },
  report: { type: "boolean" },
  from: { type: "string", multiple: true },
  against: { type: "string" },
  out: { type: "string" },
  docx: { type: "string" },
  publication: { type: "boolean" },
  force: { type: "boolean" },
  json: { type: "boolean" },
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
    return parseArgs({ args: [...argomenti], allowPositionals: true, options: OPZIONI });
  } catch (error) {
    throw new Inutilizzabile(testoRifiuto(error), { cause: error });
  }
}

/** Reads the options; whatever is not understood is refused. */
export function parseOpzioni(argomenti: readonly string[]): Opzioni {
  const { values, positionals } = parse(argomenti);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Inutilizzabile(TESTI.uso);
  const modo = MODI[values.mode ?? "perf"];
  if (!modo) throw new Inutilizzabile(TESTI.valoreSconosciuto("--mode", values.mode ?? "", Object.keys(MODI)));
  if (values.year !== undefined && !/^20\d\d$/.test(values.year)) {
    throw new Inutilizzabile(TESTI.valoreSconosciuto("--year", values.year, ["2020"]));
  }
  if (values.out === "") throw new Inutilizzabile(TESTI.valoreMancante("--out"));
  if (values.docx === "") throw new Inutilizzabile(TESTI.valoreMancante("--docx"));
  if (values.docx !== undefined && !/\.docx$/i.test(values.docx)) {
    throw new Inutilizzabile(TESTI.valoreSconosciuto("--docx", values.docx, ["FILE.docx"]));
  }
  if (values.publication === true && values.docx === undefined) throw new Inutilizzabile(TESTI.publicationSenzaDocx);
  if (values.report === true && values.out === undefined) throw new Inutilizzabile(TESTI.reportSenzaOut);
  const accanto = values.from ? "--from" : values.against === undefined ? null : "--against";
  const hasRelazione = values.report === true || values.docx !== undefined;
  if (accanto !== null && !hasRelazione) throw new Inutilizzabile(TESTI.soloConRelazione(accanto));
  return {
    file,
    fogli: values.sheet ?? [],
    anno: values.year === undefined ? null : Number(values.year),
    politica: values.policy === undefined ? null : leggiPolitica(values.policy),
    modo,
    colonnaSal: values["sal-column"] ?? false,
    report: values.report ?? false,
    from: values.from ?? [],
    against: values.against ?? null,
    out: values.out ?? null,
    docx: values.docx ?? null,
    pubblicazione: values.publication ?? false,
    force: values.force ?? false,
    json: values.json ?? false,
  };
}
