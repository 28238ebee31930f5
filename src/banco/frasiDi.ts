import { racconto } from "../domain/testo/testoBreve";

/** The sentences of a text; a point inside a number, a day or an abbreviation ends none. */
export function frasiDi(testo: string): readonly string[] {
  return racconto(testo)
    .split(/[;\n]|(?<!\b(?:del|delib|n|nn|art|prot|dott|fond|sem|ecc|tot|cd))\.(?=\s|$)/i)
    .map((frase) => frase.trim())
    .filter((frase) => frase !== "");
}

const LUNGHEZZA = 90;

/** A sentence short enough to be quoted. */
export function quoteFrase(frase: string): string {
  return frase.length <= LUNGHEZZA ? frase : `${frase.slice(0, LUNGHEZZA).replace(/\s+\S*$/, "")}…`;
}
