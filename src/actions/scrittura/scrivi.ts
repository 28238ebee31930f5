import { ExcelRifiuto, SenzaRisposta } from "../../excel/ExcelRifiuto";
import { svegliaFunzioni } from "../../excel/funzioniSveglie";
import { prepareModifiche } from "../../excel/prepareModifiche";
import { massimoScritto, readScritto, type Scritto } from "../../excel/ritorno/readScritto";
import type { FogliLetti, Ritorno } from "../../excel/ritorno/Ritorno";
import { undoModifiche } from "../../excel/ritorno/undoModifiche";
import { rifiutoOf, withExcel } from "../../excel/withExcel";
import type { Modifiche } from "../../formule/Modifiche";
import type { CosaRimane } from "../../texts/schermi/esiti/rifiutiExcel";
import { dropAnnullati, forget, passiFatti, passoOf, remember, replaceRitorno } from "./cronologia";
import { PerfError } from "../PerfError";
import { annunciaRipresa, ascoltaScrittura } from "./ascolto";
import { aPezzi, respiro } from "../cartella/aPezzi";
import { perfErrorOf, type withCartella } from "../cartella/withCartella";

type Contesto = Parameters<Parameters<typeof withCartella>[0]>[0];

const NULLA = { celle: [], semafori: [], fogli: [], attiva: null } as const;

const datiDi = (scritto: CosaRimane, { celle, fogli }: Scritto, { semafori }: Ritorno): PerfError["dati"] => ({
  scritto,
  celleScritte: celle,
  fogliScritti: fogli.join("», «"),
  areeScritte: semafori.filter(({ isAvanzo }) => !isAvanzo).length,
});

/** What a command that was cut short has left, read again; the most it can be where that fails too. */
async function whatIsLeft(iniziato: Ritorno): Promise<PerfError["dati"]> {
  try {
    return datiDi("in-parte", await withExcel((context) => readScritto(context, iniziato)), iniziato);
  } catch (error) {
    if (!(error instanceof ExcelRifiuto)) throw error;
    return datiDi("incerto", massimoScritto(iniziato), iniziato);
  }
}

/** Takes back at once what a command had written; what it cannot stays for "Annulla". */
async function takeBack(iniziato: Ritorno): Promise<PerfError["dati"]> {
  try {
    const { celle, impostazioni, fogli } = await withExcel((context) =>
      undoModifiche(context, iniziato, iniziato.attiva, true),
    );
    if (celle.length === 0 && impostazioni === 0 && fogli === 0) {
      forget(iniziato);
      return { scritto: "ripreso" };
    }
  } catch (error) {
    if (!(error instanceof ExcelRifiuto)) throw error;
    if (error instanceof SenzaRisposta) return datiDi("incerto", massimoScritto(iniziato), iniziato);
  }
  return whatIsLeft(iniziato);
}

/** What became of a command that was cut short, for the sentence that says so. */
async function ripresa(iniziato: Ritorno, error: unknown): Promise<PerfError["dati"]> {
  if (!(error instanceof SenzaRisposta)) return takeBack(iniziato);
  // It may still be carried out, also after "Annulla" has found nothing to take back: then it can be taken back again.
  void error.risposta.then(
    () => remember(iniziato),
    () => undefined,
  );
  return datiDi("incerto", massimoScritto(iniziato), iniziato);
}

/**
 * Writes what a command changes. The way back is kept before the first request that writes; where Excel refuses one,
 * what was written already is taken back at once.
 * @param letti the sheets that it was worked out from, as they were read: written on, of ours, or pointed at
 * @param isRipetizione what was taken back before it can still be done again
 * @returns whether there was anything to write
 * @throws PerfError whose `scritto` says what stands in the workbook
 */
export async function scrivi(
  context: Contesto,
  comando: Partial<Modifiche> & Pick<Modifiche, "comando">,
  letti: FogliLetti = new Map(),
  isRipetizione = false,
): Promise<boolean> {
  const modifiche = { ...NULLA, ...comando };
  const { ritorno, ritornoVero, isNulla, conserva, scrivi: write } = await prepareModifiche(context, modifiche, letti);
  if (isNulla) return false;
  if (!isRipetizione) dropAnnullati();
  const dopo = Math.max(0, ...passiFatti().map(({ numero }) => numero ?? 0));
  const conservato = await aPezzi(conserva(passoOf(ritorno), dopo));
  const passo = conservato?.numero ?? null;
  const iniziato = { ...ritorno, passo, isInterrotto: true };
  remember(iniziato, { modifiche, letti });
  const ascolta = ascoltaScrittura();
  const invio = { isIniziato: false, inviate: 0 };
  // What is kept took its time, and so does what is queued.
  await respiro();
  try {
    await write(conservato, async (inviate) => {
      invio.isIniziato = inviate > 0;
      await ascolta(inviate);
      invio.isIniziato = true;
      invio.inviate = inviate + 1;
    });
    // Whoever asked to stop during the last request was told that all goes back.
    if (invio.isIniziato) await ascolta(invio.inviate);
  } catch (error) {
    const rifiuto = rifiutoOf(error);
    if (!invio.isIniziato) {
      forget(iniziato);
      throw error;
    }
    await annunciaRipresa();
    const vero = { ...ritornoVero(), passo, isInterrotto: true };
    replaceRitorno(iniziato, vero);
    const dati = await ripresa(vero, rifiuto);
    if (rifiuto instanceof PerfError) throw new PerfError(rifiuto.codice, dati);
    if (!(rifiuto instanceof ExcelRifiuto)) throw error;
    const foglio = modifiche.celle[0]?.foglio ?? modifiche.semafori[0]?.foglio ?? modifiche.fogli[0]?.nome ?? "";
    throw perfErrorOf(rifiuto, { foglio, ...dati });
  }
  const finito = { ...ritorno, passo };
  replaceRitorno(iniziato, finito);
  svegliaFunzioni(finito);
  return true;
}
