import { parseNumero } from "./parseNumero";
import type { Fascia, Regole } from "./Politica";
import { POLITICA_STANDARD } from "./politiche";
import { round12 } from "./round12";
import type { Target } from "./Valore";

/** What the fifth argument of PERF.SAL may say; a key is there only where it is written. */
export interface OpzioniScritte {
  /** Reference year of the dates. */
  readonly anno?: number;
  /** Days of tolerance. */
  readonly giorni?: number;
  readonly fasce?: readonly Fascia[];
  readonly massimo?: Regole["massimo"];
  readonly decrescente?: Regole["decrescente"];
  readonly limite?: Regole["limiteStretto"];
  readonly intervallo?: Regole["fuoriIntervallo"];
  readonly scala?: Regole["sottoScala"];
  readonly gradini?: Regole["scalaOrdinale"];
  readonly mancante?: Regole["consuntivoMancante"];
  readonly misura?: Regole["misura"];
  /** The figure that a user confirmed for a consuntivo in words, as it would be typed. */
  readonly consuntivo?: string;
}

/** The row's own options, which a user wrote, and those that PERF copied from the body's method. */
export interface OpzioniLette {
  readonly proprie: OpzioniScritte;
  readonly delMetodo: OpzioniScritte;
}

type Chiave = keyof OpzioniScritte;
type Valore<K extends Chiave> = NonNullable<OpzioniScritte[K]>;
interface Voce<T> {
  readonly parse: (testo: string) => T | null;
  readonly print: (valore: T) => string;
}
type Lingua = { readonly [K in Chiave]: Voce<Valore<K>> };

const intero = {
  parse: (testo: string) => (/^\d{1,4}$/.test(testo) ? Number(testo) : null),
  print: String,
};

function scelta<const T extends string>(...ammesse: readonly T[]) {
  return { parse: (testo: string) => ammesse.find((una) => una === testo) ?? null, print: (una: T) => una };
}

function parseQuota(testo: string): number | null {
  const letto = parseNumero(testo);
  return letto?.unita === "percentuale" && letto.valore >= 0 ? round12(letto.valore) : null;
}

const printQuota = (quota: number) => `${String(Number((quota * 100).toFixed(10))).replace(".", ",")}%`;

function parseFasce(testo: string): readonly Fascia[] | null {
  const fasce = testo.split(/\s+/).map((fascia): Fascia | null => {
    const [giorni = "", quota = ""] = fascia.split(":");
    const sal = parseQuota(quota);
    return /^\d{1,4}$/.test(giorni) && sal !== null && sal <= 1 ? { entroGiorni: Number(giorni), sal } : null;
  });
  return fasce.every((fascia) => fascia !== null) ? fasce : null;
}

function parseGradini(testo: string): Regole["scalaOrdinale"] | null {
  const gradini = testo.split("<").map((gradino) => gradino.split("/").map((parola) => parola.trim()));
  return gradini.length > 1 && gradini.flat().every((parola) => parola !== "") ? gradini : null;
}

/** Any words: a confirmed consuntivo holds only as long as the text of the cell does. */
function parseCifra(testo: string): string | null {
  return testo === "" ? null : testo;
}

const MASSIMI = [1, 1.2, 1.5] as const;
const LINGUA: Lingua = {
  anno: intero,
  giorni: intero,
  fasce: {
    parse: parseFasce,
    print: (fasce) => fasce.map(({ entroGiorni, sal }) => `${entroGiorni}:${printQuota(sal)}`).join(" "),
  },
  massimo: { parse: (testo) => MASSIMI.find((uno) => uno === parseQuota(testo)) ?? null, print: printQuota },
  decrescente: scelta("rapporto", "lineare"),
  limite: scelta("rapporto", "severo"),
  intervallo: scelta("rapporto", "zero"),
  scala: scelta("rapporto", "zero"),
  gradini: { parse: parseGradini, print: (scala) => scala.map((gradino) => gradino.join("/")).join("<") },
  mancante: scelta("escluso", "zero"),
  misura: scelta("proporzionale", "binaria"),
  consuntivo: { parse: parseCifra, print: (cifra) => cifra },
};
const CHIAVI = Object.keys(LINGUA) as Chiave[];
const METODO = /(?:^|;)\s*metodo\s*:/i;

function parseParte(testo: string): OpzioniScritte | null {
  const opzioni: Partial<Record<Chiave, unknown>> = {};
  for (const voce of testo.split(";").filter((una) => una.trim() !== "")) {
    const [nome = "", ...valore] = voce.split("=");
    const chiave = CHIAVI.find((una) => una === nome.trim().toLowerCase());
    const scritto = valore.join("=").trim();
    const letto = chiave && LINGUA[chiave].parse(chiave === "consuntivo" ? scritto : scritto.toLowerCase());
    if (!chiave || letto === null || chiave in opzioni) return null;
    opzioni[chiave] = letto;
  }
  return opzioni as OpzioniScritte;
}

/**
 * Reads "giorni=30; metodo: anno=2019; massimo=120%". Null when a key is unknown, written twice or its value is not of
 * the language: the caller refuses, it does not guess.
 */
export function parseOpzioni(testo: string): OpzioniLette | null {
  const at = METODO.exec(testo);
  const proprie = parseParte(at ? testo.slice(0, at.index) : testo);
  const delMetodo = parseParte(at ? testo.slice(at.index + at[0].length) : "");
  return proprie && delMetodo && { proprie, delMetodo };
}

function printVoce<K extends Chiave>(chiave: K, valore: Valore<K> | undefined): readonly string[] {
  const voce: Voce<Valore<K>> = LINGUA[chiave];
  return valore === undefined ? [] : [`${chiave}=${voce.print(valore)}`];
}

function printParte(opzioni: OpzioniScritte): string {
  return CHIAVI.flatMap((chiave) => printVoce(chiave, opzioni[chiave])).join("; ");
}

/**
 * Options as an argument of PERF.SAL; null when there is nothing to say. What comes from the method is marked, so that
 * a change of method replaces it and what a user wrote stays.
 * @example printOpzioni({ proprie: { giorni: 30 }, delMetodo: { anno: 2019 } }) //=> "giorni=30; metodo: anno=2019"
 */
export function printOpzioni({ proprie, delMetodo }: OpzioniLette): string | null {
  const [sue, metodo] = [printParte(proprie), printParte(delMetodo)];
  return [sue, metodo && `metodo: ${metodo}`].filter((parte) => parte !== "").join("; ") || null;
}

/** The rules of a method as a row's options change them. */
export function applyOpzioni<T extends Regole>(regole: T, opzioni: OpzioniScritte): T {
  return {
    ...regole,
    massimo: opzioni.massimo ?? regole.massimo,
    decrescente: opzioni.decrescente ?? regole.decrescente,
    ritardo: {
      giorniTolleranza: opzioni.giorni ?? regole.ritardo.giorniTolleranza,
      fasce: opzioni.fasce ?? regole.ritardo.fasce,
    },
    limiteStretto: opzioni.limite ?? regole.limiteStretto,
    fuoriIntervallo: opzioni.intervallo ?? regole.fuoriIntervallo,
    sottoScala: opzioni.scala ?? regole.sottoScala,
    scalaOrdinale: opzioni.gradini ?? regole.scalaOrdinale,
    consuntivoMancante: opzioni.mancante ?? regole.consuntivoMancante,
    misura: opzioni.misura ?? regole.misura,
  };
}

/** The options that a target of a kind can depend on. */
const DEL_TARGET: Readonly<Record<Target["tipo"], readonly Chiave[]>> = {
  numero: ["massimo", "decrescente", "limite", "misura", "mancante"],
  intervallo: ["intervallo", "misura", "mancante"],
  data: ["anno", "giorni", "fasce", "mancante"],
  "si-no": ["mancante"],
  parole: ["limite", "scala", "gradini", "misura", "mancante"],
  composto: [],
  monitoraggio: [],
  eliminato: [],
  mancante: ["massimo", "decrescente", "limite", "misura", "mancante"],
  errore: [],
};

/** Where a method departs from the standard rules, as far as a target of that kind can tell. */
export function opzioniDelMetodo(regole: Regole, anno: number | null, tipo: Target["tipo"]): OpzioniScritte {
  const tutte: OpzioniScritte = {
    ...(anno === null ? {} : { anno }),
    giorni: regole.ritardo.giorniTolleranza,
    fasce: regole.ritardo.fasce,
    massimo: regole.massimo,
    decrescente: regole.decrescente,
    limite: regole.limiteStretto,
    intervallo: regole.fuoriIntervallo,
    scala: regole.sottoScala,
    gradini: regole.scalaOrdinale,
    mancante: regole.consuntivoMancante,
    misura: regole.misura,
  };
  const standard = opzioniStandard();
  return Object.fromEntries(
    DEL_TARGET[tipo].flatMap((chiave) => {
      const valore = tutte[chiave];
      const isDiversa = valore !== undefined && JSON.stringify(valore) !== JSON.stringify(standard[chiave]);
      return isDiversa ? [[chiave, valore]] : [];
    }),
  );
}

function opzioniStandard(): OpzioniScritte {
  const { massimo, decrescente, ritardo, limiteStretto, fuoriIntervallo, sottoScala } = POLITICA_STANDARD;
  return {
    giorni: ritardo.giorniTolleranza,
    fasce: ritardo.fasce,
    massimo,
    decrescente,
    limite: limiteStretto,
    intervallo: fuoriIntervallo,
    scala: sottoScala,
    gradini: POLITICA_STANDARD.scalaOrdinale,
    mancante: POLITICA_STANDARD.consuntivoMancante,
    misura: POLITICA_STANDARD.misura,
  };
}
