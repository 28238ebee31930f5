import type { Politica } from "../../domain/metodo/Politica";
import type { MotivoIgnorato } from "../../domain/MotivoIgnorato";
import { isFoglioPerf } from "../../correzioni/correzioni";
import { readNomiFogli } from "../../excel/leggi/readFogli";
import { anteprimaTabella, type RigaMostrata } from "../../relazione/caselle/anteprimaTabella";
import { deduceDestinazione } from "../../relazione/deduceDestinazione";
import { CAPITOLI, type Destinazione } from "../../relazione/caselle/Materiale";
import { TABELLE, type GenereTabella } from "../../domain/GenereTabella";
import type { Tabella } from "../../relazione/caselle/Tabella";
import { isSoloPiano } from "../../relazione/tabelle/schede/qualitaDelPiano";
import { Valori } from "../../relazione/caselle/Valori";
import { capitoloNellIndice, type Indice } from "../../texts/relazione/indici";
import { tabellaHtml } from "../../word/tabellaHtml";
import { aggiornaRelazione } from "./aggiornaRelazione";
import { misuraAltri, type FontiRelazione } from "../file/altriFile";
import type { Riuscita } from "../viste/Azioni";
import { documentoRelazione } from "./documentoRelazione";
import {
  describeFile,
  fontiOf,
  NESSUNA_SCELTA_DI_FONTI,
  type FileDescritto,
  type FontiScelte,
  type UsoFile,
} from "../file/fileScelti";
import { fogliSenzaRipresi } from "../cartella/fogliSenzaRipresi";
import { misuraCartella, type CartellaMisurata } from "../cartella/misuraCartella";
import { NESSUNA_SCELTA, withAscolto } from "../cartella/misuraFoglio";
import { oggi } from "../oggi";
import type { Ascolto } from "../viste/Passo";
import type { DocumentoWord } from "../../word/packDocumento";
import type { ModelloScelto } from "./modelloScelto";
import { bozzaOf, costruisciRelazione, presentiOf } from "./relazione";
import { bloccaFogli, statoDelBlocco } from "./bloccaFogli";
import type { SceltaRelazione } from "./SceltaRelazione";
import { destinazioneScelta } from "./SceltaRelazione";
import { bozzaMonitoraggio } from "./monitoraggio";
import { keepScelta, readScelta, type SceltaConservata } from "./sceltaConservata";
import { withCartella } from "../cartella/withCartella";

/** The workbook as the screen "Relazione" needs it: read once, then every choice is shown without reading again. */
export interface CartellaLetta {
  readonly cartella: CartellaMisurata;
  readonly conservata: SceltaConservata;
}

/** A cruscotto that may be in the Relazione. */
export interface FoglioOfferto {
  /** By which it is chosen: that of a sheet of another file is "[file]foglio". */
  readonly nome: string;
  /** What it is called: the name of the sheet, with the file that it is in. */
  readonly titolo: string;
  readonly indicatori: number;
  readonly destinazione: Destinazione;
  /** What its own words say. */
  readonly dedotta: Destinazione;
  readonly capitolo: string;
  readonly isIncluso: boolean;
}

/** Another file that was picked. */
export interface FileOfferto extends FileDescritto {
  readonly nome: string;
  readonly uso: UsoFile;
}

/** A kind of table that may be in the Relazione. */
export interface TabellaOfferta {
  readonly genere: GenereTabella;
  readonly tabelle: readonly Tabella[];
  /** `sempre`: the others point at it; `in corso`: the year runs, and the day has all of its tables; `presente`: it is in the workbook, and is rebuilt with the others. */
  readonly vincolo: "sempre" | "presente" | "in corso" | null;
  readonly isScelta: boolean;
}

export interface CapitoloOfferto {
  readonly capitolo: string;
  /** Whose numbers those of the chapters are. */
  readonly indice: Indice;
  readonly offerte: readonly TabellaOfferta[];
}

/** What a choice would build. */
export interface PropostaRelazione {
  readonly anno: number | null;
  readonly fogli: readonly FoglioOfferto[];
  readonly file: readonly FileOfferto[];
  /** The cruscotti of the workbook that the others can be compared with. */
  readonly confrontabili: readonly string[];
  readonly ignorati: readonly { readonly foglio: string; readonly motivo: MotivoIgnorato }[];
  /** There are no results yet: only the quality of the Piano is offered. */
  readonly isSoloPiano: boolean;
  /** The year runs: the tables are those of a day, for whom they are chosen. */
  readonly isInCorso: boolean;
  readonly capitoli: readonly CapitoloOfferto[];
  /** The rows of one table as they will be, in Italian. */
  readonly mostra: (tabella: Tabella) => readonly RigaMostrata[];
  /** One table as HTML, to be pasted into Word or a mail. */
  readonly inHtml: (tabella: Tabella) => string;
}

/** Reads the workbook and the choice that it keeps. */
export async function leggiCartella(): Promise<CartellaLetta> {
  const conservata = await readScelta();
  return { conservata, cartella: await misuraCartella(null, NESSUNA_SCELTA) };
}

function offerto(
  { nome, titolo, indicatori }: Pick<FoglioOfferto, "nome" | "titolo" | "indicatori">,
  dedotta: Destinazione,
  scelta: SceltaRelazione,
  indice: Indice,
): FoglioOfferto {
  const destinazione = destinazioneScelta(scelta, nome) ?? dedotta;
  const isIncluso = !scelta.esclusi.includes(nome);
  const capitolo = capitoloNellIndice(CAPITOLI[destinazione], indice);
  return { nome, titolo, indicatori, destinazione, dedotta, capitolo, isIncluso };
}

/** Those of the workbook but the one compared with, then those of other files that are of the same year. */
function fogliOf(
  { fogli, politica, anno }: CartellaMisurata,
  scelta: SceltaRelazione,
  { altri, confronto }: FontiRelazione,
): readonly FoglioOfferto[] {
  const qui = fogliSenzaRipresi(fogli).flatMap(({ grid, esito }) => {
    const isConfronto = confronto?.file === null && confronto.foglio === grid.foglio;
    if (esito.tipo === "ignorato" || isConfronto) return [];
    const { indicatori, cruscotto } = esito.misurato;
    const chi = { nome: grid.foglio, titolo: grid.foglio, indicatori: indicatori.length };
    return [offerto(chi, deduceDestinazione(grid, cruscotto.isDiEnte), scelta, politica.indice)];
  });
  const { cruscotti } = misuraAltri(altri, { politica, anno });
  const daFile = cruscotti.filter(({ misurato }) => anno === null || misurato.anno === anno);
  return [
    ...qui,
    ...daFile.map(({ file, grid, titolo, misurato, destinazione }) => {
      const nome = `[${file ?? ""}]${grid.foglio}`;
      return offerto({ nome, titolo, indicatori: misurato.indicatori.length }, destinazione, scelta, politica.indice);
    }),
  ];
}

const confrontabiliOf = ({ fogli }: CartellaMisurata) =>
  fogli.flatMap(({ grid, esito }) => (esito.tipo === "cruscotto" ? [grid.foglio] : []));

/** By chapter, in the order of the index; a kind of table goes where its first one does. */
function groupByCapitolo(offerte: readonly TabellaOfferta[], indice: Indice): readonly CapitoloOfferto[] {
  const capitoloOf = ({ tabelle }: TabellaOfferta) => tabelle[0]?.capitolo ?? "";
  const capitoli = [...new Set(offerte.map(capitoloOf))].sort((a, b) => a.localeCompare(b, "it", { numeric: true }));
  return capitoli.map((capitolo) => ({
    capitolo,
    indice,
    offerte: offerte.filter((una) => capitoloOf(una) === capitolo),
  }));
}

/** The tables that are offered, and what each will show. */
function mostrate(
  offerte: readonly TabellaOfferta[],
  tabelle: readonly Tabella[],
  politica: Politica,
): Pick<PropostaRelazione, "capitoli" | "mostra" | "inHtml"> {
  const valori = new Valori(tabelle, politica);
  return {
    capitoli: groupByCapitolo(offerte, politica.indice),
    mostra: (tabella) => anteprimaTabella(tabella, valori),
    inHtml: (tabella) => tabellaHtml(tabella, valori),
  };
}

/** What a choice would build from a workbook that was read; nothing is read nor written. */
export function proponiRelazione(
  { cartella }: CartellaLetta,
  scelta: SceltaRelazione,
  scelteFonti: FontiScelte = NESSUNA_SCELTA_DI_FONTI,
): PropostaRelazione {
  const confrontabili = confrontabiliOf(cartella);
  const fonti = fontiOf(scelteFonti, confrontabili);
  const fogli = fogliOf(cartella, scelta, fonti);
  const file = scelteFonti.file.map((uno): FileOfferto => ({
    ...describeFile(uno.file, cartella),
    nome: uno.file.nome,
    uso: uno.uso,
  }));
  const ignorati = [
    ...cartella.nonLetti.map(({ foglio }) => ({ foglio, motivo: "non-letto" as const })),
    ...cartella.fogli.flatMap(({ grid, esito }) =>
      esito.tipo === "ignorato" && !isFoglioPerf(grid) ? [{ foglio: grid.foglio, motivo: esito.motivo }] : [],
    ),
  ];
  const comuni = { anno: cartella.anno, fogli, file, confrontabili, ignorati };
  if (!fogli.some(({ isIncluso }) => isIncluso)) {
    return { ...comuni, isSoloPiano: false, isInCorso: false, capitoli: [], mostra: () => [], inHtml: () => "" };
  }
  // While the year runs the tables are those of the day, all of them: there is none to choose.
  const inCorso = bozzaMonitoraggio(cartella, { ...scelta, isPubblicazione: false });
  if (inCorso) {
    const generi = [...new Set(inCorso.tabelle.map(({ genere }) => genere))];
    const offerte = generi.map((genere): TabellaOfferta => {
      const sue = inCorso.tabelle.filter((tabella) => tabella.genere === genere);
      return { genere, tabelle: sue, vincolo: "in corso", isScelta: true };
    });
    return { ...comuni, isSoloPiano: false, isInCorso: true, ...mostrate(offerte, inCorso.tabelle, cartella.politica) };
  }
  const { tabelle, nostri, politica, materiale } = bozzaOf(cartella, { ...scelta, tabelle: null }, fonti);
  const presenti = presentiOf(nostri, tabelle);
  const scelte = new Set(scelta.tabelle ?? TABELLE);
  const offerte = TABELLE.flatMap((genere): readonly TabellaOfferta[] => {
    const sue = tabelle.filter((tabella) => tabella.genere === genere);
    if (sue.length === 0) return [];
    const vincolo = genere === "dettaglio" ? "sempre" : presenti.has(genere) ? "presente" : null;
    return [{ genere, tabelle: sue, vincolo, isScelta: vincolo !== null || scelte.has(genere) }];
  });
  const isPiano = isSoloPiano(materiale);
  return { ...comuni, isSoloPiano: isPiano, isInCorso: false, ...mostrate(offerte, tabelle, politica) };
}

/** The sources of a workbook that is about to be read again: its sheets are those that there are. */
async function fontiDi(scelte: FontiScelte): Promise<FontiRelazione> {
  return fontiOf(scelte, await withCartella((context) => readNomiFogli(context)));
}

/** Keeps a choice for the next time, and builds the Relazione with it. */
export async function costruisciScelta(
  scelta: SceltaRelazione,
  fonti: FontiScelte = NESSUNA_SCELTA_DI_FONTI,
  ascolto?: Ascolto,
): Promise<Riuscita> {
  await keepScelta(scelta, fonti);
  return costruisciRelazione(scelta, null, oggi(), withAscolto(ascolto), await fontiDi(fonti));
}

/**
 * Builds the Relazione as chosen and locks the workbook: the copy for the validation, where the OIV writes in its places of the
 * dossier alone. The choice for the next time is the same without the lock.
 */
export async function costruisciBloccata(
  scelta: SceltaRelazione,
  fonti: FontiScelte = NESSUNA_SCELTA_DI_FONTI,
  ascolto?: Ascolto,
): Promise<Riuscita> {
  await keepScelta(scelta, fonti);
  const prima = await statoDelBlocco();
  const suoi = await fontiDi(fonti);
  await costruisciRelazione({ ...scelta, isBloccata: true }, null, oggi(), withAscolto(ascolto), suoi);
  return { codice: "copia-bloccata", dati: { fogli: await bloccaFogli(prima) } };
}

/** A template that was picked. */
const modelloDi = async (file: File | null): Promise<ModelloScelto | null> =>
  file && { nome: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };

/** The Relazione as chosen, in Word; the workbook is only read. */
export async function documentoScelto(
  scelta: SceltaRelazione,
  fonti: FontiScelte = NESSUNA_SCELTA_DI_FONTI,
  modello: File | null = null,
  ascolto?: Ascolto,
): Promise<DocumentoWord> {
  const suo = await modelloDi(modello);
  return documentoRelazione(scelta, withAscolto(ascolto), oggi(), await fontiDi(fonti), suo);
}

/** The same into a document that was picked: its bytes as they are now, and what was done. */
export async function aggiornaScelto(
  documento: File,
  scelta: SceltaRelazione,
  fonti: FontiScelte = NESSUNA_SCELTA_DI_FONTI,
  modello: File | null = null,
  ascolto?: Ascolto,
): ReturnType<typeof aggiornaRelazione> {
  const [bytes, suo] = [new Uint8Array(await documento.arrayBuffer()), await modelloDi(modello)];
  return aggiornaRelazione(bytes, scelta, withAscolto(ascolto), oggi(), await fontiDi(fonti), suo);
}

/**
 * Builds the Relazione again as it was last chosen; null where nothing usable was chosen yet, or where other files that
 * it took figures from must be picked again.
 */
export async function ricostruisciRelazione(
  scelte: FontiScelte = NESSUNA_SCELTA_DI_FONTI,
  ascolto?: Ascolto,
): Promise<Riuscita | null> {
  const { scelta, file, foglioConfronto } = await readScelta();
  const mancano = file.some(({ nome }) => !scelte.file.some((uno) => uno.file.nome === nome));
  if (scelta === null || mancano) return null;
  const fonti = { ...scelte, foglioConfronto: scelte.foglioConfronto ?? foglioConfronto };
  return costruisciRelazione(scelta, null, oggi(), withAscolto(ascolto), await fontiDi(fonti));
}
