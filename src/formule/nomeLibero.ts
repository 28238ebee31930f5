const LUNGHEZZA_MASSIMA = 31;

/**
 * A name for a new sheet that no sheet has: Excel allows 31 characters, and a name only once whatever its case.
 * @example nomeLibero("Esempio", ["esempio"]) //=> "Esempio (2)"
 */
export function nomeLibero(voluto: string, occupati: readonly string[]): string {
  const presi = new Set(occupati.map((nome) => nome.toLowerCase()));
  for (let volta = 1; ; volta++) {
    const coda = volta === 1 ? "" : ` (${volta})`;
    const nome = voluto.slice(0, LUNGHEZZA_MASSIMA - coda.length).trim() + coda;
    if (!presi.has(nome.toLowerCase())) return nome;
  }
}
