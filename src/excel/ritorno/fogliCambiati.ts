import { digitato } from "../../cruscotto/griglia/digitato";
import type { CellaFoglio } from "../../formule/Modifiche";
import { readBlocchi } from "../leggi/readBlocchi";
import { typedContent } from "../leggi/readColonne";
import type { FoglioIntero } from "./Ritorno";
import { isStessaFormula, respelled } from "../leggi/stessaFormula";
import { letturaOf } from "../leggi/testimoni";

/** About 2 MB of answer: the formula and the value of each cell. */
const CELLE_A_BLOCCO = 25_000;
const PRECISIONE = 1e-12;

/** Rows of one sheet to be read together. */
interface Blocco {
  readonly foglio: FoglioIntero;
  readonly da: number;
  readonly righe: number;
  readonly colonne: number;
}

function isComeScritta(ora: unknown, scritta: CellaFoglio | undefined): boolean {
  if (scritta === undefined) return ora === "";
  if (scritta.tipo === "formula") return isStessaFormula(ora, scritta.formula);
  if (scritta.tipo === "testo") return String(ora) === digitato(scritta.testo);
  return typeof ora === "number" && Math.abs(ora - scritta.valore) <= PRECISIONE * Math.max(1, Math.abs(ora));
}

function blocchiDi(foglio: FoglioIntero, righe: number, colonne: number): readonly Blocco[] {
  const altezza = Math.max(1, Math.floor(CELLE_A_BLOCCO / Math.max(1, colonne)));
  const quanti = Math.ceil(righe / altezza);
  return Array.from({ length: quanti }, (_, at) => {
    const da = at * altezza;
    return { foglio, da, righe: Math.min(altezza, righe - da), colonne };
  });
}

/** As many blocks as one answer holds, and those that remain. */
function splitBlocchi(blocchi: readonly Blocco[]): readonly [readonly Blocco[], readonly Blocco[]] {
  let celle = 0;
  const fine = blocchi.findIndex(({ righe, colonne }) => (celle += righe * colonne) > CELLE_A_BLOCCO);
  const quanti = fine < 0 ? blocchi.length : Math.max(1, fine);
  return [blocchi.slice(0, quanti), blocchi.slice(quanti)];
}

type IsAmmessa = (ora: unknown, riga: number, colonna: number) => boolean;

/** What a cell may hold on a sheet that nobody has changed: after a write cut short, also what it held before it. */
function isAmmessaSu({ prima, scritte }: FoglioIntero, isInterrotto: boolean): IsAmmessa {
  const primaDi = prima ? letturaOf(prima) : () => "";
  return (ora, riga, colonna) =>
    isComeScritta(ora, scritte[riga]?.[colonna]) ||
    (isInterrotto && (ora === "" || respelled(ora) === respelled(primaDi(riga, colonna))));
}

async function findCambiati(
  context: Excel.RequestContext,
  blocchi: readonly Blocco[],
  isInterrotto: boolean,
): Promise<ReadonlySet<string>> {
  const [primi, altri] = splitBlocchi(blocchi);
  if (primi.length === 0) return new Set();
  const letti = await readBlocchi(context, primi, ({ foglio, da, righe, colonne }) => {
    const range = context.workbook.worksheets.getItem(foglio.nome).getRangeByIndexes(da, 0, righe, colonne);
    range.load("formulas,values");
    return range;
  });
  const cambiati = letti.filter(({ blocco: { foglio, da }, letto: range }) => {
    const formule: readonly (readonly unknown[])[] = range.formulas;
    const valori: readonly (readonly unknown[])[] = range.values;
    const isAmmessa = isAmmessaSu(foglio, isInterrotto);
    return !formule.every((riga, at) =>
      riga.every((ora, colonna) => isAmmessa(typedContent(ora, valori[at]?.[colonna]), da + at, colonna)),
    );
  });
  return new Set([
    ...cambiati.map(({ blocco }) => blocco.foglio.nome),
    ...(await findCambiati(context, altri, isInterrotto)),
  ]);
}

/**
 * The sheets of ours that hold something else than what a command wrote on them, by name: typed over, beside or below,
 * or taken away. As many syncs as the answers need, plus one.
 * @param isInterrotto the command was cut short: what it did not write yet is no change
 */
export async function fogliCambiati(
  context: Excel.RequestContext,
  fogli: readonly FoglioIntero[],
  isInterrotto: boolean,
): Promise<ReadonlySet<string>> {
  if (fogli.length === 0) return new Set();
  const usati = fogli.map(({ nome }) => {
    const usato = context.workbook.worksheets.getItem(nome).getUsedRangeOrNullObject(true);
    usato.load("rowIndex,rowCount,columnIndex,columnCount");
    return usato;
  });
  await context.sync();
  const blocchi = fogli.flatMap((foglio, at) => {
    const usato = usati[at];
    const isVuoto = usato === undefined || usato.isNullObject;
    const righe = Math.max(foglio.scritte.length, isVuoto ? 0 : usato.rowIndex + usato.rowCount);
    const larghezza = foglio.scritte.reduce((massimo, riga) => Math.max(massimo, riga.length), 0);
    return blocchiDi(foglio, righe, Math.max(larghezza, isVuoto ? 0 : usato.columnIndex + usato.columnCount));
  });
  return findCambiati(context, blocchi, isInterrotto);
}
