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
  return hasTuttoDi(uno, altro) && hasTuttoDi(altro, uno);
}

function hasTuttoDi(intero: object, parte: object): boolean {
  for (const campo in parte) {
    if (!isUgualeInTutto((intero as Campi)[campo], (parte as Campi)[campo])) return false;
  }
  return true;
}
