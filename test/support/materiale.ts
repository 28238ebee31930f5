import { measureGrid } from "../../src/actions/cartella/misuraFoglio";
import type { Correzione } from "../../src/correzioni/Correzione";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import type { Politica } from "../../src/domain/metodo/Politica";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { composeRelazione } from "../../src/relazione/composeRelazione";
import { deduceDestinazione } from "../../src/relazione/deduceDestinazione";
import type { FoglioAccanto, FoglioDiRelazione, Materiale } from "../../src/relazione/caselle/Materiale";
import { displayCasella } from "../../src/relazione/caselle/displayCasella";
import type { Tabella } from "../../src/relazione/caselle/Tabella";
import { Valori } from "../../src/relazione/caselle/Valori";
import { griglieOf } from "./griglie";

interface Misura {
  readonly politica?: Politica;
  readonly anno?: number | null;
  readonly correzioni?: readonly Correzione[];
}

/** What a Relazione of these sheets is made of. */
export function materialeDi(
  griglie: readonly SheetGrid[],
  { politica = POLITICA_STANDARD, anno = null, correzioni = [] }: Misura = {},
): Materiale {
  const accanto: FoglioAccanto[] = [];
  const fogli = griglie.flatMap((grid): FoglioDiRelazione[] => {
    const { esito } = measureGrid(grid, correzioni, griglie.length === 1, { politica, anno });
    if (esito.tipo === "ignorato") {
      accanto.push({ grid, file: null });
      return [];
    }
    const { misurato } = esito;
    const destinazione = deduceDestinazione(grid, misurato.cruscotto.isDiEnte);
    return [{ misurato, grid, file: null, destinazione, titolo: grid.foglio }];
  });
  return { fogli, accanto, precedenti: [], confronto: null, anno };
}

/** What a Relazione of a real workbook of the tests is made of. */
export async function materialeOf(nome: string, misura: Misura = {}): Promise<Materiale> {
  return materialeDi(await griglieOf(nome), misura);
}

/** The rows of a table as they print, by column: those of the details and of the other tables are there to point at. */
export function stampata(
  tabella: Tabella,
  materiale: Materiale,
  altre: readonly Tabella[] = [],
): readonly Readonly<Record<string, string>>[] {
  const dettagli = composeRelazione(materiale, new Set(["dettaglio", "scostamenti"]));
  const politica = materiale.fogli[0]?.misurato.politica ?? POLITICA_STANDARD;
  const valori = new Valori([...dettagli, ...altre, tabella], politica);
  return tabella.righe.map(({ caselle }) =>
    Object.fromEntries(tabella.colonne.map((una) => [una.id, displayCasella(caselle[una.id], una, valori)])),
  );
}

/** What the cells of a table hold, row by row, for these columns. */
export function valoriDi(tabelle: readonly Tabella[], id: string, colonne: readonly string[]) {
  const valori = new Valori(tabelle, POLITICA_STANDARD);
  const righe = tabelle.find((una) => una.id === id)?.righe ?? [];
  return righe.map((riga) => colonne.map((colonna) => valori.at({ tabella: id, riga: riga.id, colonna })));
}
