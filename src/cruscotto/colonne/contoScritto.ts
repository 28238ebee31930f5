import { riferimentiDi } from "../griglia/spostaFormula";
import type { ContoScritto, GenereConto } from "./testimoni/Scena";

/** Longer formulas do more than one thing. */
const LUNGHEZZA_MASSIMA = 200;
const QUOTA = 0.6;
const RIGHE_MINIME = 2;

/** How far a result stands from what was asked, taken from the whole: a ratio written in another way. */
const UNO_MENO_LO_SCARTO = /[12]-\(+<\d+>-<\d+>\)/;
/** How much of the way from where it began: (c − b) / (t − b). */
const DALLA_BASE = /<(\d+)>-<(\d+)>\)+\/\(+<(\d+)>-<(\d+)>/;
const DIFFERENZA = /<(\d+)>-<(\d+)>/;
const RAPPORTO = /<(\d+)>\/<(\d+)>/;
const SOMMA = /<\d+>(?:\+<\d+>)+/;
const SOMMA_DI = /SUM\(<(\d+)>:<(\d+)>\)/i;

/** The formula with "<4>" for the fifth cell of its own row, and "#" for any other cell. */
function conPosti(formula: string, riga: number): string {
  let scritta = "";
  let at = 0;
  for (const uno of riferimentiDi(formula)) {
    scritta += formula.slice(at, uno.da) + (uno.riga === riga ? `<${uno.colonna}>` : "#");
    at = uno.a;
  }
  return (scritta + formula.slice(at)).replace(/\s/g, "").replace(/\((<\d+>)\)/g, "$1");
}

interface Conto {
  readonly genere: GenereConto;
  readonly con: readonly number[];
}

const interi = (trovato: RegExpExecArray) => trovato.slice(1).map(Number);

/** What a formula does with the cells of its own row, null where it does nothing that is looked for. */
function contoDi(formula: string, riga: number): Conto | null {
  if (formula === "" || formula.length > LUNGHEZZA_MASSIMA) return null;
  const posti = conPosti(formula, riga);
  const [fatto, inizio, intero, partenza] = DALLA_BASE.exec(posti)?.slice(1).map(Number) ?? [];
  if (fatto !== undefined && inizio !== undefined && intero !== undefined && partenza !== undefined)
    return { genere: "rapporto", con: inizio === partenza ? [fatto, intero] : [inizio, partenza] };
  const differenza = DIFFERENZA.exec(posti);
  if (differenza)
    return { genere: UNO_MENO_LO_SCARTO.test(posti) ? "rapporto" : "differenza", con: interi(differenza) };
  const rapporto = RAPPORTO.exec(posti);
  if (rapporto) return { genere: "rapporto", con: interi(rapporto) };
  const [da, a] = SOMMA_DI.exec(posti)?.slice(1).map(Number) ?? [];
  if (da !== undefined && a !== undefined && a > da)
    return { genere: "somma", con: Array.from({ length: a - da + 1 }, (_, at) => da + at) };
  const somma = SOMMA.exec(posti)?.[0];
  return somma === undefined ? null : { genere: "somma", con: (somma.match(/\d+/g) ?? []).map(Number) };
}

/**
 * What the formulas of a column do with the other cells of their rows, where most of them do one thing.
 * @param formule the formula of each row looked at, "" where there is none, with its 0-based row
 * @param piene cells that hold something
 */
export function contoScritto(
  formule: readonly { readonly formula: string; readonly riga: number }[],
  piene: number,
): ContoScritto | null {
  const conti = formule.flatMap(({ formula, riga }) => contoDi(formula, riga) ?? []);
  if (conti.length < RIGHE_MINIME) return null;
  const gruppi = new Map<string, Conto[]>();
  for (const conto of conti) {
    const chiave = `${conto.genere} ${[...conto.con].sort((a, b) => a - b).join(" ")}`;
    gruppi.set(chiave, [...(gruppi.get(chiave) ?? []), conto]);
  }
  const [suoi] = [...gruppi.values()].sort((a, b) => b.length - a.length);
  const [primo] = suoi ?? [];
  if (!suoi || !primo || suoi.length < piene * QUOTA) return null;
  const dritti = suoi.filter(({ con }) => con[0] === primo.con[0]).length;
  const isGirato = dritti * 2 < suoi.length;
  return {
    genere: primo.genere,
    con: isGirato ? [...primo.con].reverse() : primo.con,
    quante: suoi.length,
    su: piene,
    isIncerto: dritti * 2 === suoi.length,
  };
}
