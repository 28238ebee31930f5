import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import type { Cella } from "../domain/Cella";
import { compact } from "../domain/testo/testoBreve";

/** The titles of a sheet stand on its first rows. */
const RIGHE_DI_TITOLO = 6;
const ENTE =
  /\b(?:camera di commercio|comune|provincia|regione|citt[aà] metropolitana|comunit[aà] montana|unione dei comuni|universit[aà]|azienda(?: sanitaria| speciale)?|ente parco|agenzia)\s[\p{L}'’ -]+?(?=\s[-–·|]\s|\s*[,;:.(\d]|$)/iu;

/** A title stands alone on its row, or is merged over it. */
const isTitolo = (riga: readonly Cella[]) =>
  new Set(riga.flatMap((cella) => (cella.tipo === "vuota" ? [] : [JSON.stringify(cella)]))).size === 1;

/** The body whose sheets they are, as a title says it; "" where none does. */
export function enteDeiFogli(griglie: readonly SheetGrid[]): string {
  for (const { celle } of griglie) {
    for (const cella of celle.slice(0, RIGHE_DI_TITOLO).filter(isTitolo).flat()) {
      const detto = cella.tipo === "testo" && cella.valore.length < 300 ? ENTE.exec(compact(cella.valore)) : null;
      if (detto) return compact(detto[0]);
    }
  }
  return "";
}
