import {
  cifraStampata,
  intervalloDi,
  stampaCome,
  type CifraStampata,
  type Intervallo,
} from "../domain/numeri/cifraStampata";
import type { Cella } from "../domain/Cella";
import { displayCella } from "../domain/numeri/displayCella";
import { groupBy } from "../domain/groupBy";
import { normalize } from "../domain/testo/normalize";
import type { EsitoDerivata } from "../domain/qualitaDelTarget";
import type { IndicatoreMisurato } from "../misura/CruscottoMisurato";

/** Which figure of the row was worked out again. */
type ColonnaDerivata = "baseline" | "target";

/** A figure that follows from those of other rows of its objective, worked out again. */
export interface CifraDerivata {
  readonly uno: IndicatoreMisurato;
  readonly colonna: ColonnaDerivata;
  readonly scritto: string;
  /** The formula with its figures: "8.377 + 1.542 / 3,9". */
  readonly conto: string;
  readonly comeScritto: Intervallo;
  /** With the brackets around the sum that the formula has not; null where there is no sum, or it has them. */
  readonly conParentesi: Intervallo | null;
  readonly esito: EsitoDerivata;
}

const FTE =
  /\bfte\b|\bfull ?-?time equivalent|\bpersonale (?:dedicato|impiegato)|\brisorse umane (?:dedicate|impiegate)/;
const parole = (testo: string) =>
  normalize(testo)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((parola) => parola !== "");
/** What may stand after the words of a part and says nothing of which one it is. */
const IN_CODA = new Set(["nell", "anno", "x", "nel", "dell", "corso", "al", "31", "12"]);

function senzaCoda(lista: readonly string[]): readonly string[] {
  let fine = lista.length;
  while (fine > 0 && IN_CODA.has(lista[fine - 1] ?? "")) fine -= 1;
  return lista.slice(0, fine);
}

/** How many words two texts end with in common. */
function codaComune(una: readonly string[], altra: readonly string[]): number {
  let quante = 0;
  while (quante < una.length && quante < altra.length && una.at(-1 - quante) === altra.at(-1 - quante)) quante += 1;
  return quante;
}

const PAROLE_MINIME = 2;
/** An objective has a page of rows; a sheet of thousands under none is a list. */
const RIGHE_MASSIME = 300;

interface Parti {
  /** The rows of each addend; several rows of the same words are added up. */
  readonly addendi: readonly (readonly IndicatoreMisurato[])[];
  readonly divisore: IndicatoreMisurato;
  readonly hasParentesi: boolean;
}

/** The bar before the words of the divisor, from which it is known. */
function barraDi(nome: string): number {
  for (let at = nome.lastIndexOf("/"); at > 0; at = nome.lastIndexOf("/", at - 1)) {
    if (FTE.test(normalize(nome.slice(at + 1)))) return at;
  }
  return -1;
}

function righeCon(testo: string, altre: readonly IndicatoreMisurato[]): readonly IndicatoreMisurato[] {
  const cercate = senzaCoda(parole(testo));
  const pesate = altre
    .filter(({ indicatore: { nome } }) => barraDi(nome) < 0)
    .map((uno) => ({ uno, quante: codaComune(cercate, senzaCoda(parole(uno.indicatore.nome))) }));
  const massimo = Math.max(0, ...pesate.map(({ quante }) => quante));
  return massimo < PAROLE_MINIME ? [] : pesate.filter(({ quante }) => quante === massimo).map(({ uno }) => uno);
}

/** The rows of an objective that a row is worked out from: what stands before the bar, over the staff of the objective. */
function partiDi(uno: IndicatoreMisurato, sorelle: readonly IndicatoreMisurato[]): Parti | null {
  const { nome } = uno.indicatore;
  const barra = barraDi(nome);
  if (barra < 0) return null;
  const altre = sorelle.filter((altra) => altra !== uno);
  const [divisore, ...altri] = altre.filter(
    ({ indicatore }) => barraDi(indicatore.nome) < 0 && FTE.test(normalize(indicatore.nome)),
  );
  if (!divisore || altri.length > 0) return null;
  const sopra = nome.slice(0, barra);
  const senzaDivisore = altre.filter((altra) => altra !== divisore);
  const addendi = sopra.split(/\s\+\s/).map((parte) => righeCon(parte.replace(/[()]/g, " "), senzaDivisore));
  if (addendi.some((righe) => righe.length === 0)) return null;
  const hasParentesi = /\)\s*$/.test(sopra) && /\(/.test(sopra);
  return { addendi, divisore, hasParentesi };
}

const somma = (intervalli: readonly Intervallo[]): Intervallo => ({
  minimo: intervalli.reduce((fatta, { minimo }) => fatta + minimo, 0),
  massimo: intervalli.reduce((fatta, { massimo }) => fatta + massimo, 0),
});

/** Null where the divisor may be zero. */
function quoziente(sopra: Intervallo, sotto: Intervallo): Intervallo | null {
  if (sotto.minimo <= 0 && sotto.massimo >= 0) return null;
  const estremi = [sopra.minimo, sopra.massimo].flatMap((a) => [a / sotto.minimo, a / sotto.massimo]);
  return { minimo: Math.min(...estremi), massimo: Math.max(...estremi) };
}

function esitoDi(scritta: CifraStampata, comeScritto: Intervallo, conParentesi: Intervallo | null): EsitoDerivata {
  const torna = stampaCome(comeScritto, scritta);
  if (conParentesi === null) return torna ? "torna" : "non torna";
  const tornaCon = stampaCome(conParentesi, scritta);
  // A sum over the staff that holds only without its brackets may have lost them, and the other way round.
  if (torna !== tornaCon) return "parentesi";
  return torna ? "torna" : "non torna";
}

const CELLE: Readonly<Record<ColonnaDerivata, (uno: IndicatoreMisurato) => Cella>> = {
  baseline: ({ indicatore }) => indicatore.base,
  target: ({ indicatore }) => indicatore.target,
};

function derivata(uno: IndicatoreMisurato, parti: Parti, colonna: ColonnaDerivata): CifraDerivata | null {
  const cellaDi = CELLE[colonna];
  const scritta = cifraStampata(cellaDi(uno));
  const sotto = cifraStampata(cellaDi(parti.divisore));
  const addendi = parti.addendi.map((righe) => {
    const cifre = righe.map((riga) => cifraStampata(cellaDi(riga)));
    return cifre.some((cifra) => cifra === null) ? null : cifre.flatMap((cifra) => cifra ?? []);
  });
  if (scritta === null || sotto === null || addendi.includes(null)) return null;
  const intervalli = addendi.map((cifre) => somma((cifre ?? []).map(intervalloDi)));
  const divisore = intervalloDi(sotto);
  const ultimo = intervalli.at(-1);
  const unite = quoziente(somma(intervalli), divisore);
  const ultima = ultimo && quoziente(ultimo, divisore);
  if (!unite || !ultima) return null;
  const isSomma = intervalli.length > 1 && !parti.hasParentesi;
  const comeScritto = isSomma ? somma([...intervalli.slice(0, -1), ultima]) : unite;
  const conParentesi = isSomma ? unite : null;
  const scritti = parti.addendi
    .map((righe) => righe.map((riga) => displayCella(cellaDi(riga))).join(" + "))
    .join(" + ");
  const sopra = parti.hasParentesi || parti.addendi.some(({ length }) => length > 1) ? `(${scritti})` : scritti;
  const esito = esitoDi(scritta, comeScritto, conParentesi);
  // Rows of the same words may be added or not: what they do not give proves nothing.
  if (esito !== "torna" && parti.addendi.some(({ length }) => length > 1)) return null;
  return {
    uno,
    colonna,
    scritto: displayCella(cellaDi(uno)),
    conto: `${sopra} / ${displayCella(cellaDi(parti.divisore))}`,
    comeScritto,
    conParentesi,
    esito,
  };
}

/**
 * The figures of an objective that follow from others of it ("Numero di domande / personale dedicato, in FTE"), worked
 * out again within what the printed parts allow, with and without the brackets that a formula may have lost.
 * Source: YEAR.md §4 (Pistoia-Prato 2022, 02_01_05–07).
 */
export function cifreDerivate(indicatori: readonly IndicatoreMisurato[]): readonly CifraDerivata[] {
  return [...groupBy(indicatori, ({ indicatore: { padre } }) => padre).values()].flatMap((sorelle) =>
    (sorelle.length > RIGHE_MASSIME ? [] : sorelle).flatMap((uno) => {
      const parti = partiDi(uno, sorelle);
      if (!parti) return [];
      return (["baseline", "target"] as const).flatMap((colonna) => derivata(uno, parti, colonna) ?? []);
    }),
  );
}
