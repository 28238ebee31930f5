import type { NodoDiFormula, Riferito } from "./leggiFormula";
import { CELLA_PER_CELLA, FUNZIONI_DI_EXCEL, type Argomenti } from "./funzioniDiExcel";
import {
  confronta,
  ErroreDiCella,
  NonCalcolabile,
  comeNumero,
  sano,
  testoUnito,
  type ValoreDiCella,
} from "./ValoreDiCella";

/** The values of a rectangle, row by row, within what the sheet holds. */
export type LeggiCelle = (celle: Riferito) => readonly (readonly ValoreDiCella[])[];

/** A function that is none of Excel's, given what its arguments are; null for a name that is not known. */
export type AltraFunzione = (nome: string) => ((argomenti: Argomenti) => ValoreDiCella) | null;

const nessuna: AltraFunzione = () => null;

const OPERAZIONI: Readonly<Record<string, (a: ValoreDiCella, b: ValoreDiCella) => ValoreDiCella>> = {
  "+": (a, b) => comeNumero(a) + comeNumero(b),
  "-": (a, b) => comeNumero(a) - comeNumero(b),
  "*": (a, b) => comeNumero(a) * comeNumero(b),
  "/": (a, b) => {
    const [sopra, sotto] = [comeNumero(a), comeNumero(b)];
    if (sotto === 0) throw new ErroreDiCella("#DIV/0!");
    return sopra / sotto;
  },
  "&": (a, b) => testoUnito(a) + testoUnito(b),
  "^": (a, b) => comeNumero(a) ** comeNumero(b),
  "=": (a, b) => confronta(a, b) === 0,
  "<>": (a, b) => confronta(a, b) !== 0,
  "<": (a, b) => confronta(a, b) < 0,
  ">": (a, b) => confronta(a, b) > 0,
  "<=": (a, b) => confronta(a, b) <= 0,
  ">=": (a, b) => confronta(a, b) >= 0,
};

/**
 * What a formula comes to, from the values of the cells it names: null where it names an empty one.
 * @throws ErroreDiCella where that is an error
 * @throws NonCalcolabile where only Excel can tell
 */
export function calcolaFormula(nodo: NodoDiFormula, celle: LeggiCelle, altra: AltraFunzione = nessuna): ValoreDiCella {
  const calcola = (uno: NodoDiFormula): ValoreDiCella => {
    switch (uno.tipo) {
      case "costante":
        return uno.valore;
      case "celle":
        if (uno.celle.righe !== 1 || uno.celle.colonne !== 1) throw new NonCalcolabile();
        return celle(uno.celle)[0]?.[0] ?? null;
      case "segno":
        return -comeNumero(calcola(uno.di));
      case "percento":
        return comeNumero(calcola(uno.di)) / 100;
      case "operazione":
        return operazioneDi(uno.segno)(calcola(uno.a), calcola(uno.b));
      case "funzione":
        return funzioneDi(uno.nome)(argomentiDi(uno.argomenti));
    }
  };

  const operazioneDi = (segno: string) => {
    const sua = OPERAZIONI[segno];
    if (!sua) throw new NonCalcolabile();
    return sua;
  };

  const funzioneDi = (nome: string) => {
    const sua = Object.hasOwn(FUNZIONI_DI_EXCEL, nome) ? FUNZIONI_DI_EXCEL[nome] : altra(nome);
    if (!sua) throw new NonCalcolabile();
    return sua;
  };

  const argomentiDi = (nodi: readonly NodoDiFormula[]): Argomenti => {
    const con = <T>(quale: number, fa: (suo: NodoDiFormula) => T, senza: T): T => {
      const suo = nodi[quale];
      return suo ? fa(suo) : senza;
    };
    return {
      nodi,
      at: (quale) => con(quale, calcola, null),
      celleAt: (quale) => con(quale, (suo) => (suo.tipo === "celle" ? celle(suo.celle).flat() : [calcola(suo)]), []),
      elementiAt: (quale) => con(quale, elementi, []),
      isErroreAt: (quale) => con(quale, isErrore, false),
    };
  };

  /** A value for each cell of the largest rectangle that is named. */
  const elementi = (uno: NodoDiFormula): readonly ValoreDiCella[] => {
    if (uno.tipo === "celle") return celle(uno.celle).flat();
    if (uno.tipo === "segno") return elementi(uno.di).map((valore) => -comeNumero(valore));
    if (uno.tipo === "percento") return elementi(uno.di).map((valore) => comeNumero(valore) / 100);
    if (uno.tipo === "operazione") {
      const fa = operazioneDi(uno.segno);
      return unoPerUno([uno.a, uno.b], ([a = null, b = null]) => fa(a, b));
    }
    if (uno.tipo === "funzione" && CELLA_PER_CELLA.has(uno.nome)) {
      const fa = funzioneDi(uno.nome);
      return unoPerUno(uno.argomenti, (valori) =>
        fa(argomentiDi(valori.map((valore) => ({ tipo: "costante", valore })))),
      );
    }
    return [calcola(uno)];
  };

  const unoPerUno = (
    nodi: readonly NodoDiFormula[],
    fa: (valori: readonly ValoreDiCella[]) => ValoreDiCella,
  ): readonly ValoreDiCella[] => {
    const colonne = nodi.map(elementi);
    const quanti = colonne.reduce((massimo, { length }) => Math.max(massimo, length), 0);
    if (colonne.some(({ length }) => length !== 1 && length !== quanti)) throw new NonCalcolabile();
    return Array.from({ length: quanti }, (_, at) =>
      fa(colonne.map((una) => (una.length === 1 ? (una[0] ?? null) : (una[at] ?? null)))),
    );
  };

  /** Of texts that are joined each may be an error, however Excel spells the others. */
  const isErrore = (uno: NodoDiFormula): boolean => {
    if (uno.tipo === "operazione" && uno.segno === "&") return isErrore(uno.a) || isErrore(uno.b);
    try {
      sano(calcola(uno));
      return false;
    } catch (error) {
      if (error instanceof ErroreDiCella) return true;
      throw error;
    }
  };

  return calcola(nodo);
}
