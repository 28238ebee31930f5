import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import type { CellaModificata, CelleModificate, RigheAccodate } from "../formule/Modifiche";
import type { CelleDaRiportare, FoglioIntero, Ritorno } from "./applyModifiche";
import { queueAspetto } from "./aspetto";
import { Coda } from "./Coda";
import { queueCambio, readImpostazione } from "./impostazioni";
import { readColonne } from "./readColonne";
import { readNomiFogli } from "./readFogli";
import { fogliCambiati } from "./fogliCambiati";
import { isStessaRegola, queueRegola, readRegole } from "./semafori";
import { respelled } from "./stessaFormula";
import { righeFerme, type Lettura } from "./testimoni";
import { testoScrivibile, writeCelle } from "./writeCelle";
import { queueGrafici, readNostri } from "./writeGrafici";

type Stato = "come-lasciata" | "gia-riportata" | "cambiata";

/** What became of a cell since the command; one that an undo cut short has put back already is no change. */
function statoOf({ riga, colonna, prima, dopo }: CellaModificata, lettura: Lettura): Stato {
  if (prima.formula === dopo.formula) return "come-lasciata";
  const ora = respelled(lettura(riga, colonna));
  if (ora === respelled(prima.formula)) return "come-lasciata";
  return ora === respelled(dopo.formula) ? "gia-riportata" : "cambiata";
}

interface CelleIntatte {
  readonly intatte: readonly CelleModificate[];
  readonly rimaste: number;
}

async function keepIntatte(
  context: Excel.RequestContext,
  celle: readonly CelleDaRiportare[],
  nomi: ReadonlySet<string>,
): Promise<CelleIntatte> {
  const [una, ...altre] = celle;
  if (!una) return { intatte: [], rimaste: 0 };
  const resto = await keepIntatte(context, altre, nomi);
  if (!nomi.has(una.foglio)) return { ...resto, rimaste: resto.rimaste + una.celle.length };
  const { colonneTesto, colonneNumero } = una.testimoni;
  const colonne = [...una.celle.map(({ colonna }) => colonna), ...colonneTesto, ...colonneNumero];
  const righe = una.celle.reduce((massimo, { riga }) => Math.max(massimo, riga + 1), 0);
  const lettura = await readColonne(context.workbook.worksheets.getItem(una.foglio), colonne, righe);
  const ferme = righeFerme(una.testimoni, lettura);
  const stati = una.celle.map((cella) => (ferme.has(cella.riga) ? statoOf(cella, lettura) : "cambiata"));
  return {
    intatte: [
      { foglio: una.foglio, celle: una.celle.filter((_, at) => stati[at] === "come-lasciata") },
      ...resto.intatte,
    ],
    rimaste: resto.rimaste + stati.filter((stato) => stato === "cambiata").length,
  };
}

function queueRipristino(sheet: Excel.Worksheet, prima: SheetGrid): void {
  sheet.getUsedRange().clear("Contents");
  const colonne = prima.celle[0]?.length ?? 0;
  if (colonne === 0) return;
  const range = sheet.getRangeByIndexes(0, 0, prima.celle.length, colonne);
  range.numberFormat = prima.formati.map((riga) => [...riga]);
  range.formulas = prima.celle.map((riga, at) =>
    riga.map((cella, colonna) => {
      const formula = prima.formule[at]?.[colonna];
      if (formula) return formula;
      if (cella.tipo === "vuota") return "";
      return cella.tipo === "testo" ? testoScrivibile(cella.valore, prima.formati[at]?.[colonna] ?? "") : cella.valore;
    }),
  );
}

/** Clears the rows that were added, our columns only, unless they hold other words now. */
async function clearRighe(sheet: Excel.Worksheet, { daRiga, righe, larghezze }: RigheAccodate): Promise<void> {
  const colonne = larghezze.map((_, colonna) => colonna);
  const lettura = await readColonne(sheet, colonne, daRiga + righe.length);
  const isNostra = righe.map((celle, at) =>
    celle.every((cella, colonna) => cella.tipo !== "testo" || String(lettura(daRiga + at, colonna)) === cella.testo),
  );
  for (let da = 0; da < righe.length; da++) {
    let fino = da;
    while (isNostra[fino]) fino++;
    if (fino > da) sheet.getRangeByIndexes(daRiga + da, 0, fino - da, larghezze.length).clear();
    da = fino;
  }
}

/** Puts back the rules that were taken away; one that an undo cut short has put back already is not doubled. */
async function undoSemafori(context: Excel.RequestContext, semafori: Ritorno["semafori"]): Promise<void> {
  const trovate = await readRegole(
    context,
    semafori.map((uno) => uno.semafori),
  );
  semafori.forEach(({ semafori: { foglio, area, regole }, tolte }, at) => {
    const sheet = context.workbook.worksheets.getItem(foglio);
    const qui = trovate[at] ?? [];
    const daTogliere = qui.filter(
      (una) =>
        regole.some(({ formula }) => formula === una.regola.formula) && !tolte.some((t) => isStessaRegola(t, una)),
    );
    for (const { formato } of daTogliere) formato.delete();
    for (const tolta of tolte) {
      if (qui.some((una) => isStessaRegola(una, tolta))) continue;
      const { riga, colonna, righe, colonne } = tolta.area ?? area;
      queueRegola(sheet.getRangeByIndexes(riga, colonna, righe, colonne), tolta.regola);
    }
  });
}

/** Puts back the settings that still are as the command left them; returns how many are not. */
async function undoImpostazioni(
  context: Excel.RequestContext,
  [una, ...altre]: Ritorno["impostazioni"],
): Promise<number> {
  if (!una) return 0;
  const { chiave, prima, dopo } = una;
  const isComeLasciata = (await readImpostazione(context, chiave)) === dopo;
  if (isComeLasciata) queueCambio(context, chiave, dopo, prima);
  return (isComeLasciata ? 0 : 1) + (await undoImpostazioni(context, altre));
}

/** What an undo left as it is, since the user has changed it after the command. */
export interface Rimasto {
  readonly celle: number;
  /** How many sheets of ours were left, and on which of them something was changed. */
  readonly fogli: number;
  readonly cambiati: readonly string[];
}

/** Deletes the sheets that the command made and brings back those that it rewrote; all of them are as it left them. */
async function undoFogli(context: Excel.RequestContext, fogli: readonly FoglioIntero[]): Promise<void> {
  const nostri = await readNostri(
    context,
    fogli.flatMap(({ nome, prima }) => (prima === null ? [] : [nome])),
  );
  for (const { nome, prima, graficiPrima } of fogli) {
    const sheet = context.workbook.worksheets.getItem(nome);
    if (prima === null) {
      sheet.delete();
      continue;
    }
    for (const grafico of nostri.get(nome) ?? []) grafico.delete();
    queueRipristino(sheet, prima);
    queueGrafici(sheet, graficiPrima);
  }
}

/**
 * Takes back one command. A cell that is no longer as the command left it (typed over, moved by an insertion or a
 * sort) is left as it is and counted: undoing must not lose what came after. Then what the cells held stays on our
 * sheet too. A sheet that holds something else than what the command wrote stays, with the others of that command:
 * they point at each other.
 */
export async function undoModifiche(context: Excel.RequestContext, ritorno: Ritorno): Promise<Rimasto> {
  const nomi = new Set(await readNomiFogli(context));
  const { intatte, rimaste } = await keepIntatte(context, ritorno.celle, nomi);
  await undoSemafori(
    context,
    ritorno.semafori.filter(({ semafori }) => nomi.has(semafori.foglio)),
  );
  for (const { foglio, riga, colonna, prima } of rimaste > 0 ? [] : ritorno.aspetti) {
    if (nomi.has(foglio)) queueAspetto(context.workbook.worksheets.getItem(foglio), riga, colonna, prima);
  }
  await writeCelle(context, new Coda(context), intatte);
  const fogli = rimaste > 0 ? [] : ritorno.fogli.filter(({ nome }) => nomi.has(nome));
  const accodate = fogli.filter((uno) => "daRiga" in uno);
  const interi = fogli.flatMap((uno) => ("daRiga" in uno ? [] : [uno]));
  const cambiati = await fogliCambiati(context, interi);
  for (const righe of accodate) await clearRighe(context.workbook.worksheets.getItem(righe.nome), righe);
  if (cambiati.size === 0) await undoFogli(context, interi);
  const cambiate = await undoImpostazioni(context, ritorno.impostazioni);
  await context.sync();
  return {
    celle: rimaste + cambiate,
    fogli: cambiati.size === 0 ? 0 : interi.length,
    cambiati: [...cambiati],
  };
}
