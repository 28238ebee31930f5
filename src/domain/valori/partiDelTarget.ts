/** "a) …", "1) …", "b. …" at the head of a part. */
const LETTERA = /(?:^|[\s;,])(?:[a-z]|\d{1,2})\)\s*/gi;
/** What else stands between parts: a line, a semicolon, a stroke with room on both sides. */
const FRA_PARTI = /\s*(?:\n|;|\s\/\s)\s*/;
const DATE = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/g;

const pulite = (parti: readonly string[]) =>
  parti.map((una) => una.replace(/^[\s;,]+|[\s;,]+$/g, "")).filter((una) => una !== "");

/**
 * The parts of a text that asks for, or tells, more than one thing: after letters, on lines of their own, or days beside
 * each other. One part where nothing divides it; none where it is blank.
 * @example partiDelTarget("a) 1 seminario b) > 80") //=> ["1 seminario", "> 80"]
 * @example partiDelTarget("30/06/2020 30/09/2020") //=> ["30/06/2020", "30/09/2020"]
 */
export function partiDelTarget(testo: string): readonly string[] {
  const intero = testo.trim();
  const lettere = pulite(intero.split(LETTERA));
  if ((intero.match(LETTERA)?.length ?? 0) > 1) return lettere;
  const divise = pulite(intero.split(FRA_PARTI));
  if (divise.length > 1) return divise;
  const giorni = intero.match(DATE) ?? [];
  const isSoloGiorni = giorni.length > 1 && intero.replace(DATE, "").replace(/[\s,e]/g, "") === "";
  return isSoloGiorni ? giorni : divise;
}
