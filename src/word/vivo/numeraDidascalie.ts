import { Edits } from "../../pacchetto/xml/Edits";
import { PARTE } from "./DocumentoAperto";
import { leggiBlocchi } from "./leggiBlocchi";
import { attributoDi, discendenti, leggiNodi, type NodoWord } from "./NodoWord";

interface Numerata {
  readonly nome: string;
  /** Where the number that the field gave stands. */
  readonly cifre: NodoWord;
}

const PEZZI: ReadonlySet<string> = new Set(["fldChar", "instrText", "t"]);
const pezziDi = (nodi: readonly NodoWord[]): readonly NodoWord[] =>
  nodi.flatMap((nodo) => (PEZZI.has(nodo.nome) ? [nodo] : pezziDi(nodo.figli)));

/** Every number of a caption, in the order of the text. */
function numerate(xml: string, corpo: NodoWord): readonly Numerata[] {
  const trovate: Numerata[] = [];
  let nome: string | null = null;
  let isDopo = false;
  for (const pezzo of pezziDi([corpo])) {
    if (pezzo.nome === "fldChar") {
      const tipo = attributoDi(xml, pezzo, "w:fldCharType");
      isDopo = tipo === "separate";
      if (tipo !== "separate") nome = null;
    } else if (pezzo.nome === "instrText") {
      nome = /^\s*SEQ\s+(\w+)/.exec(pezzo.testo)?.[1] ?? nome;
    } else if (nome !== null && isDopo && /^\d+$/.test(pezzo.testo)) {
      trovate.push({ nome, cifre: pezzo });
      nome = null;
    }
  }
  return trovate;
}

/** Counts the captions again where blocks of ours were added or moved: as Word does when its fields are updated. */
export function numeraDidascalie(xml: string): string {
  const corpo = discendenti(leggiNodi(xml, PARTE), "body")[0];
  if (!corpo) return xml;
  const nostri = leggiBlocchi(xml, corpo);
  const edits = new Edits(xml);
  const conti = new Map<string, number>();
  for (const { nome, cifre } of numerate(xml, corpo)) {
    const numero = (conti.get(nome) ?? 0) + 1;
    conti.set(nome, numero);
    const isNostra = nostri.some(({ da, a }) => da <= cifre.da && cifre.a <= a);
    if (isNostra) edits.replace(cifre.dentroDa, cifre.dentroA, String(numero));
  }
  return edits.toString();
}
