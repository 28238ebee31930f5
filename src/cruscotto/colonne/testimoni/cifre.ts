import type { RuoloColonna } from "../../Cruscotto";
import type { Candidato } from "./Scena";

/** So many columns of figures are compared three by three: more would cost too much, and no cruscotto has them. */
export const COLONNE_MASSIME = 16;
const QUOTA = 0.75;
export const RIGHE_MINIME = 2;
/** Half a point, as shares are printed. */
const SCARTO = 0.0061;
/** Shares above this are in points. */
const PUNTI_OLTRE = 3;

/** A column of figures, row by row; null where a row has none. */
export interface ColonnaDiCifre {
  readonly candidato: Candidato;
  readonly cifre: readonly (number | null)[];
}

export const cifreDi = (candidato: Candidato): ColonnaDiCifre => ({ candidato, cifre: candidato.profilo.cifre });

/** On how many rows something holds, of those where it could. */
export interface Riscontro {
  readonly quante: number;
  readonly su: number;
}

export const isVicino = (uno: number, altro: number, scarto: number) => Math.abs(uno - altro) <= scarto;
export const isDetta = ({ candidato: { detto } }: ColonnaDiCifre, ruolo: RuoloColonna) => detto?.ruolo === ruolo;
export const isMuta = ({ candidato: { detto } }: ColonnaDiCifre) => detto === null;

/** Columns that may have a role: those whose words are its own, else those whose words are no other's. */
export function possibili(colonne: readonly ColonnaDiCifre[], ruolo: RuoloColonna): readonly ColonnaDiCifre[] {
  const dette = colonne.filter((una) => isDetta(una, ruolo));
  return dette.length > 0 ? dette : colonne.filter(isMuta);
}

/** Rows where three columns hold figures. */
export function righePiene(...colonne: readonly ColonnaDiCifre[]): readonly number[] {
  const [prima] = colonne;
  return (prima?.cifre ?? []).flatMap((_, riga) => (colonne.every(({ cifre }) => cifre[riga] != null) ? [riga] : []));
}

export const cifraAt = ({ cifre }: ColonnaDiCifre, riga: number) => cifre[riga] ?? 0;

/** How a column follows from two others, row by row. */
interface RapportoFraColonne extends Riscontro {
  /** Rows where it is their ratio up to one, of those where the two differ. */
  readonly pieni: readonly number[];
}

/** On how many rows a column is the ratio of two others; rows that give a whole number say little. */
export function rapportoFra(sopra: ColonnaDiCifre, sotto: ColonnaDiCifre, esito: ColonnaDiCifre): RapportoFraColonne {
  const righe = righePiene(sopra, sotto, esito);
  const massimo = Math.max(0, ...righe.map((riga) => Math.abs(cifraAt(esito, riga))));
  const scala = massimo > PUNTI_OLTRE ? 100 : 1;
  let su = 0;
  let quante = 0;
  const pieni: number[] = [];
  for (const riga of righe) {
    const [numeratore, denominatore] = [cifraAt(sopra, riga), cifraAt(sotto, riga)];
    if (denominatore === 0) continue;
    const valore = cifraAt(esito, riga) / scala;
    const quota = numeratore / denominatore;
    if (numeratore !== denominatore && isVicino(valore, Math.min(1, quota), SCARTO)) pieni.push(riga);
    // Whole numbers are the ratio of others by chance.
    if (Number.isInteger(valore)) continue;
    su += 1;
    if (isVicino(valore, quota, SCARTO)) quante += 1;
  }
  return { quante, su, pieni };
}

export const isRiscontrato = ({ quante, su }: Riscontro, righe: number) =>
  quante >= Math.min(RIGHE_MINIME, Math.max(1, righe - 1)) && quante >= su * QUOTA;
