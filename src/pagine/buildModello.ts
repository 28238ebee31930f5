import { MODELLO } from "../texts/relazione/modello";
import { CAMPI_MODELLO, composeCruscotto } from "./colonneModello";
import type { FoglioPerf } from "../formule/Modifiche";
import { nomeLibero } from "../formule/nomeLibero";

/** As many as an office of a small body has; whoever needs more copies a row down. */
const RIGHE_PRONTE = 40;

/**
 * An empty cruscotto of a year: headings that PERF recognises, rows ready to be filled, lists where only some words are
 * understood.
 * @param occupati the names that the sheets of the workbook have
 */
export function buildModello(anno: number, occupati: readonly string[]): FoglioPerf {
  const nome = nomeLibero(MODELLO.nome(anno), occupati);
  const righe = Array.from({ length: RIGHE_PRONTE }, () => ({}));
  return composeCruscotto(nome, MODELLO.titolo(anno), MODELLO.nota, righe, CAMPI_MODELLO);
}
