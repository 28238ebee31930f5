import { calcola } from "./espressione/calcola";
import type { Verso } from "./Misura";
import type { Pubblicato } from "./parsePubblicato";
import { POLITICA_STANDARD } from "./politiche";
import type { Regole } from "./Politica";
import { daBase } from "./regole/daBase";
import { fasce, type FasciaSal } from "./regole/fasce";
import { regolaDi } from "./regole/regolaDi";
import { C, type RegolaNumerica } from "./regole/RegolaNumerica";
import { round12 } from "./round12";

/** A row with a published SAL; figures in one unit. */
export interface RigaPubblicata {
  readonly target: number;
  readonly consuntivo: number;
  /** Where the way to the target began; null where the row says none. */
  readonly base: number | null;
  readonly verso: Verso;
  readonly pubblicato: Pubblicato;
}

/** A way to measure a number against its target. */
export type MetodoDiMisura =
  | {
      readonly tipo: "rapporto";
      readonly decrescente: Regole["decrescente"];
      /** Infinite where nothing caps the SAL. */
      readonly massimo: number;
    }
  | { readonly tipo: "da-base"; readonly massimo: number }
  /** By bands of the share, growing. */
  | { readonly tipo: "fasce"; readonly fasce: readonly FasciaSal[] };

/** How many of the published SALs a method gives, and how many of them that of PERF does not. */
export interface MetodoPossibile {
  readonly metodo: MetodoDiMisura;
  readonly spiegati: number;
  readonly soloSuoi: number;
  readonly di: number;
}

const MASSIMI = [1, 1.2, 1.5, Infinity] as const;
const STANDARD = { tipo: "rapporto", decrescente: "rapporto", massimo: 1 } as const;

/** From the simplest: of those that explain as much, the first is the one to propose. */
const SENZA_FASCE: readonly MetodoDiMisura[] = [
  ...MASSIMI.map((massimo) => ({ tipo: "rapporto", decrescente: "rapporto", massimo }) as const),
  ...MASSIMI.map((massimo) => ({ tipo: "rapporto", decrescente: "lineare", massimo }) as const),
  ...MASSIMI.map((massimo) => ({ tipo: "da-base", massimo }) as const),
];

function regolaCon(metodo: MetodoDiMisura, { target, verso }: RigaPubblicata): RegolaNumerica {
  const numero = { tipo: "numero", valore: target, operatore: null } as const;
  switch (metodo.tipo) {
    case "rapporto":
      return regolaDi(numero, verso, { ...POLITICA_STANDARD, ...metodo });
    case "da-base":
      return daBase(verso, { ...POLITICA_STANDARD, ...metodo });
    case "fasce":
      return fasce(regolaDi(numero, verso, { ...POLITICA_STANDARD, massimo: Infinity }), metodo.fasce);
  }
}

/**
 * The SAL of a row under a method; null where the method gives none (no base, a target of zero).
 * @example misuraConMetodo({ tipo: "da-base", massimo: 1 }, riga(80, 70, 60)) //=> 0.5
 */
export function misuraConMetodo(metodo: MetodoDiMisura, riga: RigaPubblicata): number | null {
  if (metodo.tipo === "da-base" && riga.base === null) return null;
  const { condizioni, quota } = regolaCon(metodo, riga);
  const posti = { t: riga.target, c: riga.consuntivo, b: riga.base ?? 0, minimo: 0, massimo: 0, grande: 0, piccola: 0 };
  const letti = { voce: (nome: keyof typeof posti) => posti[nome] };
  if (!condizioni.every((una) => calcola(una, letti) === true)) return null;
  const sal = calcola(quota(C), letti);
  return typeof sal === "number" ? round12(sal) : null;
}

function isSpiegata(metodo: MetodoDiMisura, riga: RigaPubblicata): boolean {
  const sal = misuraConMetodo(metodo, riga);
  return sal !== null && Math.abs(sal - riga.pubblicato.valore) <= riga.pubblicato.passo / 2 + 1e-9;
}

/** Bands are told from exact shares when figures far apart are worth the same, in a few values. */
const VALORI_MASSIMI = 5;
const RIGHE_PER_VALORE = 2;
const PASSI = [0.1, 0.05, 0.01, 0.005, 0.001];

/** The roundest bound above one figure and up to another; null where they do not leave room for any. */
function limiteTra(sotto: number, sopra: number): number | null {
  for (const passo of PASSI) {
    const limite = round12(Math.floor(round12(sopra / passo)) * passo);
    if (limite > sotto) return limite;
  }
  return null;
}

/** The bands that give the published SALs; null where no bands do, or where too few rows would tell. */
function fasceOf(righe: readonly RigaPubblicata[]): MetodoDiMisura | null {
  const perValore = new Map<number, number[]>();
  for (const riga of righe) {
    const quota = misuraConMetodo({ ...STANDARD, massimo: Infinity }, riga);
    if (quota === null) continue;
    const valore = round12(riga.pubblicato.valore);
    perValore.set(valore, [...(perValore.get(valore) ?? []), quota]);
  }
  const classi = [...perValore].sort(([a], [b]) => a - b);
  const quante = classi.reduce((somma, [, quote]) => somma + quote.length, 0);
  const isPiatta = classi.some(([valore, quote]) => valore > 0 && valore < 1 && new Set(quote).size > 1);
  if (!isPiatta || classi.length > VALORI_MASSIMI || quante < classi.length * RIGHE_PER_VALORE) return null;
  const trovate: FasciaSal[] = [];
  for (const [at, [sal, quote]] of classi.entries()) {
    const prima = classi[at - 1];
    // Below the lowest figure nobody knows what the body gives: its band begins where it was seen.
    const da = prima
      ? limiteTra(Math.max(...prima[1]), Math.min(...quote))
      : sal === 0
        ? 0
        : limiteTra(-1, Math.min(...quote));
    if (da === null) return null;
    trovate.push({ da, sal });
  }
  return { tipo: "fasce", fasce: trovate };
}

/**
 * The methods that give at least one of these published SALs, those that explain the most first; of those that explain
 * as many, the simplest (that of PERF before any other). Source: DOMAIN.md §2, metodo-diverso.
 */
export function metodiPossibili(righe: readonly RigaPubblicata[]): readonly MetodoPossibile[] {
  const aFasce = fasceOf(righe);
  const isNota = righe.map((riga) => isSpiegata(STANDARD, riga));
  return [...SENZA_FASCE, ...(aFasce ? [aFasce] : [])]
    .map((metodo) => {
      const suoi = righe.map((riga) => isSpiegata(metodo, riga));
      return {
        metodo,
        spiegati: suoi.filter(Boolean).length,
        soloSuoi: suoi.filter((uno, at) => uno && isNota[at] !== true).length,
        di: righe.length,
      };
    })
    .filter(({ spiegati }) => spiegati > 0)
    .sort((uno, altro) => altro.spiegati - uno.spiegati);
}

/** How many SALs only another method gives, at least, before a sheet is said to follow it. */
const SOLO_SUOI_MINIMI = 2;

/**
 * The method that a sheet follows in place of PERF's: it gives most of the published SALs, and more than PERF's does by
 * two at least. Null where PERF's explains as many, or none explains most.
 */
export function metodoDiverso(righe: readonly RigaPubblicata[]): MetodoPossibile | null {
  const [primo] = metodiPossibili(righe);
  if (!primo || primo.spiegati * 2 <= primo.di) return null;
  const spiegatiDaPerf = righe.filter((riga) => isSpiegata(STANDARD, riga)).length;
  return primo.spiegati - spiegatiDaPerf >= SOLO_SUOI_MINIMI ? primo : null;
}
