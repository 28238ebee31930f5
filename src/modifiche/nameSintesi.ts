const LUNGHEZZA_MASSIMA = 31;
export const PREFISSO_SINTESI = "Sintesi – ";

/** The name of the summary of a sheet: Excel allows 31 characters, and a name only once whatever its case. */
export function nameSintesi(foglio: string, occupati: readonly string[]): string {
  const presi = new Set(occupati.map((nome) => nome.toLowerCase()));
  for (let volta = 1; ; volta++) {
    const coda = volta === 1 ? "" : ` (${volta})`;
    const nome = `${PREFISSO_SINTESI}${foglio}`.slice(0, LUNGHEZZA_MASSIMA - coda.length).trim() + coda;
    if (!presi.has(nome.toLowerCase())) return nome;
  }
}
