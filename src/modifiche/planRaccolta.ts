import { PERCORSO_UNITO } from "../correzioni/correzioni";
import { postoOf } from "../cruscotto/Posto";
import { Unioni } from "../cruscotto/griglia/Unioni";
import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { formatData } from "../domain/numeri/calendario";
import type { Cella } from "../domain/Cella";
import { parseFormato } from "../domain/numeri/formatoNumero";
import { groupBy } from "../domain/groupBy";
import { contenutoAt, contenutoCostante } from "../formule/contenutoAt";
import type { ColonnaNuova } from "../formule/colonnaNuova";
import type { CellaModificata, Modifiche } from "../formule/Modifiche";
import type { ValoreScelto } from "../raccolta/ritorno/accoltiDi";
import type { RigaRaccolta } from "../raccolta/FoglioRaccolto";
import { CONSUNTIVO_RACCOLTO } from "../texts/schermi/raccolta/raccolta";
import { buildCorrezioni, type NuovaCorrezione } from "./buildCorrezioni";

/** Why a value has nowhere to go. */
export type SenzaPosto = "senza-colonna" | "cella-unita";

export interface RaccoltaPianificata {
  readonly modifiche: Modifiche;
  readonly scritti: readonly ValoreScelto[];
  readonly senzaPosto: readonly { readonly valore: ValoreScelto; readonly motivo: SenzaPosto }[];
  /** The columns of results that are made for them. */
  readonly colonne: readonly ColonnaNuova[];
}

/** The cell's own format, unless it would show the value as something else. */
function formatoDi(valore: Cella, prima: string): string {
  if (valore.tipo !== "numero") return prima;
  const [suo, dellaCella] = [parseFormato(valore.formato), parseFormato(prima)];
  const isUguale = suo.isData === dellaCella.isData && suo.isPercentuale === dellaCella.isPercentuale;
  return isUguale && prima !== "@" ? prima : valore.formato;
}

function posto({ foglio: { grid }, misurato: { indicatore } }: RigaRaccolta): number | SenzaPosto {
  const { riga, colonne } = indicatore;
  if (colonne.consuntivo === null) return "senza-colonna";
  const ancora = new Unioni(grid).anchorAt(riga, colonne.consuntivo);
  return ancora.riga === riga && ancora.colonna === colonne.consuntivo ? colonne.consuntivo : "cella-unita";
}

function cellaDi({ riga: { foglio, misurato }, arrivo }: ValoreScelto, colonna: number): CellaModificata {
  const { riga } = misurato.indicatore;
  const prima = contenutoAt(foglio.grid, riga, colonna);
  const formato = formatoDi(arrivo.valore, prima.formato);
  return { riga, colonna, prima, dopo: { formula: contenutoCostante(arrivo.valore), formato } };
}

/** Where a value came from, kept beside what was answered about the row. */
function lineaDi({ riga: { foglio, misurato }, arrivo }: ValoreScelto): NuovaCorrezione {
  const { indicatore, percorso } = misurato;
  return {
    foglio: foglio.grid.foglio,
    ...postoOf(indicatore),
    voce: indicatore.nome,
    percorso: percorso.join(PERCORSO_UNITO),
    descrizione: indicatore.descrizione,
    detto: {
      cosa: "raccolto",
      valore: arrivo.valore,
      fonte: CONSUNTIVO_RACCOLTO.fonte(arrivo.file, formatData(arrivo.data)),
    },
    motivo: CONSUNTIVO_RACCOLTO.motivo(arrivo),
    autore: arrivo.chi,
  };
}

/**
 * What writing the values that were accepted changes: the cells of the consuntivi, and a line of "PERF – correzioni" for
 * each with its file, day, act and author. A value that the cell holds already changes nothing.
 * @param aggiunte columns of results that their sheets lack: made where a value goes there
 * @param esistente "PERF – correzioni", null when there is none
 */
export function planRaccolta(
  accolti: readonly ValoreScelto[],
  aggiunte: readonly ColonnaNuova[],
  esistente: SheetGrid | null,
): RaccoltaPianificata {
  const posti = accolti.map((valore) => ({ valore, dove: posto(valore.riga) }));
  const celle = posti.flatMap(({ valore, dove }) => {
    if (typeof dove === "string") return [];
    const cella = cellaDi(valore, dove);
    return cella.prima.formula === cella.dopo.formula ? [] : [{ valore, cella }];
  });
  const perFoglio = groupBy(celle, ({ valore }) => valore.riga.foglio.grid.foglio);
  const scritti = celle.map(({ valore }) => valore);
  const foglio = buildCorrezioni(esistente, scritti.map(lineaDi));
  const colonne = aggiunte.filter((una) => perFoglio.has(una.foglio));
  const intestazioni = new Map(colonne.map((una) => [una.foglio, una.celle]));
  return {
    modifiche: {
      comando: "raccolta",
      celle: [...perFoglio].map(([nome, sue]) => ({
        foglio: nome,
        celle: [...(intestazioni.get(nome) ?? []), ...sue.map(({ cella }) => cella)],
      })),
      aspetti: colonne.flatMap(({ aspetti }) => aspetti),
      semafori: [],
      fogli: foglio ? [foglio] : [],
      attiva: null,
    },
    scritti,
    colonne,
    senzaPosto: posti.flatMap(({ valore, dove }) => (typeof dove === "string" ? [{ valore, motivo: dove }] : [])),
  };
}
