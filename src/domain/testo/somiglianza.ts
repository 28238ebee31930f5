import { normalize } from "./normalize";

function coppieOf(parola: string): readonly string[] {
  const spaziata = ` ${parola} `;
  return Array.from({ length: spaziata.length - 1 }, (_, at) => spaziata.slice(at, at + 2));
}

/**
 * How much two names have in common, from 0 to 1: twice the pairs of letters they share, over those they have (Dice).
 * Capitals, accents and punctuation do not count.
 * @example somiglianza("N. imprese assistite", "Numero imprese assistite") //=> 0.83
 */
export function somiglianza(uno: string, altro: string): number {
  const [a, b] = [normalize(uno), normalize(altro)];
  if (a === b) return 1;
  const rimaste = new Map<string, number>();
  const [coppieA, coppieB] = [a.split(/\s+/).flatMap(coppieOf), b.split(/\s+/).flatMap(coppieOf)];
  for (const coppia of coppieA) rimaste.set(coppia, (rimaste.get(coppia) ?? 0) + 1);
  let comuni = 0;
  for (const coppia of coppieB) {
    const quante = rimaste.get(coppia) ?? 0;
    if (quante === 0) continue;
    rimaste.set(coppia, quante - 1);
    comuni += 1;
  }
  return (2 * comuni) / (coppieA.length + coppieB.length);
}
