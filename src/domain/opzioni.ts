import { parseNumero } from "./parseNumero";
import type { Fascia, Regole } from "./Politica";
import { round12 } from "./round12";

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
type Lettori = { readonly [K in Chiave]: (testo: string) => NonNullable<OpzioniScritte[K]> | null };

const parseIntero = (testo: string) => (/^\d{1,4}$/.test(testo) ? Number(testo) : null);

function scelta<const T extends string>(...ammesse: readonly T[]) {
  return (testo: string) => ammesse.find((una) => una === testo) ?? null;
}

function parseQuota(testo: string): number | null {
  const letto = parseNumero(testo);
  return letto?.unita === "percentuale" && letto.valore >= 0 ? round12(letto.valore) : null;
}

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
const LETTORI: Lettori = {
  anno: parseIntero,
  giorni: parseIntero,
  fasce: parseFasce,
  massimo: (testo) => MASSIMI.find((uno) => uno === parseQuota(testo)) ?? null,
  decrescente: scelta("rapporto", "lineare"),
  limite: scelta("rapporto", "severo"),
  intervallo: scelta("rapporto", "zero"),
  scala: scelta("rapporto", "zero"),
  gradini: parseGradini,
  mancante: scelta("escluso", "zero"),
  misura: scelta("proporzionale", "binaria"),
  consuntivo: parseCifra,
};
const CHIAVI = Object.keys(LETTORI) as Chiave[];
const METODO = /(?:^|;)\s*metodo\s*:/i;

function parseParte(testo: string): OpzioniScritte | null {
  const opzioni: Partial<Record<Chiave, unknown>> = {};
  for (const voce of testo.split(";").filter((una) => una.trim() !== "")) {
    const [nome = "", ...valore] = voce.split("=");
    const chiave = CHIAVI.find((una) => una === nome.trim().toLowerCase());
    const scritto = valore.join("=").trim();
    const letto = chiave && LETTORI[chiave](chiave === "consuntivo" ? scritto : scritto.toLowerCase());
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
