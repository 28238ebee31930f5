import { displayCella } from "../domain/numeri/displayCella";
import type { CruscottoMisurato } from "../misura/CruscottoMisurato";

const BASE_PRIMA = 0x811c9dc5;
const BASE_SECONDA = 0x9e3779b9;
const PRIMO = 0x01000193;
const SECONDO = 0x85ebca6b;

/** 64 bits of a text as two FNV-like words: enough that two readings of a sheet are not taken for one. */
function riassumi(testo: string): string {
  let prima = BASE_PRIMA;
  let seconda = BASE_SECONDA;
  for (let at = 0; at < testo.length; at++) {
    const unita = testo.charCodeAt(at);
    prima = Math.imul(prima ^ unita, PRIMO);
    seconda = Math.imul(seconda ^ unita, SECONDO);
    seconda = (seconda << 13) | (seconda >>> 19);
  }
  return [prima, seconda].map((parola) => (parola >>> 0).toString(36)).join("-");
}

/**
 * A short word that stays the same as long as a cruscotto says the same: names, targets, results, weights, SALs and the
 * method. How its SAL are written in their cells does not count: writing them changes no figure.
 * @param al the day it is looked at, an Excel serial; null for the whole year
 */
export function improntaDi(
  { indicatori, aggregati, ente, anno, politica }: CruscottoMisurato,
  al: number | null,
): string {
  const righe = indicatori.map(({ indicatore, misura, percorso, pubblicato }) => {
    const { nome, codice, target, operatore, consuntivo, peso, responsabile, nota } = indicatore;
    const figure = [target, operatore, consuntivo].map(displayCella);
    return [nome, codice, percorso, figure, peso, responsabile, nota, misura.sal, misura.esito, pubblicato?.valore];
  });
  const nodi = aggregati.map(({ nodo, media }) => [nodo.nome, nodo.peso, media.sal, media.esito]);
  return riassumi(JSON.stringify([righe, nodi, ente.sal, ente.giudizio, anno, politica, al]));
}
