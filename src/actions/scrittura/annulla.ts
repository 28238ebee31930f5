import { lasciaDormire } from "../../excel/funzioniSveglie";
import { ExcelRifiuto, SenzaRisposta } from "../../excel/ExcelRifiuto";
import { dimentica, readConservato, readPassi } from "../../excel/ritorno/passi";
import type { Ritorno } from "../../excel/ritorno/Ritorno";
import { undoModifiche, type Rimasto } from "../../excel/ritorno/undoModifiche";
import { readStatoFogli } from "../../excel/leggi/statoFogli";
import { withExcel } from "../../excel/withExcel";
import { letteraOf } from "../../cruscotto/griglia/letteraOf";
import type { Riuscita } from "../viste/Azioni";
import { forgetAnnullato, lastRitorno, passoOf, putOff, remember, replaceRitorno } from "./cronologia";
import { PerfError } from "../PerfError";
import { perfErrorOf, withCartella } from "../cartella/withCartella";

const aMeta = (ritorno: Ritorno): Ritorno => (ritorno.isInterrotto ? ritorno : { ...ritorno, isInterrotto: true });

/** Takes back a command; a refusal may have come half-way, or after it was done: it goes on once from where it is. */
async function takeBack(ritorno: Ritorno): Promise<Rimasto> {
  try {
    return await withExcel((context) => undoModifiche(context, ritorno));
  } catch (error) {
    if (!(error instanceof ExcelRifiuto) || error instanceof SenzaRisposta) throw error;
    return withExcel((context) => undoModifiche(context, aMeta(ritorno)));
  }
}

/** Keeps what could not be taken back, to be tried again; refused twice, it makes way for the commands before it. */
function postpone(ritorno: Ritorno, rifiuto: ExcelRifiuto): PerfError {
  const rimasto = aMeta(ritorno);
  replaceRitorno(ritorno, rimasto);
  const { foglio } = passoOf(ritorno);
  if (!putOff(rimasto)) return perfErrorOf(rifiuto, { foglio, scritto: "annullo-a-meta" });
  return new PerfError("annullamento-rinviato", { comando: ritorno.comando, foglio }, { cause: rifiuto });
}

/** The last command that the workbook has kept from an earlier session; what cannot be read makes way for those before. */
async function lastConservato(): Promise<Ritorno | null> {
  return withCartella(async (context) => {
    for (const testa of (await readPassi(context)).toReversed()) {
      const ritorno = await readConservato(context, testa, await readStatoFogli(context));
      if (ritorno) return ritorno;
      await dimentica(context, testa.numero);
    }
    return null;
  });
}

/** The cells that were left, as a user calls them: where they are, or where they were if they are gone. */
function nomiDi({ celle }: Rimasto): Pick<Riuscita["dati"], string> {
  const nomi = (perse: boolean) =>
    celle
      .filter(({ isPersa }) => isPersa === perse)
      .map(({ foglio, riga, colonna }) => `${foglio}!${letteraOf(colonna)}${riga + 1}`);
  return { cambiate: elenco(nomi(false)), perse: elenco(nomi(true)) };
}

const NOMI_MASSIMI = 8;
const elenco = (nomi: readonly string[]): string =>
  nomi.slice(0, NOMI_MASSIMI).join(", ") + (nomi.length > NOMI_MASSIMI ? ` (+${nomi.length - NOMI_MASSIMI})` : "");

/**
 * Takes back the last PERF command, also one of an earlier session that the workbook has kept; cells and sheets of ours
 * changed since are left as they are, and it says which.
 */
export async function annulla(): Promise<Riuscita> {
  const ritorno = lastRitorno() ?? (await lastConservato());
  if (!ritorno) return { codice: "nulla-da-annullare", dati: {} };
  remember(ritorno);
  const { comando, soggetto } = ritorno;
  const chi = { comando, ...(soggetto === undefined ? {} : { soggetto }) };
  try {
    const rimasto = await takeBack(ritorno);
    forgetAnnullato(ritorno);
    const { fogli, cambiati } = rimasto;
    if (cambiati.length > 0) return { codice: "fogli-lasciati", dati: { comando, fogli, nomi: cambiati.join("», «") } };
    const rimaste = rimasto.celle.length + rimasto.impostazioni;
    if (rimaste > 0) return { codice: "annullato-in-parte", dati: { ...chi, rimaste, ...nomiDi(rimasto) } };
    lasciaDormire(ritorno);
    return { codice: "annullato", dati: { ...chi, rimaste } };
  } catch (error) {
    throw error instanceof ExcelRifiuto ? postpone(ritorno, error) : error;
  }
}
