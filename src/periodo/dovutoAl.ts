import { sameGiornoIn } from "../domain/numeri/calendario";
import type { Politica } from "../domain/metodo/Politica";
import { round12 } from "../domain/numeri/round12";
import type { IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { maturataAl } from "./maturataAl";
import { ultimoGiorno } from "./quotaDellAnno";
import type { Natura } from "../domain/Stato";
import type { Dovuto, RisultatoAl } from "./Rilevazione";
import { scadenzeNelNome } from "./scadenzeNelNome";

/** A target of another year is due by its own day, or by the same day of the year it may be meant for. */
function isDataDovuta(seriale: number, al: number, anno: number): boolean {
  return Math.min(seriale, sameGiornoIn(anno, seriale)) <= al;
}

/** Of things that are counted one by one, nobody is expected to have done a part of one. */
function quotaInteri(target: number, quota: number): number {
  return Number.isInteger(target) ? Math.floor(round12(target * quota)) / target : quota;
}

/**
 * What was due of a row by a day, the day included; of a row with periods, by the end of the one that counts.
 * @param al a serial
 * @param anno the row's reference year
 */
export function dovutoAl(
  { indicatore }: IndicatoreMisurato,
  natura: Natura,
  { misura, giorno, target: delPeriodo, isPrima }: RisultatoAl,
  { al, anno, politica }: { readonly al: number; readonly anno: number; readonly politica: Politica },
): Dovuto {
  const { target } = misura;
  if (target.tipo === "data") return { quota: isDataDovuta(target.seriale, al, anno) ? 1 : 0, origine: "data" };
  if (isPrima) return { quota: 0, origine: "periodo" };
  if (delPeriodo !== null) return { quota: 1, origine: "periodo" };
  if (natura === "tetto" || natura === "livello") return { quota: 1, origine: "sempre" };
  if (natura === "fatto" || target.tipo !== "numero") {
    return { quota: al >= ultimoGiorno(anno) ? 1 : 0, origine: "fine anno" };
  }
  const scadenze = scadenzeNelNome(indicatore.nome, target.valore, anno);
  if (scadenze.length > 0) {
    return { quota: scadenze.filter((scadenza) => scadenza <= giorno).length / scadenze.length, origine: "nome" };
  }
  const maturata = maturataAl(indicatore, giorno, anno, politica.monitoraggio.maturazione);
  return { ...maturata, quota: quotaInteri(target.valore, maturata.quota) };
}
