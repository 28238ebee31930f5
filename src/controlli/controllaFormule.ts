import { inFondo, type APassi } from "../domain/passi";
import type { CodiceFormule } from "../domain/codiciAnomalia";
import type { Anomalia } from "../domain/Anomalia";
import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { formulaDelModo } from "../formule/sal/formulaDelModo";
import { indirizzoOf } from "../formule/indirizzo";
import type { CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import type { CorrezioniRiga } from "../correzioni/CorrezioniRiga";
import { chiaveDi, postoDelTitolo, postoOf } from "../cruscotto/Posto";
import { acceptAnomalia } from "../misura/riga/acceptAnomalia";
import { celleDiRighe } from "./CellaDiRiga";
import { celleGuardate } from "./celleGuardate";
import { collegamentiEsterni } from "./collegamentiEsterni";
import { controllaMedie } from "./controllaMedie";
import { controllaRighe } from "./controllaRighe";
import type { CellaGuardata } from "./celleGuardate";
import type { Guasto } from "./Guasto";
import { righeNascoste } from "./righeNascoste";

/** The formula that PERF writes in plain Excel for a row as it stands. */
function attesaSu(grid: SheetGrid, misurato: CruscottoMisurato): (uno: IndicatoreMisurato) => string | null {
  return (uno) => {
    const { riga, colonne } = uno.indicatore;
    if (colonne.consuntivo === null) return null;
    const sorgente = (colonna: number) => ({
      riferimento: indirizzoOf(riga, colonna),
      formato: grid.formati[riga]?.[colonna] ?? "General",
    });
    return formulaDelModo(uno, misurato, "nativa", {
      target: sorgente(colonne.target),
      consuntivo: sorgente(colonne.consuntivo),
      base: colonne.base === null ? null : sorgente(colonne.base),
      is1904: grid.is1904 === true,
    });
  };
}

/** Every fault of the formulas in the SAL, mean and weight cells of a sheet, in its order. */
export function* guastiDi(grid: SheetGrid, misurato: CruscottoMisurato): APassi<readonly Guasto[]> {
  if (!grid.formule.some((riga) => riga.some((formula) => formula !== ""))) return [];
  const celle = yield* celleGuardate(grid, misurato);
  if (celle.length === 0) return [];
  const diRighe = yield* celleDiRighe(celle, attesaSu(grid, misurato));
  const delleRighe = controllaRighe(diRighe, grid);
  yield;
  const delleMedie = yield* controllaMedie(celle, grid, misurato);
  yield;
  return [...delleRighe, ...delleMedie, ...collegamentiEsterni(celle, grid)];
}

/** A list with what is said of each of its members besides. */
function conAltre<T extends { readonly anomalie: readonly Anomalia[] }>(
  voci: readonly T[],
  altre: ReadonlyMap<unknown, readonly Anomalia[]>,
): readonly T[] {
  return voci.map((voce) => {
    const sue = altre.get(voce);
    return sue ? { ...voce, anomalie: [...voce.anomalie, ...sue] } : voce;
  });
}

/**
 * A measured sheet with what is wrong with its own formulas: each on its row or heading, the rest on the sheet. Nothing
 * of what is measured changes: a formula of the sheet is not a figure of ours.
 * @param correzioni what was answered about rows and headings, by the key of their place: what was accepted asks no more
 */
export function controllaFormule(
  grid: SheetGrid,
  misurato: CruscottoMisurato,
  correzioni: ReadonlyMap<string, CorrezioniRiga>,
): CruscottoMisurato {
  return inFondo(controllaAPassi(grid, misurato, correzioni));
}

/** {@link controllaFormule} in steps. */
export function* controllaAPassi(
  grid: SheetGrid,
  misurato: CruscottoMisurato,
  correzioni: ReadonlyMap<string, CorrezioniRiga>,
): APassi<CruscottoMisurato> {
  const guasti = yield* guastiDi(grid, misurato);
  const nascoste = righeNascoste(grid, misurato);
  if (guasti.length === 0 && nascoste.length === 0) return misurato;
  const con = conGuasti(misurato, guasti, correzioni);
  return { ...con, anomalie: [...con.anomalie, ...nascoste] };
}

const postoDi = ({ di }: CellaGuardata) =>
  di.tipo === "riga" ? postoOf(di.misurato.indicatore) : di.tipo === "nodo" ? postoDelTitolo(di.aggregato.nodo) : null;

/** A measured sheet with some faults, each on its row or heading, those of neither on the sheet. */
export function conGuasti(
  misurato: CruscottoMisurato,
  guasti: readonly Guasto[],
  correzioni: ReadonlyMap<string, CorrezioniRiga>,
): CruscottoMisurato {
  const perVoce = new Map<unknown, Anomalia<CodiceFormule>[]>();
  const voci = new Set<unknown>([...misurato.indicatori, ...misurato.aggregati]);
  for (const { su, anomalia } of guasti) {
    const sua = su.di.tipo === "riga" ? su.di.misurato : su.di.tipo === "nodo" ? su.di.aggregato : null;
    const voce = voci.has(sua) ? sua : null;
    const posto = postoDi(su);
    const accettate = (posto && correzioni.get(chiaveDi(posto))?.accettate) ?? [];
    perVoce.set(voce, [...(perVoce.get(voce) ?? []), acceptAnomalia(anomalia, accettate)]);
  }
  return {
    ...misurato,
    indicatori: conAltre(misurato.indicatori, perVoce),
    aggregati: conAltre(misurato.aggregati, perVoce),
    anomalie: [...misurato.anomalie, ...(perVoce.get(null) ?? [])],
  };
}
