import { PERCORSO_UNITO } from "../correzioni/correzioni";
import type { CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { chiaveDi, postoOf, type Posto } from "../cruscotto/Posto";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { displayCella } from "../domain/numeri/displayCella";
import { buildCorrezioni, type NuovaCorrezione } from "./buildCorrezioni";
import { foglioInFormula, indirizzoOf } from "../formule/indirizzo";
import type { CellaModificata, CelleModificate, Modifiche } from "../formule/Modifiche";
import { contenutoAt } from "../formule/contenutoAt";

/** A sheet that was read, with what it measures. */
interface FoglioCollegabile {
  readonly grid: SheetGrid;
  readonly misurato: CruscottoMisurato;
}

/** Where an indicator stands. */
export interface PostoSuFoglio extends Posto {
  readonly foglio: string;
}

/** One copy as it is and as it will be, for who decides: the cell that changes, 0-based. */
interface CopiaCollegata {
  readonly foglio: string;
  readonly riga: number;
  readonly colonna: number;
  readonly nome: string;
  readonly prima: string;
  readonly dopo: string;
  readonly formula: string;
}

/** Why copies cannot be linked: no such row, nothing to point at, or the master follows a copy already. */
type RifiutoCollegamento = "senza-copia" | "senza-consuntivo" | "circolare";

export interface Collegamento {
  readonly copie: readonly CopiaCollegata[];
  readonly modifiche: Modifiche;
}

interface Cella {
  readonly grid: SheetGrid;
  readonly misurato: IndicatoreMisurato;
  readonly riga: number;
  readonly colonna: number;
}

function findCella(fogli: ReadonlyMap<string, FoglioCollegabile>, { foglio, ...posto }: PostoSuFoglio): Cella | null {
  const letto = fogli.get(foglio);
  const misurato = letto?.misurato.indicatori.find(
    ({ indicatore }) => chiaveDi(postoOf(indicatore)) === chiaveDi(posto),
  );
  const colonna = misurato?.indicatore.colonne.consuntivo ?? null;
  return letto && misurato && colonna !== null ? { grid: letto.grid, misurato, riga: posto.riga, colonna } : null;
}

function correzioneOf({ grid, misurato, riga, colonna }: Cella): NuovaCorrezione {
  const { indicatore, percorso } = misurato;
  return {
    foglio: grid.foglio,
    riga,
    colonna,
    voce: indicatore.nome,
    percorso: percorso.join(PERCORSO_UNITO),
    descrizione: indicatore.descrizione,
    detto: {
      cosa: "collegata",
      valore: cellAt(grid, riga, colonna),
      formula: grid.formule[riga]?.[colonna] ?? "",
    },
    motivo: "",
    autore: "",
  };
}

function modificaOf({ grid, riga, colonna }: Cella, formula: string, formatoOriginale: string): CellaModificata {
  const prima = contenutoAt(grid, riga, colonna);
  // In a cell formatted as text a formula would stay a text.
  const formato = prima.formato === "@" ? formatoOriginale : prima.formato;
  return { riga, colonna, prima, dopo: { formula, formato } };
}

/**
 * Links the consuntivo of copies of an indicator to one original cell, by a formula; what each held is kept on
 * "PERF – correzioni". The only change of cells that are the user's: on his explicit choice, and never in a circle.
 */
export function planCollegamento(
  fogli: ReadonlyMap<string, FoglioCollegabile>,
  esistente: SheetGrid | null,
  originale: PostoSuFoglio,
  copie: readonly PostoSuFoglio[],
): Collegamento | RifiutoCollegamento {
  const madre = findCella(fogli, originale);
  const figlie = copie.map((posto) => findCella(fogli, posto));
  const trovate = figlie.flatMap((cella) => cella ?? []);
  if (!madre || trovate.length < copie.length) return "senza-copia";
  const mostrata = displayCella(cellAt(madre.grid, madre.riga, madre.colonna));
  if (mostrata === "") return "senza-consuntivo";
  // Whatever the original follows on the sheet of a copy might lead back to that copy.
  const formulaMadre = (madre.grid.formule[madre.riga]?.[madre.colonna] ?? "").toLowerCase();
  const isCircolare = trovate.some(({ grid, misurato }) => {
    const nome = grid.foglio.toLowerCase().replace(/'/g, "''");
    return misurato === madre.misurato || formulaMadre.includes(`${nome}!`) || formulaMadre.includes(`${nome}'!`);
  });
  if (isCircolare) return "circolare";
  const formula = `=${foglioInFormula(madre.grid.foglio)}${indirizzoOf(madre.riga, madre.colonna)}`;
  const formato = madre.grid.formati[madre.riga]?.[madre.colonna] ?? "General";
  const senzaApici = (testo: string) => testo.replace(/'/g, "");
  const nuove = trovate.filter(
    ({ grid, riga, colonna }) => senzaApici(grid.formule[riga]?.[colonna] ?? "") !== senzaApici(formula),
  );
  const celle = new Map<string, CelleModificate & { celle: CellaModificata[] }>();
  for (const cella of nuove) {
    const { foglio } = cella.grid;
    const sue = celle.get(foglio) ?? { foglio, celle: [] };
    sue.celle.push(modificaOf(cella, formula, formato));
    celle.set(foglio, sue);
  }
  const correzioni = buildCorrezioni(esistente, nuove.map(correzioneOf));
  return {
    copie: nuove.map(({ grid, misurato, riga, colonna }) => ({
      foglio: grid.foglio,
      riga,
      colonna,
      nome: misurato.indicatore.nome,
      prima: displayCella(cellAt(grid, riga, colonna)),
      dopo: mostrata,
      formula,
    })),
    modifiche: {
      comando: "collega",
      celle: [...celle.values()],
      semafori: [],
      fogli: correzioni ? [correzioni] : [],
      attiva: null,
    },
  };
}
