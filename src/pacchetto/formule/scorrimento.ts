import { areaName, parseArea, type Rettangolo } from "./indirizzo";
import { mapReferences, printReference, type Reference } from "./references";

/** Lines that came before a line, or went from there on (a negative count). Lines are 0-based. */
export interface Scorrimento {
  readonly axis: "row" | "column";
  readonly from: number;
  readonly count: number;
}

/**
 * Where a stretch of lines comes to stand, first and last; null when it went with them. Those that come right below it
 * are not its own.
 */
export function spostaTratto(
  first: number,
  last: number,
  { count, from }: Pick<Scorrimento, "from" | "count">,
): readonly [number, number] | null {
  const newFirst = first < from ? first : Math.max(from, first + count);
  const newLast = last < from ? last : Math.max(from - 1, last + count);
  return newLast < newFirst ? null : [newFirst, newLast];
}

/** Where a point between lines comes to stand: the corner of a picture, a page break. */
export function spostaPunto(punto: number, { count, from }: Pick<Scorrimento, "from" | "count">): number {
  return punto < from ? punto : Math.max(from, punto + count);
}

function spostaRettangolo(area: Rettangolo, uno: Scorrimento): Rettangolo | null {
  const isRow = uno.axis === "row";
  const tratto = isRow ? spostaTratto(area.top, area.bottom, uno) : spostaTratto(area.left, area.right, uno);
  if (!tratto) return null;
  const [first, last] = tratto;
  return isRow ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };
}

/** A rectangle after all of them, in order; null when it went. */
export function spostaArea(area: Rettangolo, scorrimenti: readonly Scorrimento[]): Rettangolo | null {
  return scorrimenti.reduce<Rettangolo | null>((sua, uno) => sua && spostaRettangolo(sua, uno), area);
}

/** A list of rectangles, "B2:D9 F3", where they come to stand; "" when all of them went. What is none stays. */
export function spostaLista(lista: string, scorrimenti: readonly Scorrimento[]): string {
  return lista
    .split(/\s+/)
    .flatMap((una) => {
      const area = parseArea(una);
      if (!area) return [una];
      const sua = spostaArea(area, scorrimenti);
      return sua ? [areaName(sua)] : [];
    })
    .join(" ");
}

/** One axis of a reference: its lines, null where it is of whole lines of the other. */
function spostaAsse(reference: Reference, uno: Scorrimento): Reference | null {
  const { first, last } = reference;
  const [prima, ultima] = [first[uno.axis], (last ?? first)[uno.axis]];
  if (prima === null || ultima === null) return reference;
  const tratto = spostaTratto(Math.min(prima, ultima), Math.max(prima, ultima), uno);
  if (!tratto) return null;
  const [da, a] = prima <= ultima ? tratto : [tratto[1], tratto[0]];
  return {
    ...reference,
    first: { ...first, [uno.axis]: da },
    last: last && { ...last, [uno.axis]: a },
  };
}

/**
 * A formula as it reads once lines came or went; what pointed at lines that went is #REF!, as in Excel.
 * @param scorrimentiDi those of a sheet by its name as people write it, null for the formula's own; none where it stayed
 */
export function scorriFormula(
  formula: string,
  scorrimentiDi: (sheet: string | null) => readonly Scorrimento[],
): string {
  return mapReferences(formula, (reference) => {
    const scorrimenti = scorrimentiDi(reference.sheet);
    if (scorrimenti.length === 0) return null;
    const sua = scorrimenti.reduce<Reference | null>((una, uno) => una && spostaAsse(una, uno), reference);
    return sua ? printReference(sua) : "#REF!";
  });
}
