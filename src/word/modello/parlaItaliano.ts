import type { Pacchetto } from "../../pacchetto/Pacchetto";
import { Edits } from "../../pacchetto/xml/Edits";
import { attributoDi, discendenti, figlioDi, leggiNodi, scrittoDi } from "../vivo/NodoWord";
import { PARTE_STILI } from "../vivo/stiliDi";

const ITALIANO = '<w:lang w:val="it-IT"/>';

/** What is written is Italian: a reader that speaks it must know, whatever the template was written in. */
export function parlaItaliano(pacchetto: Pacchetto): void {
  const xml = pacchetto.text(PARTE_STILI) ?? "";
  const [radice] = leggiNodi(xml, PARTE_STILI);
  if (!radice) return;
  const edits = new Edits(xml);
  const difetti = figlioDi(radice, "docDefaults");
  const deiDifetti = difetti && discendenti([difetti], "rPr")[0];
  const diBase = radice.figli.filter(
    (nodo) => nodo.nome === "style" && /^(?:1|true|on)$/.test(attributoDi(xml, nodo, "w:default") ?? ""),
  );
  const lingue = discendenti([...(difetti ? [difetti] : []), ...diBase], "lang");
  for (const lingua of lingue) edits.replace(lingua.da, lingua.a, ITALIANO);
  if (!discendenti(difetti ? [difetti] : [], "lang")[0]) {
    if (deiDifetti && deiDifetti.dentroDa < deiDifetti.a) {
      edits.insert(deiDifetti.dentroA, ITALIANO);
    } else if (!difetti) {
      edits.insert(
        radice.dentroDa,
        `<w:docDefaults><w:rPrDefault><w:rPr>${ITALIANO}</w:rPr></w:rPrDefault></w:docDefaults>`,
      );
    } else {
      edits.replace(
        difetti.da,
        difetti.a,
        `<w:docDefaults><w:rPrDefault><w:rPr>${ITALIANO}</w:rPr></w:rPrDefault>${difetti.figli
          .filter(({ nome }) => nome === "pPrDefault")
          .map((nodo) => scrittoDi(xml, nodo))
          .join("")}</w:docDefaults>`,
      );
    }
  }
  pacchetto.setText(PARTE_STILI, edits.toString());
}
