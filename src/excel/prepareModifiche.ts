import type { APassi } from "../domain/passi";
import type { Modifiche } from "../formule/Modifiche";
import { queueAspettiCopiati, readAspetti } from "./scrivi/aspetto";
import { Coda } from "./scrivi/Coda";
import { askEpoca, fogliNelDocumento, modificheNelDocumento } from "./leggi/epoca";
import { ExcelRifiuto, rifiutoDellaStruttura } from "./ExcelRifiuto";
import { isDaSvegliare } from "./funzioniSveglie";
import { queueCalcolo } from "./calcolo";
import type { Guardia } from "./scrivi/Guardia";
import { queueCambio } from "./impostazioni";
import type { CelleDaRiportare, FogliLetti, Ritorno } from "./ritorno/Ritorno";
import { queueSemafori, readSemafori } from "./scrivi/cambiSemafori";
import { queueLarghezze } from "./scrivi/larghezze";
import { readStatoFogli, type StatoFogli } from "./leggi/statoFogli";
import { finoAlFondo, loadFondi } from "./leggi/readTabelle";
import { celleDipinte, lettoOf, testimoniOf, type FoglioRiletto } from "./leggi/testimoni";
import { loadChiavi, prepareConservare, type DaConservare, type PassoAnnullabile } from "./ritorno/passi";
import { requireComeLetti, ritornoVero } from "./ritorno/ritornoVero";
import { writeCelle } from "./scrivi/writeCelle";
import { writeFogli } from "./scrivi/writeFogli";
import { readNostri } from "./scrivi/writeGrafici";

/** What one command is about to write, and the way back from it. */
interface ModifichePronte {
  readonly ritorno: Ritorno;
  /** The way back from what was written in truth, as far as Excel has said what stood there. */
  readonly ritornoVero: () => Ritorno;
  /** There is nothing to write. */
  readonly isNulla: boolean;
  /** How the workbook itself keeps the way back, where it has room for it; in steps. */
  readonly conserva: (passo: PassoAnnullabile, dopo: number) => APassi<DaConservare | null>;
  /** Writes it: one sync, more only above the size limit. */
  readonly scrivi: (conservato: DaConservare | null, onPausa: (inviate: number) => Promise<void>) => Promise<void>;
}

function lettoDi(foglio: string, letti: FogliLetti): FoglioRiletto {
  const grid = letti.get(foglio);
  if (!grid) throw new Error(`a sheet that was not read: ${foglio}`);
  return lettoOf(grid);
}

/** The way back of the cells of each sheet, also of one of which the rules alone change. */
function inverse({ celle: cambiate, semafori }: Modifiche, letti: FogliLetti): readonly CelleDaRiportare[] {
  const dipinti = [...new Set(semafori.map(({ foglio }) => foglio))];
  const soloDipinti = dipinti.filter((foglio) => !cambiate.some((una) => una.foglio === foglio));
  return [...cambiate, ...soloDipinti.map((foglio) => ({ foglio, celle: [] }))].map(({ foglio, celle }) => ({
    foglio,
    celle: celle.map(({ riga, colonna, prima, dopo }) => ({ riga, colonna, prima: dopo, dopo: prima })),
    testimoni: testimoniOf(lettoDi(foglio, letti), [
      ...celle,
      ...celleDipinte(semafori.flatMap((uno) => (uno.foglio === foglio ? [uno.area] : []))),
    ]),
  }));
}

/** Nothing is queued when one of the sheets to be written is protected, our own too but for those locked to be made anew. */
function requireScrivibili({ celle, fogli }: Modifiche, letti: FogliLetti): void {
  const daScrivere = fogli.filter((uno) => "daRiga" in uno || uno.protezione?.isRifacibile !== true);
  const nomi = [...celle.map(({ foglio }) => foglio), ...daScrivere.map(({ nome }) => nome)];
  const protetto = nomi.find((nome) => letti.get(nome)?.isProtetto === true);
  if (protetto !== undefined) throw new ExcelRifiuto("foglio-protetto", null, protetto);
}

/** The first of the sheets that were read which has another name now, or is gone. */
const cambiatoNome = (letti: FogliLetti, { idDi }: StatoFogli, ora: StatoFogli["idDi"]): string | undefined =>
  [...letti].find(([nome, grid]) => grid && ora.get(nome) !== idDi.get(nome))?.[0];

/**
 * Why Excel would make no sheet, or take no formula, where that is what it refused: it says so only of the request as a
 * whole.
 */
async function rifiutoDi(
  context: Excel.RequestContext,
  error: unknown,
  letti: FogliLetti,
  stato: StatoFogli,
): Promise<unknown> {
  if (!(error instanceof OfficeExtension.Error)) return error;
  if (error.code === "InvalidArgument") {
    const nome = cambiatoNome(letti, stato, (await readStatoFogli(context)).idDi);
    return nome === undefined ? error : new ExcelRifiuto("foglio-sparito", error, nome);
  }
  return rifiutoDellaStruttura(context, error);
}

/**
 * Reads what is needed to write everything one command changes, and to take it back; nothing is written yet. Our own
 * sheets come first, so that what the cells held is safe before they change.
 * @param chieste what it changes, its days in the 1900 system
 * @param fogliLetti the sheets that it was worked out from: those whose cells change, those of ours that are there, those that
 * formulas point at
 */
export async function prepareModifiche(
  context: Excel.RequestContext,
  chieste: Modifiche,
  fogliLetti: FogliLetti,
): Promise<ModifichePronte> {
  requireScrivibili(chieste, fogliLetti);
  const isSveglia = await isDaSvegliare(chieste);
  const chiavi = loadChiavi(context);
  const epoca = askEpoca(context);
  const readFondi = loadFondi(
    context,
    chieste.celle.map(({ foglio }) => foglio),
  );
  const stato = await readStatoFogli(context);
  const fondi = await readFondi();
  const [modifiche, letti] = [modificheNelDocumento(chieste, epoca()), fogliNelDocumento(fogliLetti)];
  const { celle, fogli, attiva, impostazioni = [], larghezze = [] } = modifiche;
  const daRiportare = inverse(modifiche, letti);
  const sparito = [...letti].find(([nome, grid]) => grid && !stato.idDi.has(nome));
  if (sparito) throw new ExcelRifiuto("foglio-sparito", null, sparito[0]);
  const aspetti = await readAspetti(context, modifiche.aspetti ?? []);
  const { worksheets } = context.workbook;
  const lettoOra = (foglio: string) => finoAlFondo(lettoDi(foglio, letti), fondi.get(foglio));
  const cambi = await readSemafori(context, modifiche.semafori, async (coda) => {
    for (const foglio of new Set(modifiche.semafori.map((uno) => uno.foglio))) {
      await writeCelle(worksheets.getItem(foglio), coda, { foglio, celle: [] }, lettoOra(foglio), []);
    }
  });
  const presenti = fogli.filter((uno) => !("daRiga" in uno) && Boolean(letti.get(uno.nome)));
  const grafici = await readNostri(
    context,
    presenti.map(({ nome }) => nome),
  );
  const guardie: Guardia[] = [];
  /** The sheets that are written, each under watch; those whose looks alone change too. */
  const watchCelle = async (coda: Coda): Promise<void> => {
    const solo = [...cambi.map((uno) => uno.semafori.foglio), ...aspetti.map(({ precedente }) => precedente.foglio)];
    const scritti = new Set(celle.map(({ foglio }) => foglio));
    const guardati = [...new Set(solo)].filter((foglio) => !scritti.has(foglio));
    for (const una of [...celle, ...guardati.map((foglio) => ({ foglio, celle: [] }))]) {
      await writeCelle(worksheets.getItem(una.foglio), coda, una, lettoOra(una.foglio), guardie);
    }
  };
  const scrivi: ModifichePronte["scrivi"] = async (conservato, onPausa) => {
    const coda = new Coda(context, onPausa);
    if (conservato) {
      await coda.makeRoom(conservato.byte);
      conservato.queue();
    }
    // A formula names the sheets by the names that they had when they were read.
    worksheets.load("items/id,items/name");
    coda.onRisposta(() => {
      const nome = cambiatoNome(letti, stato, new Map(worksheets.items.map(({ id, name }) => [name, id])));
      return nome === undefined ? null : new ExcelRifiuto("foglio-sparito", null, nome);
    });
    queueAspettiCopiati(aspetti);
    queueLarghezze(context, larghezze);
    await queueSemafori(context, coda, cambi);
    await writeFogli(context, coda, fogli, letti, grafici, guardie, stato.attivo);
    await watchCelle(coda);
    for (const { chiave, prima, dopo } of impostazioni) queueCambio(context, chiave, prima, dopo);
    if (modifiche.isCalcoloAutomatico) queueCalcolo(context, "Automatic");
    const davanti = attiva ?? (fogli.length > 0 ? stato.attivo : null);
    if (davanti !== null) context.workbook.worksheets.getItem(davanti).activate();
    conservato?.queueFatto();
    await coda.send();
    await requireComeLetti(context, letti, new Set(guardie.map(({ foglio }) => foglio)), stato.idDi);
  };
  const ritorno: Ritorno = {
    comando: modifiche.comando,
    ...(modifiche.soggetto === undefined ? {} : { soggetto: modifiche.soggetto }),
    passo: null,
    isInterrotto: false,
    celle: daRiportare,
    aspetti: aspetti.map(({ precedente }) => precedente),
    larghezze,
    semafori: cambi.map(({ semafori, tolte, isAvanzo, idPrima }) => ({ semafori, tolte, isAvanzo, idPrima })),
    impostazioni,
    fogli: fogli.map((uno) =>
      "daRiga" in uno
        ? uno
        : {
            nome: uno.nome,
            prima: letti.get(uno.nome) ?? null,
            scritte: uno.righe,
            graficiPrima: uno.graficiPrima,
          },
    ),
    ...(isSveglia ? { isSveglia } : {}),
    ...(modifiche.isCalcoloAutomatico ? { isCalcoloAutomatico: true } : {}),
    attiva: stato.attivo,
    idFogli: stato.idDi,
  };
  return {
    isNulla:
      modifiche.isCalcoloAutomatico !== true &&
      celle.every((una) => una.celle.length === 0) &&
      [cambi, fogli, impostazioni, larghezze].every((l) => l.length === 0),
    conserva: (passo, dopo) => prepareConservare(context, ritorno, passo, chiavi(), dopo),
    scrivi: (conservato, onPausa) =>
      scrivi(conservato, onPausa).catch(async (error: unknown) => {
        throw await rifiutoDi(context, error, letti, stato);
      }),
    ritorno,
    ritornoVero: () => ritornoVero(ritorno, guardie),
  };
}
