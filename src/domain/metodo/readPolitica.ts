import * as v from "valibot";
import { normalize } from "../testo/normalize";
import type { Politica } from "./Politica";
import { POLITICA_STANDARD } from "./politiche";
import { POLITICHE } from "./politicheDegliEnti";
import { isCrescente } from "./scritturaOpzioni";
import { INTESTAZIONI, type Genere, type Generi } from "./Generi";
import { CAMPI_METODO, SCELTE, valoreAt, withValoreAt, type NomeScelta } from "./scelteDelMetodo";

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
  | "soglie-in-corso"
  | "fasce"
  | "scaglioni"
  | "gradini"
  | "scala"
  | "asse"
  | "doppione"
  | "misura"
  | "versione";

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
/** What may be worth more than its target. */
const quotaOltre = v.pipe(v.number("quota"), v.minValue(0, "quota"), v.maxValue(10, "quota"));
const giorni = v.pipe(v.number("giorni"), v.integer("giorni"), v.minValue(0, "giorni"), v.maxValue(9999, "giorni"));
/**
 * A method comes from a file of somebody else, or from a workbook's settings: no body's has as much as this, and what
 * has more would fill an argument of PERF.SAL, a screen or the memory.
 */
const AL_PIU = { caratteriDelTesto: 500, voci: 500, gradini: 64, caratteri: 500_000 } as const;
/** Of how a method is written. A field that changes meaning makes a new one, and a step from the one before. */
const VERSIONE_POLITICA = 1;

const breve = v.maxLength<string, number, "misura">(AL_PIU.caratteriDelTesto, "misura");
const testo = v.pipe(v.string("testo"), v.trim(), v.nonEmpty("testo"), breve);
/** A rank also has to fit in an argument of PERF.SAL, where these signs separate. */
const parola = v.pipe(v.string("parola"), v.transform(normalize), v.regex(/^[^<>/;:="|]+$/, "parola"), breve);
const scelta = <const T extends readonly (string | number)[]>(ammessi: T) => v.picklist(ammessi, "scelta");
const elenco = <T extends v.GenericSchema>(voce: T, voci: number = AL_PIU.voci) =>
  v.pipe(v.array(v.unknown(), "elenco"), v.maxLength(voci, "misura"), v.array(voce, "elenco"));
/** Valibot takes a list for an object without fields. */
const gruppo = v.custom<object>((valore) => !Array.isArray(valore), "oggetto");
const oggetto = <T extends v.ObjectEntries>(campi: T) => v.pipe(gruppo, v.partial(v.strictObject(campi, "oggetto")));
const perNome = <T extends v.GenericSchema>(valore: T) =>
  v.pipe(
    v.record(testo, valore, "oggetto"),
    v.check((voci) => Object.keys(voci).length <= AL_PIU.voci, "misura"),
  );

/** What each kind of choice may hold in JSON. */
const SCHEMI: { readonly [Suo in Genere]: (voci: readonly unknown[]) => v.GenericSchema } = {
  una: (voci) => scelta(voci as readonly Generi["una"][]),
  quota: () => quota,
  giorni: () => giorni,
  anno: () =>
    v.nullable(v.pipe(v.number("anno"), v.integer("anno"), v.minValue(2000, "anno"), v.maxValue(2099, "anno"))),
  parole: () => elenco(testo),
  fasce: () => elenco(v.strictObject({ entroGiorni: giorni, sal: quota }, "oggetto"), AL_PIU.gradini),
  scaglioni: () =>
    v.pipe(
      elenco(v.strictObject({ da: quotaOltre, sal: quotaOltre }, "oggetto"), AL_PIU.gradini),
      v.check((scaglioni) => isCrescente(scaglioni), "scaglioni"),
    ),
  gradini: () =>
    v.pipe(
      elenco(v.pipe(elenco(parola, AL_PIU.gradini), v.nonEmpty("scala")), AL_PIU.gradini),
      v.minLength(2, "scala"),
      v.check((scala) => new Set(scala.flat()).size === scala.flat().length, "scala"),
    ),
  giudizi: () =>
    v.pipe(
      elenco(v.strictObject({ nome: testo, da: quota }, "oggetto"), AL_PIU.gradini),
      v.check((scala) => scala.every(({ da }, at) => at === 0 || da < (scala[at - 1]?.da ?? 0)), "gradini"),
    ),
  pesi: () => perNome(quota),
  asse: () => v.nullable(oggetto({ eccezioni: perNome(testo), nomi: perNome(testo) })),
  intestazioni: () => oggetto(v.entriesFromList(INTESTAZIONI, testo)),
};

/** The fields of the method, those of a group in an object of their own. */
function schemiDi(campi: readonly NomeScelta[]): v.ObjectEntries {
  const gruppi = new Set(campi.flatMap((campo) => (campo.includes(".") ? [campo.replace(/\..*/, "")] : [])));
  const schemaDi = (campo: NomeScelta) => SCHEMI[SCELTE[campo].genere](SCELTE[campo].voci);
  const foglieDi = (gruppo: string) =>
    campi
      .filter((campo) => campo.startsWith(`${gruppo}.`))
      .map((campo) => [campo.slice(gruppo.length + 1), schemaDi(campo)] as const);
  return Object.fromEntries<v.GenericSchema>([
    ...campi.filter((campo) => !campo.includes(".")).map((campo) => [campo, schemaDi(campo)] as const),
    ...[...gruppi].map((gruppo) => [gruppo, oggetto(Object.fromEntries(foglieDi(gruppo)))] as const),
  ]);
}

/** Columns from the first heading; one without a heading may stand before it. */
const posto = v.pipe(v.number("testo"), v.integer("testo"), v.minValue(-16_384, "testo"), v.maxValue(16_384, "testo"));

const SCHEMA = oggetto({
  versione: v.literal(VERSIONE_POLITICA, "versione"),
  base: scelta(POLITICHE.map(({ id }) => id)),
  id: testo,
  nome: testo,
  letture: elenco(v.strictObject({ teste: elenco(testo), colonne: v.record(testo, posto, "oggetto") }, "oggetto")),
  ...schemiDi(CAMPI_METODO),
});

const ATTESE: readonly AttesaPolitica[] = [
  ...([
    "testo",
    "parola",
    "elenco",
    "quota",
    "giorni",
    "anno",
    "scelta",
    "scaglioni",
    "gradini",
    "scala",
    "misura",
    "versione",
  ] as const),
];

function rifiutoOf(issue: v.BaseIssue<unknown>): RifiutoPolitica {
  const campo = v.getDotPath(issue) ?? "";
  const isSconosciuto = issue.type === "strict_object" && issue.expected === "never";
  const attesa = isSconosciuto ? "campo-noto" : (ATTESE.find((una) => una === issue.message) ?? "oggetto");
  const ammessi = attesa === "scelta" ? (issue.expected ?? "").replace(/[()]/g, "").replace(/ \| /g, ", ") : "";
  return { campo, attesa, ammessi };
}

const senzaVuoti = (campi: object) => Object.fromEntries(Object.entries(campi).filter(([, uno]) => uno !== undefined));

/** Choices made of parts: what a method leaves out of one is as in its base. */
const COMPLETA: { readonly [Suo in Genere]?: (detto: Generi[Suo], base: Generi[Suo]) => Generi[Suo] } = {
  asse: (detto, base) => detto && { ...(base ?? { eccezioni: {}, nomi: {} }), ...senzaVuoti(detto) },
  intestazioni: (detto, base) => ({ ...base, ...senzaVuoti(detto) }),
};

/** What a method leaves out is as in its base. */
function completePolitica(dichiarata: object): Politica {
  const { base, id, nome, letture } = dichiarata as Partial<Politica> & { readonly base?: string };
  const preset = POLITICHE.find((una) => una.id === base) ?? POLITICA_STANDARD;
  const chi = {
    ...preset,
    id: id ?? "personale",
    nome: nome ?? id ?? `${preset.nome} (modificato)`,
    ...(letture ? { letture } : {}),
  };
  return CAMPI_METODO.reduce((fatta, campo) => {
    const detto = valoreAt(dichiarata, campo);
    if (detto === undefined) return fatta;
    const completa = COMPLETA[SCELTE[campo].genere] as ((detto: unknown, base: unknown) => unknown) | undefined;
    return withValoreAt(fatta, campo, completa ? completa(detto, valoreAt(preset, campo)) : detto);
  }, chi);
}

/** What the fields say together: thresholds that grow, bands of days that grow with shares that do not, an axis. */
function contraddizioneOf({ soglie, ritardo, medie, monitoraggio }: Politica): RifiutoPolitica | null {
  if (soglie.parziale > soglie.raggiunto) return { campo: "soglie", attesa: "soglie", ammessi: "" };
  if (monitoraggio.aRischio > monitoraggio.inLinea) {
    return { campo: "monitoraggio", attesa: "soglie-in-corso", ammessi: "" };
  }
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

/** A method as it is written to be kept or handed on: `readPolitica` takes it back, in this PERF and in later ones. */
export function writePolitica(politica: object, spazi = 0): string {
  return JSON.stringify({ versione: VERSIONE_POLITICA, ...politica }, null, spazi);
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
  if (scritta.length > AL_PIU.caratteri) return { ok: false, rifiuto: { campo: "", attesa: "misura", ammessi: "" } };
  const json = parseJson(scritta);
  if (json === undefined) return { ok: false, rifiuto: { campo: "", attesa: "json", ammessi: "" } };
  return checkPolitica(json);
}
