/** The shapes and signs that Arial has (the list of characters that all fonts of Windows share). */
const IN_ARIAL = "■□▪▫▬▲►▼◄◊○●◘◙◦☺☻☼♀♂♠♣♥♦♪♫";
const SEGNI = new RegExp(`((?:(?![${IN_ARIAL}])[\\u25a0-\\u27bf])+)`, "u");
/** A line of Arial is 1.149 times its size, one of Segoe UI Symbol, which Word takes these signs from, 1.330. */
const QUANTO_PICCOLO = 0.862;

interface Tratto {
  readonly testo: string;
  readonly isSegno: boolean;
}

/**
 * A text in stretches: Word takes a sign that Arial lacks (◆ ✗ ✓) from a taller font, and its line, or its row, is taller
 * than those beside it.
 * @example inSegni("◆ 89%") //=> [{ testo: "◆", isSegno: true }, { testo: " 89%", isSegno: false }]
 */
export const inSegni = (testo: string): readonly Tratto[] =>
  testo
    .split(SEGNI)
    .map((uno, at) => ({ testo: uno, isSegno: at % 2 === 1 }))
    .filter((uno, _, tutti) => uno.testo !== "" || tutti.length === 1);

/** The size at which a sign makes no line taller, in half points. */
export const corpoDelSegno = (corpo: number): number => Math.floor(corpo * QUANTO_PICCOLO);
