import type { Edits } from "../../pacchetto/xml/Edits";
import { isDiSegni } from "../vivo/aspettoWord";
import { discendenti, type NodoWord } from "../vivo/NodoWord";

/** A sign in a sentence is smaller than our text: beside the text of a template, of another size, it would be too small. */
export function liberaSegni(corpo: NodoWord, edits: Edits): void {
  const tabelle = discendenti([corpo], "tbl");
  const isInTabella = (nodo: NodoWord) => tabelle.some(({ da, a }) => da < nodo.da && nodo.a < a);
  for (const corsa of discendenti([corpo], "r").filter((una) => isDiSegni(una) && !isInTabella(una))) {
    for (const nome of ["sz", "szCs"]) for (const { da, a } of discendenti([corsa], nome)) edits.remove(da, a);
  }
}
