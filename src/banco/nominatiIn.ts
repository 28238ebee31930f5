import { radiciOf } from "../domain/parole/possibiliNelTesto";

const NOMI = /^\p{L}*\s(?:di|del|della|dei|:)\s((?:\p{Lu}[\p{L}'’ ]*?)(?:(?:,\s|\se\s|\sed\s)\p{Lu}[\p{L}'’]*)+)/u;

/**
 * The names that a sentence lists of what a target asks so many of; null where it lists none.
 * @example nominatiIn("webinar per Comuni di Barberino, Tavarnelle e Scandicci", "almeno 4 Comuni") //=> ["Barberino", "Tavarnelle", "Scandicci"]
 */
export function nominatiIn(frase: string, target: string): readonly string[] | null {
  const chieste = new Set(radiciOf(target));
  for (const { 0: parola, index } of frase.matchAll(/\p{L}{4,}/gu)) {
    if (!radiciOf(parola).some((radice) => chieste.has(radice))) continue;
    const elenco = NOMI.exec(frase.slice(index))?.[1];
    if (elenco !== undefined) return elenco.split(/,\s|\sed?\s/).map((nome) => nome.trim());
  }
  return null;
}
