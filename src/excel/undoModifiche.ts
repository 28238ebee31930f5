import type { CellaModificata, CelleModificate } from "../formule/Modifiche";
import { queueAspetto } from "./aspetto";
import { Coda } from "./Coda";
import { queueCambio, readImpostazione } from "./impostazioni";
import { readColonne } from "./readColonne";
import type { CelleDaRiportare, Ritorno } from "./Ritorno";
import { isStessaRegola, queueRegola, readRegole, type RegolaTrovata, type RegoleTrovate } from "./semafori";
import { readStatoFogli, type StatoFogli } from "./statoFogli";
import { respelled } from "./stessaFormula";
import { righeFerme, type Lettura } from "./testimoni";
import { readFogliDaTogliere, undoFogli } from "./undoFogli";
import { writeCelle } from "./writeCelle";

type Stato = "come-lasciata" | "gia-riportata" | "cambiata";

/** What became of a cell since the command; one that an undo cut short has put back already is no change. */
function statoOf({ riga, colonna, prima, dopo }: CellaModificata, lettura: Lettura): Stato {
  if (prima.formula === dopo.formula) return "come-lasciata";
  const ora = respelled(lettura(riga, colonna));
  if (ora === respelled(prima.formula)) return "come-lasciata";
  return ora === respelled(dopo.formula) ? "gia-riportata" : "cambiata";
}

/** The cells of one command as they are now. */
export interface CelleEsaminate {
  /** Those to be put back, with those that were put back already where the command was cut short. */
  readonly intatte: readonly CelleModificate[];
  /** How many still are as the command left them. */
  readonly scritte: number;
  /** How many somebody has changed since. */
  readonly rimaste: number;
}

/** What became of the cells of a command; those of a sheet that is not there any more are changed. */
export async function readCelle(
  context: Excel.RequestContext,
  { celle: [una, ...altre], isInterrotto }: Pick<Ritorno, "celle" | "isInterrotto">,
  { idDi }: StatoFogli,
): Promise<CelleEsaminate> {
  if (!una) return { intatte: [], scritte: 0, rimaste: 0 };
  const lettura = idDi.has(una.foglio) ? await readSue(context, una) : null;
  const ferme: ReadonlySet<number> = lettura ? righeFerme(una.testimoni, lettura) : new Set();
  const stati = una.celle.map((cella): Stato =>
    lettura && ferme.has(cella.riga) ? statoOf(cella, lettura) : "cambiata",
  );
  const conta = (stato: Stato) => stati.filter((uno) => uno === stato).length;
  // The number format of a cell may have been written though its content was not.
  const daRiportare = una.celle.filter(
    (_, at) => stati[at] === "come-lasciata" || (isInterrotto && stati[at] === "gia-riportata"),
  );
  const resto = await readCelle(context, { celle: altre, isInterrotto }, { idDi, attivo: "" });
  return {
    intatte: [...(daRiportare.length > 0 ? [{ foglio: una.foglio, celle: daRiportare }] : []), ...resto.intatte],
    scritte: resto.scritte + conta("come-lasciata"),
    rimaste: resto.rimaste + conta("cambiata"),
  };
}

function readSue(context: Excel.RequestContext, { foglio, celle, testimoni }: CelleDaRiportare): Promise<Lettura> {
  const { colonneTesto, colonneNumero } = testimoni;
  const colonne = [...celle.map(({ colonna }) => colonna), ...colonneTesto, ...colonneNumero];
  const righe = celle.reduce((massimo, { riga }) => Math.max(massimo, riga + 1), 0);
  return readColonne(context.workbook.worksheets.getItem(foglio), colonne, righe);
}

/**
 * Puts back the rules that were taken away; one that an undo cut short has put back already is not doubled. A command
 * cut short may have left a rule without its colours, or its formula.
 */
function queueSemafori(
  context: Excel.RequestContext,
  { semafori, isInterrotto }: Pick<Ritorno, "semafori" | "isInterrotto">,
  trovate: readonly RegoleTrovate[],
): void {
  semafori.forEach(({ semafori: { foglio, area, regole }, tolte, idPrima }, at) => {
    const sheet = context.workbook.worksheets.getItem(foglio);
    const qui = trovate[at]?.nostre ?? [];
    const isNostra = ({ regola }: RegolaTrovata) => regole.some(({ formula }) => formula === regola.formula);
    const incompiute = (isInterrotto ? (trovate[at]?.personali ?? []) : []).filter(
      (una) => !idPrima.has(una.formato.id) && (una.regola.formula === "" || isNostra(una)),
    );
    const messe = qui.filter((una) => isNostra(una) && !tolte.some((tolta) => isStessaRegola(tolta, una)));
    const daTogliere = new Map([...incompiute, ...messe].map((una) => [una.formato.id, una]));
    for (const { formato } of daTogliere.values()) formato.delete();
    for (const tolta of tolte) {
      if (qui.some((una) => isStessaRegola(una, tolta) && !daTogliere.has(una.formato.id))) continue;
      const { riga, colonna, righe, colonne } = tolta.area ?? area;
      queueRegola(sheet.getRangeByIndexes(riga, colonna, righe, colonne), tolta.regola);
    }
  });
}

/** The settings as they are now, in the same order. */
async function readImpostazioni(
  context: Excel.RequestContext,
  [una, ...altre]: Ritorno["impostazioni"],
): Promise<readonly (string | null)[]> {
  if (!una) return [];
  return [await readImpostazione(context, una.chiave), ...(await readImpostazioni(context, altre))];
}

/** What an undo left as it is, since the user has changed it after the command. */
export interface Rimasto {
  readonly celle: number;
  /** How many sheets of ours were left, and on which of them something was changed. */
  readonly fogli: number;
  readonly cambiati: readonly string[];
}

/**
 * Takes back one command. A cell that is no longer as the command left it (typed over, moved by an insertion or a
 * sort) is left as it is and counted: undoing must not lose what came after. Then what the cells held stays on our
 * sheet too. A sheet that holds something else than what the command wrote stays, with the others of that command:
 * they point at each other. Everything is read before anything is written.
 * @param davanti id of the sheet to be in front; null for the one that is, or the earlier one where it is deleted
 */
export async function undoModifiche(
  context: Excel.RequestContext,
  ritorno: Ritorno,
  davanti: string | null = null,
): Promise<Rimasto> {
  const stato = await readStatoFogli(context);
  const { idDi, attivo } = stato;
  const { intatte, rimaste } = await readCelle(context, ritorno, stato);
  const semafori = ritorno.semafori.filter((uno) => idDi.has(uno.semafori.foglio));
  const trovate = await readRegole(
    context,
    semafori.map((uno) => uno.semafori),
  );
  const fogli = await readFogliDaTogliere(context, rimaste > 0 ? { ...ritorno, fogli: [] } : ritorno, stato);
  const ora = await readImpostazioni(context, ritorno.impostazioni);
  const coda = new Coda(context);
  queueSemafori(context, { semafori, isInterrotto: ritorno.isInterrotto }, trovate);
  for (const { foglio, riga, colonna, prima } of rimaste > 0 ? [] : ritorno.aspetti) {
    if (idDi.has(foglio)) queueAspetto(context.workbook.worksheets.getItem(foglio), riga, colonna, prima);
  }
  await writeCelle(context, coda, intatte);
  ritorno.impostazioni.forEach(({ chiave, prima, dopo }, at) => {
    if (ora[at] === dopo) queueCambio(context, chiave, dopo, prima);
  });
  const cambiate = ritorno.impostazioni.filter(({ prima, dopo }, at) => ora[at] !== dopo && ora[at] !== prima).length;
  const ultimo = davanti ?? (fogli.daEliminare.has(attivo) ? ritorno.attiva : attivo);
  const isUltimoQui = [...idDi.values()].includes(ultimo) && !fogli.daEliminare.has(ultimo);
  const toFront = (): void => {
    if (isUltimoQui) context.workbook.worksheets.getItem(ultimo).activate();
  };
  // Before, or Excel brings a neighbour of a deleted sheet to the front; after, since writing may bring others there.
  toFront();
  await undoFogli(context, coda, fogli);
  toFront();
  await context.sync();
  return { celle: rimaste + cambiate, fogli: fogli.lasciati, cambiati: fogli.cambiati };
}
