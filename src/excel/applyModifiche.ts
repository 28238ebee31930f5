import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import type {
  CelleModificate,
  FoglioPerf,
  GraficoFoglio,
  ImpostazioneModificata,
  Modifiche,
  RigheAccodate,
  Semafori,
} from "../formule/Modifiche";
import { copyAspetti, type AspettoPrecedente } from "./aspetto";
import { Coda } from "./Coda";
import { ExcelRifiuto } from "./ExcelRifiuto";
import { queueCambio } from "./impostazioni";
import { isStessaRegola, queueRegola, readRegole, type RegolaTolta, type RegolaTrovata } from "./semafori";
import { testimoniOf, type Testimoni } from "./testimoni";
import { writeCelle } from "./writeCelle";
import { appendRighe, fitRighe, writeFoglio } from "./writeFoglio";
import { readNostri } from "./writeGrafici";

/** The sheets that a command has read, by name; null where there is none. */
export type FogliLetti = ReadonlyMap<string, SheetGrid | null>;

/** The inverse of the cells of one sheet, with what tells whether they still are the same cells. */
export type CelleDaRiportare = CelleModificate & { readonly testimoni: Testimoni };

/** A sheet of ours written whole: what it held before, null when it did not exist, and what it was left with. */
export interface FoglioIntero {
  readonly nome: string;
  readonly prima: SheetGrid | null;
  readonly scritte: FoglioPerf["righe"];
  readonly graficiPrima: readonly GraficoFoglio[];
}

/** How to take back what was applied: the inverse of each change. */
export interface Ritorno {
  readonly comando: Modifiche["comando"];
  readonly celle: readonly CelleDaRiportare[];
  readonly aspetti: readonly AspettoPrecedente[];
  readonly semafori: readonly { readonly semafori: Semafori; readonly tolte: readonly RegolaTolta[] }[];
  /** Sheets of ours that were written, whole or below. */
  readonly fogli: readonly (RigheAccodate | FoglioIntero)[];
  /** As they were changed: `prima` is what they go back to. */
  readonly impostazioni: readonly ImpostazioneModificata[];
}

function inverse({ foglio, celle }: CelleModificate, letti: FogliLetti): CelleDaRiportare {
  const grid = letti.get(foglio);
  if (!grid) throw new Error(`cells of a sheet that was not read: ${foglio}`);
  return {
    foglio,
    celle: celle.map(({ riga, colonna, prima, dopo }) => ({ riga, colonna, prima: dopo, dopo: prima })),
    testimoni: testimoniOf(grid, celle),
  };
}

/** Nothing is queued when one of the sheets to be written is protected, our own too. */
function requireScrivibili({ celle, fogli }: Modifiche, letti: FogliLetti): void {
  const nomi = [...celle.map(({ foglio }) => foglio), ...fogli.map(({ nome }) => nome)];
  const protetto = nomi.find((nome) => letti.get(nome)?.isProtetto === true);
  if (protetto !== undefined) throw new ExcelRifiuto("foglio-protetto", null, protetto);
}

async function writeFogli(
  context: Excel.RequestContext,
  coda: Coda,
  fogli: Modifiche["fogli"],
  letti: FogliLetti,
  grafici: Awaited<ReturnType<typeof readNostri>>,
): Promise<void> {
  const { worksheets } = context.workbook;
  const isNuovo = ({ nome }: { readonly nome: string }) => (letti.get(nome) ?? null) === null;
  // Excel refuses a formula on a sheet that is not there yet: all of them come before the first is written.
  for (const foglio of fogli) if (!("daRiga" in foglio) && isNuovo(foglio)) worksheets.add(foglio.nome);
  for (const foglio of fogli) {
    if ("daRiga" in foglio) {
      await appendRighe(worksheets.getItem(foglio.nome), coda, foglio);
      continue;
    }
    const sheet = worksheets.getItem(foglio.nome);
    if (!isNuovo(foglio)) {
      for (const grafico of grafici.get(foglio.nome) ?? []) grafico.delete();
      const tutto = sheet.getRange();
      tutto.conditionalFormats.clearAll();
      tutto.columnHidden = false;
      sheet.freezePanes.unfreeze();
      sheet.getUsedRange().clear();
    }
    await writeFoglio(sheet, coda, foglio);
  }
  // What formulas show of other sheets of ours is there to be measured once all of them are written.
  for (const foglio of fogli) if (!("daRiga" in foglio)) fitRighe(worksheets.getItem(foglio.nome), foglio);
}

/**
 * Replaces our rules on an area unless they already are the wanted ones; returns those taken away. A rule may have
 * stretched over several areas: it is taken away once.
 */
function queueSemafori(
  { workbook }: Excel.RequestContext,
  { foglio, area, regole }: Semafori,
  trovate: readonly RegolaTrovata[],
  giaTolte: Set<string>,
): readonly RegolaTolta[] | null {
  const isGiaFatto =
    trovate.length === regole.length &&
    regole.every((regola) => trovate.some((una) => isStessaRegola(una, { regola, area })));
  if (isGiaFatto) return null;
  const daTogliere = trovate.filter(({ formato }) => !giaTolte.has(formato.id));
  for (const { formato } of daTogliere) {
    formato.delete();
    giaTolte.add(formato.id);
  }
  const range = workbook.worksheets
    .getItem(foglio)
    .getRangeByIndexes(area.riga, area.colonna, area.righe, area.colonne);
  for (const regola of regole) queueRegola(range, regola);
  return daTogliere.map(({ regola, area: dove }) => ({ regola, area: dove }));
}

/** Why Excel would make no sheet, where that is what it refused: it says so only of the request as a whole. */
async function rifiutoDi(context: Excel.RequestContext, error: unknown): Promise<unknown> {
  if (!(error instanceof OfficeExtension.Error)) return error;
  if (error.code === "ItemAlreadyExists") return new ExcelRifiuto("nome-occupato", error);
  if (error.code !== "AccessDenied") return error;
  const { protection } = context.workbook;
  protection.load("protected");
  await context.sync();
  return protection.protected ? new ExcelRifiuto("struttura-protetta", error) : error;
}

/**
 * Applies everything one command changes. Our own sheets are written first, so that what the cells held is safe
 * before they change. One sync, more only above the size limit or to read the rules and
 * the charts already there, before anything is queued.
 * @param letti the sheets whose cells change, and those of ours that are there
 */
export async function applyModifiche(
  context: Excel.RequestContext,
  modifiche: Modifiche,
  letti: FogliLetti,
): Promise<Ritorno> {
  requireScrivibili(modifiche, letti);
  try {
    return await applyScrivibili(context, modifiche, letti);
  } catch (error) {
    throw await rifiutoDi(context, error);
  }
}

async function applyScrivibili(
  context: Excel.RequestContext,
  modifiche: Modifiche,
  letti: FogliLetti,
): Promise<Ritorno> {
  const celle = modifiche.celle.map((una) => inverse(una, letti));
  const semafori: Ritorno["semafori"][number][] = [];
  const giaTolte = new Set<string>();
  const aspetti = await copyAspetti(context, modifiche.aspetti ?? []);
  const trovate = await readRegole(context, modifiche.semafori);
  const presenti = modifiche.fogli.filter((uno) => !("daRiga" in uno) && Boolean(letti.get(uno.nome)));
  const grafici = await readNostri(
    context,
    presenti.map(({ nome }) => nome),
  );
  modifiche.semafori.forEach((uno, at) => {
    const tolte = queueSemafori(context, uno, trovate[at] ?? [], giaTolte);
    if (tolte) semafori.push({ semafori: uno, tolte });
  });
  const coda = new Coda(context);
  await writeFogli(context, coda, modifiche.fogli, letti, grafici);
  if (modifiche.attiva !== null) context.workbook.worksheets.getItem(modifiche.attiva).activate();
  await writeCelle(context, coda, modifiche.celle);
  const impostazioni = modifiche.impostazioni ?? [];
  for (const { chiave, prima, dopo } of impostazioni) queueCambio(context, chiave, prima, dopo);
  await context.sync();
  return {
    comando: modifiche.comando,
    celle,
    aspetti,
    semafori,
    impostazioni,
    fogli: modifiche.fogli.map((uno) =>
      "daRiga" in uno
        ? uno
        : {
            nome: uno.nome,
            prima: letti.get(uno.nome) ?? null,
            scritte: uno.righe,
            graficiPrima: uno.graficiPrima,
          },
    ),
  };
}
