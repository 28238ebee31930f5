/** "1", "1.1", "A2.3": the code that a text is, or begins with. */
const CODICE_DEL_NOME = /^([A-Z]{0,4}\d{1,3}(?:[._]\d{1,3})*)(?=$|[\s.:)–-])/;

const codiceIn = (testo: string) => CODICE_DEL_NOME.exec(testo)?.[1]?.replaceAll("_", ".") ?? "";

/**
 * Whether the code of one text goes on in another's.
 * @example isSopraPerCodice("1 Sviluppo", "1.1 Servizi alle imprese") //=> true
 */
export function isSopraPerCodice(sopra: string, sotto: string): boolean {
  const primo = codiceIn(sopra);
  return primo !== "" && codiceIn(sotto).startsWith(`${primo}.`);
}
