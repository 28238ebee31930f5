import { calcolaFormula } from "./calcolaFormula";
import { ErroreDiCella, NonCalcolabile, type ValoreDiCella } from "./ValoreDiCella";
import { leggiFormula, riferitiDa } from "./leggiFormula";
import { raggiunteDa, type FormulaPosta, type PostoDiCella } from "./raggiunte";

/** A sheet as it was read, from A1. */
export interface FoglioDiFormule {
  readonly foglio: string;
  readonly valori: readonly (readonly unknown[])[];
  readonly formule: readonly (readonly unknown[])[];
  readonly formati: readonly (readonly string[])[];
}

/** A formula of the user's that shows something else once other cells change. */
export interface Dipendente {
  readonly foglio: string;
  readonly riga: number;
  readonly colonna: number;
  readonly formato: string;
  readonly prima: ValoreDiCella;
  /** Undefined where only Excel can tell. */
  readonly dopo: ValoreDiCella | undefined;
}

/** A cell and what it is about to show. */
export interface CellaMostrata {
  readonly foglio: string;
  readonly riga: number;
  readonly colonna: number;
  readonly mostra: ValoreDiCella;
}

const chiaveDi = ({ foglio, riga, colonna }: PostoDiCella): string => `${foglio.toLowerCase()}\u0000${riga},${colonna}`;

interface Formula extends FormulaPosta {
  readonly formula: string;
}

function formuleDi(fogli: readonly FoglioDiFormule[]): readonly Formula[] {
  return fogli.flatMap(({ foglio, formule, valori }) =>
    formule.flatMap((sue, riga) =>
      sue.flatMap((formula, colonna): Formula[] => {
        // A text that looks like a formula is its own value.
        const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== valori[riga]?.[colonna];
        return isFormula ? [{ foglio, riga, colonna, formula, riferiti: riferitiDa(formula) }] : [];
      }),
    ),
  );
}

/** The formulas that depend on the changed cells, and are not written over. */
function raggiunte(formule: readonly Formula[], cambiate: readonly CellaMostrata[]): readonly Formula[] {
  const scritte = new Set(cambiate.map(chiaveDi));
  const restano = formule.filter((una) => !scritte.has(chiaveDi(una)));
  return raggiunteDa(restano, cambiate);
}

const valoreDi = (letto: unknown): ValoreDiCella =>
  letto === "" || letto === undefined || letto === null ? null : (letto as number | string | boolean);

/**
 * The formulas of the user's that would show something else, or of which only Excel can tell, in the order of the
 * sheets.
 * @param fogli every sheet that was read; formulas on others are not known
 */
export function dipendentiDi(
  fogli: readonly FoglioDiFormule[],
  cambiate: readonly CellaMostrata[],
): readonly Dipendente[] {
  const perNome = new Map(fogli.map((foglio) => [foglio.foglio.toLowerCase(), foglio]));
  const sue = raggiunte(formuleDi(fogli), cambiate);
  const formulaDi = new Map(sue.map((una) => [chiaveDi(una), una]));
  const noti = new Map<string, ValoreDiCella | undefined>(
    cambiate.map((una) => [chiaveDi(una), una.mostra === "" ? "" : una.mostra]),
  );
  const inCorso = new Set<string>();

  const leggi = (posto: PostoDiCella): ValoreDiCella => {
    const chiave = chiaveDi(posto);
    const valore = noti.has(chiave) ? noti.get(chiave) : calcola(posto, chiave);
    if (valore === undefined) throw new NonCalcolabile();
    return valore;
  };
  const calcola = (posto: PostoDiCella, chiave: string): ValoreDiCella | undefined => {
    const sua = formulaDi.get(chiave);
    if (!sua) return valoreDi(perNome.get(posto.foglio.toLowerCase())?.valori[posto.riga]?.[posto.colonna]);
    if (inCorso.has(chiave)) return undefined;
    inCorso.add(chiave);
    const valore = valoreOf(sua);
    inCorso.delete(chiave);
    noti.set(chiave, valore);
    return valore;
  };
  const valoreOf = ({ foglio: qui, formula }: Formula): ValoreDiCella | undefined => {
    try {
      const nodo = leggiFormula(formula);
      return nodo === null
        ? undefined
        : calcolaFormula(nodo, ({ foglio, riga, colonna, righe, colonne }) => {
            const letto = perNome.get((foglio ?? qui).toLowerCase());
            if (!letto) throw new NonCalcolabile();
            const quante = Math.min(righe, Math.max(1, letto.valori.length - riga));
            const larghe = Math.min(colonne, Math.max(1, (letto.valori[0]?.length ?? 0) - colonna));
            return Array.from({ length: quante }, (_, r) =>
              Array.from({ length: larghe }, (__, c) =>
                leggi({ foglio: letto.foglio, riga: riga + r, colonna: colonna + c }),
              ),
            );
          });
    } catch (error) {
      if (error instanceof ErroreDiCella) return error.parola;
      if (error instanceof NonCalcolabile) return undefined;
      throw error;
    }
  };

  return sue.flatMap((una): Dipendente[] => {
    const letto = perNome.get(una.foglio.toLowerCase());
    const prima = valoreDi(letto?.valori[una.riga]?.[una.colonna]);
    let dopo: ValoreDiCella | undefined;
    try {
      dopo = leggi(una);
    } catch (error) {
      if (!(error instanceof NonCalcolabile)) throw error;
    }
    if (dopo !== undefined && isUguale(prima, dopo)) return [];
    const formato = letto?.formati[una.riga]?.[una.colonna] ?? "General";
    return [{ foglio: una.foglio, riga: una.riga, colonna: una.colonna, formato, prima, dopo }];
  });
}

const PRECISIONE = 1e-9;

function isUguale(uno: ValoreDiCella, altro: ValoreDiCella): boolean {
  if (typeof uno === "number" && typeof altro === "number") return Math.abs(uno - altro) <= PRECISIONE;
  return uno === altro || (uno === null && altro === "");
}
