import { inFondo, type APassi } from "../../domain/passi";
import { decodeXml } from "../../pacchetto/xml/entities";
import { XmlScanner } from "../../pacchetto/xml/XmlScanner";

/** An element of a part and where it stands in the text: what is not touched stays as it was written. */
export interface NodoWord {
  /** Without the prefix of the main namespace: "p", "tbl", "wp:docPr". */
  readonly nome: string;
  readonly da: number;
  readonly a: number;
  /** What its tags hold. */
  readonly dentroDa: number;
  readonly dentroA: number;
  readonly figli: readonly NodoWord[];
  /** Text between its tags; "" where it holds elements. */
  readonly testo: string;
}

interface InCorso {
  nome: string;
  da: number;
  a: number;
  dentroDa: number;
  dentroA: number;
  figli: NodoWord[];
  testo: string;
}

/** Elements read in one step. */
const NODI_A_PASSO = 2_000;

/** Reads a part, or a stretch of it, as a tree of places. */
export const leggiNodi = (xml: string, parte: string): readonly NodoWord[] => inFondo(leggiNodiAPassi(xml, parte));

/** The same in steps. */
export function* leggiNodiAPassi(xml: string, parte: string): APassi<readonly NodoWord[]> {
  const scanner = new XmlScanner(xml, parte);
  const radici: NodoWord[] = [];
  const aperti: InCorso[] = [];
  for (let letti = 1; scanner.next(); letti += 1) {
    if (letti % NODI_A_PASSO === 0) yield;
    const { name: nome, start: da, end, isClose, isEmpty } = scanner;
    if (isClose) {
      const chiuso = aperti.pop();
      if (chiuso) [chiuso.dentroA, chiuso.a] = [da, end];
      continue;
    }
    const nodo: InCorso = { nome, da, a: end, dentroDa: end, dentroA: end, figli: [], testo: "" };
    (aperti.at(-1)?.figli ?? radici).push(nodo);
    if (isEmpty) continue;
    nodo.testo = nome === "t" || nome === "instrText" || nome === "c:v" || nome === "v" ? scanner.content() : "";
    aperti.push(nodo);
  }
  return radici;
}

/** The value of an attribute as it is read; null without it. */
export function attributoDi(xml: string, { da, a, dentroDa, dentroA }: NodoWord, nome: string): string | null {
  const tag = xml.slice(da, dentroA === a ? a : dentroDa);
  const trovato = new RegExp(`\\s${nome}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return trovato ? decodeXml(trovato[1] ?? trovato[2] ?? "") : null;
}

/** The first child of that name. */
export const figlioDi = (nodo: NodoWord, nome: string): NodoWord | undefined =>
  nodo.figli.find((uno) => uno.nome === nome);

/** Every element of that name below, at any depth, in the order of the text. */
export function discendenti(nodi: readonly NodoWord[], nome: string): readonly NodoWord[] {
  const trovati: NodoWord[] = [];
  const cerca = (qui: readonly NodoWord[]): void => {
    for (const uno of qui) {
      if (uno.nome === nome) trovati.push(uno);
      cerca(uno.figli);
    }
  };
  cerca(nodi);
  return trovati;
}

/** The first element that is so, at any depth, in the order of the text. */
export function primoDi(nodi: readonly NodoWord[], isCosi: (nodo: NodoWord) => boolean): NodoWord | undefined {
  for (const uno of nodi) {
    const trovato = isCosi(uno) ? uno : primoDi(uno.figli, isCosi);
    if (trovato) return trovato;
  }
  return undefined;
}

/** The last one: what stands in an element comes after it. */
export function ultimoDi(nodi: readonly NodoWord[], isCosi: (nodo: NodoWord) => boolean): NodoWord | undefined {
  for (const uno of nodi.toReversed()) {
    const trovato = ultimoDi(uno.figli, isCosi) ?? (isCosi(uno) ? uno : undefined);
    if (trovato) return trovato;
  }
  return undefined;
}

export const scrittoDi = (xml: string, { da, a }: NodoWord): string => xml.slice(da, a);
