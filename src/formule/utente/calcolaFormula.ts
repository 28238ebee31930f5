import type { NodoDiFormula, Riferito } from "./leggiFormula";

export type ValoreDiCella = number | string | boolean | null;

/** What a formula comes to cannot be told here: Excel will. */
export class NonCalcolabile extends Error {}

/** Excel's own word for what went wrong, which goes from cell to cell. */
export class ErroreDiCella extends Error {
  constructor(readonly parola: string) {
    super(parola);
  }
}

/** The values of a rectangle, row by row, within what the sheet holds. */
export type LeggiCelle = (celle: Riferito) => readonly (readonly ValoreDiCella[])[];

const isErrore = (valore: ValoreDiCella): valore is string =>
  typeof valore === "string" && /^#[A-Z\d/]+[!?]?$/.test(valore);

function sano(valore: ValoreDiCella): ValoreDiCella {
  if (isErrore(valore)) throw new ErroreDiCella(valore);
  return valore;
}

function numero(valore: ValoreDiCella): number {
  const uno = sano(valore);
  if (uno === null) return 0;
  if (typeof uno === "number") return uno;
  if (typeof uno === "boolean") return uno ? 1 : 0;
  // A text that looks like a number is read by the user's language.
  if (/\d/.test(uno)) throw new NonCalcolabile();
  throw new ErroreDiCella("#VALUE!");
}

const isVero = (valore: ValoreDiCella): boolean => {
  if (typeof valore === "string") throw new NonCalcolabile();
  return numero(valore) !== 0;
};

/** Excel's order: numbers, texts, truth; an empty cell is what the other is. */
function confronta(uno: ValoreDiCella, altro: ValoreDiCella): number {
  const [a, b] = [sano(uno), sano(altro)];
  const vuoto = (come: ValoreDiCella): ValoreDiCella =>
    typeof come === "string" ? "" : typeof come === "boolean" ? false : 0;
  const [x, y] = [a ?? vuoto(b), b ?? vuoto(a)];
  const rango = (v: ValoreDiCella) => (typeof v === "number" ? 0 : typeof v === "string" ? 1 : 2);
  if (rango(x) !== rango(y)) return rango(x) - rango(y);
  if (typeof x === "string" && typeof y === "string") return x.toLowerCase().localeCompare(y.toLowerCase());
  return Number(x) - Number(y);
}

/** A figure with decimals is spelled by the user's language. */
function testoDi(valore: ValoreDiCella): string {
  const uno = sano(valore);
  if (uno === null) return "";
  if (typeof uno === "string" || Number.isInteger(uno)) return String(uno);
  throw new NonCalcolabile();
}

const OPERAZIONI: Readonly<Record<string, (a: ValoreDiCella, b: ValoreDiCella) => ValoreDiCella>> = {
  "+": (a, b) => numero(a) + numero(b),
  "-": (a, b) => numero(a) - numero(b),
  "*": (a, b) => numero(a) * numero(b),
  "/": (a, b) => {
    const [sopra, sotto] = [numero(a), numero(b)];
    if (sotto === 0) throw new ErroreDiCella("#DIV/0!");
    return sopra / sotto;
  },
  "&": (a, b) => testoDi(a) + testoDi(b),
  "^": (a, b) => numero(a) ** numero(b),
  "=": (a, b) => confronta(a, b) === 0,
  "<>": (a, b) => confronta(a, b) !== 0,
  "<": (a, b) => confronta(a, b) < 0,
  ">": (a, b) => confronta(a, b) > 0,
  "<=": (a, b) => confronta(a, b) <= 0,
  ">=": (a, b) => confronta(a, b) >= 0,
};

function arrotonda(di: number, cifre: number): number {
  const scala = 10 ** cifre;
  return (Math.sign(di) * Math.round(Math.abs(di) * scala * (1 + Number.EPSILON))) / scala;
}

/** What a formula comes to, from the values of the cells it names. */
export function calcolaFormula(nodo: NodoDiFormula, celle: LeggiCelle): ValoreDiCella {
  const calcola = (uno: NodoDiFormula): ValoreDiCella => calcolaFormula(uno, celle);
  switch (nodo.tipo) {
    case "costante":
      return nodo.valore;
    case "celle": {
      if (nodo.celle.righe !== 1 || nodo.celle.colonne !== 1) throw new NonCalcolabile();
      return celle(nodo.celle)[0]?.[0] ?? null;
    }
    case "segno":
      return -numero(calcola(nodo.di));
    case "percento":
      return numero(calcola(nodo.di)) / 100;
    case "operazione": {
      const operazione = OPERAZIONI[nodo.segno];
      if (!operazione) throw new NonCalcolabile();
      return operazione(calcola(nodo.a), calcola(nodo.b));
    }
    case "funzione":
      return chiama(nodo.nome, nodo.argomenti, calcola, celle);
  }
}

/** The values of an argument: those of its cells, or its own. */
const valoriDi = (
  nodo: NodoDiFormula,
  calcola: (nodo: NodoDiFormula) => ValoreDiCella,
  celle: LeggiCelle,
): readonly ValoreDiCella[] => (nodo.tipo === "celle" ? celle(nodo.celle).flat().map(sano) : [calcola(nodo)]);

function chiama(
  nome: string,
  argomenti: readonly NodoDiFormula[],
  calcola: (nodo: NodoDiFormula) => ValoreDiCella,
  celle: LeggiCelle,
): ValoreDiCella {
  const at = (quale: number, senza: ValoreDiCella = null): ValoreDiCella => {
    const suo = argomenti[quale];
    return suo ? calcola(suo) : senza;
  };
  const tutti = () => argomenti.flatMap((uno) => valoriDi(uno, calcola, celle));
  // In cells only numbers count; a number given as itself always does.
  const numeri = () => tutti().filter((uno): uno is number => typeof uno === "number");
  const somma = (di: readonly number[]) => di.reduce((totale, uno) => totale + uno, 0);
  switch (nome) {
    case "SUM":
      return somma(numeri());
    case "COUNT":
      return numeri().length;
    case "COUNTA":
      return tutti().filter((uno) => uno !== null).length;
    case "MIN":
      return numeri().length === 0 ? 0 : numeri().reduce((a, b) => Math.min(a, b));
    case "MAX":
      return numeri().length === 0 ? 0 : numeri().reduce((a, b) => Math.max(a, b));
    case "AVERAGE": {
      const sue = numeri();
      if (sue.length === 0) throw new ErroreDiCella("#DIV/0!");
      return somma(sue) / sue.length;
    }
    case "SUMPRODUCT": {
      const colonne = argomenti.map((uno) => valoriDi(uno, calcola, celle));
      const [prima = []] = colonne;
      if (colonne.some(({ length }) => length !== prima.length)) throw new ErroreDiCella("#VALUE!");
      const fattore = (uno: ValoreDiCella | undefined) => (typeof uno === "number" ? uno : 0);
      return somma(prima.map((_, riga) => colonne.reduce((prodotto, una) => prodotto * fattore(una[riga]), 1)));
    }
    case "IF":
      return isVero(at(0)) ? at(1) : at(2, false);
    case "IFERROR":
      try {
        return sano(at(0));
      } catch (error) {
        if (!(error instanceof ErroreDiCella)) throw error;
        return at(1);
      }
    case "AND":
      return argomenti.every((_, quale) => isVero(at(quale)));
    case "OR":
      return argomenti.some((_, quale) => isVero(at(quale)));
    case "NOT":
      return !isVero(at(0));
    case "ISNUMBER":
      return typeof at(0) === "number";
    case "ISBLANK":
      return at(0) === null;
    case "ABS":
      return Math.abs(numero(at(0)));
    case "ROUND":
      return arrotonda(numero(at(0)), numero(at(1)));
    default:
      throw new NonCalcolabile();
  }
}
