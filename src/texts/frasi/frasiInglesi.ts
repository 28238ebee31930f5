import type { MotivoDaConfermare, MotivoDiCella } from "../../domain/DatiAnomalia";
import type { FrasiDiRiga } from "./fraseMisura";
import { nomeEsito } from "../nomiEsito";
import { motivoIn, type Dati } from "../VoceAnomalia";

const MOTIVI: Readonly<Record<MotivoDiCella, string>> = {
  tolleranza: "the result depends on the tolerance written in the target",
  limite: "the actual is exactly on a bound that the target says to pass",
  scala: "the level is below the expected one: the SAL is the ratio of their steps on the scale",
  valore: "the rule alone does not settle what a result outside the target is worth",
  "target-zero": "with a target of zero “higher is better” gives no share",
  "data-lontana": "the date of the actual is in another year, far from that of the target",
  "nessuna-domanda": "nobody asked for anything: if so the indicator does not apply and leaves the means",
  "senza-base": "the method measures from the baseline, which is missing here or is no figure in the target's unit",
  "base-oltre": "the target does not improve on the baseline it is measured from",
  "uno-per-si": "the target is Yes/No and the actual is 1 or 100%: it was read as Yes",
};

/** What to do about a reason that leaves no SAL. */
const RIMEDI: Readonly<Partial<Record<MotivoDaConfermare, string>>> = {
  "proposta-superata":
    "Remove “consuntivo=” and type the figure alone in the actual, or confirm another in the PERF pane.",
  "senza-base": "Write the baseline in its column, in the target's unit, or give it as the sixth argument of PERF.SAL.",
  "base-oltre": "Check the baseline and the target; if the direction is the other one, say so.",
  "target-zero": "If lower is better write the target as “≤ 0”; otherwise write a target that is not zero.",
  "nessuna-domanda": "If so choose “It is fine” in the PERF pane: the row becomes “not applicable”.",
};

/** "1 day late", "48 days late". */
const inRitardo = (d: Dati<"in-ritardo">) => `${d.testo("giorni")} ${d.testo("giorni") === "1" ? "day" : "days"} late`;

/** What a late result is worth, and by which rule. */
function esitoRitardo(d: Dati<"in-ritardo">): string {
  const [sal, tolleranza] = [Number(d.testo("sal")), Number(d.testo("tolleranza"))];
  if (sal === 1) return `${inRitardo(d)}: by the body's method it counts as on time.`;
  if (sal > 0) return `${inRitardo(d)}: the method's band gives ${d.quota("sal")}.`;
  return tolleranza > 0
    ? `${inRitardo(d)}, beyond the tolerance of ${tolleranza}: the SAL is 0%.`
    : `${inRitardo(d)}: the SAL is 0%, unless the body has set a tolerance.`;
}

/** All that is said in English of a row that was measured and of a mean: a function in a cell says no more. */
export const FRASI_INGLESI: FrasiDiRiga = {
  lingua: "en",
  voci: {
    "consuntivo-mancante": {
      fatto: (d) =>
        d.has("sal")
          ? "No actual yet: by the body's method it counts as zero."
          : "No actual yet: no SAL, and the row stays out of the means.",
    },
    "target-mancante": {
      fatto: () => "No target: no SAL.",
      rimedio: "Type the approved target, or “monitoraggio” if the indicator is only observed.",
    },
    "in-ritardo": {
      fatto: esitoRitardo,
    },
    "anno-target": {
      fatto: (d) =>
        `The target is of ${d.testo("annoTarget")}, the cruscotto of ${d.testo("anno")}: no SAL. If it is a slip, the date is ${d.data("proposta")}.`,
      rimedio: "Correct the year of the target if it is a slip.",
    },
    "numero-come-data": {
      fatto: (d) =>
        `The cell shows the date ${d.data("numero")}: it is the number ${d.numero("numero")} formatted as a date.`,
    },
    "unita-incoerenti": {
      fatto: (d) =>
        d.has("letto")
          ? `Target and actual in different units: the actual was read as ${
              Number(d.testo("percentuale")) === 1 ? d.quota("letto") : d.numero("letto")
            }.`
          : "Target and actual are in different units: no SAL.",
      rimedio: "Write target and actual in the same unit (both numbers, percentages, dates or Yes/No).",
    },
    "testo-non-interpretabile": {
      fatto: () => "The actual is a text from which no value follows: no SAL.",
      rimedio:
        "Write in the actual only what the target asks for (a figure, a date, Yes or No); if the text holds it, the PERF pane proposes it and you confirm it.",
    },
    "target-composto": {
      fatto: () =>
        "The target is neither one figure nor a day of the calendar (several conditions, words, other years' figures): no SAL.",
      rimedio:
        "Write only the figure with its operator in the target, or “Split the target”: each part with its actual.",
    },
    "da-confermare": {
      fatto: (d) =>
        d.motivo === "proposta-superata"
          ? `The confirmed figure (${d.testo("confermata")}) is no longer in the text of the actual: no SAL.`
          : `To be confirmed: ${motivoIn(d, MOTIVI) ?? "the rule alone is not enough"}.`,
      rimedio: "Check the row.",
      rimedi: RIMEDI,
    },
  },
  parole: {
    meglio: { crescente: "higher is better", decrescente: "lower is better" },
    su: (consuntivo, target) => `${consuntivo} against a target of ${target}`,
    mancano: (quanto) => `${quanto} short`,
    oltre: (quanto) => `over the limit by ${quanto}`,
    scarto: (quanto) => `off by ${quanto}`,
    sulLimite: "the target asks to go beyond it",
    meglioDelTarget: {
      crescente: (quanto) => `beyond the target by ${quanto}`,
      decrescente: (quanto) => `better than the target by ${quanto}`,
    },
    dallaBase: (base, consuntivo, target) => `from ${base} to ${consuntivo}, on a target of ${target}`,
    perFasce: "by bands",
    punti: (quanti, isUno) => `${quanti} ${isUno ? "point" : "points"}`,
    nellIntervallo: (consuntivo, minimo, massimo) => `${consuntivo} against a target between ${minimo} and ${massimo}`,
    entro: (fatto, termine) => `done on ${fatto}, by ${termine}`,
    dopo: (fatto, termine, giorni) => `done on ${fatto}, ${giorni} ${giorni === 1 ? "day" : "days"} after ${termine}`,
    uguale: (consuntivo) => `“${consuntivo}”, as expected`,
    diverso: (consuntivo, atteso) => `“${consuntivo}”, expected “${atteso}”`,
    senzaConsuntivo: "no actual yet, and by the body's method it counts as zero",
    siNo: { si: "Yes", no: "No" },
  },
  media: {
    nessuna: "No mean: no SAL has been measured yet.",
    pesiNulli: "No mean: the measured SALs all weigh zero.",
    uno: "one SAL alone",
    semplice: (quanti: number) => `plain mean of ${quanti}`,
    altri: (quanti: number) => `… (${quanti} more)`,
    copertura: (misurati: number, attesi: number) => ` Coverage: ${misurati} of ${attesi}.`,
  },
  esito: (esito) => nomeEsito(esito, "en"),
};
