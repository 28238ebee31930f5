import { sameGiornoIn } from "../domain/calendario";
import type { IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { quotaDellAnno, ultimoGiorno } from "./quotaDellAnno";
import type { Natura } from "../domain/Stato";
import type { Dovuto } from "./Rilevazione";
import { scadenzeNelNome } from "./scadenzeNelNome";

/** A target of another year is due by its own day, or by the same day of the year it may be meant for. */
function isDataDovuta(seriale: number, al: number, anno: number): boolean {
  return Math.min(seriale, sameGiornoIn(anno, seriale)) <= al;
}

/** Of things that are counted one by one, nobody is expected to have done a part of one. */
function quotaInteri(target: number, quota: number): number {
  return Number.isInteger(target) ? Math.floor(target * quota) / target : quota;
}

/**
 * What was due of a row by a day, the day included.
 * @param al a serial
 * @param anno the row's reference year
 */
export function dovutoAl({ indicatore, misura }: IndicatoreMisurato, natura: Natura, al: number, anno: number): Dovuto {
  const { target } = misura;
  if (target.tipo === "data") return { quota: isDataDovuta(target.seriale, al, anno) ? 1 : 0, origine: "data" };
  if (natura === "tetto" || natura === "livello") return { quota: 1, origine: "sempre" };
  if (natura === "fatto" || target.tipo !== "numero") {
    return { quota: al >= ultimoGiorno(anno) ? 1 : 0, origine: "fine anno" };
  }
  const scadenze = scadenzeNelNome(indicatore.nome, target.valore, anno);
  if (scadenze.length > 0) {
    return { quota: scadenze.filter((giorno) => giorno <= al).length / scadenze.length, origine: "nome" };
  }
  return { quota: quotaInteri(target.valore, quotaDellAnno(al, anno)), origine: "anno trascorso" };
}
