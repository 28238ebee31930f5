import { fotografa } from "../../actions/anno/fotografa";
import { PerfError } from "../../actions/PerfError";
import { testoErrore, testoRiuscita } from "../../texts/schermi/esiti/esiti";
import { Inutilizzabile } from "./Inutilizzabile";
import type { FileLetto } from "./misuraFile";
import type { Opzioni } from "./opzioni";
import { TESTI } from "./testi";

/** The day that was asked for, else the last that the workbook keeps or its headings say. */
function giornoDa({ al, file }: Pick<Opzioni, "al" | "file">, { letti }: FileLetto): number {
  const giorni = letti.flatMap(({ esito }) => (esito.tipo === "cruscotto" && esito.vista ? [esito.vista.al] : []));
  if (al === null && giorni.length === 0) throw new Inutilizzabile(TESTI.fotografiaSenzaGiorno(file));
  return al ?? Math.max(...giorni);
}

/** Freezes the sheets that were asked for on a sheet of the open workbook; what was done, in a sentence. */
export async function scriviFotografia(
  opzioni: Pick<Opzioni, "al" | "file" | "politica" | "anno">,
  come: NonNullable<Opzioni["fotografia"]>,
  letto: FileLetto,
): Promise<string> {
  const { politica, anno } = opzioni;
  const quali = [...letto.scelte.keys()];
  try {
    const fatta = await fotografa({ al: giornoDa(opzioni, letto), quali, ...come }, { politica, anno });
    return testoRiuscita(fatta, "it");
  } catch (error) {
    if (!(error instanceof PerfError) || error.codice !== "fotografia-presente") throw error;
    const detto = testoErrore(error.codice, error.dati, "it");
    throw new Inutilizzabile(`${detto} ${TESTI.fotografiaPresente}`, { cause: error });
  }
}
