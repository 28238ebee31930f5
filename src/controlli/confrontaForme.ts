import type { Guasto } from "./Guasto";
import { groupBy } from "../domain/groupBy";
import { isFormulaPerf } from "../correzioni/formulaSal";
import { anomalia } from "../domain/sal/Calcolo";
import { ABITUDINE, DI_CONTO, INIZIO_NATIVO, nomeDi, type CellaDiRiga } from "./CellaDiRiga";
import type { Pezzo } from "./pezziDi";

/** What a row asks of its formula: rows measured alike may be written alike. */
const chiaveDiRegola = ({ misurato: { misura, verso }, che }: CellaDiRiga): string =>
  [che, misura.regola, (misura.verso ?? verso).verso].join("|");

const generiDi = (pezzi: readonly Pezzo[]): string =>
  pezzi.map((pezzo) => (pezzo.tipo === "altro" ? pezzo.scritto.toUpperCase() : pezzo.tipo)).join(" ");

/** The most frequent form of some cells, with one cell that bears it; null where none is a habit. */
function abitudineDi(celle: readonly CellaDiRiga[]): { readonly quante: number; readonly una: CellaDiRiga } | null {
  const gruppi = [...groupBy(celle, ({ forma }) => forma).values()].sort((a, b) => b.length - a.length);
  const [primo] = gruppi;
  return primo && primo.length >= ABITUDINE ? { quante: primo.length, una: primo[0] } : null;
}

/** The same references in another order: the way round of the row's direction. */
function isRovescio(su: CellaDiRiga, usata: CellaDiRiga): boolean {
  const riferimenti = (una: CellaDiRiga) =>
    una.pezzi.flatMap((pezzo) => (pezzo.tipo === "riferimento" ? [String(pezzo.da.colonna)] : []));
  const stessi = [...riferimenti(su)].sort().join() === [...riferimenti(usata)].sort().join();
  return (
    stessi &&
    generiDi(su.pezzi) === generiDi(usata.pezzi) &&
    (su.misurato.misura.verso ?? su.misurato.verso).verso === "decrescente"
  );
}

function numeriDi({ pezzi }: CellaDiRiga): readonly string[] {
  return pezzi.flatMap((pezzo) => (pezzo.tipo === "numero" && !DI_CONTO.has(pezzo.valore) ? [pezzo.scritto] : []));
}

/** What a formula that breaks a habit has of its own. */
function guastoDi(su: CellaDiRiga, usata: CellaDiRiga): Guasto["anomalia"] {
  const usati = numeriDi(usata);
  const [suo] = numeriDi(su).filter((numero) => !usati.includes(numero));
  if (suo !== undefined) return anomalia("formula-con-numero", "conferma", { cella: nomeDi(su), numero: suo });
  return anomalia("formula-interrotta", "conferma", { motivo: "diversa", cella: nomeDi(su), altra: nomeDi(usata) });
}

/**
 * What PERF wrote in a column, for a cell that holds something else: a cell as it was written, where the whole column
 * was, or where this one begins as it does.
 */
function scritteDaPerf(celle: readonly CellaDiRiga[]): (su: CellaDiRiga) => CellaDiRiga | null {
  const attese = celle.filter(({ isAttesa }) => isAttesa);
  const cambiate = celle.filter(({ isAttesa, formula }) => !isAttesa && formula.startsWith(INIZIO_NATIVO));
  const isTutta = attese.length >= ABITUDINE && attese.length * 3 >= celle.length * 2;
  return (su) =>
    isTutta || (su.formula.startsWith(INIZIO_NATIVO) && cambiate.length <= attese.length) ? (attese[0] ?? null) : null;
}

/**
 * Whether a formula can measure a row: somewhere it divides or compares something that is no number typed in it. Against
 * a target of 0, or one in words, a number may well stand there.
 */
function canMisurare({ pezzi, misurato: { indicatore } }: CellaDiRiga): boolean {
  const { target } = indicatore;
  if (target.tipo !== "numero" || target.valore <= 0) return true;
  return pezzi.some(
    ({ scritto }, at) =>
      /^(?:\/|=|<>|[<>]=?)$/.test(scritto) && pezzi[at - 1]?.tipo !== "numero" && pezzi[at + 1]?.tipo !== "numero",
  );
}

/**
 * The formulas of a column that stand alone where rows measured alike are written in one way. A form that several rows
 * have is another habit, not a slip; so is one that only a rule of its own asks for.
 */
export function confrontaForme(colonna: readonly CellaDiRiga[]): ReadonlyMap<CellaDiRiga, Guasto["anomalia"]> {
  const guaste = new Map<CellaDiRiga, Guasto["anomalia"]>();
  const celle = colonna.filter(({ formula }) => !isFormulaPerf(formula));
  const forme = groupBy(celle, ({ forma }) => forma);
  const regole = groupBy(celle, chiaveDiRegola);
  const generale = abitudineDi(celle);
  const nostre = scritteDaPerf(celle);
  for (const su of celle) {
    const quante = forme.get(su.forma)?.length ?? 0;
    const solaTra = (usuale: number) => quante < ABITUDINE && quante * 4 <= usuale;
    if (su.isAttesa || quante >= ABITUDINE) continue;
    const pari = (regole.get(chiaveDiRegola(su)) ?? []).filter((una) => una !== su);
    const abitudine = abitudineDi(pari);
    const simile =
      abitudine && (solaTra(abitudine.quante) || quante === 1)
        ? abitudine.una
        : generale &&
            solaTra(generale.quante) &&
            (generiDi(generale.una.pezzi) === generiDi(su.pezzi) || (su.che === "sal" && !canMisurare(su)))
          ? generale.una
          : nostre(su);
    if (simile && !isRovescio(su, simile)) guaste.set(su, guastoDi(su, simile));
  }
  return guaste;
}
