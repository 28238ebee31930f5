import { PERCORSO_UNITO } from "../correzioni/correzioni";
import type { CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { chiaveDi, postoDelNodo, postoOf, type Posto } from "../cruscotto/Posto";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { displayCella } from "../domain/numeri/displayCella";
import { round12 } from "../domain/numeri/round12";
import { parsePubblicato } from "../domain/valori/parsePubblicato";
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

/** What copies are linked to: the consuntivo of an indicator, or the SAL cell of an objective. */
export type Originale = PostoSuFoglio & { readonly di?: "consuntivo" | "sal" };

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

/**
 * Why copies cannot be linked: no such row, nothing to point at, a SAL cell that does not hold what the objective gives, or
 * a master that follows a copy already.
 */
type RifiutoCollegamento = "senza-copia" | "senza-consuntivo" | "sal-non-aggiornato" | "circolare";

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

/** The cell that copies are linked to. */
interface Madre {
  readonly grid: SheetGrid;
  readonly riga: number;
  readonly colonna: number;
  /** The row it is of, null where it is a heading's. */
  readonly misurato: IndicatoreMisurato | null;
}

/** A SAL cell is linked to only while it holds what its objective gives now. */
function findSal(
  fogli: ReadonlyMap<string, FoglioCollegabile>,
  { foglio, ...posto }: PostoSuFoglio,
): Madre | RifiutoCollegamento {
  const letto = fogli.get(foglio);
  const aggregato = letto?.misurato.aggregati.find(({ nodo }) => {
    const suo = postoDelNodo(nodo);
    return suo !== null && chiaveDi(suo) === chiaveDi(posto);
  });
  if (!letto || !aggregato) return "senza-copia";
  const cella = cellAt(letto.grid, posto.riga, posto.colonna);
  const isSuo = cella.tipo === "numero" && round12(cella.valore) === round12(aggregato.media.sal ?? NaN);
  return isSuo ? { grid: letto.grid, ...posto, misurato: null } : "sal-non-aggiornato";
}

function findMadre(
  fogli: ReadonlyMap<string, FoglioCollegabile>,
  { di = "consuntivo", ...posto }: Originale,
): Madre | RifiutoCollegamento {
  if (di === "sal") return findSal(fogli, posto);
  const madre = findCella(fogli, posto);
  if (!madre) return "senza-copia";
  return displayCella(cellAt(madre.grid, madre.riga, madre.colonna)) === "" ? "senza-consuntivo" : madre;
}

/** A share goes as points to a cell that holds points: 90,1 where the objective gives 90,1%. */
function isInPunti({ grid, riga, colonna }: Cella): boolean {
  const cella = cellAt(grid, riga, colonna);
  const pubblicato = parsePubblicato(cella);
  return cella.tipo === "numero" && pubblicato !== null && pubblicato.valore !== cella.valore;
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
 * Links the consuntivo of copies of an indicator, or of rows that are the result of an objective, to one original cell, by
 * a formula; what each held is kept on
 * "PERF – correzioni". The only change of cells that are the user's: on his explicit choice, and never in a circle.
 */
export function planCollegamento(
  fogli: ReadonlyMap<string, FoglioCollegabile>,
  esistente: SheetGrid | null,
  originale: Originale,
  copie: readonly PostoSuFoglio[],
): Collegamento | RifiutoCollegamento {
  const madre = findMadre(fogli, originale);
  const figlie = copie.map((posto) => findCella(fogli, posto));
  const trovate = figlie.flatMap((cella) => cella ?? []);
  if (trovate.length < copie.length) return "senza-copia";
  if (typeof madre === "string") return madre;
  // Whatever the original follows on the sheet of a copy might lead back to that copy.
  const formulaMadre = (madre.grid.formule[madre.riga]?.[madre.colonna] ?? "").toLowerCase();
  const isCircolare = trovate.some(({ grid, misurato }) => {
    const nome = grid.foglio.toLowerCase().replace(/'/g, "''");
    return misurato === madre.misurato || formulaMadre.includes(`${nome}!`) || formulaMadre.includes(`${nome}'!`);
  });
  if (isCircolare) return "circolare";
  const cellaMadre = cellAt(madre.grid, madre.riga, madre.colonna);
  const isSal = madre.misurato === null;
  const nomeMadre = `=${foglioInFormula(madre.grid.foglio)}${indirizzoOf(madre.riga, madre.colonna)}`;
  const formulaPer = (cella: Cella) => (isSal && isInPunti(cella) ? `${nomeMadre}*100` : nomeMadre);
  const mostrataPer = (cella: Cella) =>
    displayCella(
      isSal && isInPunti(cella) && cellaMadre.tipo === "numero"
        ? { tipo: "numero", valore: cellaMadre.valore * 100, formato: "0.0" }
        : cellaMadre,
    );
  const formato = madre.grid.formati[madre.riga]?.[madre.colonna] ?? "General";
  const senzaApici = (testo: string) => testo.replace(/'/g, "");
  const nuove = trovate.filter(
    (cella) => senzaApici(cella.grid.formule[cella.riga]?.[cella.colonna] ?? "") !== senzaApici(formulaPer(cella)),
  );
  const celle = new Map<string, CelleModificate & { celle: CellaModificata[] }>();
  for (const cella of nuove) {
    const { foglio } = cella.grid;
    const sue = celle.get(foglio) ?? { foglio, celle: [] };
    sue.celle.push(modificaOf(cella, formulaPer(cella), formato));
    celle.set(foglio, sue);
  }
  const correzioni = buildCorrezioni(esistente, nuove.map(correzioneOf));
  return {
    copie: nuove.map((cella) => ({
      foglio: cella.grid.foglio,
      riga: cella.riga,
      colonna: cella.colonna,
      nome: cella.misurato.indicatore.nome,
      prima: displayCella(cellAt(cella.grid, cella.riga, cella.colonna)),
      dopo: mostrataPer(cella),
      formula: formulaPer(cella),
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
