import { Edits } from "../../pacchetto/xml/Edits";
import { PARTE } from "./DocumentoAperto";
import { attributoDi, discendenti, leggiNodi, type NodoWord } from "./NodoWord";

interface VoceIndice {
  readonly titolo: string;
  readonly pagina: NodoWord;
}

/** Where our entries lead: once Word has made the index again, they lead to names of its own, of eight figures and more. */
const NOSTRA = /^_Toc\d{1,6}$/;
const PAGINA = /^\d+$/;

function vociDi(xml: string): readonly VoceIndice[] {
  return discendenti(leggiNodi(xml, PARTE), "hyperlink").flatMap((legame): readonly VoceIndice[] => {
    const testi = discendenti([legame], "t");
    const pagina = testi.at(-1);
    const ancora = attributoDi(xml, legame, "w:anchor") ?? "";
    if (!pagina || testi.length < 2 || !NOSTRA.test(ancora) || !PAGINA.test(pagina.testo)) return [];
    const parole = testi.slice(0, -1).map(({ testo }) => testo);
    return [{ titolo: parole.join(""), pagina }];
  });
}

/** The pages of the index that PERF wrote, as the new document reckons them; those that Word counted are left to it. */
export function numeraIndice(xml: string, nuovo: string): string {
  const pagine = new Map(vociDi(nuovo).map(({ titolo, pagina }) => [titolo, pagina.testo]));
  const edits = new Edits(xml);
  for (const { titolo, pagina } of vociDi(xml)) {
    const sua = pagine.get(titolo) ?? pagina.testo;
    if (sua !== pagina.testo) edits.replace(pagina.dentroDa, pagina.dentroA, sua);
  }
  return edits.toString();
}
