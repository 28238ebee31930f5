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
