import { serialOf } from "../domain/numeri/calendario";
import { ESEMPIO } from "../texts/relazione/modello";
import { RIGHE_ESEMPIO, type ValoreEsempio } from "../texts/relazione/righeEsempio";
import { composeCruscotto } from "./colonneModello";
import { cellaNumero, cellaTesto } from "../formule/fogliPerf";
import type { CellaFoglio, FoglioPerf } from "../formule/Modifiche";
import { nomeLibero } from "../formule/nomeLibero";

function cellaOf(valore: ValoreEsempio, anno: number): CellaFoglio {
  if (typeof valore === "string") return cellaTesto(valore);
  if (typeof valore === "number") return cellaNumero(valore, Number.isInteger(valore) ? "#,##0" : "#,##0.0");
  if ("quota" in valore) return cellaNumero(valore.quota, "0%");
  const seriale = serialOf(anno, valore.mese, valore.giorno);
  if (seriale === null) throw new Error("a day of no calendar");
  return cellaNumero(seriale, "dd/mm/yyyy");
}

/**
 * A small cruscotto of an invented body, as its controller would have closed it: SALs typed by hand, two of them wrong, one
 * result still to come, one direction that nobody can tell.
 * @param anno the year that is closed
 * @param occupati the names that the sheets of the workbook have
 */
export function buildEsempio(anno: number, occupati: readonly string[]): FoglioPerf {
  const righe = RIGHE_ESEMPIO.map((riga) => ({
    prospettiva: cellaTesto(riga.prospettiva),
    obiettivo: cellaTesto(riga.obiettivo),
    indicatore: cellaTesto(riga.indicatore),
    udm: cellaTesto(riga.udm),
    peso: cellaOf({ quota: riga.peso }, anno),
    operatore: cellaTesto(riga.condizione),
    target: cellaOf(riga.target, anno),
    consuntivo: cellaOf(riga.consuntivo, anno),
    sal: riga.sal === null ? cellaTesto("") : cellaOf({ quota: riga.sal }, anno),
    nota: cellaTesto(riga.nota),
  }));
  return composeCruscotto(nomeLibero(ESEMPIO.nome, occupati), ESEMPIO.titolo(anno), ESEMPIO.nota, righe);
}
