import type { Cella } from "../../domain/Cella";
import { annoOf, parseData } from "../../domain/numeri/calendario";
import { parseFormato } from "../../domain/numeri/formatoNumero";
import { parseConsuntivo } from "../../domain/valori/parseConsuntivo";
import { parseSiNo } from "../../domain/valori/paroleDiStato";
import { readCostante } from "../../domain/numeri/parseDigitato";
import type { MotivoNonPreso } from "../../domain/codiciRaccolta";
import { compact } from "../../domain/testo/testoBreve";
import type { Target } from "../../domain/Valore";

import type { GenereValore } from "../scheda/SchedaDaCompilare";

/** What is asked of a row. */
export interface Chiesto {
  readonly genere: GenereValore;
  readonly target: Target;
  /** Null where nothing says the year. */
  readonly anno: number | null;
}

/** The value as the cruscotto would hold it, or why it is not taken; a late day also as it would be, once confirmed. */
export type ValoreGiudicato =
  { readonly valore: Cella } | { readonly motivo: MotivoNonPreso; readonly seConfermato?: Cella };

const FORMATO_DATA = "dd/mm/yyyy";
/** What looks like a day and is none: 29.02.2021. */
const COME_DATA = /^\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}$/;
/** A share of the target beyond which a percentage is rather a number without its sign. */
const VOLTE_IL_TARGET = 10;

const numero = (valore: number, formato: string): ValoreGiudicato => ({ valore: { tipo: "numero", valore, formato } });

/** A day of the year, or of the one before: something may be done early. */
function giudicaGiorno(seriale: number, scritto: string, anno: number | null): ValoreGiudicato {
  const suo = annoOf(seriale);
  const formato = parseFormato(scritto).isData ? scritto : FORMATO_DATA;
  const valore: Cella = { tipo: "numero", valore: Math.floor(seriale), formato };
  if (anno !== null && suo === anno + 1) return { motivo: "anno-dopo", seConfermato: valore };
  return anno !== null && (suo > anno + 1 || suo < anno - 1) ? { motivo: "anno-lontano" } : { valore };
}

function giudicaData(cella: Cella, anno: number | null): ValoreGiudicato {
  if (cella.tipo === "numero") {
    const letto = parseConsuntivo(cella);
    return letto.tipo === "data" ? giudicaGiorno(letto.seriale, cella.formato, anno) : { motivo: "numero-per-data" };
  }
  const testo = cella.tipo === "testo" ? compact(cella.valore) : "";
  const seriale = parseData(testo);
  if (seriale !== null) return giudicaGiorno(seriale, FORMATO_DATA, anno);
  return { motivo: COME_DATA.test(testo) ? "data-impossibile" : "testo-per-data" };
}

const attesoDi = (target: Target): number | null =>
  target.tipo === "numero" ? target.valore : target.tipo === "intervallo" ? target.massimo : null;

function giudicaNumero(cella: Cella, { genere, target }: Chiesto): ValoreGiudicato {
  if (cella.tipo === "booleano") return { motivo: "testo-per-numero" };
  if (cella.tipo === "testo") {
    const costante = readCostante(compact(cella.valore));
    // "1.091" or "1,000" in a text may be two numbers: whoever wrote it knows which.
    if (costante?.tipo === "data") return { motivo: "data-per-numero" };
    if (!costante || /^\d{1,3}[.,]\d{3}$/.test(compact(cella.valore))) return { motivo: "testo-per-numero" };
    const isQuota = cella.valore.includes("%");
    if (isQuota !== (genere === "percentuale")) return { motivo: isQuota ? "testo-per-numero" : "percento-dubbio" };
    return numero(costante.valore, costante.formato ?? "General");
  }
  if (cella.tipo !== "numero") return { motivo: "errore" };
  const { isData, isPercentuale } = parseFormato(cella.formato);
  if (isData) return { motivo: "data-per-numero" };
  const atteso = attesoDi(target);
  const isTroppo = Math.abs(cella.valore) > 1 && Math.abs(cella.valore) > (atteso ?? 1) * VOLTE_IL_TARGET;
  if (genere === "percentuale" && (isTroppo || (!isPercentuale && cella.valore > 1))) {
    return { motivo: "percento-dubbio" };
  }
  return numero(cella.valore, genere === "percentuale" && !isPercentuale ? "0.00%" : cella.formato);
}

function giudicaSiNo(cella: Cella): ValoreGiudicato {
  const detto = cella.tipo === "booleano" ? cella.valore : cella.tipo === "testo" ? parseSiNo(cella.valore) : null;
  return detto === null ? { motivo: "non-si-no" } : { valore: { tipo: "testo", valore: detto ? "Sì" : "No" } };
}

/** Whether a value that came back is of the kind that was asked for; nothing is guessed. */
export function giudicaValore(cella: Cella, chiesto: Chiesto): ValoreGiudicato {
  if (cella.tipo === "errore") return { motivo: "errore" };
  switch (chiesto.genere) {
    case "numero":
    case "percentuale":
      return giudicaNumero(cella, chiesto);
    case "data":
      return giudicaData(cella, chiesto.anno);
    case "si-no":
      return giudicaSiNo(cella);
    case "testo":
      return { valore: cella.tipo === "testo" ? { ...cella, valore: cella.valore.trim() } : cella };
  }
}
