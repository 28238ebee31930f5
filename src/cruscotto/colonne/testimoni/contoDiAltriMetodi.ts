import type { RuoloColonna } from "../../Cruscotto";
import { cifraAt, isDetta, isMuta, isVicino, possibili, righePiene, type ColonnaDiCifre } from "./cifre";
import type { Voto } from "./Voto";

/** What a figure published by another method is, from result, target and beginning; null where it says nothing. */
type Altro = (c: number, t: number, b: number) => number | null;

const SCARTO = 0.0061;
const PUNTI_OLTRE = 3;
const RIGHE_MINIME = 3;
const RIGHE_DI_FASCE = 5;
const GRADINI_MASSIMI = 5;
/** A step is never so far from the share that it stands for. */
const DISTANZA_DI_FASCIA = 0.35;

const lineare: Altro = (c, t) => (t === 0 ? null : 2 - c / t);
const dallaBase: Altro = (c, t, b) => (t === b ? null : (c - b) / (t - b));

interface Riga {
  readonly c: number;
  readonly t: number;
  readonly b: number;
  readonly x: number;
}

function righeDi(c: ColonnaDiCifre, t: ColonnaDiCifre, b: ColonnaDiCifre | null, x: ColonnaDiCifre): readonly Riga[] {
  const piene = b === null ? righePiene(c, t, x) : righePiene(c, t, b, x);
  const massimo = Math.max(0, ...piene.map((riga) => Math.abs(cifraAt(x, riga))));
  const scala = massimo > PUNTI_OLTRE ? 100 : 1;
  return piene.map((riga) => ({
    c: cifraAt(c, riga),
    t: cifraAt(t, riga),
    b: b === null ? 0 : cifraAt(b, riga),
    x: cifraAt(x, riga) / scala,
  }));
}

/** The method gives the figure on every row, and on some of them one that nothing gives by chance. */
function segue(righe: readonly Riga[], metodo: Altro): boolean {
  const prove = righe.flatMap(({ c, t, b, x }) => {
    const dato = metodo(c, t, b);
    return dato === null
      ? []
      : [
          {
            x,
            isSuo: [dato, Math.max(0, dato), Math.min(1, Math.max(0, dato))].some((uno) => isVicino(uno, x, SCARTO)),
          },
        ];
  });
  const piene = prove.filter(({ x, isSuo }) => isSuo && !isVicino(x, Math.round(x), SCARTO));
  return prove.length >= RIGHE_MINIME && prove.every(({ isSuo }) => isSuo) && new Set(piene.map(({ x }) => x)).size > 1;
}

const quotaDi = ({ c, t }: Riga, isCrescente: boolean) => (isCrescente ? c / t : t / c);

/** Few values that never fall while the share of the target grows, near to it: met or not, or steps. */
function areGradini(righe: readonly Riga[], isCrescente: boolean): boolean {
  const ordinate = righe
    .filter(({ c, t }) => c > 0 && t > 0)
    .map((riga) => ({ q: quotaDi(riga, isCrescente), x: riga.x }))
    .sort((a, b) => a.q - b.q);
  const valori = new Set(ordinate.map(({ x }) => x));
  if (
    ordinate.length < RIGHE_DI_FASCE ||
    valori.size < 2 ||
    valori.size > Math.min(GRADINI_MASSIMI, ordinate.length - 2)
  )
    return false;
  const isMonotona = ordinate.every(({ x }, at) => at === 0 || x >= (ordinate[at - 1]?.x ?? 0));
  const areSiNo = [...valori].every((x) => x === 0 || x === 1) && ordinate.every(({ q, x }) => q >= 1 === (x === 1));
  const areVicini = ordinate.every(({ q, x }) => Math.abs(Math.min(1, q) - Math.min(1, x)) <= DISTANZA_DI_FASCIA);
  return isMonotona && (areSiNo || areVicini);
}

/** Which columns may be target and result: those that words name, else all that no word names. */
function coppie(colonne: readonly ColonnaDiCifre[]): readonly (readonly [ColonnaDiCifre, ColonnaDiCifre])[] {
  const [target, consuntivi] = [possibili(colonne, "target"), possibili(colonne, "consuntivo")];
  return target.flatMap((t) => consuntivi.filter((c) => c !== t).map((c) => [t, c] as const));
}

/** A column that no word names and that another method gives from the target and the result: the SAL as published. */
export function votiDiAltriMetodi(colonne: readonly ColonnaDiCifre[]): readonly Voto[] {
  if (colonne.some((una) => isDetta(una, "sal"))) return [];
  const basi = colonne.filter((una) => isMuta(una) || isDetta(una, "baseline") || isDetta(una, "precedente"));
  for (const [target, consuntivo] of coppie(colonne)) {
    const areDetti = isDetta(target, "target") && isDetta(consuntivo, "consuntivo");
    for (const una of colonne) {
      if (!isMuta(una) || una === target || una === consuntivo) continue;
      const righe = righeDi(consuntivo, target, null, una);
      const base = basi.find(
        (b) => ![una, target, consuntivo].includes(b) && segue(righeDi(consuntivo, target, b, una), dallaBase),
      );
      const hasGradini = areDetti && [true, false].some((isCrescente) => areGradini(righe, isCrescente));
      if (!base && !hasGradini && !segue(righe, lineare)) continue;
      const con = [consuntivo, target, una].map(({ candidato }) => candidato.colonna);
      const prova = { testimone: "aritmetica", cosa: "sal", con, quante: righe.length, su: righe.length } as const;
      const voto = ({ candidato: { colonna } }: ColonnaDiCifre, ruolo: RuoloColonna, peso: number): Voto => ({
        colonna,
        ruolo,
        peso,
        prova,
      });
      return [
        voto(una, "sal", 5),
        voto(target, "target", 4),
        voto(consuntivo, "consuntivo", 4),
        ...(base && isMuta(base) ? [voto(base, "baseline", 5)] : []),
      ];
    }
  }
  return [];
}
