import { dalDocumento } from "../../cruscotto/griglia/epoca";
import type { Area, SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import { formulaLetta } from "./formulaLetta";

type Cella = SheetGrid["celle"][number][number];

/** What was loaded of a range that begins at A1. */
interface Contenuti {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

function cellaOf(valore: unknown, tipo: string, formato: string, is1904: boolean): Cella {
  if (tipo === "Empty") return { tipo: "vuota" };
  if (tipo === "Error") return { tipo: "errore", valore: String(valore) };
  if (typeof valore === "number") return { tipo: "numero", valore: dalDocumento(valore, formato, is1904), formato };
  if (typeof valore === "boolean") return { tipo: "booleano", valore };
  return { tipo: "testo", valore: String(valore) };
}

/** A text that begins with an equals sign is its own value; a formula never is. */
function formulaOf(formula: unknown, valore: unknown): string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== valore ? formulaLetta(formula) : "";
}

/**
 * Plain cells out of what Excel answered, so that nothing after this point knows Excel.
 * @param is1904 the workbook counts days from 1904
 */
export function gridOf(
  foglio: string,
  contenuti: Contenuti,
  unioni: readonly Area[],
  isProtetto: boolean,
  is1904: boolean,
): SheetGrid {
  const { values, valueTypes, formulas, numberFormat } = contenuti;
  const formati = numberFormat.map((riga) =>
    riga.map((formato) => (typeof formato === "string" ? formato : "General")),
  );
  return {
    foglio,
    celle: values.map((riga, at) =>
      riga.map((valore, colonna) =>
        cellaOf(valore, valueTypes[at]?.[colonna] ?? "Empty", formati[at]?.[colonna] ?? "General", is1904),
      ),
    ),
    formule: formulas.map((riga, at) => riga.map((formula, colonna) => formulaOf(formula, values[at]?.[colonna]))),
    formati,
    unioni,
    isProtetto,
    ...(is1904 ? { is1904: true as const } : {}),
  };
}
