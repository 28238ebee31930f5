import { readPassi } from "../../excel/ritorno/passi";
import { tieneAnnulloDiExcel } from "../../excel/versione";
import { lastAnnullato, passiFatti } from "./cronologia";
import type { Cronologia } from "../viste/Cronologia";
import { withCartella } from "../cartella/withCartella";

/** The commands that can be taken back, of this session and of those before, and the one that can be done again. */
export async function leggiCronologia(): Promise<Cronologia> {
  const conservati = await withCartella((context) => readPassi(context));
  const fatti = passiFatti();
  const propri = new Set(fatti.map(({ numero }) => numero));
  const passi = [...conservati.filter(({ numero }) => !propri.has(numero)), ...fatti].map(
    ({ comando, soggetto, foglio, celle, sparsi, fogli, numero }) => ({
      ...{ comando, foglio, celle, fogli, isConservato: numero !== null },
      ...(soggetto === undefined ? {} : { soggetto }),
      ...(sparsi === undefined ? {} : { sparsi }),
    }),
  );
  return { passi, daRipetere: lastAnnullato()?.passo ?? null, isSola: !tieneAnnulloDiExcel() };
}
