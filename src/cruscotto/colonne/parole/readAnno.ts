const DUE_ANNI = /(?<!\d ?[/.–-] ?)\b(?:20)?(\d\d)\s?[/–-]\s?(?:20)?(\d\d)\b(?!\s?[/–-]\s?\d)/g;
const ULTIMO_MESE = 12;
/** "FY23", "F.Y. 23", "Actual '23": a year by its last two digits. */
const ABBREVIATO = /(?:\bf\.?y\.? ?['’]?|(?<![\p{L}\d])['’])(\d\d)(?![\d%])/giu;

/**
 * A text where a year over two of the calendar ("2023/24", "23/24") is the one it begins in, and one by its last digits
 * ("FY23") is whole, so that two such years are told apart as two others are; what may be a day and a month stays.
 * @example conEsercizi("Target a.s. 2023/24") //=> "Target a.s. 2023"
 */
export function conEsercizi(text: string): string {
  return text.replace(ABBREVIATO, "20$1").replace(DUE_ANNI, (intero: string, primo: string, secondo: string) => {
    const isEsercizio = (Number(primo) + 1) % 100 === Number(secondo);
    return isEsercizio && (intero.startsWith("20") || Number(secondo) > ULTIMO_MESE) ? `20${primo}` : intero;
  });
}

/** The reference year in a text: the only year it names; spans of years ("2019-2021") say nothing. */
export function annoIn(text: string): number | null {
  const anni = new Set((text.replace(/20\d\d\s*[-–/]\s*20\d\d/g, "").match(/\b20\d\d\b/g) ?? []).map(Number));
  const [anno] = anni;
  return anni.size === 1 && anno !== undefined ? anno : null;
}

/** The year most of the texts name, null when none does. The first wins a tie. */
export function readAnno(texts: readonly string[]): number | null {
  const volte = new Map<number, number>();
  for (const text of texts) {
    const anno = annoIn(text);
    if (anno !== null) volte.set(anno, (volte.get(anno) ?? 0) + 1);
  }
  return [...volte].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
