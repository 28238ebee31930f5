import type { DocumentoAperto } from "./DocumentoAperto";
import type { BloccoTrovato } from "./leggiBlocchi";
import { attributoDi, discendenti, figlioDi, scrittoDi, type NodoWord } from "./NodoWord";

/** Where a block that the document never had goes, and what it is written with there. */
interface Posto {
  readonly at: number;
  readonly posa: (blocco: string) => string;
}

interface Ordine {
  /** The keys of the new document, in its order. */
  readonly ordine: readonly string[];
  readonly presenti: ReadonlyMap<string, BloccoTrovato>;
  readonly nuovo: BloccoTrovato;
}

const isRigaBianca = (nodo: NodoWord | undefined, xml: string) =>
  nodo?.nome === "p" &&
  discendenti([nodo], "r").every((corsa) => discendenti([corsa], "t").length === 0) &&
  discendenti([nodo], "sectPr").length === 0 &&
  discendenti([nodo], "drawing").length === 0 &&
  !/PERF_/.test(scrittoDi(xml, nodo));

/** The element of the body that comes right after a place. */
const seguente = ({ corpo }: DocumentoAperto, at: number) => corpo.figli.find(({ da }) => da >= at);

/** After the last block that comes before it and is there, with the blank line that a table leaves; else before the next. */
function attacco(vecchio: DocumentoAperto, { ordine, presenti, nuovo }: Ordine): number {
  const suo = ordine.indexOf(nuovo.chiave);
  const prima = ordine.slice(0, suo).findLast((chiave) => presenti.has(chiave));
  const dopo = ordine.slice(suo).find((chiave) => presenti.has(chiave));
  const [precedente, successivo] = [presenti.get(prima ?? ""), presenti.get(dopo ?? "")];
  if (precedente) {
    const bianca = seguente(vecchio, precedente.a);
    const isSua = precedente.contenuto.some(({ nome }) => nome === "tbl") && isRigaBianca(bianca, vecchio.xml);
    return isSua && bianca ? bianca.a : precedente.a;
  }
  if (successivo) return successivo.da;
  return figlioDi(vecchio.corpo, "sectPr")?.da ?? vecchio.corpo.dentroA;
}

const misuraDi = (xml: string, sezione: NodoWord | undefined) => {
  const carta = sezione && figlioDi(sezione, "pgSz");
  return { carta, isLarga: (carta && attributoDi(xml, carta, "w:orient")) === "landscape" };
};

const fineSezione = (sezione: string) => `<w:p><w:pPr>${sezione}</w:pPr></w:p>`;

/** The same section lying wide; what only the first page of a document has is not repeated. */
function allargata(xml: string, sezione: NodoWord, carta: NodoWord): string {
  const lato = (nome: string) => attributoDi(xml, carta, nome) ?? "";
  return scrittoDi(xml, sezione)
    .replace(scrittoDi(xml, carta), `<w:pgSz w:w="${lato("w:h")}" w:h="${lato("w:w")}" w:orient="landscape"/>`)
    .replace(/<w:titlePg\b[^>]*\/>/, "");
}

/** Where a new block belongs: by the blocks around it; a wide table in an upright section gets pages of its own. */
export function postoDelNuovo(vecchio: DocumentoAperto, nuovo: DocumentoAperto, ordine: Ordine): Posto {
  const at = attacco(vecchio, ordine);
  const { contenuto, a } = ordine.nuovo;
  const hasTabella = contenuto.some(({ nome }) => nome === "tbl");
  const dopo = seguente(nuovo, a);
  const bianca = hasTabella && dopo && isRigaBianca(dopo, nuovo.xml) ? "<w:p/>" : "";
  const sezione = vecchio.sezioneDi(at);
  const { carta, isLarga } = misuraDi(vecchio.xml, sezione);
  const vuoleLarga = hasTabella && misuraDi(nuovo.xml, nuovo.sezioneDi(a)).isLarga;
  if (!vuoleLarga || isLarga || !sezione || !carta) return { at, posa: (blocco) => blocco + bianca };
  const prima = fineSezione(scrittoDi(vecchio.xml, sezione));
  return { at, posa: (blocco) => `${prima}${blocco}${fineSezione(allargata(vecchio.xml, sezione, carta))}` };
}
