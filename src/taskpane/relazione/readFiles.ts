import { describeConCalma, guessUso, withFile, type FontiScelte } from "../../actions/file/fileScelti";
import { leggiAltroFile } from "../../actions/file/leggiAltroFile";
import type { CartellaLetta } from "../../actions/relazione/scegliRelazione";
import type { Lingua } from "../../texts/lingua";
import { avvisoDiErrore, reportDifetto } from "../sessione/avvisi";

interface FileLetti {
  readonly fonti: FontiScelte;
  /** Why some were not read, a sentence each. */
  readonly rifiuti: readonly string[];
}

/** Reads files one after the other; each is for what it was for the last time, or for what it looks like. */
export async function readFiles(
  scelti: readonly File[],
  prima: FontiScelte,
  { cartella, conservata }: CartellaLetta,
  lingua: Lingua,
): Promise<FileLetti> {
  let fonti = prima;
  const rifiuti: string[] = [];
  for (const scelto of scelti) {
    try {
      const file = await leggiAltroFile(scelto);
      const diPrima = conservata.file.find(({ nome }) => nome === scelto.name)?.uso;
      const descritto = await describeConCalma(file, cartella);
      const uso = descritto.cruscotti > 0 && diPrima ? diPrima : guessUso(descritto, fonti);
      fonti = withFile(fonti, { file, uso });
    } catch (errore) {
      reportDifetto(errore);
      rifiuti.push(avvisoDiErrore(errore, lingua).testo);
    }
  }
  return { fonti, rifiuti };
}
