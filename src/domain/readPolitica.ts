import * as v from "valibot";
import { normalize } from "./normalize";
import type { Politica } from "./Politica";
import { POLITICA_STANDARD } from "./politiche";
import { POLITICHE } from "./politicheDegliEnti";

/** What a field should hold instead of what it holds; the sentence is in texts/. */
export type AttesaPolitica =
  | "json"
  | "oggetto"
  | "campo-noto"
  | "testo"
  | "parola"
  | "elenco"
  | "quota"
  | "giorni"
  | "anno"
  | "scelta"
  | "soglie"
  | "fasce"
  | "gradini"
  | "scala"
  | "asse"
  | "doppione";

/** Why a calculation method cannot be used: the field ("" for the whole) and what it should hold. */
export interface RifiutoPolitica {
  readonly campo: string;
  readonly attesa: AttesaPolitica;
  /** The values a choice allows, as they are written. */
  readonly ammessi: string;
}

export type LetturaPolitica =
  { readonly ok: true; readonly politica: Politica } | { readonly ok: false; readonly rifiuto: RifiutoPolitica };

const quota = v.pipe(v.number("quota"), v.minValue(0, "quota"), v.maxValue(1, "quota"));
const giorni = v.pipe(v.number("giorni"), v.integer("giorni"), v.minValue(0, "giorni"), v.maxValue(9999, "giorni"));
const testo = v.pipe(v.string("testo"), v.trim(), v.nonEmpty("testo"));
/** A rank also has to fit in an argument of PERF.SAL, where these signs separate. */
const parola = v.pipe(v.string("parola"), v.transform(normalize), v.regex(/^[^<>/;:="|]+$/, "parola"));
const scelta = <const T extends readonly (string | number)[]>(ammessi: T) => v.picklist(ammessi, "scelta");
const elenco = <T extends v.GenericSchema>(voce: T) => v.array(voce, "elenco");
/** Valibot takes a list for an object without fields. */
const gruppo = v.custom<object>((valore) => !Array.isArray(valore), "oggetto");
const oggetto = <T extends v.ObjectEntries>(campi: T) => v.pipe(gruppo, v.partial(v.strictObject(campi, "oggetto")));
const perNome = <T extends v.GenericSchema>(valore: T) => v.record(testo, valore, "oggetto");

const SCHEMA = oggetto({
  base: scelta(POLITICHE.map(({ id }) => id)),
  id: testo,
  nome: testo,
  soglie: oggetto({ parziale: quota, raggiunto: quota }),
  massimo: scelta([1, 1.2, 1.5]),
  decrescente: scelta(["rapporto", "lineare"]),
  ritardo: oggetto({
    giorniTolleranza: giorni,
    fasce: elenco(v.strictObject({ entroGiorni: giorni, sal: quota }, "oggetto")),
  }),
  limiteStretto: scelta(["rapporto", "severo"]),
  fuoriIntervallo: scelta(["rapporto", "zero"]),
  sottoScala: scelta(["rapporto", "zero"]),
  consuntivoMancante: scelta(["escluso", "zero"]),
  misura: scelta(["proporzionale", "binaria"]),
  scalaOrdinale: v.pipe(
    elenco(v.pipe(elenco(parola), v.nonEmpty("scala"))),
    v.minLength(2, "scala"),
    v.check((scala) => new Set(scala.flat()).size === scala.flat().length, "scala"),
  ),
  nonApplicabile: scelta(["escluso", "uno"]),
  medie: oggetto({
    ente: scelta(["livelli", "righe", "priorita", "obiettivi strategici"]),
    pesiProspettive: perNome(quota),
    codiciStrategici: elenco(testo),
    priorita: v.nullable(oggetto({ eccezioni: perNome(testo), nomi: perNome(testo) })),
  }),
  scalaGiudizio: v.pipe(
    elenco(v.strictObject({ nome: testo, da: quota }, "oggetto")),
    v.check((scala) => scala.every(({ da }, at) => at === 0 || da < (scala[at - 1]?.da ?? 0)), "gradini"),
  ),
  anno: v.nullable(v.pipe(v.number("anno"), v.integer("anno"), v.minValue(2000, "anno"), v.maxValue(2099, "anno"))),
  intestazioni: oggetto({
    prospettiva: testo,
    obiettivo: testo,
    indicatore: testo,
    peso: testo,
    target: testo,
    consuntivo: testo,
    sal: testo,
  }),
});
type Dichiarata = v.InferOutput<typeof SCHEMA>;

const ATTESE: readonly AttesaPolitica[] = [
  ...(["testo", "parola", "elenco", "quota", "giorni", "anno", "scelta", "gradini", "scala"] as const),
];

function rifiutoOf(issue: v.InferIssue<typeof SCHEMA>): RifiutoPolitica {
  const campo = v.getDotPath(issue) ?? "";
  const isSconosciuto = issue.type === "strict_object" && issue.expected === "never";
  const attesa = isSconosciuto ? "campo-noto" : (ATTESE.find((una) => una === issue.message) ?? "oggetto");
  const ammessi = attesa === "scelta" ? (issue.expected ?? "").replace(/[()]/g, "").replace(/ \| /g, ", ") : "";
  return { campo, attesa, ammessi };
}

type Scritti<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

function scritti<T extends object>(campi: T | undefined): Scritti<T> {
  return Object.fromEntries(Object.entries(campi ?? {}).filter(([, valore]) => valore !== undefined)) as Scritti<T>;
}

/** What a method leaves out is as in its base. */
function completePolitica({ base, soglie, ritardo, medie, intestazioni, ...altro }: Dichiarata): Politica {
  const preset = POLITICHE.find(({ id }) => id === base) ?? POLITICA_STANDARD;
  const { priorita, ...altreMedie } = scritti(medie);
  return {
    ...preset,
    ...scritti(altro),
    id: altro.id ?? "personale",
    nome: altro.nome ?? altro.id ?? `${preset.nome} (modificato)`,
    soglie: { ...preset.soglie, ...scritti(soglie) },
    ritardo: { ...preset.ritardo, ...scritti(ritardo) },
    medie: {
      ...preset.medie,
      ...altreMedie,
      ...(priorita === undefined
        ? {}
        : {
            priorita: priorita && { ...(preset.medie.priorita ?? { eccezioni: {}, nomi: {} }), ...scritti(priorita) },
          }),
    },
    intestazioni: { ...preset.intestazioni, ...scritti(intestazioni) },
  };
}

/** What the fields say together: thresholds that grow, bands of days that grow with shares that do not, an axis. */
function contraddizioneOf({ soglie, ritardo, medie }: Politica): RifiutoPolitica | null {
  if (soglie.parziale > soglie.raggiunto) return { campo: "soglie", attesa: "soglie", ammessi: "" };
  const gradini = [{ entroGiorni: ritardo.giorniTolleranza, sal: 1 }, ...ritardo.fasce];
  const isOrdinato = gradini.every(({ entroGiorni, sal }, at) => {
    const prima = gradini[at - 1];
    return !prima || (entroGiorni > prima.entroGiorni && sal <= prima.sal);
  });
  if (!isOrdinato) return { campo: "ritardo.fasce", attesa: "fasce", ammessi: "" };
  if (medie.ente === "priorita" && !medie.priorita) return { campo: "medie.ente", attesa: "asse", ammessi: "" };
  return null;
}

function parseJson(testoJson: string): unknown {
  try {
    return JSON.parse(testoJson) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * A calculation method from its fields as they are in JSON, or as a form has them: what is left out is as in its
 * `base`. The first field that cannot be used refuses the whole.
 */
export function checkPolitica(campi: unknown): LetturaPolitica {
  const letta = v.safeParse(SCHEMA, campi, { abortEarly: true });
  if (!letta.success) return { ok: false, rifiuto: rifiutoOf(letta.issues[0]) };
  const politica = completePolitica(letta.output);
  const contraddizione = contraddizioneOf(politica);
  return contraddizione ? { ok: false, rifiuto: contraddizione } : { ok: true, politica };
}

/**
 * A calculation method from what a workbook or a file keeps of it: the id of a preset, or JSON that says what differs
 * from its `base` (the standard one where it names none). Never half understood: an unknown field, a value out of
 * place or a contradiction refuses the whole, with the first reason.
 * @example readPolitica('{ "base": "pisa", "massimo": 1.2 }')
 */
export function readPolitica(scritta: string): LetturaPolitica {
  const preset = POLITICHE.find(({ id }) => id === scritta.trim());
  if (preset) return { ok: true, politica: preset };
  const json = parseJson(scritta);
  if (json === undefined) return { ok: false, rifiuto: { campo: "", attesa: "json", ammessi: "" } };
  return checkPolitica(json);
}
