import { serialOf } from "../domain/calendario";
import { ESEMPIO } from "../texts/modello";
import { RIGHE_ESEMPIO, type ValoreEsempio } from "../texts/righeEsempio";
import { composeCruscotto } from "./colonneModello";
import { numero, testo } from "../formule/fogliPerf";
import type { CellaFoglio, FoglioPerf } from "../formule/Modifiche";
import { nomeLibero } from "../formule/nomeLibero";

function cellaOf(valore: ValoreEsempio, anno: number): CellaFoglio {
  if (typeof valore === "string") return testo(valore);
  if (typeof valore === "number") return numero(valore, Number.isInteger(valore) ? "#,##0" : "#,##0.0");
  if ("quota" in valore) return numero(valore.quota, "0%");
  const seriale = serialOf(anno, valore.mese, valore.giorno);
  if (seriale === null) throw new Error("a day of no calendar");
  return numero(seriale, "dd/mm/yyyy");
}

/**
 * A small cruscotto of an invented body, as its controller would have closed it: SALs typed by hand, two of them wrong, one
 * result still to come, one direction that nobody can tell.
 * @param anno the year that is closed
 * @param occupati the names that the sheets of the workbook have
 */
export function buildEsempio(anno: number, occupati: readonly string[]): FoglioPerf {
  const righe = RIGHE_ESEMPIO.map((riga) => ({
    prospettiva: testo(riga.prospettiva),
    obiettivo: testo(riga.obiettivo),
    indicatore: testo(riga.indicatore),
    udm: testo(riga.udm),
    peso: cellaOf({ quota: riga.peso }, anno),
    operatore: testo(riga.condizione),
    target: cellaOf(riga.target, anno),
    consuntivo: cellaOf(riga.consuntivo, anno),
    sal: riga.sal === null ? testo("") : cellaOf({ quota: riga.sal }, anno),
    nota: testo(riga.nota),
  }));
  return composeCruscotto(nomeLibero(ESEMPIO.nome, occupati), ESEMPIO.titolo(anno), ESEMPIO.nota, righe);
}
