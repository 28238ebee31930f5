import { areaName } from "../../pacchetto/formule/indirizzo";
import { readWorkbook } from "../../pacchetto/leggi/readWorkbook";
import { Pacchetto } from "../../pacchetto/Pacchetto";
import type { CambioAspetto } from "../../pacchetto/scrivi/stili/CambioAspetto";
import type {
  CambioCella,
  CambioFoglio,
  ContenutoCella,
  ConvalidaNuova,
} from "../../pacchetto/scrivi/foglio/CambioFoglio";
import { patchCartella } from "../../pacchetto/scrivi/patchCartella";
import { SCHEDA } from "../../texts/relazione/scheda";
import type { RigaScheda, SchedaDaCompilare } from "../scheda/SchedaDaCompilare";
import { cartellaMinima } from "./cartellaMinima";
import {
  chiestoInCella,
  colonneDellaScheda,
  formatoDelValore,
  PRENDI,
  titoloColonna,
  type ScrittoInScheda,
} from "./celleScheda";
import { RIGA_DATI, RIGA_INTESTAZIONI, type ColonnaScheda } from "./colonneScheda";
import { scriviDati } from "./datiScheda";

const BORDO = { kind: "thin", colour: "#8A8886" } as const;
const RIQUADRO = { left: BORDO, right: BORDO, top: BORDO, bottom: BORDO };
const A_CAPO = [
  ["wrapText", "1"],
  ["vertical", "top"],
] as const;

const TITOLO: CambioAspetto = { font: { isBold: true, size: 14 } };
const INTESTAZIONE: CambioAspetto = { font: { isBold: true }, fill: "#D6E4F0", border: RIQUADRO, alignment: A_CAPO };
const CHIUSA: CambioAspetto = { fill: "#F3F2F1", border: RIQUADRO, alignment: A_CAPO };
const APERTA: CambioAspetto = { fill: "#FFFFFF", border: RIQUADRO, alignment: A_CAPO, isUnlocked: true };

/** Points of a line of text, and how much wider than a figure its letters may be. */
const PUNTI_RIGA = 15;
const LARGHEZZA_LETTERA = 1.1;

const contenuto = (value: ScrittoInScheda): ContenutoCella => ({
  formula: null,
  isSameFormula: false,
  value: value === "" ? null : value,
  isError: false,
});

function aspettoDi({ campo, isAperta, isNascosta }: ColonnaScheda, riga: RigaScheda): CambioAspetto {
  if (isNascosta) return { numberFormat: "@" };
  if (!isAperta) return CHIUSA;
  return campo === "valore" ? { ...APERTA, numberFormat: formatoDelValore(riga) } : { ...APERTA, numberFormat: "@" };
}

/** The rule as the file has it. */
function regolaDi({ regola }: ReturnType<typeof chiestoInCella>) {
  if (regola === null) return null;
  if (regola.tipo === "elenco") return { tipo: "list", formule: [`"${regola.voci.join(",")}"`] };
  return { tipo: regola.tipo === "data" ? "date" : "decimal", formule: [String(regola.da), String(regola.a)] };
}

function convalidaDi(riga: RigaScheda, at: number, colonna: number, anno: number | null): ConvalidaNuova {
  const chiesto = chiestoInCella(riga, anno);
  const { titolo, testo, rifiuto } = chiesto;
  const regola = regolaDi(chiesto);
  return {
    area: areaName({ top: at, left: colonna, bottom: at, right: colonna }),
    attributes: [
      ["type", regola?.tipo ?? null],
      ["allowBlank", "1"],
      ["showInputMessage", "1"],
      ["showErrorMessage", rifiuto === null ? null : "1"],
      ["errorTitle", rifiuto === null ? null : titolo],
      ["error", rifiuto],
      ["promptTitle", titolo],
      ["prompt", testo],
    ],
    formulas: regola?.formule ?? [],
  };
}

type Celle = Map<number, Map<number, CambioCella>>;

function put(celle: Celle, riga: number, colonna: number, value: ScrittoInScheda, look: CambioAspetto): void {
  const sue = celle.get(riga) ?? new Map<number, CambioCella>();
  celle.set(riga, sue.set(colonna, { content: contenuto(value), look }));
}

function celleDi(scheda: SchedaDaCompilare, colonne: readonly ColonnaScheda[]): Celle {
  const celle: Celle = new Map();
  put(celle, 0, 0, SCHEDA.titolo(scheda.responsabile, scheda.anno), TITOLO);
  SCHEDA.istruzioni.forEach((frase, at) => put(celle, at + 1, 0, frase, {}));
  const chiave = colonne.findIndex(({ campo }) => campo === "chiave");
  put(celle, RIGA_DATI, chiave, scriviDati(scheda), { numberFormat: "@" });
  colonne.forEach((colonna, at) => put(celle, RIGA_INTESTAZIONI, at, titoloColonna(colonna, scheda), INTESTAZIONE));
  scheda.righe.forEach((riga, quale) => {
    colonne.forEach((colonna, at) =>
      put(celle, RIGA_INTESTAZIONI + 1 + quale, at, PRENDI[colonna.campo](riga), aspettoDi(colonna, riga)),
    );
  });
  return celle;
}

const righeDiTesto = (testo: string, larghezza: number): number =>
  testo
    .split("\n")
    .reduce((righe, parte) => righe + Math.max(1, Math.ceil((parte.length * LARGHEZZA_LETTERA) / larghezza)), 0);

/** Tall enough for its words: not every spreadsheet measures the rows of a file that says no height. */
function altezzaDi(riga: RigaScheda, colonne: readonly ColonnaScheda[]): number {
  const visibili = colonne.filter(({ isNascosta }) => !isNascosta);
  const righe = visibili.map(({ campo, larghezza }) => righeDiTesto(String(PRENDI[campo](riga) ?? ""), larghezza));
  return Math.min(Math.max(...righe, 1), 20) * PUNTI_RIGA;
}

function foglioDi(scheda: SchedaDaCompilare): CambioFoglio {
  const colonne = colonneDellaScheda(scheda);
  const valore = colonne.findIndex(({ campo }) => campo === "valore");
  const prima = RIGA_INTESTAZIONI + 1;
  return {
    cells: celleDi(scheda, colonne),
    rows: new Map([
      [RIGA_INTESTAZIONI, { height: 2 * PUNTI_RIGA }],
      ...scheda.righe.map((riga, at) => [prima + at, { height: altezzaDi(riga, colonne) }] as const),
    ]),
    columns: new Map(
      colonne.map(({ larghezza, isNascosta }, at) => [
        at,
        { width: larghezza, ...(isNascosta ? { isHidden: true } : {}) },
      ]),
    ),
    validations: {
      removed: new Map(),
      added: scheda.righe.map((riga, at) => convalidaDi(riga, prima + at, valore, scheda.anno)),
    },
    // Widths, heights and the eye's order are whoever fills it in's; what stands in the locked cells is not.
    protection: [
      ["objects", "1"],
      ["scenarios", "1"],
      ["formatColumns", "0"],
      ["formatRows", "0"],
    ],
    frozen: { columns: 0, rows: prima },
    showsGridlines: false,
    page: {
      orientation: "landscape",
      paperSize: 9,
      fit: { width: 1, height: 0 },
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5 },
      titleRows: `$${prima}:$${prima}`,
    },
  };
}

/**
 * A scheda as an .xlsx that needs nothing but a spreadsheet: locked but for what is asked, the kind of each value
 * checked as it is typed, the keys out of sight. Every text is a text, whatever it begins with.
 */
export function scriviScheda(scheda: SchedaDaCompilare): Uint8Array {
  const pacchetto = new Pacchetto(cartellaMinima(SCHEDA.foglio));
  const workbook = readWorkbook(pacchetto);
  const [listed = null] = workbook.sheets;
  patchCartella(pacchetto, workbook, {
    sheets: [
      {
        listed,
        scorrimenti: [],
        name: SCHEDA.foglio,
        state: "visible",
        change: foglioDi(scheda),
        charts: { added: [], removed: [] },
      },
    ],
    names: new Map(),
    active: null,
  });
  return pacchetto.toBytes();
}
