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

/** A command does not wait longer than this for what no figure depends on. */
const ATTESA_MS = 1000;

/** Whether a command writes the first functions of a workbook, which does not start the add-in for them yet. */
export async function isDaSvegliare(modifiche: Pick<Modifiche, "celle" | "fogli">): Promise<boolean> {
  if (!hasFunzioni(modifiche) || !Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return false;
  const dorme = Office.addin.getStartupBehavior().then(
    (avvio) => avvio !== Office.StartupBehavior.load,
    () => false,
  );
  let attesa: ReturnType<typeof setTimeout> | undefined;
  const basta = new Promise<boolean>((resolve) => {
    attesa = setTimeout(() => resolve(false), ATTESA_MS);
  });
  return Promise.race([dorme, basta]).finally(() => clearTimeout(attesa));
}

/** What was asked of the workbook so far: one thing after another, whoever waits for none of them. */
let chieste: Promise<void> = Promise.resolve();

function imposta(avvio: Office.StartupBehavior): void {
  chieste = chieste
    .then(() => Office.addin.setStartupBehavior(avvio))
    // The figures are written: where Excel does not take this too, they wake when the pane is opened.
    .catch(() => undefined);
}

/**
 * Once formulas of ours are written, the workbook starts the add-in when it is opened: they answer also while the pane
 * is closed. Nobody waits for it.
 */
export function svegliaFunzioni({ isSveglia }: Ritorno): void {
  if (isSveglia === true) imposta(Office.StartupBehavior.load);
}

/** The command was taken back that made the workbook do so: it does as before. Nobody waits for it. */
export function lasciaDormire({ isSveglia }: Ritorno): void {
  if (isSveglia === true) imposta(Office.StartupBehavior.none);
}
