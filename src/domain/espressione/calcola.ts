import { round12 } from "../numeri/round12";
import type { Espressione, Funzione, SegnoConfronto, SegnoConto, Valore } from "./Espressione";

/** What stands in the places of an expression. */
interface Letti<Voce> {
  readonly voce: (voce: Voce) => Valore;
}

const inMinuscolo = (uno: Valore) => (typeof uno === "string" ? uno.toLowerCase() : uno);

const isNumero = (uno: Valore | undefined) => typeof uno === "number";

/** As Excel compares: words whatever their case, and nothing of one kind is equal to what is of another. */
function confronta(a: Valore, segno: SegnoConfronto, b: Valore): boolean {
  switch (segno) {
    case "=":
      return inMinuscolo(a) === inMinuscolo(b);
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    case ">=":
      return a >= b;
  }
}

const CONTI: Readonly<Record<SegnoConto, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
};

const FUNZIONI: Readonly<Record<Funzione, (argomenti: readonly Valore[]) => Valore>> = {
  MIN: (argomenti) => argomenti.reduce<number>((minimo, uno) => Math.min(minimo, Number(uno)), Infinity),
  MAX: (argomenti) => argomenti.reduce<number>((massimo, uno) => Math.max(massimo, Number(uno)), -Infinity),
  ABS: (argomenti) => Math.abs(Number(argomenti[0])),
  ROUND12: (argomenti) => round12(Number(argomenti[0])),
  AND: (argomenti) => argomenti.every(Boolean),
  OR: (argomenti) => argomenti.some(Boolean),
  COUNT: (argomenti) => argomenti.filter(isNumero).length,
  ISNUMBER: ([uno]) => isNumero(uno),
};

/**
 * What an expression comes to with these values in its places.
 * @example calcola(conto(voce("c"), "/", voce("t")), { voce: (nome) => ({ c: 3, t: 4 })[nome] }) //=> 0.75
 */
export function calcola<Voce>(di: Espressione<Voce>, letti: Letti<Voce>): Valore {
  switch (di.tipo) {
    case "costante":
      return di.valore;
    case "voce":
      return letti.voce(di.voce);
    case "conto":
      return CONTI[di.segno](Number(calcola(di.a, letti)), Number(calcola(di.b, letti)));
    case "confronto":
      return confronta(calcola(di.a, letti), di.segno, calcola(di.b, letti));
    case "funzione":
      return FUNZIONI[di.nome](di.argomenti.map((argomento) => calcola(argomento, letti)));
    case "se":
      return calcola(calcola(di.condizione, letti) === true ? di.allora : di.altrimenti, letti);
  }
}
