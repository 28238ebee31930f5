import type { Cella } from "../domain/Cella";
import { normalize } from "../domain/testo/normalize";
import type { RuoloColonna } from "../cruscotto/Cruscotto";
import type { Scrittura } from "../domain/numeri/scritturaNumeri";
import type { EsitoDichiarato } from "../domain/Stabilito";

/** Every role by its own name, as a controller reads and types it. */
export const RUOLI: Readonly<Record<RuoloColonna, RegExp>> = {
  codice: /^cod(?:ice|\.)?$/,
  indicatore: /^indicator[ei]$/,
  formula: /^(?:formula|descrizione|algoritmo)$/,
  programma: /^programm[ai]$/,
  strategico: /^(?:obiettiv[oi] )?strategic[oi]$/,
  obiettivo: /^obiettiv[oi](?: operativ[oi])?$/,
  prospettiva: /^prospettiv[ae]$/,
  area: /^are[ae]$/,
  responsabile: /^responsabil[ei]$/,
  anno: /^anno$/,
  periodo: /^periodo$/,
  udm: /^(?:udm|unita di misura)$/,
  baseline: /^(?:baseline|valore di partenza)$/,
  verso: /^(?:verso|polarita|direzione)$/,
  operatore: /^operatore$/,
  nota: /^not[ae]$/,
  peso: /^pes[oi]$/,
  target: /^(?:target|risultato atteso|valore atteso)$/,
  consuntivo: /^(?:consuntivo|valore ottenuto|actual)$/,
  sal: /^sal$/,
  scostamento: /^scostament[oi]$/,
  previsione: /^prevision[ei]$/,
  precedente: /^(?:anno )?precedente$/,
  componente: /^component[ei]$/,
  esito: /^esito(?: scritto)?$/,
};

export const PAROLE_ESITI: Readonly<Record<EsitoDichiarato, RegExp>> = {
  raggiunto: /^(?:pienamente )?(?:raggiunt|conseguit)[oa]$/,
  parziale: /^(?:parziale|parzialmente (?:raggiunt|conseguit)[oa]|(?:raggiunt|conseguit)[oa] in parte)$/,
  "non raggiunto": /^non (?:raggiunt|conseguit)[oa]$/,
};

export const PAROLE_SCRITTURE: Readonly<Record<Scrittura, RegExp>> = {
  italiana: /^(?:all )?italian[aoie](?: \(?1\.234,56\)?)?$/,
  inglese: /^(?:all )?ingles[ei](?: \(?1,234\.56\)?)?$/,
};

/** The name of the words of a text, null where it has none of them. */
export function findIn<Nome extends string>(tavola: Readonly<Record<Nome, RegExp>>, testo: string): Nome | null {
  const parole = normalize(testo);
  const nomi = Object.keys(tavola) as Nome[];
  return nomi.find((nome) => tavola[nome].test(parole)) ?? null;
}

/** The 0-based column of its letters, null for what is no column of a sheet. */
export function colonnaOf(testo: string): number | null {
  const lettere = /^(?:colonna )?([a-z]{1,3})$/.exec(normalize(testo))?.[1];
  if (lettere === undefined) return null;
  const numero = Array.from(lettere).reduce((somma, lettera) => somma * 26 + lettera.charCodeAt(0) - 96, 0);
  return numero <= 16_384 ? numero - 1 : null;
}

/** What a cell shows of a line; "" where it is blank or an error. */
export function testoOf(cella: Cella): string {
  return cella.tipo === "vuota" || cella.tipo === "errore" ? "" : String(cella.valore).trim();
}
