/** What an expression comes to: a figure, a word or a yes and a no. */
export type Valore = number | string | boolean;

export type SegnoConto = "+" | "-" | "*" | "/";
export type SegnoConfronto = "=" | "<" | "<=" | ">" | ">=";
/** Named as Excel names them; ROUND12 rounds to the 12 decimals of every comparison (DOMAIN.md §2). */
export type Funzione = "MIN" | "MAX" | "ABS" | "ROUND12" | "AND" | "OR" | "COUNT" | "ISNUMBER";

/**
 * A rule said once: `calcola` makes a figure of it and `scrivi` (formule/) the text of an Excel formula, so that the two
 * cannot differ. A `voce` is a place: a value for the one, a cell or a constant for the other.
 */
export type Espressione<Voce = string> =
  | { readonly tipo: "costante"; readonly valore: Valore }
  | { readonly tipo: "voce"; readonly voce: Voce }
  | ({ readonly tipo: "conto"; readonly segno: SegnoConto } & Coppia<Voce>)
  | ({ readonly tipo: "confronto"; readonly segno: SegnoConfronto } & Coppia<Voce>)
  | { readonly tipo: "funzione"; readonly nome: Funzione; readonly argomenti: readonly Espressione<Voce>[] }
  | {
      readonly tipo: "se";
      readonly condizione: Espressione<Voce>;
      readonly allora: Espressione<Voce>;
      readonly altrimenti: Espressione<Voce>;
    };

/** What an expression ends in. */
export type Foglia<Voce> = Extract<Espressione<Voce>, { tipo: "costante" | "voce" }>;

interface Coppia<Voce> {
  readonly a: Espressione<Voce>;
  readonly b: Espressione<Voce>;
}

/** The words of a SAL that waits for an answer. */
export const DA_CONFERMARE = "calcolo da confermare";
/** An expression that asks: what a rule does not settle. */
export const CHIEDE = costante(DA_CONFERMARE);
/** What a cell shows where there is nothing to show. */
export const NULLA = costante("");
export const ZERO = costante(0);
export const UNO = costante(1);

export function costante(valore: Valore): Espressione<never> {
  return { tipo: "costante", valore };
}

export function voce<V extends string>(nome: V): Espressione<V> {
  return { tipo: "voce", voce: nome };
}

export function conto<V>(a: Espressione<V>, segno: SegnoConto, b: Espressione<V>): Espressione<V> {
  return { tipo: "conto", segno, a, b };
}

export function confronto<V>(a: Espressione<V>, segno: SegnoConfronto, b: Espressione<V>): Espressione<V> {
  return { tipo: "confronto", segno, a, b };
}

export function funzione<V>(nome: Funzione, ...argomenti: readonly Espressione<V>[]): Espressione<V> {
  return { tipo: "funzione", nome, argomenti };
}

export function dodici<V>(di: Espressione<V>): Espressione<V> {
  return funzione("ROUND12", di);
}

/** All of them, or the only one. */
export function tutte<V>(condizioni: readonly Espressione<V>[]): Espressione<V> {
  const [prima, ...altre] = condizioni;
  return prima && altre.length === 0 ? prima : funzione("AND", ...condizioni);
}

/** Any of them, or the only one. */
export function unaDelle<V>(condizioni: readonly Espressione<V>[]): Espressione<V> {
  const [prima, ...altre] = condizioni;
  return prima && altre.length === 0 ? prima : funzione("OR", ...condizioni);
}

/** Whether something is one of these. */
export function unoDi<V>(uno: Espressione<V>, questi: readonly Espressione<V>[]): Espressione<V> {
  return unaDelle(questi.map((questo) => confronto(uno, "=", questo)));
}

/** One or the other, or the only one that can be reached. */
export function se<V>(
  condizioni: readonly Espressione<V>[],
  allora: Espressione<V>,
  altrimenti: Espressione<V>,
): Espressione<V> {
  if (condizioni.length === 0 || allora === altrimenti) return allora;
  return { tipo: "se", condizione: tutte(condizioni), allora, altrimenti };
}
