import { LIMITI } from "../limiti";
import { PacchettoError } from "../PacchettoError";

/**
 * Refuses a formula longer, or with more brackets inside one another, than any that Excel takes: whoever takes it apart
 * would lose itself in it.
 */
export function requireFormula(formula: string, part: string): void {
  const { caratteriFormula, parentesi } = LIMITI;
  const isLong = formula.length > caratteriFormula;
  if (isLong || (formula.length > parentesi && depthOf(formula) > parentesi)) {
    throw new PacchettoError("troppo-grande", `${part}: formula`);
  }
}

function depthOf(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const [bracket] of formula.matchAll(/[()]/g)) {
    depth += bracket === "(" ? 1 : -1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}
