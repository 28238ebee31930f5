import type { Target } from "../Valore";

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

/** What a result is worth from a share on, the bound included. */
export interface FasciaSal {
  readonly da: number;
  readonly sal: number;
}

/** The objectives regrouped by strategic priority: the first digit of their programme's number (Pisa). */
export interface AssePriorita {
  /** Priority of an objective, by its code, where its programme does not say it or says another. */
  readonly eccezioni: Readonly<Record<string, string>>;
  /** Name of a priority, by its digit; "Priorità 1" where it has none. */
  readonly nomi: Readonly<Record<string, string>>;
}

/** What the Relazione heads its columns with, which a body may call its own way: the last three are the outcomes counted. */
export const INTESTAZIONI = [
  "prospettiva",
  "obiettivo",
  "indicatore",
  "peso",
  "target",
  "consuntivo",
  "sal",
  "raggiunti",
  "parziali",
  "nonRaggiunti",
] as const;
export type CampoIntestato = (typeof INTESTAZIONI)[number];

/** What a choice of the method may hold, by its kind. Each reader of a method has one entry a kind. */
export interface Generi {
  /** One among few. */
  readonly una: string | number;
  /** A share. */
  readonly quota: number;
  readonly giorni: number;
  /** Null where each sheet says its own. */
  readonly anno: number | null;
  readonly parole: readonly string[];
  /** By growing days, of shares that do not grow. */
  readonly fasce: readonly Fascia[];
  /** By growing bounds, of shares that do not fall; none where the share itself counts. */
  readonly scaglioni: readonly FasciaSal[];
  /** From the worst to the best; each rank with its synonyms, in lower case and without accents. */
  readonly gradini: readonly (readonly string[])[];
  /** From the best to the worst. */
  readonly giudizi: readonly Gradino[];
  /** Shares by name. */
  readonly pesi: Readonly<Record<string, number>>;
  readonly asse: AssePriorita | null;
  readonly intestazioni: Readonly<Partial<Record<CampoIntestato, string>>>;
}
export type Genere = keyof Generi;

/** Where a choice stands among the others. */
export const GRUPPI = ["soglie", "regole", "ritardi", "medie", "monitoraggio", "scale", "parole"] as const;
export type Gruppo = (typeof GRUPPI)[number];

/** One choice of the calculation method. */
export interface VoceMetodo<Suo extends Genere, Valore, Opzione extends string | null> {
  readonly genere: Suo;
  readonly gruppo: Gruppo;
  /** What the standard method chooses. */
  readonly standard: Valore;
  /** What there is to choose from, where it is one among few. */
  readonly voci: readonly Valore[];
  /** Its word in the fifth argument of PERF.SAL; null where it decides no SAL. */
  readonly opzione: Opzione;
  /** The targets whose SAL it can change: the formulas of the others do not bear it. */
  readonly conta: readonly Target["tipo"][];
}
