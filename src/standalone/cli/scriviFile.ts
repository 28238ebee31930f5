import { applicaSemafori } from "../../actions/applicaSemafori";
import type { Anteprima } from "../../actions/Azioni";
import { trasformaInValori } from "../../actions/convertiFormule";
import { misuraFoglio, type Scelte } from "../../actions/misuraFoglio";
import { PerfError } from "../../actions/PerfError";
import { quadroDiSintesi } from "../../actions/quadroDiSintesi";
import { planAnteprima, ricalcolaSal } from "../../actions/ricalcolaSal";
import { withCartella } from "../../actions/withCartella";
import type { Opzioni } from "./opzioni";

function planFoglio(nome: string, modo: Opzioni["modo"], scelte: Scelte): Promise<Anteprima> {
  return withCartella(async (context) => planAnteprima(await misuraFoglio(context, nome, scelte), modo), nome);
}

/** Why a sheet has nowhere to write a SAL, null where it has; whatever else is wrong with it is thrown on. */
async function rifiutoOf(nome: string, modo: Opzioni["modo"], scelte: Scelte): Promise<PerfError | null> {
  try {
    await planFoglio(nome, modo, scelte);
    return null;
  } catch (error) {
    if (error instanceof PerfError && error.codice === "senza-colonna-sal") return error;
    throw error;
  }
}

/**
 * Writes SAL, traffic lights and, if asked, the summaries into the open workbook, with the same commands as the pane.
 * Every sheet is checked before the first one is written; returns those that have no SAL column and were passed over.
 */
export async function scriviFile(
  { modo, report }: Pick<Opzioni, "modo" | "report">,
  fogli: ReadonlyMap<string, Scelte>,
): Promise<readonly string[]> {
  const saltati = new Map<string, PerfError>();
  for (const [nome, scelte] of fogli) {
    const rifiuto = await rifiutoOf(nome, modo, scelte);
    if (rifiuto) saltati.set(nome, rifiuto);
  }
  const [primo] = saltati.values();
  if (primo && saltati.size === fogli.size) throw primo;
  for (const [nome, scelte] of fogli) {
    if (saltati.has(nome)) continue;
    await ricalcolaSal(await planFoglio(nome, modo, scelte), scelte);
    await applicaSemafori(nome, scelte);
  }
  if (report) for (const [nome, scelte] of fogli) await quadroDiSintesi(nome, modo, scelte);
  // PERF functions that the user wrote elsewhere would show #NOME? just the same.
  if (modo === "valori") await trasformaInValori();
  return [...saltati.keys()];
}
