import { compareFogli, type IndicatoreRipetuto } from "../../confronto/compareFogli";
import { risultatiDiObiettivi } from "../../confronto/risultatiDiObiettivi";
import { postoDelNodo, postoOf } from "../../cruscotto/Posto";
import { foglioInFormula, indirizzoOf } from "../../formule/indirizzo";
import {
  planCollegamento,
  type Collegamento,
  type Originale,
  type PostoSuFoglio,
} from "../../modifiche/planCollegamento";
import type { Riuscita } from "../viste/Azioni";
import { misuraCartella, misuraFogli, nomiNonLetti } from "../cartella/misuraCartella";
import { requireFoglioCorrezioni, withAscolto, type FoglioMisurato } from "../cartella/misuraFoglio";
import type { Ascolto } from "../viste/Passo";
import { PerfError } from "../PerfError";
import { griglieDi, requireComePrima } from "../cartella/griglieDi";
import { scrivi } from "../scrittura/scrivi";
import { withCartella } from "../cartella/withCartella";

/** What linking would do, before it does it. */
export interface AnteprimaCollegamento extends Collegamento {
  readonly originale: Originale;
  readonly scelte: readonly PostoSuFoglio[];
}

/** A row that is the result of an objective, beside what the objective gives, and the cells that would be linked. */
export interface RisultatoDaCollegare {
  readonly nome: string;
  readonly foglio: string;
  readonly scritto: number;
  readonly obiettivo: string;
  readonly sal: number;
  readonly originale: Originale;
  readonly copia: PostoSuFoglio;
  /** The cell of its consuntivo, 0-based. */
  readonly cella: { readonly riga: number; readonly colonna: number };
}

/**
 * The rows that give an objective's result whole, where that has a SAL cell and they do not follow it yet. One that is
 * neutralised on its sheet is not the objective's result, and stays as it is.
 */
function daCollegare(fogli: readonly FoglioMisurato[]): readonly RisultatoDaCollegare[] {
  const misurati = fogli.flatMap(({ esito }) => (esito.tipo === "cruscotto" ? [esito.misurato] : []));
  const griglie = new Map(fogli.map(({ grid }) => [grid.foglio, grid]));
  return risultatiDiObiettivi(misurati).flatMap((uno): readonly RisultatoDaCollegare[] => {
    const { foglio, misurato, foglioDellObiettivo, obiettivo, sal, scritto, senza, isDichiarato } = uno;
    const [posto, { indicatore }] = [postoDelNodo(obiettivo), misurato];
    const colonna = indicatore.colonne.consuntivo;
    if (posto === null || colonna === null || senza !== null || isDichiarato) return [];
    const formula = griglie.get(foglio)?.formule[indicatore.riga]?.[colonna] ?? "";
    const senzaApici = (testo: string) => testo.replace(/'/g, "").toLowerCase();
    const suo = `=${foglioInFormula(foglioDellObiettivo)}${indirizzoOf(posto.riga, posto.colonna)}`;
    if (senzaApici(formula).startsWith(senzaApici(suo))) return [];
    return [
      {
        ...{ foglio, scritto, sal },
        nome: indicatore.nome,
        obiettivo: obiettivo.nome,
        originale: { foglio: foglioDellObiettivo, ...posto, di: "sal" },
        copia: { foglio, ...postoOf(indicatore) },
        cella: { riga: indicatore.riga, colonna },
      },
    ];
  });
}

/** What was found by comparing the sheets. */
export interface CopieTrovate {
  readonly ripetuti: readonly IndicatoreRipetuto[];
  /** The rows that are the result of an objective and may be linked to its SAL cell. */
  readonly risultati: readonly RisultatoDaCollegare[];
  /** Names of the sheets that could not be read, "" for none. */
  readonly nonLetti: string;
}

/**
 * The indicators that stand on several sheets of the workbook; those whose values differ first.
 * @param ascolto follows the reading of the sheets
 */
export async function confrontaCopie(ascolto?: Ascolto): Promise<CopieTrovate> {
  const { fogli, nonLetti } = await misuraCartella(null, withAscolto(ascolto));
  const ripetuti = compareFogli(fogli.flatMap(({ esito }) => (esito.tipo === "cruscotto" ? [esito.misurato] : [])));
  const isDiverso = (uno: IndicatoreRipetuto) => uno.targetDiversi || uno.consuntiviDiversi;
  return {
    ripetuti: [...ripetuti.filter(isDiverso), ...ripetuti.filter((uno) => !isDiverso(uno))],
    risultati: daCollegare(fogli),
    nonLetti: nomiNonLetti(nonLetti),
  };
}

async function planAnteprima(
  originale: Originale,
  scelte: readonly PostoSuFoglio[],
): Promise<{ readonly vista: AnteprimaCollegamento; readonly misurati: readonly FoglioMisurato[] }> {
  const nomi = [...new Set([originale, ...scelte].map(({ foglio }) => foglio))];
  const { fogli: misurati, nonLetti } = await misuraFogli(nomi);
  if (nonLetti[0]) throw nonLetti[0].errore;
  const fogli = new Map(
    misurati.flatMap(({ grid, esito }) =>
      esito.tipo === "cruscotto" ? [[grid.foglio, { grid, misurato: esito.misurato }]] : [],
    ),
  );
  const [primo] = misurati;
  const esistente = primo ? requireFoglioCorrezioni(primo.cartella) : null;
  const collegamento = planCollegamento(fogli, esistente, originale, scelte);
  const dati = { foglio: originale.foglio, riga: originale.riga + 1 };
  if (typeof collegamento === "string") throw new PerfError(`collegamento-${collegamento}`, dati);
  const protetto = misurati.find(
    ({ grid }) => grid.isProtetto && collegamento.modifiche.celle.some(({ foglio }) => foglio === grid.foglio),
  );
  if (protetto) throw new PerfError("foglio-protetto", { foglio: protetto.grid.foglio });
  return { vista: { ...collegamento, originale, scelte }, misurati };
}

/** What linking the consuntivo of these copies to the original would change; nothing is written. */
export async function anteprimaCollegamento(
  originale: Originale,
  scelte: readonly PostoSuFoglio[],
): Promise<AnteprimaCollegamento> {
  return (await planAnteprima(originale, scelte)).vista;
}

/**
 * Links copies that were previewed to their original, after reading the sheets again: if they have changed since,
 * nothing is written. What each copy held is kept on "PERF – correzioni".
 */
export async function collegaCopie(vista: AnteprimaCollegamento): Promise<Riuscita> {
  const { vista: ora, misurati } = await planAnteprima(vista.originale, vista.scelte);
  const { foglio } = vista.originale;
  requireComePrima(ora.modifiche, vista.modifiche, foglio);
  if (ora.copie.length === 0) return { codice: "copie-gia-collegate", dati: { foglio } };
  await withCartella((context) => scrivi(context, ora.modifiche, griglieDi(misurati)), foglio);
  return { codice: "copie-collegate", dati: { foglio, copie: ora.copie.length } };
}
