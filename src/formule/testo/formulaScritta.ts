import { PEZZI } from "../../cruscotto/griglia/riferimenti";
import { inVirgolette } from "./espressioni";
import { foglioInFormula } from "../indirizzo";

/** Excel takes 8,192 characters in a formula, and 255 in one of its texts. */
const FORMULA_MASSIMA = 8000;

/** A text as pieces of a formula; quotes are pieces of their own, which no reader of formulas can mistake. */
function testiOf(testo: string): readonly string[] {
  return (testo.match(/"+|[^"]{1,250}/g) ?? []).map((parte) =>
    parte.startsWith('"') ? `REPT(CHAR(34),${parte.length})` : inVirgolette(parte),
  );
}

/**
 * A formula that shows the text of another one of a sheet, each reference in it alive: Excel keeps the text true when
 * rows and columns are inserted, moved or deleted. Null when it would be too long.
 * @example formulaViva("Foglio1", "=D5/2") //=> `="="&ADDRESS(ROW('Foglio1'!D5),COLUMN('Foglio1'!D5),4)&"/2"`
 */
export function formulaViva(foglio: string, formula: string): string | null {
  const parti: string[] = [];
  let testo = "";
  let at = 0;
  for (const pezzo of formula.matchAll(PEZZI)) {
    const [intero, virgolette, suoFoglio, dollaroColonna, colonna = "", dollaroRiga, riga = ""] = pezzo;
    if (virgolette !== undefined) continue;
    testo += formula.slice(at, pezzo.index) + (suoFoglio ?? "");
    at = pezzo.index + intero.length;
    const cella = `${suoFoglio ?? foglioInFormula(foglio)}${colonna}${riga}`;
    const forma = dollaroRiga ? (dollaroColonna ? 1 : 2) : dollaroColonna ? 3 : 4;
    parti.push(...testiOf(testo), `ADDRESS(ROW(${cella}),COLUMN(${cella}),${forma})`);
    testo = "";
  }
  parti.push(...testiOf(testo + formula.slice(at)));
  const viva = `=${parti.join("&")}`;
  return viva.length > FORMULA_MASSIMA ? null : viva;
}

/** A formula of one row as it reads on another: its relative references to its own row follow. Rows are 0-based. */
export function formulaSuRiga(formula: string, da: number, a: number): string {
  if (da === a) return formula;
  return formula.replace(
    PEZZI,
    (
      intero: string,
      virgolette?: string,
      foglio?: string,
      dollaro?: string,
      colonna?: string,
      fissa?: string,
      riga?: string,
    ) => {
      const isSua = !virgolette && !foglio && !fissa && Number(riga) === da + 1;
      return isSua ? `${dollaro ?? ""}${colonna ?? ""}${a + 1}` : intero;
    },
  );
}
