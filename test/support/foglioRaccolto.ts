import { readFileSync } from "node:fs";
import path from "node:path";
import { readGriglie } from "../../src/actions/file/griglieDelFile";
import { measureGrid } from "../../src/actions/cartella/misuraFoglio";
import { isFoglioPerf } from "../../src/correzioni/correzioni";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { CELLA_VUOTA } from "../../src/domain/Cella";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import type { FoglioRaccolto } from "../../src/raccolta/FoglioRaccolto";

/** The sheets that are cruscotti, measured by the standard method. */
export function fogliRaccolti(griglie: readonly SheetGrid[], anno: number | null = null): readonly FoglioRaccolto[] {
  return griglie
    .filter((grid) => !isFoglioPerf(grid))
    .flatMap((grid) => {
      const { esito } = measureGrid(grid, [], false, { politica: POLITICA_STANDARD, anno });
      return esito.tipo === "cruscotto" ? [{ grid, misurato: esito.misurato }] : [];
    });
}

/** Those of a published cruscotto of the tests. */
export const fogliDelFile = (nome: string): readonly FoglioRaccolto[] =>
  fogliRaccolti(readGriglie(readFileSync(path.join(__dirname, "../cruscotti", nome))));

/** The same sheets before anything was reached: their consuntivi and their SALs are blank. */
export function senzaConsuntivi(fogli: readonly FoglioRaccolto[]): readonly FoglioRaccolto[] {
  const vuote = fogli.map(({ grid, misurato }) => {
    const da = new Set(
      misurato.indicatori.flatMap(({ indicatore: { riga, colonne } }) =>
        [colonne.consuntivo, colonne.sal].map((colonna) => `${riga},${colonna}`),
      ),
    );
    const svuota = <T>(righe: readonly (readonly T[])[], vuoto: T) =>
      righe.map((riga, r) => riga.map((una, c) => (da.has(`${r},${c}`) ? vuoto : una)));
    return { ...grid, celle: svuota(grid.celle, CELLA_VUOTA), formule: svuota(grid.formule, "") };
  });
  return fogliRaccolti(vuote, fogli[0]?.misurato.anno ?? null);
}
