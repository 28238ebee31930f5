import { findCifre, GIORNI } from "./cifreNelTesto";
import { normalize } from "../testo/normalize";
import { candidateOf, consuntivoOf, divide, proponiParole, proponiSiNo } from "./possibiliNelTesto";
import { parseData } from "../numeri/calendario";
import { round12 } from "../numeri/round12";
import type { Consuntivo, Target } from "../Valore";

/** Percentages are confirmed as they are shown, with two decimals of a point: the text's own figure is the one used. */
const PRECISIONE_QUOTA = 0.00005;

function isSameCifra(uno: Consuntivo, altro: Consuntivo): boolean {
  if (uno.tipo === "data" && altro.tipo === "data") return uno.seriale === altro.seriale;
  if (uno.tipo === "si-no" && altro.tipo === "si-no") return uno.valore === altro.valore;
  if (uno.tipo === "parole" && altro.tipo === "parole") return normalize(uno.testo) === normalize(altro.testo);
  if (uno.tipo !== "numero" || altro.tipo !== "numero") return false;
  const quanto = Math.abs(uno.valore - altro.valore);
  const isQuota = uno.unita === "percentuale";
  return isQuota === (altro.unita === "percentuale") && round12(quanto) <= (isQuota ? PRECISIONE_QUOTA : 0);
}

/**
 * The confirmed figure as the text still holds it, unrounded; null when the text has changed and no longer does.
 * A figure that was not the proposed one is found too: whoever confirms may choose another of the same text.
 */
export function findConfermato(testo: string, target: Target, confermato: Consuntivo): Consuntivo | null {
  const possibili = (): readonly Consuntivo[] => {
    if (target.tipo === "data") {
      // The day of an act counts once somebody has said that it is the one.
      const seriali = [...testo.matchAll(GIORNI)].flatMap(([giorno]) => parseData(giorno.replace(/[°º]/, "")) ?? []);
      return seriali.map((seriale) => ({ tipo: "data", seriale }));
    }
    if (target.tipo === "si-no") return [proponiSiNo(testo)].flatMap((proposta) => proposta?.consuntivo ?? []);
    if (target.tipo === "parole")
      return [proponiParole(testo, target)].flatMap((proposta) => proposta?.consuntivo ?? []);
    if (target.tipo !== "numero" && target.tipo !== "intervallo") return [];
    const cifre = findCifre(testo);
    return [...candidateOf(testo, target), ...cifre, ...divide(testo, cifre)].map(consuntivoOf);
  };
  return possibili().find((possibile) => isSameCifra(possibile, confermato)) ?? null;
}
