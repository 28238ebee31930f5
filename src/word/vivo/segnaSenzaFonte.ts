import { DOCUMENTO } from "../../texts/relazione/documento";
import { encodeText } from "../../pacchetto/xml/entities";
import { discendenti, type NodoWord } from "./NodoWord";

const paroleSemplici = (nodo: NodoWord) =>
  discendenti([nodo], "t")
    .map(({ testo }) => testo)
    .join("");

/** The paragraph that says of a block that nothing gives it any more. */
export const isSegno = (nodo: NodoWord): boolean => nodo.nome === "p" && paroleSemplici(nodo) === DOCUMENTO.senzaFonte;

export const segnoXml = (stile: string | null): string =>
  `<w:p>${stile === null ? "" : `<w:pPr><w:pStyle w:val="${stile}"/></w:pPr>`}<w:r><w:t>${encodeText(DOCUMENTO.senzaFonte)}</w:t></w:r></w:p>`;
