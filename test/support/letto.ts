import type { Correzione } from "../../src/correzioni/Correzione";
import { matchCorrezioni } from "../../src/correzioni/matchCorrezioni";
import type { Cruscotto, Indicatore } from "../../src/cruscotto/Cruscotto";
import { percorsoOf } from "../../src/cruscotto/nodi";
import { readCruscotto } from "../../src/cruscotto/readCruscotto";
import { NESSUNA_RISPOSTA, type RisposteFoglio } from "../../src/cruscotto/RisposteFoglio";
import type { Area, SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { displayCella } from "../../src/domain/numeri/displayCella";
import type { Politica } from "../../src/domain/metodo/Politica";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import type { CruscottoMisurato } from "../../src/misura/CruscottoMisurato";
import { measureCruscotto } from "../../src/misura/measureCruscotto";
import type { Destinazione, FoglioDiRelazione } from "../../src/relazione/caselle/Materiale";
import { foglioDi } from "./foglio";

/** What a sheet is read as; a sheet left alone fails the test with its reason. */
export function cruscottoOf(grid: SheetGrid, risposte: Partial<RisposteFoglio> = {}): Cruscotto {
  const letto = readCruscotto(grid, { ...NESSUNA_RISPOSTA, ...risposte });
  if (letto.tipo !== "cruscotto") throw new Error(`ignorato: ${letto.motivo}`);
  return letto.cruscotto;
}

interface ConChe {
  readonly politica?: Politica;
  readonly anno?: number | null;
  /** Lines of "PERF – correzioni". */
  readonly correzioni?: readonly Correzione[];
}

/** What a sheet is measured as, with the lines of "PERF – correzioni" matched to its rows. */
export function misuratoDi(
  grid: SheetGrid,
  { politica = POLITICA_STANDARD, anno = null, correzioni = [] }: ConChe = {},
): CruscottoMisurato {
  const cruscotto = cruscottoOf(grid);
  const { righe } = matchCorrezioni(correzioni, cruscotto);
  return measureCruscotto(cruscotto, { politica, anno, correzioni: righe });
}

/** A measured sheet as the Relazione takes it: the ente's, unless another place is said. */
export function foglioDiRelazione(
  grid: SheetGrid,
  con: ConChe & { readonly destinazione?: Destinazione } = {},
): FoglioDiRelazione {
  const { destinazione = "ente" } = con;
  return { misurato: misuratoDi(grid, con), grid, file: null, destinazione, titolo: grid.foglio };
}

/** A line of "PERF – correzioni" by what a test says of it. */
export function correzioneDi(parti: Partial<Correzione>): Correzione {
  return {
    posizione: 3,
    foglio: "Foglio1",
    riga: null,
    colonna: null,
    voce: "",
    percorso: "",
    descrizione: "",
    detto: { cosa: "pubblicato", valore: { tipo: "vuota" }, formula: "" },
    parole: "",
    motivo: "",
    autore: "",
    ...parti,
  };
}

/** A row as a sheet gives it, with what a test says of it instead. */
export function indicatoreDi(parti: Partial<Indicatore> = {}): Indicatore {
  const [uno] = cruscottoOf(foglioDi("Indicatore | Target | Consuntivo\nNumero di corsi | 10 | 5")).indicatori;
  if (!uno) throw new Error("no row");
  return { ...uno, ...parti };
}

/** One line an indicator: its name, where it hangs, what it asks for and what it has. */
export function righeOf(cruscotto: Cruscotto): readonly string[] {
  return cruscotto.indicatori.map(({ nome, padre, operatore, target, consuntivo }) => {
    const dove = percorsoOf(cruscotto.nodi, padre).join(" › ");
    return `${dove} › ${nome}: ${displayCella(operatore)}${displayCella(target)} / ${displayCella(consuntivo)}`;
  });
}

/** A merged area by its first row and column, and its size. */
export const unione = (riga: number, colonna: number, righe: number, colonne: number): Area => ({
  riga,
  colonna,
  righe,
  colonne,
});
