import type { NodoDiFormula } from "./leggiFormula";
import { criterioDi } from "./criterioDi";
import {
  arrotonda,
  ErroreDiCella,
  isVero,
  NonCalcolabile,
  comeNumero,
  sano,
  type ValoreDiCella,
} from "./ValoreDiCella";

/** What a function may ask about what it was given; `quale` counts from 0. */
export interface Argomenti {
  readonly nodi: readonly NodoDiFormula[];
  /** The value of one; null where it is not given. */
  readonly at: (quale: number) => ValoreDiCella;
  /** The values of the cells of one, errors among them; else its own value. */
  readonly celleAt: (quale: number) => readonly ValoreDiCella[];
  /** The values of one that may be calculated cell by cell. */
  readonly elementiAt: (quale: number) => readonly ValoreDiCella[];
  /** Whether one comes to an error: also where only Excel could tell how it spells the rest. */
  readonly isErroreAt: (quale: number) => boolean;
}

type Funzione = (argomenti: Argomenti) => ValoreDiCella;

const ogniCella = ({ nodi, celleAt }: Argomenti): readonly ValoreDiCella[] =>
  nodi.flatMap((_, quale) => celleAt(quale));

const somma = (di: readonly number[]): number => di.reduce((totale, uno) => totale + uno, 0);

const soloNumeri = (valori: readonly ValoreDiCella[]): readonly number[] =>
  valori.filter((uno): uno is number => typeof uno === "number");

/** What is given as itself counts also where it is a truth; a text or nothing Excel reads in a way of its own. */
function datoDaSe(valore: ValoreDiCella): number {
  if (typeof valore === "string" || valore === null) throw new NonCalcolabile();
  return Number(valore);
}

/** The numbers of the arguments: in cells only numbers count. */
const sani = ({ nodi, celleAt, at }: Argomenti): readonly number[] =>
  nodi.flatMap((nodo, quale) =>
    nodo.tipo === "celle" ? soloNumeri(celleAt(quale).map(sano)) : [datoDaSe(sano(at(quale)))],
  );

/** How many numbers there are: an error is none. */
const conta = ({ nodi, celleAt, at, isErroreAt }: Argomenti): number => {
  const quanti = nodi.map((nodo, quale) => {
    if (nodo.tipo === "celle") return soloNumeri(celleAt(quale)).length;
    return isErroreAt(quale) ? 0 : [datoDaSe(at(quale))].length;
  });
  return somma(quanti);
};

const estremo = (argomenti: Argomenti, scegli: (a: number, b: number) => number): number => {
  const suoi = sani(argomenti);
  return suoi.length === 0 ? 0 : suoi.reduce((a, b) => scegli(a, b));
};

// Every value is looked at: an error after the one that decides is an error all the same.
const veri = ({ nodi, at }: Argomenti): readonly boolean[] => nodi.map((_, quale) => isVero(at(quale)));

function prodotti({ nodi, elementiAt }: Argomenti): number {
  const colonne = nodi.map((_, quale) => elementiAt(quale).map(sano));
  const [prima = []] = colonne;
  // Of two rectangles alike one may end past what its sheet holds.
  if (colonne.some(({ length }) => length !== prima.length)) throw new NonCalcolabile();
  const fattore = (uno: ValoreDiCella | undefined) => (typeof uno === "number" ? uno : 0);
  return somma(prima.map((_, riga) => colonne.reduce((prodotto, una) => prodotto * fattore(una[riga]), 1)));
}

/** How many cells of a rectangle meet a criterion: also those past what the sheet holds, which are empty. */
function contaSe({ nodi: [dove], at, celleAt }: Argomenti): number {
  if (dove?.tipo !== "celle") throw new NonCalcolabile();
  const vale = criterioDi(at(1));
  const presenti = celleAt(0);
  const oltre = dove.celle.righe * dove.celle.colonne - presenti.length;
  return presenti.filter(vale).length + (vale(null) ? oltre : 0);
}

/** The functions that a formula may call and still be told here, by their names. */
export const FUNZIONI_DI_EXCEL: Readonly<Record<string, Funzione>> = {
  ABS: ({ at }) => Math.abs(comeNumero(at(0))),
  AND: (argomenti) => veri(argomenti).every(Boolean),
  AVERAGE: (argomenti) => {
    const suoi = sani(argomenti);
    if (suoi.length === 0) throw new ErroreDiCella("#DIV/0!");
    return somma(suoi) / suoi.length;
  },
  COUNT: conta,
  COUNTA: (argomenti) => ogniCella(argomenti).filter((uno) => uno !== null).length,
  COUNTIF: contaSe,
  HYPERLINK: ({ nodi, at }) => at(nodi.length > 1 ? 1 : 0),
  IF: ({ nodi, at }) => (isVero(at(0)) ? at(1) : nodi.length > 2 ? at(2) : false),
  IFERROR: ({ at, isErroreAt }) => (isErroreAt(0) ? at(1) : at(0)),
  ISBLANK: ({ at, isErroreAt }) => !isErroreAt(0) && at(0) === null,
  ISERROR: ({ isErroreAt }) => isErroreAt(0),
  ISNUMBER: ({ at, isErroreAt }) => !isErroreAt(0) && typeof at(0) === "number",
  MAX: (argomenti) => estremo(argomenti, Math.max),
  MIN: (argomenti) => estremo(argomenti, Math.min),
  NOT: ({ at }) => !isVero(at(0)),
  OR: (argomenti) => veri(argomenti).some(Boolean),
  ROUND: ({ at }) => arrotonda(comeNumero(at(0)), comeNumero(at(1))),
  ROW: ({ nodi: [dove] }) => {
    if (dove?.tipo !== "celle") throw new NonCalcolabile();
    return dove.celle.riga + 1;
  },
  SUM: (argomenti) => somma(sani(argomenti)),
  SUMPRODUCT: prodotti,
};

/** Those that may be asked of many cells at once, one by one. */
export const CELLA_PER_CELLA: ReadonlySet<string> = new Set(["ABS", "ISBLANK", "ISNUMBER", "NOT", "ROUND"]);
