import type { Cella } from "../../domain/Cella";
import { parseFormato } from "../../domain/numeri/formatoNumero";
import { serialOf } from "../../domain/numeri/calendario";
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
import type { GenereValore, RigaScheda, SchedaDaCompilare } from "../scheda/SchedaDaCompilare";
import { valoreScritto } from "../ritorno/valoreScritto";
import { cartellaMinima } from "./cartellaMinima";
import {
  COLONNE_SCHEDA,
  RIGA_DATI,
  RIGA_INTESTAZIONI,
  type CampoDaCompilare,
  type ColonnaScheda,
} from "./colonneScheda";
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

/** How a value of each kind is shown once it is typed; the cruscotto's own format is kept where there is one. */
const FORMATI: Readonly<Record<GenereValore, string | null>> = {
  numero: null,
  percentuale: "0.00%",
  data: "dd/mm/yyyy",
  "si-no": null,
  testo: "@",
};

/** Points of a line of text, and how much wider than a figure its letters may be. */
const PUNTI_RIGA = 15;
const LARGHEZZA_LETTERA = 1.1;

type Scritto = string | number | boolean | null;

const contenuto = (value: Scritto): ContenutoCella => ({
  formula: null,
  isSameFormula: false,
  value: value === "" ? null : value,
  isError: false,
});

/** A value as a cell holds it; an error of the cruscotto is for its owner to see there. */
function scrittoDi(cella: Cella): Scritto {
  return cella.tipo === "vuota" || cella.tipo === "errore" ? null : cella.valore;
}

function formatoDi({ genere, valore }: RigaScheda): string | null {
  if (valore.tipo !== "numero") return FORMATI[genere];
  const { isData, isPercentuale } = parseFormato(valore.formato);
  const isSuo = genere === "data" ? isData : genere === "percentuale" ? isPercentuale : genere !== "testo";
  return isSuo || genere === "testo" ? (valore.formato === "General" ? null : valore.formato) : FORMATI[genere];
}

const PRENDI: { readonly [Campo in CampoDaCompilare]: (riga: RigaScheda) => Scritto } = {
  obiettivo: ({ obiettivo }) => obiettivo,
  nome: ({ nome }) => nome,
  descrizione: ({ descrizione }) => descrizione,
  contribuiscono: ({ contribuiscono }) => contribuiscono.join(", "),
  udm: ({ udm }) => udm,
  target: ({ target }) => target,
  precedente: ({ precedente }) => precedente,
  valore: ({ valore }) => scrittoDi(valore),
  fonte: () => null,
  causa: () => null,
  nota: () => null,
  chiave: ({ chiave }) => chiave,
  allora: ({ valore }) => valoreScritto(valore),
  targetAllora: ({ target }) => target,
};

function aspettoDi({ campo, isAperta, isNascosta }: ColonnaScheda, riga: RigaScheda): CambioAspetto {
  if (isNascosta) return { numberFormat: "@" };
  if (!isAperta) return CHIUSA;
  return campo === "valore" ? { ...APERTA, numberFormat: formatoDi(riga) } : { ...APERTA, numberFormat: "@" };
}

/** The columns that have something to show. */
function colonneDi({ righe }: SchedaDaCompilare): readonly ColonnaScheda[] {
  return COLONNE_SCHEDA.filter(
    ({ campo, isFacoltativa }) => !isFacoltativa || righe.some((riga) => PRENDI[campo](riga) !== ""),
  );
}

/** Excel takes no longer list in a rule, and a comma parts its words. */
const LISTA_MASSIMA = 250;

/** Whether the words of a scale can be offered as a list. */
const isElenco = ({ genere, voci }: RigaScheda): boolean =>
  genere === "testo" && voci.length > 0 && voci.join(",").length <= LISTA_MASSIMA && !voci.join("").includes(",");

/** What each kind of value accepts; text accepts everything, unless it is a word of a scale. */
function regolaDi(riga: RigaScheda, anno: number | null) {
  const { genere, voci } = riga;
  if (isElenco(riga)) return { tipo: "list", formule: [`"${voci.join(",")}"`] };
  switch (genere) {
    case "numero":
    case "percentuale":
      return { tipo: "decimal", formule: ["-1000000000000", "1000000000000"] };
    case "data": {
      const [primo, ultimo] = [serialOf((anno ?? 2000) - 1, 1, 1), serialOf((anno ?? 2099) + 1, 12, 31)];
      return { tipo: "date", formule: [String(primo), String(ultimo)] };
    }
    case "si-no":
      return { tipo: "list", formule: [`"${SCHEDA.siNo.join(",")}"`] };
    case "testo":
      return null;
  }
}

function convalidaDi(riga: RigaScheda, at: number, colonna: number, anno: number | null): ConvalidaNuova {
  const { genere } = riga;
  const regola = regolaDi(riga, anno);
  const chiesto = isElenco(riga) ? "scala" : genere;
  const { titolo, testo } = SCHEDA.chiesto[chiesto];
  const rifiuto = chiesto === "testo" ? null : SCHEDA.rifiuto[chiesto];
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

function put(celle: Celle, riga: number, colonna: number, value: Scritto, look: CambioAspetto): void {
  const sue = celle.get(riga) ?? new Map<number, CambioCella>();
  celle.set(riga, sue.set(colonna, { content: contenuto(value), look }));
}

function celleDi(scheda: SchedaDaCompilare, colonne: readonly ColonnaScheda[]): Celle {
  const celle: Celle = new Map();
  put(celle, 0, 0, SCHEDA.titolo(scheda.responsabile, scheda.anno), TITOLO);
  SCHEDA.istruzioni.forEach((frase, at) => put(celle, at + 1, 0, frase, {}));
  const chiave = colonne.findIndex(({ campo }) => campo === "chiave");
  put(celle, RIGA_DATI, chiave, scriviDati(scheda), { numberFormat: "@" });
  colonne.forEach(({ campo }, at) => {
    const nome = SCHEDA.colonne[campo];
    const conAnno = campo === "valore" && scheda.anno !== null ? `${nome} ${scheda.anno}` : nome;
    put(celle, RIGA_INTESTAZIONI, at, conAnno, INTESTAZIONE);
  });
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
  const colonne = colonneDi(scheda);
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
