import { mappaAPassi, type APassi } from "../domain/passi";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { groupBy } from "../domain/groupBy";
import { CELLE_A_PASSO, type CellaGuardata, type Titolare } from "./celleGuardate";
import { fonteDi, quanteNeLegge, type Fonte } from "./Fonte";
import { isRiferimento, isIntervallo, pezziDi } from "./pezziDi";

/** Means of means of means: no body goes further. */
const GIRI = 3;

/** The means of one column and the column that they gather from. */
export interface MedieRaccolte {
  readonly fonte: Fonte;
  readonly medie: readonly CellaGuardata[];
}

/** A sheet where means may stand, and whose each of them would be. */
export interface LuogoDelleMedie {
  readonly grid: SheetGrid;
  readonly fonti: readonly Fonte[];
  /** Columns where the row checks already look; the totals there that gather nothing of their own column. */
  readonly guardate: readonly CellaGuardata[];
  /** The sheet has not the rows. */
  readonly isAltrove: boolean;
  readonly titolareDi: (riga: number, colonna: number) => Titolare;
  /** Rows that are measured, and whose figures may stand in any column. */
  readonly deiFigli: ReadonlyMap<number, number | null>;
}

function* formuleLibere({ grid, guardate, isAltrove, titolareDi }: LuogoDelleMedie): APassi<readonly CellaGuardata[]> {
  const occupate = new Set(guardate.map(({ colonna }) => colonna));
  const posti = grid.formule.flatMap((riga, r) =>
    riga.flatMap((formula, c) => (/[:,+]/.test(formula) && !occupate.has(c) ? [[r, c] as const] : [])),
  );
  const libere = yield* mappaAPassi(posti, CELLE_A_PASSO, ([riga, colonna]): CellaGuardata => {
    const formula = grid.formule[riga]?.[colonna] ?? "";
    return {
      riga,
      colonna,
      ...(isAltrove && { foglio: grid.foglio }),
      che: "sal",
      di: titolareDi(riga, colonna),
      cella: cellAt(grid, riga, colonna),
      formula,
      pezzi: pezziDi(formula),
    };
  });
  const totali = guardate.filter(({ di, formula, pezzi, colonna }) => {
    const propri = pezzi.filter(isRiferimento).some((uno) => uno.da.colonna === colonna && uno.foglio === null);
    return di.tipo === "totale" && formula !== "" && !propri;
  });
  return [...libere, ...totali];
}

const AGGREGA = /\b(?:SUM|AVERAGE|SUMPRODUCT)\(/i;

/**
 * The columns that a formula gathers from, the one it takes most of first: a stretch of one cell is one where a function
 * that gathers takes it.
 */
function fontiLette(su: CellaGuardata, foglio: string, fonti: readonly Fonte[]): readonly Fonte[] {
  const isAncheUna = AGGREGA.test(su.formula) && su.pezzi.filter(isRiferimento).some(isIntervallo);
  const lette = fonti
    .filter(({ ruolo }) => ruolo !== "peso")
    .map((fonte) => ({ fonte, quante: quanteNeLegge(su.pezzi, foglio, fonte) }))
    .filter(({ quante }) => quante > 0)
    .sort((a, b) => b.quante - a.quante);
  const tutte = lette.reduce((somma, { quante }) => somma + quante, 0);
  return tutte > 1 || isAncheUna ? lette.map(({ fonte }) => fonte) : [];
}

/** A column with a running total or a rank on every row is none of means. */
function isDiMedie(celle: readonly CellaGuardata[], { deiFigli, isAltrove }: LuogoDelleMedie): boolean {
  if (isAltrove) return true;
  const padri = celle.flatMap(({ riga }) => (deiFigli.has(riga) ? [deiFigli.get(riga) ?? null] : []));
  return new Set(padri).size === padri.length;
}

/** The formulas of a sheet that gather figures of rows, or means of them, outside of the columns of those figures. */
export function* raccolteDi(luogo: LuogoDelleMedie): APassi<readonly MedieRaccolte[]> {
  const libere = yield* formuleLibere(luogo);
  const { foglio } = luogo.grid;
  let fonti = luogo.fonti;
  const trovate = new Map<CellaGuardata, readonly Fonte[]>();
  for (let giro = 0; giro < GIRI; giro++) {
    const nuove = libere.flatMap((su) => {
      const lette = trovate.has(su) ? [] : fontiLette(su, foglio, fonti);
      return lette[0] ? [{ su, fonte: lette[0], lette }] : [];
    });
    yield;
    const colonne = [...groupBy(nuove, ({ su }) => su.colonna)].filter(([, sue]) =>
      isDiMedie(
        sue.map(({ su }) => su),
        luogo,
      ),
    );
    if (colonne.length === 0) break;
    for (const [, sue] of colonne) for (const { su, lette } of sue) trovate.set(su, lette);
    fonti = [
      ...fonti,
      ...colonne.flatMap(([colonna, [{ fonte }]]) => {
        const isNota = fonti.some((una) => una.grid === luogo.grid && una.colonna === colonna);
        const celle = [...trovate.keys()].filter((una) => una.colonna === colonna);
        const { grid } = luogo;
        return isNota ? [] : [fonteDi(celle, { grid, colonna, ruolo: "media", albero: fonte.albero })];
      }),
    ];
  }
  return raccolteCon(libere, trovate, luogo);
}

/** Formulas in a column of means that gather nothing known: they are means too, of the wrong cells. */
function raccolteCon(
  libere: readonly CellaGuardata[],
  trovate: ReadonlyMap<CellaGuardata, readonly Fonte[]>,
  { fonti, grid }: LuogoDelleMedie,
): readonly MedieRaccolte[] {
  const tutte = [...trovate].flatMap(([su, lette]) => lette.map((fonte) => ({ su, fonte })));
  const perColonna = groupBy(tutte, ({ su }) => su.colonna);
  for (const su of libere) {
    const sorelle = perColonna.get(su.colonna);
    const tratti = su.pezzi.filter(isRiferimento).filter(isIntervallo);
    if (!sorelle || trovate.has(su) || tratti.length === 0) continue;
    const fogli = new Set(tratti.map(({ foglio }) => foglio ?? grid.foglio));
    const usuali = [...groupBy(sorelle, ({ fonte }) => fonte).values()].sort((a, b) => b.length - a.length);
    const usuale = usuali[0]?.[0].fonte;
    const sua = fonti.find((una) => fogli.has(una.grid.foglio) && una.ruolo === usuale?.ruolo) ?? usuale;
    if (sua) tutte.push({ su, fonte: sua });
  }
  return [...groupBy(tutte, ({ su, fonte }) => `${su.colonna}|${fonte.grid.foglio}|${fonte.colonna}`).values()].map(
    (sue): MedieRaccolte => ({
      fonte: sue[0].fonte,
      medie: sue.map(({ su }) => su).sort((a, b) => a.riga - b.riga),
    }),
  );
}
