import type { PassoAnno, Stato, StatoInCorso } from "../domain/Stato";
import { formatData } from "../domain/numeri/calendario";
import { asFrase, formatQuota, withMaiuscola } from "./formato";
import type { Lingua } from "./lingua";
import { nomeEsito, NOMI_ESITI, segnoEsito } from "./nomiEsito";

const INGLESI: Readonly<Record<StatoInCorso, string>> = {
  "raggiunto in anticipo": "reached early",
  "in linea": "on track",
  "a rischio": "at risk",
  "in ritardo": "late",
  "finora rispettato": "kept so far",
  "limite superato": "limit exceeded",
  "non ancora dovuto": "not due yet",
  "da rilevare": "not measured yet",
  "da confermare": "to be confirmed",
};

/** Signs of their own: those of the outcomes would say that the year is over. */
const SEGNI: Readonly<Record<StatoInCorso, string>> = {
  "raggiunto in anticipo": "◉",
  "in linea": "●",
  "a rischio": "◐",
  "in ritardo": "○",
  "finora rispettato": "■",
  "limite superato": "□",
  "non ancora dovuto": "·",
  "da rilevare": "…",
  "da confermare": "?",
};

/** Those of the year that runs, then the outcomes. */
const STATI: readonly Stato[] = [...(Object.keys(SEGNI) as StatoInCorso[]), ...NOMI_ESITI];

const isInCorso = (stato: Stato): stato is StatoInCorso => stato in SEGNI;

/** Where a row is, in words; as a "frase" it begins with a capital. */
export function nomeStato(stato: Stato, lingua: Lingua, forma: "parola" | "frase" = "parola"): string {
  if (!isInCorso(stato)) return nomeEsito(stato, lingua, forma);
  const nome = lingua === "it" ? stato : INGLESI[stato];
  return forma === "parola" ? nome : withMaiuscola(nome);
}

/** The sign that goes beside its colour. */
export function segnoStato(stato: Stato): string {
  return isInCorso(stato) ? SEGNI[stato] : segnoEsito(stato);
}

/** A state as a cell of a sheet shows it, in Italian always. */
export const statoConSegno = (stato: Stato): string => `${segnoStato(stato)} ${nomeStato(stato, "it")}`.trim();

/** The state that a cell shows; null where it shows none. */
export function statoScritto(cella: string): Stato | null {
  const scritto = cella.trim().toLowerCase();
  return STATI.find((stato) => statoConSegno(stato) === scritto || nomeStato(stato, "it") === scritto) ?? null;
}

/** What a row's state hangs on. */
interface DettiStato {
  readonly stato: Stato;
  /** Share of the target that was due, and how it was reckoned where nothing of the sheet says it; null where it does. */
  readonly quota: number;
  readonly passo: PassoAnno | null;
  /** The target is that of the period alone. */
  readonly isDelPeriodo: boolean;
  /** The day that its figure is of, a serial, where it is an earlier one; else null. */
  readonly dato: number | null;
  /** Its SAL on the day; null where it has none. */
  readonly sal: number | null;
  /** The day it was seen, a serial. */
  readonly al: number;
}

const PAROLE = {
  it: {
    al: (data: string) => `al ${data}`,
    fatto: (sal: string) => `${sal} del target dell'anno`,
    fattoNelPeriodo: (sal: string) => `${sal} del target del periodo`,
    dato: (data: string) => `dato al ${data}`,
    atteso: (quota: string) => `atteso ${quota}`,
    indicativo: {
      "anno trascorso": (quota: string) => `atteso ${quota} a passo costante (indicativo)`,
      gradini: (quota: string) => `atteso ${quota} a gradini trimestrali (indicativo)`,
      profilo: (quota: string) => `atteso ${quota} al passo dell'anno scorso (indicativo)`,
    },
  },
  en: {
    al: (data: string) => `on ${data}`,
    fatto: (sal: string) => `${sal} of the year's target`,
    fattoNelPeriodo: (sal: string) => `${sal} of the period's target`,
    dato: (data: string) => `figure of ${data}`,
    atteso: (quota: string) => `${quota} was due`,
    indicativo: {
      "anno trascorso": (quota: string) => `${quota} was due at a steady pace (indicative)`,
      gradini: (quota: string) => `${quota} was due in quarterly steps (indicative)`,
      profilo: (quota: string) => `${quota} was due at last year's pace (indicative)`,
    },
  },
} as const;

/** How far a row is and how far it was due to be, in words; "" where a share says nothing of its state. */
export function dettaglioStato(detti: DettiStato, lingua: Lingua): string {
  const { stato, quota, passo, isDelPeriodo, sal, dato } = detti;
  const parole = PAROLE[lingua];
  const isSenzaQuota = sal === null || stato === "finora rispettato" || stato === "limite superato";
  const dovuta = formatQuota(quota, lingua);
  const parti = [
    ...(isSenzaQuota ? [] : [(isDelPeriodo ? parole.fattoNelPeriodo : parole.fatto)(formatQuota(sal, lingua))]),
    ...(isSenzaQuota || isDelPeriodo ? [] : passo !== null ? [parole.indicativo[passo](dovuta)] : []),
    ...(isSenzaQuota || isDelPeriodo || passo !== null || quota >= 1 ? [] : [parole.atteso(dovuta)]),
    ...(dato === null || stato === "da rilevare" ? [] : [parole.dato(formatData(dato))]),
  ];
  return parti.join(", ");
}

/**
 * Where a row is on a day, in a sentence.
 * @example fraseStato(..., "it") //=> "In linea al 30/06/2020: 48% del target dell'anno, atteso 49,7% a passo costante (indicativo)."
 */
export function fraseStato(detti: DettiStato, lingua: Lingua): string {
  const testa = `${nomeStato(detti.stato, lingua, "frase")} ${PAROLE[lingua].al(formatData(detti.al))}`;
  const dettaglio = dettaglioStato(detti, lingua);
  return asFrase(dettaglio === "" ? testa : `${testa}: ${dettaglio}`);
}
