import type { FasciaSal } from "./Generi";
import type { Verso } from "../Misura";
import type { Pubblicato } from "../valori/parsePubblicato";
import { applica, regolaDi, type RegoleNumeriche, type TargetDiRegola } from "../regole/regolaDi";
import { round12 } from "../numeri/round12";
import { SCELTE } from "./scelteDelMetodo";

/** A row with a published SAL; figures in one unit. */
export interface RigaPubblicata {
  readonly target: Extract<TargetDiRegola, { tipo: "numero" }>;
  readonly consuntivo: number;
  /** Where the way to the target began; null where the row says none. */
  readonly base: number | null;
  /** Null where nobody knows which is better: either may explain what was published. */
  readonly verso: Verso | null;
  readonly pubblicato: Pubblicato;
}

/** What another method changes of the one in use, about the SAL of a number. */
export type CambioMetodo = Partial<
  Pick<RegoleNumeriche, "massimo" | "decrescente" | "misura" | "partenza" | "sogliaMinima" | "scaglioni">
>;

/** How many of the published SALs a method gives. */
export interface MetodoPossibile {
  readonly cambio: CambioMetodo;
  readonly spiegati: number;
  readonly di: number;
}

/** Nothing shows a cap until a figure stops at it: of those that explain as much, the first is the one to propose. */
const MASSIMI = ["nessuno", 1, 1.2, 1.5] as const;
const VERSI = ["crescente", "decrescente"] as const;

/**
 * The SAL of a row under a method; null where the method gives none (no base, a target of zero).
 * @example measureConMetodo({ ...POLITICA_STANDARD, partenza: "base" }, riga(80, 70, 60), "crescente") //=> 0.5
 */
export function measureConMetodo(regole: RegoleNumeriche, riga: RigaPubblicata, verso: Verso): number | null {
  const regola = regolaDi(riga.target, verso, regole);
  if (regola.isDaBase && riga.base === null) return null;
  return applica(regola, { t: riga.target.valore, b: riga.base ?? NaN }, riga.consuntivo).sal;
}

const versiOf = ({ verso }: RigaPubblicata) => (verso === null ? VERSI : [verso]);

function isSpiegata(regole: RegoleNumeriche, riga: RigaPubblicata): boolean {
  const { valore, passo } = riga.pubblicato;
  return versiOf(riga).some((verso) => {
    const sal = measureConMetodo(regole, riga, verso);
    return sal !== null && Math.abs(sal - valore) <= passo / 2 + 1e-9;
  });
}

/** The share of each row that has one, as far as it goes, beside what was published of it. */
function quoteDi(regole: RegoleNumeriche, righe: readonly RigaPubblicata[]) {
  return righe.flatMap((riga) => {
    const quota = measureConMetodo(regole, riga, riga.verso ?? "crescente");
    return quota === null ? [] : [{ quota, pubblicato: round12(riga.pubblicato.valore) }];
  });
}

const PASSI = [0.1, 0.05, 0.01, 0.005, 0.001];

/** The roundest bound above one figure and up to another; null where they do not leave room for any. */
function limiteTra(sotto: number, sopra: number): number | null {
  for (const passo of PASSI) {
    const limite = round12(Math.floor(round12(sopra / passo)) * passo);
    if (limite > sotto) return limite;
  }
  return null;
}

/** The bound that best parts the figures of a band from those of the next; null where none is round. */
function limiteMigliore(sotto: readonly number[], sopra: readonly number[]): number | null {
  const tutte = [...new Set([...sotto, ...sopra])].sort((a, b) => a - b);
  let migliore: { readonly errori: number; readonly limite: number } | null = null;
  for (const [at, quota] of tutte.entries()) {
    const limite = limiteTra(tutte[at - 1] ?? -1, quota);
    if (limite === null) continue;
    const errori = sotto.filter((una) => una >= limite).length + sopra.filter((una) => una < limite).length;
    if (!migliore || errori < migliore.errori) migliore = { errori, limite };
  }
  return migliore?.limite ?? null;
}

/** Bands are told from exact shares when figures far apart are worth the same, in a few values. */
const VALORI_MASSIMI = 6;
const RIGHE_PER_VALORE = 2;

/** The bands that the published SALs seem to follow; null where there are none, or too few rows to tell. */
function scaglioniDi(regole: RegoleNumeriche, righe: readonly RigaPubblicata[]): readonly FasciaSal[] | null {
  const perValore = new Map<number, number[]>();
  for (const { quota, pubblicato } of quoteDi({ ...regole, massimo: "nessuno" }, righe)) {
    perValore.set(pubblicato, [...(perValore.get(pubblicato) ?? []), quota]);
  }
  const classi = [...perValore].filter(([, quote]) => quote.length >= RIGHE_PER_VALORE).sort(([a], [b]) => a - b);
  const quante = classi.reduce((somma, [, quote]) => somma + quote.length, 0);
  const isPiatta = classi.some(([valore, quote]) => valore > 0 && valore < 1 && new Set(quote).size > 1);
  if (!isPiatta || classi.length > VALORI_MASSIMI || quante * 2 <= righe.length) return null;
  const trovati: FasciaSal[] = [];
  for (const [at, [sal, quote]] of classi.entries()) {
    const prima = classi[at - 1];
    // Below the lowest figure nobody knows what the body gives: its band begins where it was seen.
    const da = prima ? limiteMigliore(prima[1], quote) : sal === 0 ? 0 : limiteTra(-1, Math.min(...quote));
    if (da === null || da <= (trovati.at(-1)?.da ?? -1)) return null;
    trovati.push({ da, sal });
  }
  return trovati;
}

/** The share below which the published SALs are nothing; null where no such rows are. */
function minimaDi(regole: RegoleNumeriche, righe: readonly RigaPubblicata[]): number | null {
  const quote = quoteDi(regole, righe).filter(({ quota }) => quota > 0);
  const [nulle, piene] = [true, false].map((isNulla) =>
    quote.flatMap(({ quota, pubblicato }) => ((pubblicato === 0) === isNulla ? [quota] : [])),
  );
  if (!nulle?.length || !piene?.length) return null;
  return limiteTra(Math.max(...nulle), Math.min(...piene));
}

/** What a whole method changes of another; lists are the same when they say the same. */
function cambioDi(regole: RegoleNumeriche, altro: RegoleNumeriche): CambioMetodo {
  const campi = ["massimo", "decrescente", "misura", "partenza", "sogliaMinima", "scaglioni"] as const;
  const diversi = campi.filter((campo) => JSON.stringify(regole[campo]) !== JSON.stringify(altro[campo]));
  return Object.fromEntries(diversi.map((campo) => [campo, altro[campo]]));
}

const quantiCambi = (cambio: CambioMetodo) => Object.keys(cambio).length;

/** Every method that may explain these rows, from the one in use to those that change most of it. */
function candidati(regole: RegoleNumeriche, righe: readonly RigaPubblicata[]): readonly RegoleNumeriche[] {
  const piana: RegoleNumeriche = { ...regole, misura: "proporzionale", sogliaMinima: 0, scaglioni: [] };
  const conBase = righe.some(({ base }) => base !== null);
  const proporzionali = MASSIMI.flatMap((massimo): readonly RegoleNumeriche[] => [
    ...SCELTE.decrescente.voci.map((decrescente) => ({ ...piana, partenza: "zero" as const, decrescente, massimo })),
    ...(conBase ? [{ ...piana, partenza: "base" as const, massimo }] : []),
  ]);
  const minima = minimaDi(piana, righe);
  const scaglioni = scaglioniDi(piana, righe);
  const tutti: readonly RegoleNumeriche[] = [
    regole,
    ...proporzionali,
    { ...piana, misura: "binaria" },
    ...(minima === null ? [] : [{ ...piana, sogliaMinima: minima }]),
    ...(scaglioni === null ? [] : [{ ...piana, scaglioni }]),
  ];
  const cambi = (altro: RegoleNumeriche) => quantiCambi(cambioDi(regole, altro));
  return [...tutti].sort((uno, altro) => cambi(uno) - cambi(altro));
}

/**
 * The methods that give at least one of these published SALs, those that explain the most first; of those that explain
 * as many, the nearest to the one in use. Source: DOMAIN.md §2, metodo-diverso.
 */
export function metodiPossibili(righe: readonly RigaPubblicata[], regole: RegoleNumeriche): readonly MetodoPossibile[] {
  return candidati(regole, righe)
    .map((altro) => ({
      cambio: cambioDi(regole, altro),
      spiegati: righe.filter((riga) => isSpiegata(altro, riga)).length,
      di: righe.length,
    }))
    .filter(({ spiegati }) => spiegati > 0)
    .sort((uno, altro) => altro.spiegati - uno.spiegati);
}

/** Fewer rows than these are no habit; so many must be given by the other method alone. */
const RIGHE_MINIME = 3;
const SOLO_SUOI_MINIMI = 2;
/** Bands are made to fit: they have to fit nearly all. */
const QUOTA_A_FASCE = 0.8;

/** The method that a sheet follows, and those that explain its SALs as well with as little change. */
export interface MetodoDiverso extends MetodoPossibile {
  readonly anche: readonly CambioMetodo[];
}

/**
 * The method that a sheet follows in place of the one in use: it gives most of the published SALs, and more than that
 * does by two at least. Null where the one in use explains as many, none explains most, or the rows are too few to say.
 */
export function metodoDiverso(righe: readonly RigaPubblicata[], regole: RegoleNumeriche): MetodoDiverso | null {
  if (righe.length < RIGHE_MINIME) return null;
  const spiegatiOra = righe.filter((riga) => isSpiegata(regole, riga)).length;
  const buoni = metodiPossibili(righe, regole).filter(
    ({ cambio, spiegati, di }) =>
      spiegati * 2 > di &&
      spiegati - spiegatiOra >= SOLO_SUOI_MINIMI &&
      (cambio.scaglioni === undefined || cambio.scaglioni.length === 0 || spiegati >= di * QUOTA_A_FASCE),
  );
  const [primo] = buoni;
  if (!primo) return null;
  const pari = buoni.filter(
    ({ cambio, spiegati }) =>
      cambio !== primo.cambio && spiegati === primo.spiegati && quantiCambi(cambio) === quantiCambi(primo.cambio),
  );
  return { ...primo, anche: pari.map(({ cambio }) => cambio) };
}
