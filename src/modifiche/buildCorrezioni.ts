import type { Detto, Soggetto } from "../correzioni/Correzione";
import { cosaDi } from "../correzioni/cose";
import { FOGLIO_CORREZIONI, PERCORSO_UNITO, isSenzaNulla } from "../correzioni/correzioni";
import { isFormulaNostra } from "../correzioni/formulaSal";
import { chiaveDi } from "../cruscotto/Posto";
import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { cellAt } from "../cruscotto/griglia/SheetGrid";
import { CELLA_VUOTA, type Cella } from "../domain/Cella";
import { CORREZIONI } from "../texts/relazione/fogli";
import { formulaViva } from "../formule/testo/formulaScritta";
import { Foglio, cellaFormula, cellaNumero, cellaTesto, cellaTitolo, vuota } from "../formule/fogliPerf";
import { foglioInFormula, indirizzoOf } from "../formule/indirizzo";
import { letteraOf } from "../cruscotto/griglia/letteraOf";
import type { CellaFoglio, FoglioPerf, RigheAccodate, TabellaFoglio } from "../formule/Modifiche";
import type { SalPianificato } from "./planRicalcolo";

/** A line to be written on "PERF – correzioni". */
export interface NuovaCorrezione extends Soggetto {
  readonly detto: Detto;
  readonly motivo: string;
  readonly autore: string;
}

/** Shown by a line that is about the sheet as a whole; the reference behind it follows the sheet's name. */
const TUTTO_IL_FOGLIO = '"tutto"';

function cellaDi(valore: Cella): CellaFoglio {
  if (valore.tipo === "numero") return cellaNumero(valore.valore, valore.formato);
  return valore.tipo === "vuota" ? vuota : cellaTesto(String(valore.valore));
}

/** What a line says, in its columns "Valore" and "Formula". */
function celleDi(foglio: string, detto: Detto): readonly [valore: CellaFoglio, formula: CellaFoglio] {
  const scritta = cosaDi(detto).scrivi(detto);
  const viva = scritta.isViva === true ? formulaViva(foglio, scritta.formula) : null;
  const sua = scritta.formula === "" ? vuota : cellaTesto(scritta.formula);
  return [
    scritta.colonna === undefined ? cellaDi(scritta.valore) : letteraViva(foglio, scritta.colonna),
    viva === null ? sua : cellaFormula(viva),
  ];
}

/** The letters of a live reference: they follow a column that is inserted or moved. */
function letteraViva(foglio: string, colonna: number): CellaFoglio {
  return cellaFormula(`=SUBSTITUTE(ADDRESS(1,COLUMN(${foglioInFormula(foglio)}${letteraOf(colonna)}1),4),"1","")`);
}

/** The cells of one line, in the order of the columns. */
export function rigaCorrezione(nuova: NuovaCorrezione): readonly CellaFoglio[] {
  const { foglio, riga, colonna, voce, percorso, descrizione, detto, motivo, autore } = nuova;
  const riferimento = `=ROW(${foglioInFormula(foglio)}${indirizzoOf(riga ?? 0, colonna ?? 0)})`;
  const parole = [voce, percorso, descrizione, cosaDi(detto).nome].map(cellaTesto);
  return [
    cellaTesto(foglio),
    cellaFormula(riferimento, riga === null ? TUTTO_IL_FOGLIO : "0"),
    ...parole,
    ...celleDi(foglio, detto),
    cellaTesto(motivo),
    cellaTesto(autore),
  ];
}

/** What every SAL cell held before it is first written. A figure of PERF's own was never published. */
export function pubblicatiOf(
  grid: SheetGrid,
  giaNote: ReadonlySet<string>,
  piano: readonly SalPianificato[],
): readonly NuovaCorrezione[] {
  return piano
    .filter(({ posto, cambia }) => cambia && !giaNote.has(chiaveDi(posto)))
    .map(({ cella: { riga, colonna, prima }, posto, nome, percorso, descrizione }) => {
      const scritta = String(prima.formula);
      return {
        foglio: grid.foglio,
        ...posto,
        voce: nome,
        percorso: percorso.join(PERCORSO_UNITO),
        descrizione,
        detto: {
          cosa: "pubblicato",
          valore: isFormulaNostra(scritta) ? CELLA_VUOTA : cellAt(grid, riga, colonna),
          formula: scritta.startsWith("=") ? scritta : "",
        },
        motivo: "",
        autore: "",
      };
    });
}

const LARGHEZZE = [18, 6, 40, 32, 32, 18, 16, 18, 30, 18];

/**
 * The sheet "PERF – correzioni" with these lines: the sheet whole, or rows below those it has. What was recorded once
 * stays. Null when there is nothing to add.
 * @param esistente the sheet as it is, null when there is none
 */
export function buildCorrezioni(
  esistente: SheetGrid | null,
  nuove: readonly NuovaCorrezione[],
): FoglioPerf | RigheAccodate | null {
  if (nuove.length === 0) return null;
  const foglio = new Foglio();
  const isIntero = esistente === null || isSenzaNulla(esistente);
  if (isIntero) {
    foglio.add("titolo", cellaTitolo(CORREZIONI.titolo));
    // In one row, however long: whoever reads the lines back counts on where the header stands.
    foglio.add("nota", cellaTesto(CORREZIONI.nota));
    foglio.add("intestazione", ...CORREZIONI.colonne.map(cellaTesto));
  }
  for (const nuova of nuove) foglio.add("normale", ...rigaCorrezione(nuova));
  const { righe, stili } = foglio;
  const comune = { nome: FOGLIO_CORREZIONI, righe, larghezze: LARGHEZZE };
  if (!isIntero) return { ...comune, daRiga: esistente.celle.length };
  const intestazione = stili.indexOf("intestazione");
  const tabella: TabellaFoglio = {
    intestazione,
    righe: nuove.length,
    colonne: LARGHEZZE.map(() => "testo"),
    rientri: [],
  };
  return {
    ...comune,
    stili,
    tabelle: [tabella],
    semafori: [],
    righeBloccate: intestazione + 1,
    rigaRipetuta: intestazione,
    isFuoriStampa: true,
    grafici: [],
    graficiPrima: [],
  };
}
