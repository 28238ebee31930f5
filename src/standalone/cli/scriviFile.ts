import { applicaSemafori } from "../../actions/applicaSemafori";
import { misuraFoglio, type Scelte } from "../../actions/misuraFoglio";
import { quadroDiSintesi } from "../../actions/quadroDiSintesi";
import { planAnteprima, ricalcolaSal } from "../../actions/ricalcolaSal";
import { withCartella } from "../../actions/withCartella";
import type { Opzioni } from "./opzioni";

/**
 * Writes SAL, traffic lights and, if asked, the summaries into the open workbook, with the same commands as the pane.
 * Every sheet is checked before the first one is written.
 */
export async function scriviFile({ modo, report }: Opzioni, fogli: ReadonlyMap<string, Scelte>): Promise<void> {
  for (const [nome, scelte] of fogli) {
    await withCartella(async (context) => planAnteprima(await misuraFoglio(context, nome, scelte), modo), nome);
  }
  for (const [nome, scelte] of fogli) {
    const anteprima = await withCartella(
      async (context) => planAnteprima(await misuraFoglio(context, nome, scelte), modo),
      nome,
    );
    await ricalcolaSal(anteprima, scelte);
    await applicaSemafori(nome, scelte);
  }
  if (!report) return;
  for (const [nome, scelte] of fogli) await quadroDiSintesi(nome, modo, scelte);
}
