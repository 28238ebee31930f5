import { PERCORSO_UNITO } from "../correzioni/correzioni";
import { MARCHIO_FOGLIO_PERF } from "../cruscotto/griglia/marchio";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { CELLA_VUOTA, type Cella } from "../domain/Cella";
import { parseData } from "../domain/numeri/calendario";
import { displayCella } from "../domain/numeri/displayCella";
import type { Natura } from "../domain/Stato";
import type { Fotografia, RigaFotografata } from "../periodo/Fotografia";
import { statoScritto } from "../texts/nomiStato";
import { FOTOGRAFIA } from "../texts/relazione/fotografia";
import { COLONNE_FOTOGRAFIA, type ColonnaFotografia } from "./colonneFotografia";

const NATURE: readonly Natura[] = ["data", "fatto", "accumulo", "tetto", "livello"];
const INIZIO = `${MARCHIO_FOGLIO_PERF}${FOTOGRAFIA.inizioTitolo}`;

const numeroIn = (cella: Cella): number | null => (cella.tipo === "numero" ? cella.valore : null);
const giornoIn = (cella: Cella): number | null => numeroIn(cella) ?? parseData(displayCella(cella));

/** The day of the snapshot that a sheet is, an Excel serial; null where it is none. */
export function giornoFotografato(grid: SheetGrid): number | null {
  const titolo = displayCella(cellAt(grid, 0, 0));
  return titolo.startsWith(INIZIO) ? parseData(titolo.slice(INIZIO.length).trim()) : null;
}

/** The columns by their headings: somebody may have put one of their own between them. */
function colonneIn(grid: SheetGrid): { readonly testa: number; readonly dove: ReadonlyMap<ColonnaFotografia, number> } {
  const { colonne } = FOTOGRAFIA;
  const testa = grid.celle.findIndex((riga) => {
    const parole = new Set(riga.map(displayCella));
    return parole.has(colonne.nome) && parole.has(colonne.natura);
  });
  const parole = grid.celle[testa]?.map(displayCella) ?? [];
  return { testa, dove: new Map(COLONNE_FOTOGRAFIA.map(({ id }) => [id, parole.indexOf(colonne[id])])) };
}

function rigaIn(cellaDi: (colonna: ColonnaFotografia) => Cella, al: number): RigaFotografata | null {
  const testo = (colonna: ColonnaFotografia) => displayCella(cellaDi(colonna));
  const nome = testo("nome");
  const natura = NATURE.find((una) => una === testo("natura"));
  // What is below the table, or was typed between its rows, is no row of it.
  if (nome === "" || natura === undefined) return null;
  const percorso = testo("percorso");
  return {
    foglio: testo("foglio"),
    percorso: percorso === "" ? [] : percorso.split(PERCORSO_UNITO),
    codice: testo("codice"),
    nome,
    descrizione: testo("descrizione"),
    responsabile: testo("responsabile"),
    target: cellaDi("target"),
    risultato: cellaDi("risultato"),
    giorno: giornoIn(cellaDi("giorno")) ?? al,
    sal: numeroIn(cellaDi("sal")),
    dovuta: numeroIn(cellaDi("dovuta")) ?? 0,
    stato: statoScritto(testo("stato")) ?? "da confermare",
    natura,
    perche: testo("perche"),
    nota: testo("nota"),
  };
}

/** A snapshot as its sheet keeps it; null for any other sheet. Rows may have been sorted, columns moved. */
export function readFotografia(grid: SheetGrid): Fotografia | null {
  const al = giornoFotografato(grid);
  if (al === null) return null;
  const { testa, dove } = colonneIn(grid);
  if (testa < 0) return null;
  const { testate } = FOTOGRAFIA;
  const sopra = grid.celle.slice(0, testa);
  const accanto = (titolo: string) =>
    sopra.find(([prima]) => prima && displayCella(prima) === titolo)?.[1] ?? CELLA_VUOTA;
  const conto = (titolo: string) => numeroIn(accanto(titolo)) ?? 0;
  const righe = grid.celle.slice(testa + 1).flatMap((riga) => {
    const una = rigaIn((colonna) => riga[dove.get(colonna) ?? -1] ?? CELLA_VUOTA, al);
    return una ? [una] : [];
  });
  return {
    al,
    scattata: giornoIn(accanto(testate.scattata)) ?? al,
    autore: displayCella(accanto(testate.autore)),
    copertura: {
      dovute: conto(testate.dovute),
      misurate: conto(testate.misurate),
      daConfermare: conto(testate.daConfermare),
      mancanti: conto(testate.mancanti),
    },
    righe,
  };
}
