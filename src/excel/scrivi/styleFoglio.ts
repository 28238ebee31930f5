import type { AspettoColonna, CellaFoglio, FoglioPerf, StileRiga, TabellaFoglio } from "../../formule/Modifiche";
import type { Coda } from "./Coda";

const BLU = "#1F3864";
const GRIGIO = "#5A5F6B";
const CHIUSO = "#F3F2F1";
const FILETTO = "#BFC6D4";
/** What one change of look takes in a request, at most: a range, what leads from it to its font, and what is set. */
const BYTE_A_STILE = 1_200;

/** What a row looks like, beyond the plain one. */
interface Aspetto {
  readonly isGrassetto?: true;
  readonly isCorsivo?: true;
  readonly corpo?: number;
  readonly colore?: string;
  readonly sfondo?: string;
}

const ASPETTI: Readonly<Record<StileRiga, Aspetto>> = {
  titolo: { isGrassetto: true, corpo: 14, colore: BLU },
  sottotitolo: { isGrassetto: true, corpo: 12, colore: BLU },
  nota: { isCorsivo: true, colore: GRIGIO },
  avviso: { isGrassetto: true, colore: "#7A1320" },
  intestazione: { isGrassetto: true, colore: "#FFFFFF", sfondo: BLU },
  totale: { isGrassetto: true, sfondo: "#C5D0E6" },
  forte: { isGrassetto: true, sfondo: "#DEE5F1" },
  gruppo: { isGrassetto: true, sfondo: "#F1F4F9" },
  normale: {},
  dettaglio: { isCorsivo: true, colore: GRIGIO },
};

function setAspetto({ font, fill }: Excel.RangeFormat, aspetto: Aspetto): void {
  if (aspetto.isGrassetto) font.bold = true;
  if (aspetto.isCorsivo) font.italic = true;
  if (aspetto.corpo !== undefined) font.size = aspetto.corpo;
  if (aspetto.colore !== undefined) font.color = aspetto.colore;
  if (aspetto.sfondo !== undefined) fill.color = aspetto.sfondo;
}

/** Consecutive things that are the same, as [first, how many, what]. */
function tratti<T>(cose: readonly T[]): readonly (readonly [da: number, quante: number, cosa: T])[] {
  const trovati: [number, number, T][] = [];
  cose.forEach((cosa, at) => {
    const ultimo = trovati.at(-1);
    if (ultimo?.[2] === cosa) ultimo[1]++;
    else trovati.push([at, 1, cosa]);
  });
  return trovati;
}

/** Queues cells of a table: ruled, their texts wrapped and read from the top. Excel rules nothing inside a single line. */
export function ruleCelle(sheet: Excel.Worksheet, riga: number, righe: number, colonne: number): void {
  const { format } = sheet.getRangeByIndexes(riga, 0, righe, colonne);
  format.wrapText = true;
  format.verticalAlignment = "Top";
  const lati = [
    ...(["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const),
    ...(righe > 1 ? (["InsideHorizontal"] as const) : []),
    ...(colonne > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const lato of lati) {
    const filetto = format.borders.getItem(lato);
    filetto.style = "Continuous";
    filetto.color = FILETTO;
  }
}

/** A step of room from the rule keeps a figure and the word beside it apart. */
function styleColonna(range: Excel.Range, aspetto: AspettoColonna, isPrima: boolean): void {
  range.format.horizontalAlignment = aspetto === "testo" || aspetto === "chiusa" ? "Left" : "Right";
  if (!isPrima) range.format.indentLevel = 1;
  if (aspetto === "chiusa") range.format.fill.color = CHIUSO;
  if (aspetto !== "discreta") return;
  range.format.font.color = GRIGIO;
  range.format.font.size = 9;
}

async function styleTabella(
  sheet: Excel.Worksheet,
  coda: Coda,
  { intestazione, righe, colonne, rientri }: TabellaFoglio,
): Promise<void> {
  await coda.makeRoom(BYTE_A_STILE * 12);
  ruleCelle(sheet, intestazione, righe + 1, colonne.length);
  const testa = sheet.getRangeByIndexes(intestazione, 0, 1, colonne.length).format;
  testa.horizontalAlignment = "Center";
  testa.verticalAlignment = "Center";
  if (righe === 0) return;
  colonne.forEach((aspetto, colonna) => {
    styleColonna(sheet.getRangeByIndexes(intestazione + 1, colonna, righe, 1), aspetto, colonna === 0);
  });
  for (const [da, quante, rientro] of tratti(rientri)) {
    if (rientro === 0) continue;
    await coda.makeRoom(BYTE_A_STILE);
    sheet.getRangeByIndexes(intestazione + 1 + da, 0, quante, 1).format.indentLevel = rientro;
  }
}

const isCollegamento = (cella: CellaFoglio | undefined): boolean =>
  cella?.tipo === "formula" && cella.formula.startsWith("=HYPERLINK(");

/** Links look like links: a formula brings no look of its own. */
async function styleCollegamenti(sheet: Excel.Worksheet, coda: Coda, { righe, larghezze }: FoglioPerf): Promise<void> {
  for (const colonna of larghezze.keys()) {
    for (const [da, quante, isQui] of tratti(righe.map((celle) => isCollegamento(celle[colonna])))) {
      if (!isQui) continue;
      await coda.makeRoom(BYTE_A_STILE);
      const { font } = sheet.getRangeByIndexes(da, colonna, quante, 1).format;
      font.color = "#0563C1";
      font.underline = "Single";
    }
  }
}

/** Queues the look of one of our sheets: of its tables, then of each row. */
export async function styleFoglio(sheet: Excel.Worksheet, coda: Coda, foglio: FoglioPerf): Promise<void> {
  const visibili = foglio.larghezze.length - (foglio.colonneNascoste ?? 0);
  for (const tabella of foglio.tabelle) await styleTabella(sheet, coda, tabella);
  for (const [da, quante, stile] of tratti(foglio.stili)) {
    if (stile === "normale") continue;
    await coda.makeRoom(BYTE_A_STILE);
    const suoi = foglio.tabelle.find(({ intestazione, righe }) => da >= intestazione && da <= intestazione + righe);
    const colonne = suoi?.colonne.length ?? visibili;
    setAspetto(sheet.getRangeByIndexes(da, 0, quante, colonne).format, ASPETTI[stile]);
  }
  await styleCollegamenti(sheet, coda, foglio);
}
