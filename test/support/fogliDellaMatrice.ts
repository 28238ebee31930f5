import type { OpenExcel } from "./openExcel";

/** The sheet "Pisa" as somebody may keep it. */
export interface Disposizione {
  readonly nome: string;
  /** Makes the plain sheet into this one. */
  readonly disponi: (sheet: Excel.Worksheet) => void;
  /** Codes with which a command may refuse it, having written nothing; none where every command has to be carried out. */
  readonly rifiuti: readonly string[];
  /** Somebody renames it while the command is under way. */
  readonly isRinominato?: boolean;
  /** It stands in a workbook that counts days from 1904. */
  readonly is1904?: boolean;
}

type Contenuto = Awaited<ReturnType<OpenExcel["host"]["snapshot"]>>;

/** The day of the one row that is a day's. */
const CARTA_DEI_SERVIZI = 44_150;
const UNIONI = 600;
/** Rows of the cruscotto, and the first column beside it that is free. */
const [ALTEZZA, ACCANTO] = [10, 8];

export const TABELLA: Disposizione = {
  nome: "Table",
  disponi: (sheet) => void sheet.tables.add("A2:G9", true),
  rifiuti: ["formula-cambiata"],
};

export const DISPOSIZIONI: readonly Disposizione[] = [
  { nome: "plain", disponi: () => undefined, rifiuti: [] },
  TABELLA,
  {
    nome: "600 merges",
    disponi: (sheet) => {
      // Beside the cruscotto, below a word that makes the sheet as wide as they are.
      const ultima = ACCANTO + 2 * (UNIONI / ALTEZZA - 1);
      sheet.getRangeByIndexes(0, ultima, 1, 1).values = [["Fonte: rilevazione interna"]];
      for (let colonna = ACCANTO; colonna <= ultima; colonna += 2) {
        sheet.getRangeByIndexes(0, colonna, ALTEZZA, 2).merge(true);
      }
    },
    rifiuti: [],
  },
  {
    nome: "formatted to the bottom",
    disponi: (sheet) => {
      for (const colonna of ["A", "G", "XFD"]) sheet.getRange(`${colonna}1048576`).format.fill.color = "#FFEEAA";
    },
    rifiuti: [],
  },
  {
    nome: "protected",
    disponi: (sheet) => {
      sheet.getRange("E3:F9").format.protection.locked = false;
      sheet.protection.protect();
    },
    rifiuti: ["foglio-protetto"],
  },
  { nome: "filtered", disponi: (sheet) => (sheet.getRange("4:5").rowHidden = true), rifiuti: [] },
  { nome: "1904", disponi: () => undefined, rifiuti: [], is1904: true },
  {
    nome: "renamed half-way",
    disponi: () => undefined,
    rifiuti: ["foglio-sparito", "foglio-cambiato", "cambiato-in-mezzo"],
    isRinominato: true,
  },
];

/** Makes the sheet "Pisa" of an open workbook into one of these. */
export async function disponi({ Excel }: OpenExcel, { disponi: make }: Disposizione): Promise<void> {
  await Excel.run(async (context) => {
    make(context.workbook.worksheets.getItem("Pisa"));
    await context.sync();
  });
}

/** The same workbook, as somebody keeps it who counts days from 1904. */
export function dal1904(contenuto: Contenuto): Contenuto {
  const { data, ...resto } = structuredClone(contenuto);
  for (const foglio of Object.values(data.sheets ?? {})) {
    for (const riga of Object.values(
      (foglio.cellData ?? {}) as Record<string, Record<string, { v?: unknown } | null>>,
    )) {
      for (const cella of Object.values(riga)) if (cella?.v === CARTA_DEI_SERVIZI) cella.v = CARTA_DEI_SERVIZI - 1462;
    }
  }
  return { ...resto, data, is1904: true };
}

/** Adds to the sheet "Pisa" a row whose result is a day. */
export async function conUnaData({ Excel }: OpenExcel): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Pisa");
    sheet.getRange("E9").numberFormat = [["dd/mm/yyyy"]];
    sheet.getRange("F9").numberFormat = [["@"]];
    sheet.getRange("G9").numberFormat = [["0%"]];
    sheet.getRange("A9:G9").values = [["A2", "Carta dei servizi", "", 0.5, CARTA_DEI_SERVIZI, "31/12/2020", ""]];
    await context.sync();
  });
}
