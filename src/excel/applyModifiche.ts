import type { SheetGrid } from "../cruscotto/SheetGrid";
import type { CelleModificate, FoglioPerf, Modifiche, RegolaSemaforo, Semafori } from "../modifiche/Modifiche";
import { Coda } from "./Coda";
import { queueRegola, readRegole } from "./semafori";
import { writeCelle } from "./writeCelle";
import { writeFoglio } from "./writeFoglio";

/** How to take back what was applied: the inverse of each change. */
export interface Ritorno {
  readonly comando: Modifiche["comando"];
  readonly celle: readonly CelleModificate[];
  readonly semafori: readonly { readonly semafori: Semafori; readonly tolte: readonly RegolaSemaforo[] }[];
  /** Sheets of ours that were written: what they held before, null when they did not exist. */
  readonly fogli: readonly { readonly nome: string; readonly prima: SheetGrid | null }[];
  /** Areas whose traffic lights were already there. */
  readonly areeGiaFatte: number;
}

const inverse = ({ foglio, celle }: CelleModificate): CelleModificate => ({
  foglio,
  celle: celle.map(({ riga, colonna, prima, dopo }) => ({ riga, colonna, prima: dopo, dopo: prima })),
});

async function writeFogli(
  context: Excel.RequestContext,
  coda: Coda,
  fogli: readonly FoglioPerf[],
  esistenti: ReadonlyMap<string, SheetGrid | null>,
): Promise<void> {
  const { worksheets } = context.workbook;
  for (const foglio of fogli) {
    const isNuovo = (esistenti.get(foglio.nome) ?? null) === null;
    const sheet = isNuovo ? worksheets.add(foglio.nome) : worksheets.getItem(foglio.nome);
    if (!isNuovo) {
      sheet.getRange().conditionalFormats.clearAll();
      sheet.getUsedRange().clear();
    }
    await writeFoglio(sheet, coda, foglio);
  }
}

/** Replaces our rules on an area unless they already are the wanted ones; returns those taken away. */
async function applySemafori(
  context: Excel.RequestContext,
  semafori: Semafori,
): Promise<readonly RegolaSemaforo[] | null> {
  const sheet = context.workbook.worksheets.getItem(semafori.foglio);
  const { riga, colonna, righe, colonne } = semafori.area;
  const trovate = await readRegole(context, sheet, semafori.area);
  const volute = semafori.regole.map(({ formula }) => formula);
  const isGiaFatto =
    trovate.length === volute.length && volute.every((formula) => trovate.some((una) => una.formula === formula));
  if (isGiaFatto) return null;
  for (const { formato } of trovate) formato.delete();
  const range = sheet.getRangeByIndexes(riga, colonna, righe, colonne);
  for (const regola of semafori.regole) queueRegola(range, regola);
  return trovate.map(({ regola }) => regola);
}

/**
 * Applies everything one command changes. Our own sheets are written first, so that what the cells held is safe
 * before they change. One sync, more only above the size limit or where rules already there must be read.
 * @param esistenti the sheets of ours that are there, with what they hold
 */
export async function applyModifiche(
  context: Excel.RequestContext,
  modifiche: Modifiche,
  esistenti: ReadonlyMap<string, SheetGrid | null>,
): Promise<Ritorno> {
  const semafori: Ritorno["semafori"][number][] = [];
  let areeGiaFatte = 0;
  const applyFrom = async (at: number): Promise<void> => {
    const uno = modifiche.semafori[at];
    if (!uno) return;
    const tolte = await applySemafori(context, uno);
    if (tolte) semafori.push({ semafori: uno, tolte });
    else areeGiaFatte += 1;
    return applyFrom(at + 1);
  };
  await applyFrom(0);
  const coda = new Coda(context);
  await writeFogli(context, coda, modifiche.fogli, esistenti);
  if (modifiche.attiva !== null) context.workbook.worksheets.getItem(modifiche.attiva).activate();
  await writeCelle(context, coda, modifiche.celle);
  await context.sync();
  return {
    comando: modifiche.comando,
    celle: modifiche.celle.map(inverse),
    semafori,
    fogli: modifiche.fogli.map(({ nome }) => ({ nome, prima: esistenti.get(nome) ?? null })),
    areeGiaFatte,
  };
}
