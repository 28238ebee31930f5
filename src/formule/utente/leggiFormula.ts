/** A rectangle that a formula names, 0-based; a whole column or row has no end. */
export interface Riferito {
  /** Null for the formula's own sheet. */
  readonly foglio: string | null;
  readonly riga: number;
  readonly colonna: number;
  readonly righe: number;
  readonly colonne: number;
}

export type NodoDiFormula =
  | { readonly tipo: "costante"; readonly valore: number | string | boolean | null }
  | { readonly tipo: "celle"; readonly celle: Riferito }
  | { readonly tipo: "segno" | "percento"; readonly di: NodoDiFormula }
  | { readonly tipo: "operazione"; readonly segno: string; readonly a: NodoDiFormula; readonly b: NodoDiFormula }
  | { readonly tipo: "funzione"; readonly nome: string; readonly argomenti: readonly NodoDiFormula[] };

const FOGLIO = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const PEZZO = new RegExp(
  [
    String.raw`\s+`,
    String.raw`"(?:[^"]|"")*"`,
    String.raw`${FOGLIO}\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![\p{L}\p{N}_.(!])`,
    String.raw`${FOGLIO}\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?![\p{L}\p{N}_.(!])`,
    String.raw`${FOGLIO}\$?(\d+):\$?(\d+)(?![\p{L}\p{N}_.(!])`,
    String.raw`\d+(?:\.\d+)?(?:E[+-]?\d+)?`,
    String.raw`[\p{L}_][\p{L}\p{N}_.]*`,
    String.raw`<=|>=|<>|[-+*/^&=<>%(),@]`,
  ].join("|"),
  "yu",
);

/** Whole columns and rows end where the sheet does. */
const INFINITO = Number.MAX_SAFE_INTEGER / 4;

interface Pezzo {
  readonly testo: string;
  readonly celle: Riferito | null;
}

const indiceOf = (lettere: string): number =>
  Array.from(lettere).reduce((somma, lettera) => somma * 26 + lettera.charCodeAt(0) - 64, 0) - 1;

function areaOf(
  foglio: string | undefined,
  righe: readonly [number, number],
  colonne: readonly [number, number],
): Riferito {
  const nome = foglio === undefined ? null : foglio.replace(/^'|'$/g, "").replaceAll("''", "'");
  const [da, a] = righe[0] <= righe[1] ? righe : [righe[1], righe[0]];
  const [sinistra, destra] = colonne[0] <= colonne[1] ? colonne : [colonne[1], colonne[0]];
  return { foglio: nome, riga: da, colonna: sinistra, righe: a - da + 1, colonne: destra - sinistra + 1 };
}

function celleOf(trovato: RegExpExecArray): Riferito | null {
  const [, foglio, lettere, numero, altre, altro, f2, c1, c2, f3, r1, r2] = trovato;
  if (lettere !== undefined) {
    const [riga, colonna] = [Number(numero) - 1, indiceOf(lettere)];
    const fine = altre === undefined ? [riga, colonna] : [Number(altro) - 1, indiceOf(altre)];
    return areaOf(foglio, [riga, fine[0] ?? riga], [colonna, fine[1] ?? colonna]);
  }
  if (c1 !== undefined) return areaOf(f2, [0, INFINITO], [indiceOf(c1), indiceOf(c2 ?? c1)]);
  if (r1 !== undefined) return areaOf(f3, [Number(r1) - 1, Number(r2) - 1], [0, INFINITO]);
  return null;
}

/** The pieces of a formula; null past what is known of how formulas are written. */
function pezziOf(formula: string): { readonly pezzi: readonly Pezzo[]; readonly isTutta: boolean } {
  const pezzi: Pezzo[] = [];
  let da = 1;
  while (da < formula.length) {
    PEZZO.lastIndex = da;
    const trovato = PEZZO.exec(formula);
    if (!trovato) {
      // Names of tables, constants in braces: what comes after may still name cells.
      const poi = formula.slice(da + 1).search(/[,;()]/);
      if (poi < 0) return { pezzi, isTutta: false };
      return { pezzi: [...pezzi, ...pezziOf(formula.slice(da + poi)).pezzi], isTutta: false };
    }
    const [testo] = trovato;
    da += testo.length;
    if (testo.trim() !== "" && testo !== "@") pezzi.push({ testo, celle: celleOf(trovato) });
  }
  return { pezzi, isTutta: true };
}

/** Every cell that a formula names, wherever in it. */
export function riferitiDa(formula: string): readonly Riferito[] {
  return pezziOf(formula).pezzi.flatMap(({ celle }) => celle ?? []);
}

/** Every cell that a formula names, from its tree. */
export function riferitiOf(nodo: NodoDiFormula): readonly Riferito[] {
  switch (nodo.tipo) {
    case "costante":
      return [];
    case "celle":
      return [nodo.celle];
    case "segno":
    case "percento":
      return riferitiOf(nodo.di);
    case "operazione":
      return [...riferitiOf(nodo.a), ...riferitiOf(nodo.b)];
    case "funzione":
      return nodo.argomenti.flatMap(riferitiOf);
  }
}

/** Whether a formula calls one of these functions. */
export function isChiamata(nodo: NodoDiFormula, funzioni: ReadonlySet<string>): boolean {
  switch (nodo.tipo) {
    case "costante":
    case "celle":
      return false;
    case "segno":
    case "percento":
      return isChiamata(nodo.di, funzioni);
    case "operazione":
      return isChiamata(nodo.a, funzioni) || isChiamata(nodo.b, funzioni);
    case "funzione":
      return funzioni.has(nodo.nome) || nodo.argomenti.some((uno) => isChiamata(uno, funzioni));
  }
}

const FORZA: Readonly<Record<string, number>> = {
  "=": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "<>": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 6,
};
const FORZA_DEL_SEGNO = 7;

/** What a formula says, as a tree; null where it is not made of what is known here. */
export function leggiFormula(formula: string): NodoDiFormula | null {
  const { pezzi, isTutta } = pezziOf(formula);
  if (!isTutta) return null;
  let at = 0;
  const prendi = (testo: string): boolean => {
    if (pezzi[at]?.testo !== testo) return false;
    at++;
    return true;
  };
  const espressione = (minima: number): NodoDiFormula | null => {
    let a = primo();
    while (a) {
      if (prendi("%")) {
        a = { tipo: "percento", di: a };
        continue;
      }
      const segno = pezzi[at]?.testo ?? "";
      const forza = FORZA[segno] ?? 0;
      if (forza < minima || forza === 0) return a;
      at++;
      const b = espressione(forza + 1);
      a = b && { tipo: "operazione", segno, a, b };
    }
    return null;
  };
  const primo = (): NodoDiFormula | null => {
    const pezzo = pezzi[at++];
    if (!pezzo) return null;
    const { testo, celle } = pezzo;
    if (celle) return { tipo: "celle", celle };
    if (testo === "-" || testo === "+") {
      const di = espressione(FORZA_DEL_SEGNO);
      return testo === "+" ? di : di && { tipo: "segno", di };
    }
    if (testo === "(") {
      const dentro = espressione(1);
      return prendi(")") ? dentro : null;
    }
    if (testo.startsWith('"')) return { tipo: "costante", valore: testo.slice(1, -1).replaceAll('""', '"') };
    if (/^\d/.test(testo)) return { tipo: "costante", valore: Number(testo) };
    if (!/^[\p{L}_]/u.test(testo)) return null;
    if (prendi("(")) return funzione(testo.toUpperCase());
    if (/^(?:TRUE|FALSE)$/i.test(testo)) return { tipo: "costante", valore: testo.toUpperCase() === "TRUE" };
    return null;
  };
  const funzione = (nome: string): NodoDiFormula | null => {
    const argomenti: NodoDiFormula[] = [];
    if (prendi(")")) return { tipo: "funzione", nome, argomenti };
    for (;;) {
      const vuoto = pezzi[at]?.testo === "," || pezzi[at]?.testo === ")";
      const argomento: NodoDiFormula | null = vuoto ? { tipo: "costante", valore: null } : espressione(1);
      if (!argomento) return null;
      argomenti.push(argomento);
      if (prendi(")")) return { tipo: "funzione", nome, argomenti };
      if (!prendi(",")) return null;
    }
  };
  const tutta = espressione(1);
  return at === pezzi.length ? tutta : null;
}
