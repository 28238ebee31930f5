import { inFondo, mappaAPassi, type APassi } from "../domain/passi";
import { contenutoAt } from "../formule/contenutoAt";
import type { CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import type { Livello, Nodo } from "../cruscotto/Cruscotto";
import { figliDi } from "../cruscotto/nodi";
import { chiaveDi, postoDelNodo, postoOf, type Posto } from "../cruscotto/Posto";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { Unioni } from "../cruscotto/griglia/Unioni";
import { groupBy } from "../domain/groupBy";
import { parseFormato } from "../domain/numeri/formatoNumero";
import { weightedMean } from "../domain/sal/weightedMean";
import { isFormulaNostra } from "../correzioni/formulaSal";
import { formulaDelModo, type ModoScrittura } from "../formule/sal/formulaDelModo";
import { formulaMedia } from "../formule/cifre/formulaMedia";
import { indirizzoOf } from "../formule/indirizzo";
import { mostratoOf } from "../misura/mostratoOf";
import type { CellaModificata } from "../formule/Modifiche";

/** One SAL cell of the sheet: what stands there and what "Ricalcola SAL" puts there. Rows and columns are 0-based. */
export interface SalPianificato {
  readonly livello: "indicatore" | Livello;
  /** Where the row stands, by which it is remembered. */
  readonly posto: Posto;
  readonly nome: string;
  readonly percorso: readonly string[];
  readonly descrizione: string;
  readonly sal: number | null;
  readonly prima: number | string | null;
  /** What the cell will show: the share, a word, or "". */
  readonly mostrato: number | string;
  /** The reader of the sheet will find another figure or word, not the same one written as a formula. */
  readonly isCifraNuova: boolean;
  readonly sostituisce: "nulla" | "valore" | "formula";
  /** A published figure that stays unless somebody says otherwise: another method explains it, its difference was accepted, or only a word would follow. */
  readonly isTenuta: boolean;
  readonly cella: CellaModificata;
  readonly cambia: boolean;
}

const FORMATO_SAL = "0.0%";

class Piano {
  readonly sal: SalPianificato[] = [];
  private readonly unioni: Unioni;

  constructor(private readonly grid: SheetGrid) {
    this.unioni = new Unioni(grid);
  }

  add(
    voce: Pick<SalPianificato, "livello" | "posto" | "nome" | "percorso" | "descrizione" | "sal">,
    riga: number,
    colonna: number,
    formula: string | number,
    mostrato: number | string,
    { confronto, pubblicato, anomalie }: Pick<IndicatoreMisurato, "confronto" | "pubblicato" | "anomalie">,
  ): void {
    const area = this.unioni.areaAt(riga, colonna);
    if (area && (area.riga !== riga || area.colonna !== colonna)) return;
    const prima = contenutoAt(this.grid, riga, colonna);
    const isPercentuale = parseFormato(prima.formato).isPercentuale;
    const dopo = { formula, formato: isPercentuale ? prima.formato : FORMATO_SAL };
    const cella = cellAt(this.grid, riga, colonna);
    const isFormula = String(prima.formula).startsWith("=");
    const isNostra = isFormula && isFormulaNostra(String(prima.formula));
    const cambia = prima.formula !== dopo.formula || prima.formato !== dopo.formato;
    const mostratoPrima = cella.tipo === "vuota" ? "" : cella.valore;
    // A published figure that agrees with the cells is not the word that will stand in its place.
    const isStessa = mostratoPrima === mostrato || (confronto === "coincide" && typeof mostrato === "number");
    const isOccupata = cambia && prima.formula !== "" && !isNostra && !isStessa;
    // "Va bene così" said beside both figures leaves the one that stands on the sheet.
    const isAccettata =
      confronto === "diverso" &&
      anomalie.some(({ codice, gravita }) => codice === "pubblicato-diverso" && gravita === "nota");
    const isSpiegata =
      confronto === "altro metodo" || isAccettata || (pubblicato !== null && typeof mostrato === "string");
    this.sal.push({
      ...voce,
      prima: cella.tipo === "vuota" ? null : typeof cella.valore === "number" ? cella.valore : String(cella.valore),
      sostituisce: !isOccupata ? "nulla" : isFormula ? "formula" : "valore",
      isTenuta: isOccupata && isSpiegata,
      mostrato,
      isCifraNuova: cambia && !isStessa,
      cella: { riga, colonna, prima, dopo },
      cambia,
    });
  }
}

function addIndicatore(
  piano: Piano,
  grid: SheetGrid,
  misurato: IndicatoreMisurato,
  cruscotto: CruscottoMisurato,
  modo: ModoScrittura,
): void {
  const { indicatore, misura } = misurato;
  if (indicatore.colonne.sal === null) return;
  const { riga, colonne } = indicatore;
  const mostrato = mostratoOf(misurato);
  const sorgente = (colonna: number) => ({
    riferimento: indirizzoOf(riga, colonna),
    formato: grid.formati[riga]?.[colonna] ?? "General",
  });
  const viva =
    colonne.consuntivo === null
      ? null
      : formulaDelModo(misurato, cruscotto, modo, {
          target: sorgente(colonne.target),
          consuntivo: sorgente(colonne.consuntivo),
          base: colonne.base === null ? null : sorgente(colonne.base),
          is1904: grid.is1904 === true,
        });
  const voce = {
    livello: "indicatore" as const,
    posto: postoOf(indicatore),
    nome: indicatore.nome,
    percorso: misurato.percorso,
    descrizione: indicatore.descrizione,
    sal: misura.sal,
  };
  piano.add(voce, riga, indicatore.colonne.sal, viva ?? mostrato, mostrato, misurato);
}

/**
 * The live mean of a heading, in plain Excel in every way of writing: a function on functions costs a round trip a
 * level (office-js #794), and takes a blank for 0. Only when on the cells as they stand it yields the measured one: weights that the cells
 * hold otherwise than they were read, or in several columns, leave a value in its place.
 */
function formulaOf(grid: SheetGrid, nodo: Nodo, sal: number | null, gruppi: Gruppi): string | null {
  const figli = nodo.colonnaSal === null ? null : figliOf(nodo, gruppi);
  if (!figli || figli.length === 0 || nodo.colonnaSal === null) return null;
  const colonne = [...new Set(figli.flatMap(({ colonnaPeso, peso }) => (peso === null ? [] : [colonnaPeso])))];
  const [colonnaPeso = null] = colonne;
  if (colonne.length > 1) return null;
  const pesoAt = (riga: number) => {
    const cella = colonnaPeso === null ? null : cellAt(grid, riga, colonnaPeso);
    // Plain Excel gives no weight to a text.
    return cella?.tipo === "numero" ? cella.valore : 0;
  };
  const comeInCella = figli.map((figlio) => ({
    sal: figlio.sal,
    peso: colonnaPeso === null ? null : pesoAt(figlio.riga),
  }));
  const calcolata = weightedMean(comeInCella);
  if (calcolata !== sal) return null;
  const righe = figli.map(({ riga, peso }) => ({ riga, hasPeso: peso !== null }));
  return formulaMedia(righe, nodo.colonnaSal, colonnaPeso);
}

/** The headings whose SAL cell is another one's too: of two means neither stands in it, and no mean counts on it. */
function inCelleContese(aggregati: CruscottoMisurato["aggregati"]): ReadonlySet<number> {
  const perCella = groupBy(aggregati, ({ nodo }) => {
    const posto = postoDelNodo(nodo);
    return posto && chiaveDi(posto);
  });
  const contese = [...perCella].filter(([cella, suoi]) => cella !== null && suoi.length > 1);
  return new Set(contese.flatMap(([, suoi]) => suoi.map(({ nodo }) => nodo.id)));
}

interface FiglioMediato {
  readonly riga: number;
  readonly sal: number | null;
  readonly peso: number | null;
  readonly colonnaPeso: number | null;
}

/** Where the children of a heading have their SAL; null when one has no SAL cell in the same column. */
function figliOf(nodo: Nodo, gruppi: Gruppi): readonly FiglioMediato[] | null {
  const { nodi, indicatori: tutti } = gruppi.figli(nodo.id);
  const indicatori = tutti.filter(({ indicatore }) => !indicatore.isCircolare);
  const colonne = [...nodi.map((figlio) => figlio.colonnaSal), ...indicatori.map((uno) => uno.indicatore.colonne.sal)];
  if (colonne.some((colonna) => colonna !== nodo.colonnaSal)) return null;
  return [
    ...nodi.map(({ id, riga, peso, colonnaPeso }) => ({
      riga,
      peso,
      colonnaPeso,
      sal: gruppi.salByNodo.get(id) ?? null,
    })),
    ...indicatori.map(({ indicatore: { riga, peso, colonne: sue }, misura }) => ({
      riga,
      peso,
      colonnaPeso: sue.peso,
      sal: misura.sal,
    })),
  ];
}

interface Gruppi {
  readonly salByNodo: ReadonlyMap<number, number | null>;
  readonly figli: ReturnType<typeof figliDi<Nodo, IndicatoreMisurato>>;
}

/**
 * Every SAL cell of a cruscotto with what is written there: rows that have a SAL column, and the headings that have a
 * SAL cell of their own. Cells that already hold it are there too, with `cambia` false.
 */
export function planRicalcolo(
  grid: SheetGrid,
  misurato: CruscottoMisurato,
  modo: ModoScrittura,
): readonly SalPianificato[] {
  return inFondo(ricalcoloAPassi(grid, misurato, modo));
}

const RIGHE_A_PASSO = 50;

/** {@link planRicalcolo} in steps. */
export function* ricalcoloAPassi(
  grid: SheetGrid,
  misurato: CruscottoMisurato,
  modo: ModoScrittura,
): APassi<readonly SalPianificato[]> {
  const piano = new Piano(grid);
  const contese = inCelleContese(misurato.aggregati);
  const nodi = misurato.cruscotto.nodi.map((nodo) => (contese.has(nodo.id) ? { ...nodo, colonnaSal: null } : nodo));
  const gruppi: Gruppi = {
    salByNodo: new Map(misurato.aggregati.map(({ nodo, media }) => [nodo.id, media.sal])),
    figli: figliDi(nodi, misurato.indicatori),
  };
  yield* mappaAPassi(misurato.indicatori, RIGHE_A_PASSO, (uno) => addIndicatore(piano, grid, uno, misurato, modo));
  for (const aggregato of misurato.aggregati) {
    const { nodo, media, confronto, percorso } = aggregato;
    const posto = postoDelNodo(nodo);
    if (posto === null || contese.has(nodo.id)) continue;
    // Nothing measured is no reason to blank what the user published.
    if (media.sal === null && confronto !== "assente") continue;
    const viva = modo === "valori" ? null : formulaOf(grid, nodo, media.sal, gruppi);
    const formula = viva ?? media.sal ?? "";
    const voce = { livello: nodo.livello, posto, nome: nodo.nome, percorso, descrizione: "", sal: media.sal };
    piano.add(voce, posto.riga, posto.colonna, formula, media.sal ?? "", aggregato);
  }
  return piano.sal;
}
