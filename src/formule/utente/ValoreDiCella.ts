export type ValoreDiCella = number | string | boolean | null;

/** What a formula comes to cannot be told here: Excel will. */
export class NonCalcolabile extends Error {}

/** Excel's own word for what went wrong, which goes from cell to cell. */
export class ErroreDiCella extends Error {
  constructor(readonly parola: string) {
    super(parola);
  }
}

/** Excel's error values, as the cells show them in English. */
export const ERRORI_DI_CELLA: ReadonlySet<ValoreDiCella> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#FIELD!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#CONNECT!",
]);

/** A value that is no error: the error goes on to whoever asks. */
export function sano(valore: ValoreDiCella): ValoreDiCella {
  if (typeof valore === "string" && valore.startsWith("#") && ERRORI_DI_CELLA.has(valore))
    throw new ErroreDiCella(valore);
  return valore;
}

/** A value as arithmetic takes it: nothing is 0. */
export function comeNumero(valore: ValoreDiCella): number {
  const uno = sano(valore);
  if (uno === null) return 0;
  if (typeof uno === "number") return uno;
  if (typeof uno === "boolean") return uno ? 1 : 0;
  // A text that looks like a number is read by the user's language.
  if (/\d/.test(uno)) throw new NonCalcolabile();
  throw new ErroreDiCella("#VALUE!");
}

export function isVero(valore: ValoreDiCella): boolean {
  if (typeof valore === "string") {
    sano(valore);
    throw new NonCalcolabile();
  }
  return comeNumero(valore) !== 0;
}

const rango = (valore: ValoreDiCella): number => (typeof valore === "number" ? 0 : typeof valore === "string" ? 1 : 2);

const vuotoCome = (valore: ValoreDiCella): ValoreDiCella =>
  typeof valore === "string" ? "" : typeof valore === "boolean" ? false : 0;

/** Excel's order: numbers, texts, truth; an empty cell is what the other is. */
export function confronta(uno: ValoreDiCella, altro: ValoreDiCella): number {
  const [a, b] = [sano(uno), sano(altro)];
  const [x, y] = [a ?? vuotoCome(b), b ?? vuotoCome(a)];
  if (x === y) return 0;
  if (rango(x) !== rango(y)) return rango(x) - rango(y);
  if (x === "" || y === "") return x === "" ? -1 : 1;
  if (typeof x === "string" && typeof y === "string") return x.toLowerCase().localeCompare(y.toLowerCase());
  return Number(x) - Number(y);
}

/** A value within a text; a figure with decimals is spelled by the user's language. */
export function testoUnito(valore: ValoreDiCella): string {
  const uno = sano(valore);
  if (uno === null) return "";
  if (typeof uno === "string" || (typeof uno === "number" && Number.isSafeInteger(uno) && Math.abs(uno) < 1e11)) {
    return String(uno);
  }
  throw new NonCalcolabile();
}

export function arrotonda(di: number, cifre: number): number {
  const scala = 10 ** Math.trunc(cifre);
  return (Math.sign(di) * Math.round(Math.abs(di) * scala * (1 + Number.EPSILON))) / scala;
}
