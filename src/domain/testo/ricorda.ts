/** So many texts at most: what comes back row after row is fewer, and nothing grows with a sheet. */
const QUANTI = 256;
/** Longer texts tell a story, and do not come back. */
const LUNGHEZZA_MASSIMA = 120;

/**
 * A reader of texts that come again and again down a sheet (headings, units, formats, figures), made to read each once.
 * It keeps few, and forgets them all together: whoever has more distinct texts than those reads some twice.
 * @param leggi always the same for the same text, and never undefined
 * @example ricorda(parseSiNo)("Sì") //=> what parseSiNo("Sì") is
 */
export function ricorda<T>(leggi: (testo: string) => T): (testo: string) => T {
  const letti = new Map<string, T>();
  return (testo) => {
    if (testo.length > LUNGHEZZA_MASSIMA) return leggi(testo);
    const noto = letti.get(testo);
    if (noto !== undefined) return noto;
    const letto = leggi(testo);
    if (letti.size >= QUANTI) letti.clear();
    letti.set(testo, letto);
    return letto;
  };
}
