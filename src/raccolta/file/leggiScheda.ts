import { cellAt, type SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import { CELLA_VUOTA, type Cella } from "../../domain/Cella";
import { displayCella } from "../../domain/numeri/displayCella";
import { normalize } from "../../domain/testo/normalize";
import { compact } from "../../domain/testo/testoBreve";
import { MARCHIO_SCHEDA } from "../../texts/relazione/marchioScheda";
import { SCHEDA } from "../../texts/relazione/scheda";
import type { RigaTornata, SchedaTornata } from "../ritorno/SchedaTornata";
import { COLONNE_SCHEDA, type CampoDaCompilare } from "./colonneScheda";
import { leggiDati } from "./datiScheda";

/** Rows may have been put above the headings, as far as anybody would. */
const RIGHE_DI_TESTA = 30;

type Colonne = ReadonlyMap<CampoDaCompilare, number>;

const testoAt = (grid: SheetGrid, riga: number, colonna: number) => displayCella(cellAt(grid, riga, colonna)).trim();

/** The column of each heading on a row, found by its words: the value's may end with a year. */
function colonneSu(grid: SheetGrid, riga: number): Colonne {
  const scritte = (grid.celle[riga] ?? []).map((_, colonna) => normalize(testoAt(grid, riga, colonna)));
  return new Map(
    COLONNE_SCHEDA.flatMap(({ campo }) => {
      const nome = normalize(SCHEDA.colonne[campo]);
      const at = scritte.findIndex((una) => (campo === "valore" ? /^valore(?: 20\d\d)?$/.test(una) : una === nome));
      return at < 0 ? [] : [[campo, at] as const];
    }),
  );
}

function findTesta(grid: SheetGrid): { readonly riga: number; readonly colonne: Colonne } | null {
  for (let riga = 0; riga < Math.min(RIGHE_DI_TESTA, grid.celle.length); riga += 1) {
    const colonne = colonneSu(grid, riga);
    if (colonne.has("valore") && colonne.has("nome")) return { riga, colonne };
  }
  return null;
}

/** What the file says of itself: on a row above the headings, wherever columns were moved. */
function datiOf(grid: SheetGrid, testa: number): SchedaTornata["dati"] {
  for (const celle of grid.celle.slice(0, testa)) {
    for (const cella of celle) {
      const dati = cella.tipo === "testo" ? leggiDati(cella.valore.trim()) : null;
      if (dati) return dati;
    }
  }
  return null;
}

/** Words alone: what a cell of text holds besides spaces. */
function valoreOf(cella: Cella): Cella {
  return cella.tipo === "testo" && compact(cella.valore) === "" ? CELLA_VUOTA : cella;
}

function rigaOf(grid: SheetGrid, riga: number, colonne: Colonne): RigaTornata | null {
  const testo = (campo: CampoDaCompilare) => {
    const colonna = colonne.get(campo);
    return colonna === undefined ? "" : testoAt(grid, riga, colonna);
  };
  const seC = (campo: CampoDaCompilare) => (colonne.has(campo) && testo("chiave") !== "" ? testo(campo) : null);
  const colonnaValore = colonne.get("valore") ?? 0;
  const valore = valoreOf(cellAt(grid, riga, colonnaValore));
  const formula = grid.formule[riga]?.[colonnaValore] ?? "";
  const [chiave, obiettivo, nome, target] = [testo("chiave"), testo("obiettivo"), testo("nome"), testo("target")];
  const [fonte, causa, nota] = [testo("fonte"), testo("causa"), testo("nota")];
  if (valore.tipo === "vuota" && [chiave, nome, fonte, causa, nota].every((una) => una === "")) return null;
  return {
    riga,
    chiave,
    obiettivo,
    nome,
    target,
    targetAllora: seC("targetAllora"),
    allora: seC("allora"),
    valore,
    isFormulaMuta: formula !== "" && valore.tipo === "vuota",
    fonte,
    causa,
    nota,
  };
}

/** Whether a sheet has the mark of a scheda. */
export const isScheda = (grid: SheetGrid): boolean => testoAt(grid, 0, 0).startsWith(MARCHIO_SCHEDA);

/** The sheets that the rows of a scheda stand on, as it says; none where it does not. */
export const fontiDellaScheda = (grid: SheetGrid): readonly string[] => datiOf(grid, RIGHE_DI_TESTA)?.fogli ?? [];

/**
 * The scheda that a file holds, whoever saved it and whatever was done to it; null where it is none: no sheet has its
 * mark, or its headings are gone.
 * @param data the day the file was last saved, a serial
 */
export function leggiScheda(griglie: readonly SheetGrid[], file: string, data: number): SchedaTornata | null {
  const segnate = griglie.filter(isScheda);
  for (const grid of segnate.length > 0 ? segnate : griglie) {
    const testa = findTesta(grid);
    if (!testa) continue;
    const dati = datiOf(grid, testa.riga);
    // Without the mark it is a scheda only if something of ours is left on it.
    if (segnate.length === 0 && dati === null && !testa.colonne.has("chiave")) continue;
    const righe = grid.celle.flatMap((_, riga) => (riga > testa.riga ? (rigaOf(grid, riga, testa.colonne) ?? []) : []));
    return { file, data, dati, righe };
  }
  return null;
}
