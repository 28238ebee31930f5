import type { LetturaFoglio } from "../../actions/viste/Azioni";
import { motivoOf } from "../../domain/Anomalia";
import { displayCella } from "../../domain/numeri/displayCella";
import type { ScritturaColonna } from "../../domain/numeri/scritturaNumeri";
import type { Domanda, RuoloColonna } from "../../cruscotto/Cruscotto";
import type { Prova } from "../../cruscotto/colonne/testimoni/Prova";

/** A role with the column that has it, null where none was found. */
export interface RuoloFoglio {
  readonly ruolo: RuoloColonna;
  readonly colonna: number | null;
  readonly intestazione: string;
  /** What speaks for it, the strongest first; empty where nothing was found. */
  readonly prove: readonly Prova[];
  /** The columns that could have it as well, where that is to be answered; empty where it is settled. */
  readonly alternative: readonly ColonnaOfferta[];
  /** How its texts write their figures; null where it holds no figures as texts, or is measured by none. */
  readonly scrittura: ScritturaColonna | null;
  /** A row has no SAL until somebody says how the column writes. */
  readonly isScritturaChiesta: boolean;
}

/** A column that can be chosen, by its letter and its heading ("" where it has none). */
export interface ColonnaOfferta {
  readonly colonna: number;
  readonly intestazione: string;
}

/** Without these there is no SAL, or no mean: they are shown also where they were not found. */
const PRINCIPALI: readonly RuoloColonna[] = ["indicatore", "target", "consuntivo", "sal", "peso"];
const ALTRI: readonly RuoloColonna[] = [
  ...(["prospettiva", "area", "strategico", "programma", "obiettivo", "codice", "formula", "udm"] as const),
  ...(["operatore", "baseline", "responsabile", "periodo", "anno", "nota"] as const),
];

function alternativeDi(domande: readonly Domanda[], cercato: RuoloColonna): readonly ColonnaOfferta[] {
  const domanda = domande.find(({ ruolo }) => ruolo === cercato);
  return (domanda?.colonne ?? []).map((colonna, at) => ({
    colonna,
    intestazione: domanda?.intestazioni[at] ?? "",
  }));
}

type Scritta = Pick<RuoloFoglio, "scrittura" | "isScritturaChiesta">;
const NON_SCRITTA: Scritta = { scrittura: null, isScritturaChiesta: false };

/** How the column of a target or a result writes its figures, where some of them are texts. */
function scritturaDi({ misurato }: Extract<LetturaFoglio, { tipo: "cruscotto" }>, ruolo: RuoloColonna): Scritta {
  if (ruolo !== "target" && ruolo !== "consuntivo") return NON_SCRITTA;
  const scritti = misurato.indicatori.filter(({ indicatore }) => indicatore[ruolo].tipo === "testo");
  const [primo] = misurato.cruscotto.indicatori.filter((uno) => uno[ruolo].tipo === "testo");
  if (!primo || !scritti.some(({ indicatore }) => /\d[.,]\d/.test(displayCella(indicatore[ruolo]).slice(0, 40))))
    return NON_SCRITTA;
  const isChiesta = ({ anomalie }: (typeof scritti)[number]) =>
    anomalie.some((una) => una.gravita === "conferma" && motivoOf(una) === "migliaia-o-decimali");
  return { scrittura: primo.scritture[ruolo], isScritturaChiesta: scritti.some(isChiesta) };
}

/** The roles of a sheet's columns: those found and those it cannot do without, and the others. */
export function ruoliDi(lettura: LetturaFoglio): {
  readonly principali: readonly RuoloFoglio[];
  readonly altri: readonly RuoloFoglio[];
} {
  const cruscotto = lettura.tipo === "cruscotto" ? lettura.misurato.cruscotto : null;
  const trovati = (cruscotto?.colonne ?? []).map((una) => ({
    ...una,
    prove: cruscotto?.ragioni.find(({ ruolo, colonna }) => ruolo === una.ruolo && colonna === una.colonna)?.prove ?? [],
    alternative: alternativeDi(cruscotto?.domande ?? [], una.ruolo),
    ...(lettura.tipo === "cruscotto" ? scritturaDi(lettura, una.ruolo) : NON_SCRITTA),
  }));
  const mancanti = (ruoli: readonly RuoloColonna[]) =>
    ruoli
      .filter((ruolo) => !trovati.some((uno) => uno.ruolo === ruolo))
      .map((ruolo) => ({ ruolo, colonna: null, intestazione: "", prove: [], alternative: [], ...NON_SCRITTA }));
  return { principali: [...trovati, ...mancanti(PRINCIPALI)], altri: mancanti(ALTRI) };
}

/** The columns that the first header rules, with the headings that are known; none on a sheet that has no header. */
export function colonneOfferte(lettura: LetturaFoglio): readonly ColonnaOfferta[] {
  if (lettura.tipo !== "cruscotto") return [];
  const { teste, colonne, indicatori } = lettura.misurato.cruscotto;
  const [testa] = teste;
  if (!testa) return [];
  const dette = new Map(
    [...(indicatori[0]?.accanto ?? []), ...colonne].map(({ colonna, intestazione }) => [colonna, intestazione]),
  );
  return Array.from({ length: testa.fine - testa.da + 1 }, (_, at) => ({
    colonna: testa.da + at,
    intestazione: dette.get(testa.da + at) ?? "",
  }));
}

/** Whether a column is one that a header of the sheet rules; without a header any column may be. */
export function isInTabella(lettura: LetturaFoglio, colonna: number): boolean {
  if (lettura.tipo !== "cruscotto") return true;
  return lettura.misurato.cruscotto.teste.some(({ da, a }) => colonna >= da && colonna <= a);
}
