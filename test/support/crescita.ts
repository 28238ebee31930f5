/** Texts that make a careless pattern lose itself: what they begin with, and what comes back. */
export const PEZZI: readonly (readonly [string, string, string])[] = [
  ["spaces", "", " "],
  ["spaces after a figure", "> 5.700", " "],
  ["spaces before a figure", "x", " "],
  ["digits", "", "1"],
  ["grouped digits", "", "1.111"],
  ["open brackets", "12 ", "("],
  ["closed brackets", "12 ", ")"],
  ["tolerances", "> 5 ", "(+/- "],
  ["signs", "", "+/-"],
  ["letters", "", "a"],
  ["words", "", "tempo medio "],
  ["full stops", "", "."],
  ["semicolons", "", "; "],
  ["days", "", "31/12/2020 "],
  ["laws", "", "legge n. 1 del "],
];

const CORTO = 4_000;
const LUNGO = 32_000;
/** Eight times the text in at most this many times the time: a quadratic reader takes 64. */
const CRESCITA = 30;
/** Below this nothing can be told from the noise, in milliseconds. */
const RUMORE = 4;

function minimoDi(leggi: (testo: string) => unknown, testo: string): number {
  const tempi = [1, 2, 3].map(() => {
    const inizio = performance.now();
    leggi(testo);
    return performance.now() - inizio;
  });
  return Math.min(...tempi);
}

const ripeti = (prima: string, pezzo: string, lunghezza: number) =>
  prima + pezzo.repeat(Math.ceil(lunghezza / pezzo.length));

/** A busy machine slows one run and not the next; a quadratic reader is slow in all of them. */
const TENTATIVI = 5;

/** Whether the time of a reader grows with the text, the least of some runs, in one of a few attempts. */
export function isLineare(leggi: (testo: string) => unknown, prima: string, pezzo: string): boolean {
  return Array.from({ length: TENTATIVI }).some(() => {
    const corto = minimoDi(leggi, ripeti(prima, pezzo, CORTO));
    const lungo = minimoDi(leggi, ripeti(prima, pezzo, LUNGO));
    return lungo <= CRESCITA * Math.max(corto, RUMORE);
  });
}
