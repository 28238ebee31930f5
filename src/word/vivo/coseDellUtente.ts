import { isNostra } from "./leggiBlocchi";
import { attributoDi, discendenti, scrittoDi, type NodoWord } from "./NodoWord";

/** What goes before and after a text that takes the place of another. */
export interface Cose {
  readonly prima: string;
  readonly dopo: string;
}

const APRONO: ReadonlySet<string> = new Set(["commentRangeStart", "bookmarkStart"]);
const CHIUDONO: ReadonlySet<string> = new Set(["commentRangeEnd", "bookmarkEnd"]);
/** What a run holds that no word says. */
const RICHIAMI = ["commentReference", "footnoteReference", "endnoteReference"] as const;
const FIGURE = ["drawing", "pict", "object"] as const;
const CHIUSI: ReadonlySet<string> = new Set(["pPr", "rPr", "tcPr", "trPr", "tblPr", "sdtPr"]);

/** Whether an element marks a place without saying anything. */
export const isMarca = ({ nome }: NodoWord) => APRONO.has(nome) || CHIUDONO.has(nome);

/**
 * What the user put in a text of ours and no word of it says: comments, notes, pictures, places that other texts refer to.
 * The places of PERF's own, and those of the index, are not theirs.
 */
export class CoseDellUtente {
  private readonly nomi: ReadonlyMap<string, string>;

  constructor(
    private readonly xml: string,
    corpo: NodoWord,
  ) {
    this.nomi = new Map(
      discendenti([corpo], "bookmarkStart").map((nodo) => [
        attributoDi(xml, nodo, "w:id") ?? "",
        attributoDi(xml, nodo, "w:name") ?? "",
      ]),
    );
  }

  /** @param conFigure whether pictures are theirs: in a text that has none of ours */
  di(nodi: readonly NodoWord[], conFigure: boolean): Cose {
    let [prima, dopo] = ["", ""];
    const cerca = (nodo: NodoWord): void => {
      if (CHIUSI.has(nodo.nome)) return;
      if (isMarca(nodo)) {
        if (!this.isSua(nodo)) return;
        if (APRONO.has(nodo.nome)) prima += scrittoDi(this.xml, nodo);
        else dopo += scrittoDi(this.xml, nodo);
      } else if (nodo.nome === "r" && this.isSenzaParole(nodo, conFigure)) dopo += this.senzaTesto(nodo);
      else nodo.figli.forEach(cerca);
    };
    nodi.forEach(cerca);
    return { prima, dopo };
  }

  ciSono(nodi: readonly NodoWord[], conFigure: boolean): boolean {
    const { prima, dopo } = this.di(nodi, conFigure);
    return prima !== "" || dopo !== "";
  }

  private isSua(nodo: NodoWord): boolean {
    if (nodo.nome.startsWith("comment")) return true;
    const nome = this.nomi.get(attributoDi(this.xml, nodo, "w:id") ?? "") ?? "";
    return nome !== "" && !isNostra(nome) && !nome.startsWith("_Toc");
  }

  private isSenzaParole(corsa: NodoWord, conFigure: boolean): boolean {
    const nomi = [...RICHIAMI, ...(conFigure ? FIGURE : [])];
    return nomi.some((nome) => discendenti([corsa], nome).length > 0);
  }

  /** A run may hold words beside its picture: they are ours, and written anew. */
  private senzaTesto(corsa: NodoWord): string {
    const tenuti = corsa.figli.filter(({ nome }) => nome !== "t" && nome !== "tab" && nome !== "softHyphen");
    return `<w:r>${tenuti.map((uno) => scrittoDi(this.xml, uno)).join("")}</w:r>`;
  }
}
