import type { SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import { fogliNelDocumento } from "../leggi/epoca";
import { ExcelRifiuto } from "../ExcelRifiuto";
import { isStessoContenuto, type Guardia } from "../scrivi/Guardia";
import { readFoglio } from "../leggi/readColonne";
import { readStatoFogli } from "../leggi/statoFogli";
import { isIntero, type CelleDaRiportare, type FogliLetti, type Ritorno } from "./Ritorno";
import { lettoOf, testimoniOf, type FoglioRiletto } from "../leggi/testimoni";

type Cella = SheetGrid["celle"][number][number];

function cellaDi(contenuto: unknown, formato: string): Cella {
  if (typeof contenuto === "number") return { tipo: "numero", valore: contenuto, formato };
  if (typeof contenuto === "boolean") return { tipo: "booleano", valore: contenuto };
  if (typeof contenuto === "string" && contenuto !== "") return { tipo: "testo", valore: contenuto.replace(/^'/, "") };
  return { tipo: "vuota" };
}

/** A sheet as it was read, with what it held in truth when it was cleared. */
function gridVera(grid: SheetGrid, { lettura, righe, colonne }: FoglioRiletto): SheetGrid {
  const prima = lettoOf(grid).lettura;
  const tutte = Array.from({ length: righe }, (_, riga) => riga);
  const mappa = <T>(
    di: (riga: number, colonna: number, ora: unknown, isCome: boolean) => T,
  ): readonly (readonly T[])[] =>
    tutte.map((riga) =>
      Array.from({ length: colonne }, (_, colonna) => {
        const ora = lettura(riga, colonna);
        return di(riga, colonna, ora, isStessoContenuto(ora, prima(riga, colonna)));
      }),
    );
  const formatoDi = (riga: number, colonna: number) => grid.formati[riga]?.[colonna] ?? "General";
  const isFormula = (ora: unknown): ora is string => typeof ora === "string" && ora.startsWith("=");
  return {
    ...grid,
    formati: mappa(formatoDi),
    formule: mappa((riga, colonna, ora, isCome) =>
      isCome ? (grid.formule[riga]?.[colonna] ?? "") : isFormula(ora) ? ora : "",
    ),
    celle: mappa((riga, colonna, ora, isCome) => {
      const sua = isCome ? grid.celle[riga]?.[colonna] : undefined;
      return sua ?? cellaDi(isFormula(ora) ? "" : ora, formatoDi(riga, colonna));
    }),
  };
}

/** The cells that a watched write has changed, to be put back as those of a command. */
export function celleVere(guardia: Guardia): CelleDaRiportare {
  const celle = guardia.daRiportare();
  return { foglio: guardia.foglio, celle, testimoni: testimoniOf(guardia.letturaVera(), celle) };
}

/**
 * The way back from a write under watch, with what the sheets held in truth when they were written on. Rows that were
 * added below those of ours are put back where something stood in their place.
 */
export function ritornoVero(ritorno: Ritorno, guardie: readonly Guardia[]): Ritorno {
  const accodate = new Set(ritorno.fogli.flatMap((uno) => (isIntero(uno) ? [] : [uno.nome])));
  const proprie = new Set(ritorno.celle.map(({ foglio }) => foglio));
  const viste = new Set<string>();
  const celle = guardie.flatMap((guardia): CelleDaRiportare[] => {
    const sue = celleVere(guardia);
    // On a sheet with added rows they are watched first, then its own cells.
    const isAccodata = accodate.has(guardia.foglio) && !viste.has(guardia.foglio);
    viste.add(guardia.foglio);
    if (!isAccodata) return sue.celle.length > 0 ? [sue] : [];
    const occupate = sue.celle.filter(({ dopo }) => dopo.formula !== "");
    return occupate.length > 0 ? [{ ...sue, celle: occupate }] : [];
  });
  const guardate = new Set(guardie.filter(({ foglio }) => proprie.has(foglio)).map(({ foglio }) => foglio));
  return {
    ...ritorno,
    testimoniSemafori: new Map(ritorno.celle.map(({ foglio, testimoni }) => [foglio, testimoni])),
    celle: [...ritorno.celle.filter(({ foglio }) => !guardate.has(foglio)), ...celle],
    fogli: ritorno.fogli.map((uno) => {
      const sua = isIntero(uno) && uno.prima ? guardie.find(({ foglio }) => foglio === uno.nome) : undefined;
      return sua && isIntero(uno) && uno.prima ? { ...uno, prima: gridVera(uno.prima, sua.letturaVera()) } : uno;
    }),
  };
}

/** Figures follow what was written; words and formulas of a sheet that was only read do not change by themselves. */
export function isComeLetto(ora: FoglioRiletto, letto: FoglioRiletto, possonoMuoversi = true): boolean {
  for (let riga = 0; riga < Math.max(ora.righe, letto.righe); riga++) {
    for (let colonna = 0; colonna < Math.max(ora.colonne, letto.colonne); colonna++) {
      const [adesso, prima] = [ora.lettura(riga, colonna), letto.lettura(riga, colonna)];
      const areCifre = possonoMuoversi && typeof adesso === "number" && typeof prima === "number";
      if (!areCifre && !isStessoContenuto(adesso, prima)) return false;
    }
  }
  return true;
}

/** Whether sheets hold what they held when they were read, also their figures, and those that were not there are not. */
export async function areStessi(context: Excel.RequestContext, letti: FogliLetti): Promise<boolean> {
  const { idDi } = await readStatoFogli(context);
  for (const [nome, grid] of fogliNelDocumento(letti)) {
    if (!grid !== !idDi.has(nome)) return false;
    if (!grid) continue;
    const ora = await readFoglio(context, context.workbook.worksheets.getItem(nome));
    if (!isComeLetto(ora, lettoOf(grid), false)) return false;
  }
  return true;
}

/** Refuses what was written from sheets that are no longer as they were read. */
export async function requireComeLetti(
  context: Excel.RequestContext,
  letti: FogliLetti,
  guardati: ReadonlySet<string>,
  idDi: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [nome, grid] of letti) {
    if (!grid || guardati.has(nome)) continue;
    const ora = await readFoglio(context, context.workbook.worksheets.getItem(idDi.get(nome) ?? nome));
    if (!isComeLetto(ora, lettoOf(grid))) throw new ExcelRifiuto("cambiato-in-mezzo", null, nome);
  }
}
