import type { Genere, Generi, Gruppo, VoceMetodo } from "./Generi";
import type { Target } from "../Valore";

const MISURATI = ["numero", "intervallo", "data", "si-no", "parole", "mancante"] as const;

/** A choice that decides no single SAL. */
function scelta<const Suo extends Genere>(gruppo: Gruppo, genere: Suo, standard: Generi[Suo]) {
  return { genere, gruppo, standard, voci: [], opzione: null, conta: [] } satisfies VoceMetodo<Suo, Generi[Suo], null>;
}

/** One among few; the first is what the standard method chooses. */
function una<const Voci extends readonly [string | number, ...(string | number)[]]>(gruppo: Gruppo, voci: Voci) {
  const [standard]: readonly [Voci[number], ...Voci[number][]] = voci;
  return { genere: "una", gruppo, standard, voci, opzione: null, conta: [] } satisfies VoceMetodo<
    "una",
    Voci[number],
    null
  >;
}

/** A choice that a SAL can depend on: formulas bear it, and a row may make it for itself. */
function conOpzione<Suo extends Genere, Valore, const Opzione extends string>(
  opzione: Opzione,
  conta: readonly Target["tipo"][],
  scelta: VoceMetodo<Suo, Valore, null>,
): VoceMetodo<Suo, Valore, Opzione> {
  return { ...scelta, opzione, conta };
}

const SCALA_ORDINALE = [
  ["pessimo", "scarso", "gravemente insufficiente"],
  ["insufficiente"],
  ["sufficiente"],
  ["discreto"],
  ["buono", "buona"],
  ["distinto"],
  ["ottimo", "ottima"],
  ["eccellente"],
];

/**
 * Every choice of the calculation method, by its name in it: the type of the method, the standard one, its JSON, the
 * options of PERF.SAL and the fields of the pane follow from these rows; its words are in texts/, which do not compile
 * without them. Options are written in this order, which is in users' formulas: add below.
 */
export const SCELTE = {
  /** Reference year of every sheet. */
  anno: conOpzione("anno", ["data"], scelta("parole", "anno", null)),
  /** Within the tolerance a late result counts as met; after it, what its band says; after the last band nothing. */
  "ritardo.giorniTolleranza": conOpzione("giorni", ["data"], scelta("ritardi", "giorni", 0)),
  "ritardo.fasce": conOpzione("fasce", ["data"], scelta("ritardi", "fasce", [])),
  /** The most a SAL can be: nothing above 1 is published by the bodies of DOMAIN.md; others let it be what it is. */
  massimo: conOpzione("massimo", ["numero", "mancante"], una("regole", [1, 1.2, 1.5, "nessuno"])),
  /** Over a limit: t/c, or 1-(c-t)/t down to 0. */
  decrescente: conOpzione("decrescente", ["numero", "mancante"], una("regole", ["rapporto", "lineare"])),
  /**
   * A target with ">" or "<": short of it or exactly on it counts by its ratio (1 on the bound, to be confirmed), or
   * it is met or worth nothing. A bound alone worth nothing would give less to who came nearer.
   */
  limiteStretto: conOpzione("limite", ["numero", "parole", "mancante"], una("regole", ["rapporto", "severo", "largo"])),
  fuoriIntervallo: conOpzione("intervallo", ["intervallo"], una("regole", ["rapporto", "zero"])),
  sottoScala: conOpzione("scala", ["parole"], una("regole", ["rapporto", "zero"])),
  scalaOrdinale: conOpzione("gradini", ["parole"], scelta("scale", "gradini", SCALA_ORDINALE)),
  /** A row without a consuntivo: outside every mean, or zero with its anomalia. */
  consuntivoMancante: conOpzione("mancante", MISURATI, una("regole", ["escluso", "zero"])),
  /** Proportional, or met and nothing else (payment times, DL 13/2023 art. 4-bis). */
  misura: conOpzione(
    "misura",
    ["numero", "intervallo", "parole", "mancante"],
    una("regole", ["proporzionale", "binaria"]),
  ),
  /** Where the way to a target begins: at zero, or at what the row started from. */
  partenza: conOpzione("partenza", ["numero", "mancante"], una("regole", ["zero", "base"])),
  /** A share below this is worth nothing. */
  sogliaMinima: conOpzione("minimo", ["numero", "mancante"], scelta("regole", "quota", 0)),
  /** What the share of a number is worth, by bands: below the first nothing. */
  scaglioni: conOpzione("scaglioni", ["numero", "mancante"], scelta("regole", "scaglioni", [])),
  /** A row that does not apply: outside every mean, or as if it were met. */
  nonApplicabile: una("regole", ["escluso", "uno"]),
  /** Below `parziale` not reached, from `parziale` to `raggiunto` included partial, above reached. */
  "soglie.parziale": scelta("soglie", "quota", 0.8),
  "soglie.raggiunto": scelta("soglie", "quota", 0.9),
  /** What the ente is the mean of. */
  "medie.ente": una("medie", ["livelli", "righe", "priorita", "obiettivi strategici"]),
  /** Weights of the prospettive; they beat those of the sheet. */
  "medie.pesiProspettive": scelta("medie", "pesi", {}),
  /** First letters of the codes of strategic objectives. */
  "medie.codiciStrategici": scelta("medie", "parole", ["OS"]),
  "medie.priorita": scelta("medie", "asse", null),
  /** Of the ente; empty where the body has none of its own: nobody is judged by another's. */
  scalaGiudizio: scelta("scale", "giudizi", []),
  /** Shares of what was due by a day: in line from the one, at risk from the other (YEAR.md §1). */
  "monitoraggio.inLinea": scelta("monitoraggio", "quota", 0.95),
  "monitoraggio.aRischio": scelta("monitoraggio", "quota", 0.85),
  /** How a year's target falls due where nothing of the year's parts says it. */
  "monitoraggio.maturazione": una("monitoraggio", ["lineare", "gradini", "profilo"]),
  /** What the results of quarters and months are, where their headings do not say it. */
  "monitoraggio.periodi": una("monitoraggio", ["da chiedere", "cumulati", "incrementi"]),
  /** Units or first words of the rows that add up through the year, and of those compared as they are. */
  "monitoraggio.sommano": scelta("monitoraggio", "parole", []),
  "monitoraggio.livelli": scelta("monitoraggio", "parole", []),
  /** What the body calls the columns of the Relazione. */
  intestazioni: scelta("parole", "intestazioni", {}),
  /** The index of the Relazione: that of the guidelines DFP 3/2018, or of a Report integrato on the PIAO. */
  indice: una("parole", ["linee guida", "report integrato"]),
} as const;

type Scelte = typeof SCELTE;
export type NomeScelta = keyof Scelte;
export type ValoreDi<Campo extends NomeScelta> = Scelte[Campo]["standard"];
/** The choices that an option of PERF.SAL can make. */
export type CampoOpzione = {
  [Campo in NomeScelta]: Scelte[Campo]["opzione"] extends string ? Campo : never;
}[NomeScelta];
export type CampiDiGenere<Suo extends Genere> = {
  [Campo in NomeScelta]: Scelte[Campo]["genere"] extends Suo ? Campo : never;
}[NomeScelta];

export const CAMPI_METODO = Object.keys(SCELTE) as readonly NomeScelta[];
export const CAMPI_OPZIONE = CAMPI_METODO.filter((campo): campo is CampoOpzione => SCELTE[campo].opzione !== null);

type Testa<Campo extends string> = Campo extends `${infer Gruppo}.${string}` ? Gruppo : Campo;
type Foglie<Campo extends NomeScelta, Nodo extends string> = {
  readonly [Uno in Campo as Uno extends `${Nodo}.${infer Foglia}` ? Foglia : never]: ValoreDi<Uno>;
};
/** What the choices make together: `ritardo.fasce` is `fasce` in `ritardo`. */
export type MetodoDi<Campo extends NomeScelta> = {
  readonly [Nodo in Testa<Campo>]: Nodo extends Campo ? ValoreDi<Nodo> : Foglie<Campo, Nodo>;
};

/** What a tree holds under the name of a choice. */
export function valoreAt(albero: object, campo: string): unknown {
  return campo
    .split(".")
    .reduce<unknown>((nodo, nome) => (nodo as Readonly<Record<string, unknown>> | undefined)?.[nome], albero);
}

/** A tree with another value under the name of a choice. */
export function withValoreAt<Suo extends object>(albero: Suo, campo: string, valore: unknown): Suo {
  const [nome = "", ...resto] = campo.split(".");
  if (resto.length === 0) return { ...albero, [nome]: valore };
  const sotto = (albero as Readonly<Record<string, object | undefined>>)[nome] ?? {};
  return { ...albero, [nome]: withValoreAt(sotto, resto.join("."), valore) };
}
