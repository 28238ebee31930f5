/** Below `parziale` not reached, from `parziale` to `raggiunto` included partial, above reached. Shares. */
export interface Soglie {
  readonly parziale: number;
  readonly raggiunto: number;
}

/** A step of a judgement scale: it holds from `da` (a share, included) up to the next one. */
export interface Gradino {
  readonly nome: string;
  readonly da: number;
}

/** What a result is worth that comes late by up to so many days. */
export interface Fascia {
  readonly entroGiorni: number;
  readonly sal: number;
}

/** Within the tolerance a late result counts as met; after it, what its band says; after the last band nothing. */
export interface Ritardo {
  readonly giorniTolleranza: number;
  /** By growing days, of shares that do not grow. */
  readonly fasce: readonly Fascia[];
}

/** The rules that decide one SAL (DOMAIN.md §2). */
export interface Regole {
  /** The most a SAL can be: nothing above 1 was ever published. */
  readonly massimo: 1 | 1.2 | 1.5;
  /** Over a limit: t/c, or 1-(c-t)/t down to 0. */
  readonly decrescente: "rapporto" | "lineare";
  readonly ritardo: Ritardo;
  /**
   * A target with ">" or "<": short of it or exactly on it counts by its ratio (1 on the bound, to be confirmed), or
   * it is met or worth nothing. A bound alone worth nothing would give less to who came nearer.
   */
  readonly limiteStretto: "rapporto" | "severo";
  readonly fuoriIntervallo: "rapporto" | "zero";
  readonly sottoScala: "rapporto" | "zero";
  /** A row without a consuntivo: outside every mean, or zero with its anomalia. */
  readonly consuntivoMancante: "escluso" | "zero";
  /** Proportional, or met and nothing else (payment times, DL 13/2023 art. 4-bis). */
  readonly misura: "proporzionale" | "binaria";
  /** From the worst to the best; each rank with its synonyms, in lower case and without accents. */
  readonly scalaOrdinale: readonly (readonly string[])[];
}

/** The objectives regrouped by strategic priority: the first digit of their programme's number (Pisa). */
export interface AssePriorita {
  /** Priority of an objective, by its code, where its programme does not say it or says another. */
  readonly eccezioni: Readonly<Record<string, string>>;
  /** Name of a priority, by its digit; "Priorità 1" where it has none. */
  readonly nomi: Readonly<Record<string, string>>;
}

/** Which levels, which objectives and which axis the body's means follow (DOMAIN.md §3). */
export interface Medie {
  /** What the ente is the mean of. */
  readonly ente: "livelli" | "righe" | "priorita" | "obiettivi strategici";
  /** Weights of the prospettive by name, as shares; they beat those of the sheet. */
  readonly pesiProspettive: Readonly<Record<string, number>>;
  /** First letters of the codes of strategic objectives ("OS"). */
  readonly codiciStrategici: readonly string[];
  readonly priorita: AssePriorita | null;
}

/** What a body calls the things that the Relazione heads its columns with. */
export type Intestazione = "prospettiva" | "obiettivo" | "indicatore" | "peso" | "target" | "consuntivo" | "sal";

/** How a body computes: the "Metodo di calcolo (SMVP)". Presets are data, in politiche.ts (DOMAIN.md §4). */
export interface Politica extends Regole {
  readonly id: string;
  readonly nome: string;
  readonly soglie: Soglie;
  /** A row that does not apply: outside every mean, or as if it were met. */
  readonly nonApplicabile: "escluso" | "uno";
  readonly medie: Medie;
  /** From the best to the worst. */
  readonly scalaGiudizio: readonly Gradino[];
  /** Reference year; null lets each sheet say its own. */
  readonly anno: number | null;
  readonly intestazioni: Readonly<Partial<Record<Intestazione, string>>>;
}
