import type { Cella } from "../../../domain/Cella";
import { parseFormato } from "../../../domain/numeri/formatoNumero";
import { normalize } from "../../../domain/testo/normalize";
import { parseOperatore, splitOperatore } from "../../../domain/valori/operatori";
import { isMancante, parseSiNo } from "../../../domain/valori/paroleDiStato";
import { parseNumero } from "../../../domain/numeri/parseNumero";
import { inItaliano } from "../../../domain/numeri/scritturaNumeri";
import { isTratto, parseVersoScritto } from "../../../domain/verso/parseVersoScritto";
import { CODICE, NOME_CON_CODICE } from "../parole/ruoli";

/** Texts longer than this are told, not measured: nothing in them is looked for. */
const LUNGHEZZA_DI_CIFRA = 60;
const LUNGHEZZA_DI_FRASE = 90;
const PAROLA = /\p{L}{3}|\p{L}\.? \p{L}/u;
const UNITA =
  /^(?:n\.?|n°|nr\.?|num\.?|numero|#|%|percentuale|valore percentuale|euro|€|eur|giorni|gg\.?|giorno|ore|ora|h|minuti|mesi|anni|settimane|data|date|si ?\/ ?no|s\/n|on ?\/ ?off|binario|valore|rapporto|indice|punteggio|punti|mq|m2|kwh|tonnellate|number|days?|hours?|percent(?:age)?|ratio|score|yes ?\/ ?no)$/;
const FORMULA = /[/÷Σ∑*]|\b(?:somma|media|rapporto|numero di .+ su)\b|n\.? ?°? .+\/ ?n/i;

/** What the cells of a column hold, by kind, on the rows that were looked at. */
export interface Profilo {
  readonly celle: readonly Cella[];
  /** The figure of each cell, null where it holds none; a percentage is a share. */
  readonly cifre: readonly (number | null)[];
  readonly piene: number;
  readonly numeri: number;
  readonly date: number;
  readonly percentuali: number;
  readonly siNo: number;
  readonly operatori: number;
  readonly conOperatore: number;
  readonly testi: number;
  /** Texts with a word in them, which are neither codes nor figures. */
  readonly nomi: number;
  readonly codici: number;
  readonly nomiConCodice: number;
  readonly frasi: number;
  readonly formule: number;
  readonly unita: number;
  readonly versi: number;
  readonly distinti: number;
  readonly lunghezza: number;
  readonly isProgressivo: boolean;
}

const RUMORE = 1e-9;

function isProgressione(cifre: readonly (number | null)[]): boolean {
  const numeri = cifre.filter((una) => una !== null);
  if (numeri.length < 3) return false;
  return numeri.every(
    (uno, at) => Number.isInteger(uno) && (at === 0 || Math.abs(uno - (numeri[at - 1] ?? 0) - 1) < RUMORE),
  );
}

/** The figure that a cell holds, with or without an operator before it; null where it holds none, or a day. */
function cifraOf(cella: Cella): number | null {
  if (cella.tipo === "numero") return parseFormato(cella.formato).isData ? null : cella.valore;
  if (cella.tipo !== "testo" || cella.valore.length > LUNGHEZZA_DI_CIFRA) return null;
  const [, resto] = splitOperatore(cella.valore.trim());
  return parseNumero(inItaliano(resto, "italiana"))?.valore ?? null;
}

interface Conti {
  numeri: number;
  date: number;
  percentuali: number;
  siNo: number;
  operatori: number;
  conOperatore: number;
  testi: number;
  nomi: number;
  codici: number;
  nomiConCodice: number;
  frasi: number;
  formule: number;
  unita: number;
  versi: number;
}

function countTesto(conti: Conti, testo: string, cifra: number | null): void {
  conti.testi += 1;
  if (testo.length > LUNGHEZZA_DI_FRASE) conti.frasi += 1;
  if (testo.length > LUNGHEZZA_DI_CIFRA) {
    conti.nomi += 1;
    if (NOME_CON_CODICE.test(testo.slice(0, LUNGHEZZA_DI_CIFRA))) conti.nomiConCodice += 1;
    if (FORMULA.test(testo.slice(0, LUNGHEZZA_DI_FRASE))) conti.formule += 1;
    return;
  }
  const isUnita = UNITA.test(normalize(testo));
  if (isUnita) conti.unita += 1;
  if (parseVersoScritto(testo) !== null) conti.versi += 1;
  if (parseOperatore(testo) !== null) conti.operatori += 1;
  else if (cifra !== null) {
    conti.numeri += 1;
    if (testo.includes("%")) conti.percentuali += 1;
    if (splitOperatore(testo)[0] !== null) conti.conOperatore += 1;
  }
  if (CODICE.test(testo)) conti.codici += 1;
  else if (cifra === null && PAROLA.test(testo) && !isUnita && parseSiNo(testo) === null) conti.nomi += 1;
  if (parseSiNo(testo) !== null) conti.siNo += 1;
  if (NOME_CON_CODICE.test(testo)) conti.nomiConCodice += 1;
  if (FORMULA.test(testo)) conti.formule += 1;
}

/** What a column holds on some of its rows. */
export function profiloOf(celle: readonly Cella[]): Profilo {
  const conti: Conti = {
    numeri: 0,
    date: 0,
    percentuali: 0,
    siNo: 0,
    operatori: 0,
    conOperatore: 0,
    testi: 0,
    nomi: 0,
    codici: 0,
    nomiConCodice: 0,
    frasi: 0,
    formule: 0,
    unita: 0,
    versi: 0,
  };
  const cifre = celle.map(cifraOf);
  // A dash is a direction beside other directions; alone it says that there is nothing.
  const hasVersi = celle.some(
    (cella) => cella.tipo === "testo" && !isTratto(cella.valore) && parseVersoScritto(cella.valore) !== null,
  );
  const distinti = new Set<string>();
  let piene = 0;
  let lunghezza = 0;
  for (const [at, cella] of celle.entries()) {
    if (cella.tipo === "vuota") continue;
    const testo = String(cella.valore).trim();
    if (testo === "") continue;
    const isDetto =
      parseOperatore(testo) !== null || (parseVersoScritto(testo) !== null && (hasVersi || !isTratto(testo)));
    if (cella.tipo === "testo" && isMancante(testo) && !isDetto) continue;
    piene += 1;
    distinti.add(testo);
    if (cella.tipo === "testo") {
      lunghezza += testo.length;
      countTesto(conti, testo, cifre[at] ?? null);
    } else if (cella.tipo === "booleano") conti.siNo += 1;
    else if (cella.tipo === "numero") {
      const { isData, isPercentuale } = parseFormato(cella.formato);
      if (isData) conti.date += 1;
      else conti.numeri += 1;
      if (isPercentuale) conti.percentuali += 1;
    }
  }
  return {
    ...conti,
    celle,
    cifre,
    piene,
    distinti: distinti.size,
    lunghezza: conti.testi === 0 ? 0 : lunghezza / conti.testi,
    isProgressivo: isProgressione(cifre),
  };
}
