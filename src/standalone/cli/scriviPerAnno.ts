import { costruisciCruscotto } from "../../actions/anno/costruisciCruscotto";
import { PerfError } from "../../actions/PerfError";
import { preparaAnno } from "../../actions/anno/preparaAnno";
import type { Scelte } from "../../actions/cartella/misuraFoglio";
import { testoRiuscita } from "../../texts/schermi/esiti/esiti";
import { Inutilizzabile } from "./Inutilizzabile";
import type { Opzioni } from "./opzioni";
import { TESTI } from "./testi";

/** Builds what the year begins with in the open workbook: the cruscotti of its Piani, or the year after its own. */
export async function scriviPerAnno(
  { file, modo, annoNuovo, politica, anno }: Pick<Opzioni, "file" | "modo" | "annoNuovo" | "politica" | "anno">,
  fogli: ReadonlyMap<string, Scelte>,
): Promise<readonly string[]> {
  if (annoNuovo) {
    const { codice, dati } = await preparaAnno([...fogli.keys()], { politica, anno });
    return [testoRiuscita({ codice, dati }, "it")];
  }
  const detti: string[] = [];
  for (const [nome, scelte] of fogli) {
    try {
      const { codice, dati } = await costruisciCruscotto(nome, modo, scelte);
      detti.push(testoRiuscita({ codice, dati }, "it"));
    } catch (error) {
      if (!(error instanceof PerfError) || error.codice !== "foglio-non-piano") throw error;
    }
  }
  if (detti.length === 0) throw new Inutilizzabile(TESTI.nessunPiano(file));
  return detti;
}
