import { dalDocumento } from "../../cruscotto/griglia/epoca";
import type { SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import { CELLA_VUOTA, type Cella } from "../../domain/Cella";
import { formulaFromFile } from "../../pacchetto/formule/formulaSpelling";
import { estensioneOf } from "../../pacchetto/leggi/estensione";
import type { FileCell, FoglioLetto } from "../../pacchetto/leggi/FoglioLetto";
import { readCartella, type PacchettoLetto, type SheetOfFile } from "../../pacchetto/leggi/readCartella";
import { Pacchetto } from "../../pacchetto/Pacchetto";
import { PacchettoError, type CodicePacchetto } from "../../pacchetto/PacchettoError";
import { PerfError } from "../PerfError";

const CODICI = {
  "non-xlsx": "file-non-xlsx",
  cifrato: "file-cifrato",
  danneggiato: "file-danneggiato",
  "troppo-grande": "file-troppo-grande",
} as const satisfies Record<CodicePacchetto, PerfError["codice"]>;

const GENERALE = "General";

function cellaOf({ value, isError, formula }: FileCell, formato: string, is1904: boolean): Cella {
  if (isError) return { tipo: "errore", valore: String(value) };
  if (typeof value === "number") {
    return { tipo: "numero", valore: dalDocumento(value, formato, is1904), formato };
  }
  if (typeof value === "boolean") return { tipo: "booleano", valore: value };
  // A formula without a result shows an empty text, as Excel says of it.
  return value === null && formula === null ? CELLA_VUOTA : { tipo: "testo", valore: value ?? "" };
}

/** A formula that points out of its sheet leads to something of that file: here only its result means anything. */
function formulaOf({ formula }: FileCell): string {
  if (formula === null) return "";
  const scritta = formulaFromFile(formula);
  return scritta.includes("!") ? "" : scritta;
}

const hasQualcosa = ({ value, formula }: FileCell) => formula !== null || (value !== null && value !== "");

/** How many rows and columns hold something. */
function usatoOf({ rows }: FoglioLetto): { readonly righe: number; readonly colonne: number } {
  let [righe, colonne] = [0, 0];
  for (const { row, cells } of rows) {
    for (const cella of cells) {
      if (!hasQualcosa(cella)) continue;
      righe = Math.max(righe, row + 1);
      colonne = Math.max(colonne, cella.column + 1);
    }
  }
  return { righe, colonne };
}

const tabellaDi = <T>(righe: number, colonne: number, valore: T): T[][] =>
  Array.from({ length: righe }, () => Array<T>(colonne).fill(valore));

function grigliaOf({ listed, letto }: SheetOfFile, { styles, workbook }: PacchettoLetto): SheetGrid {
  estensioneOf(letto, listed.name);
  const { righe, colonne } = usatoOf(letto);
  const formatoDi = (style: number) => styles.styles[style]?.numberFormat ?? GENERALE;
  const celle = tabellaDi<Cella>(righe, colonne, CELLA_VUOTA);
  const formule = tabellaDi(righe, colonne, "");
  const diColonna = Array<string>(colonne).fill(GENERALE);
  for (const { first, last, style } of letto.columns) {
    diColonna.fill(formatoDi(style), first, Math.min(last + 1, colonne));
  }
  const formati = Array.from({ length: righe }, () => [...diColonna]);
  for (const { row, style, cells } of letto.rows) {
    const [sueCelle, sueFormule, suoiFormati] = [celle[row], formule[row], formati[row]];
    if (!sueCelle || !sueFormule || !suoiFormati) continue;
    if (style !== null) suoiFormati.fill(formatoDi(style));
    for (const cella of cells) {
      const { column } = cella;
      if (column >= colonne) continue;
      const formato = formatoDi(cella.style);
      sueCelle[column] = cellaOf(cella, formato, workbook.is1904);
      sueFormule[column] = formulaOf(cella);
      suoiFormati[column] = formato;
    }
  }
  return {
    foglio: listed.name,
    celle,
    formule,
    formati,
    unioni: letto.merges
      .filter(({ top, left }) => top < righe && left < colonne)
      .map(({ top, left, bottom, right }) => ({
        riga: top,
        colonna: left,
        righe: bottom - top + 1,
        colonne: right - left + 1,
      })),
    isProtetto: letto.protection !== null && letto.protection.get("sheet") !== "0",
  };
}

/**
 * The sheets of cells of an .xlsx, as a sheet of the open workbook would be read: values as the file last calculated
 * them, formulas only where they stay on their own sheet. Nothing of the open workbook is touched.
 * @throws PacchettoError that says what the file is instead
 */
export function readGriglie(bytes: Uint8Array): readonly SheetGrid[] {
  const letta = readCartella(new Pacchetto(bytes));
  return letta.sheets.map((sheet) => grigliaOf(sheet, letta));
}

/**
 * The sheets of a file that the user picked.
 * @throws PerfError "file-non-xlsx", "file-cifrato", "file-danneggiato" or "file-troppo-grande"
 */
export function griglieDelFile(bytes: Uint8Array): readonly SheetGrid[] {
  try {
    return readGriglie(bytes);
  } catch (error) {
    if (!(error instanceof PacchettoError)) throw error;
    throw new PerfError(CODICI[error.codice], {}, { cause: error });
  }
}
