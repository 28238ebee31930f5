import type { Modifiche } from "../formule/Modifiche";
import type { Ritorno } from "./ritorno/Ritorno";

const FUNZIONE = /\bPERF\.[A-Z]+\(/;

/** Whether a command writes formulas that only the add-in can answer. */
function hasFunzioni({ celle, fogli }: Pick<Modifiche, "celle" | "fogli">): boolean {
  const isFunzione = (formula: unknown): boolean => typeof formula === "string" && FUNZIONE.test(formula);
  return (
    celle.some((una) => una.celle.some(({ dopo }) => isFunzione(dopo.formula))) ||
    fogli.some(({ righe }) =>
      righe.some((riga) => riga.some((una) => una.tipo === "formula" && isFunzione(una.formula))),
    )
  );
}

/** The commands after which the workbook wakes the functions, which it did not before them. */
const daAllora = new WeakMap<Ritorno, Promise<boolean>>();

async function sveglia(): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return false;
  try {
    if ((await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load) return false;
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    return true;
  } catch {
    // The figures are written: where Excel does not take this too, they wake when the pane is opened.
    return false;
  }
}

/**
 * Once formulas of ours are written, the workbook starts the add-in when it is opened: they answer also while the pane
 * is closed. Nobody waits for it.
 */
export function svegliaFunzioni(modifiche: Pick<Modifiche, "celle" | "fogli">, ritorno: Ritorno): void {
  if (hasFunzioni(modifiche)) daAllora.set(ritorno, sveglia());
}

/** The command was taken back that made the workbook do so: it does as before. Nobody waits for it. */
export async function lasciaDormire(ritorno: Ritorno): Promise<void> {
  if (!(await daAllora.get(ritorno))) return;
  daAllora.delete(ritorno);
  await Office.addin.setStartupBehavior(Office.StartupBehavior.none).catch(() => undefined);
}
