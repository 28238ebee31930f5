type Campi = Readonly<Record<string, unknown>>;

/**
 * Whether two plain values say the same: figures, texts, lists and records of them, whatever the order of the fields of
 * a record. A field that is not there and one that is undefined are the same.
 * @example isUgualeInTutto({ a: 1, b: [2] }, { b: [2], a: 1 }); //=> true
 */
export function isUgualeInTutto(uno: unknown, altro: unknown): boolean {
  if (uno === altro) return true;
  if (typeof uno !== "object" || typeof altro !== "object" || uno === null || altro === null) {
    return Object.is(uno, altro);
  }
  if (Array.isArray(uno) !== Array.isArray(altro)) return false;
  for (const campo in uno) {
    if (!isUgualeInTutto((uno as Campi)[campo], (altro as Campi)[campo])) return false;
  }
  // What both have is compared: each is gone through once.
  for (const campo in altro) {
    if (!Object.hasOwn(uno, campo) && (altro as Campi)[campo] !== undefined) return false;
  }
  return true;
}
