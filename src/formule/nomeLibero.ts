const LUNGHEZZA_MASSIMA = 31;
/** A name does not end on one of these: "Innovazione e". */
const LEGAMI =
  /[\s–-]+(?:e|ed|o|a|al|alla|di|del|dello|della|dei|degli|delle|da|dal|dalla|in|nel|nella|con|per|su|tra|fra|il|la|lo|i|gli|le|and|of|the|for)?$/i;

/** As much of a name as fits, in whole words: a word cut in two says nothing ("Relazione – Dett. Imprese Terri"). */
function accorciaNome(voluto: string, massima: number): string {
  if (voluto.length <= massima) return voluto.trim();
  const tagliato = voluto.slice(0, massima);
  const isIntera = /[\s-]/.test(voluto.charAt(massima));
  const fine = Math.max(tagliato.lastIndexOf(" "), tagliato.lastIndexOf("-"));
  let nome = isIntera || fine <= 0 ? tagliato : tagliato.slice(0, fine);
  while (LEGAMI.test(nome)) nome = nome.replace(LEGAMI, "");
  // What is left may be no more than what every name begins with.
  return nome.length * 2 < massima ? tagliato.trim() : nome;
}

/**
 * A name for a new sheet that no sheet has: Excel allows 31 characters, and a name only once whatever its case.
 * @example nomeLibero("Esempio", ["esempio"]) //=> "Esempio (2)"
 * @example nomeLibero("Relazione – Dett. Innovazione e crescita", []) //=> "Relazione – Dett. Innovazione"
 */
export function nomeLibero(voluto: string, occupati: Iterable<string>): string {
  const presi = new Set([...occupati].map((nome) => nome.toLowerCase()));
  for (let volta = 1; ; volta++) {
    const coda = volta === 1 ? "" : ` (${volta})`;
    const nome = accorciaNome(voluto, LUNGHEZZA_MASSIMA - coda.length) + coda;
    if (!presi.has(nome.toLowerCase())) return nome;
  }
}
