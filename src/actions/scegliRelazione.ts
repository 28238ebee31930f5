import type { MotivoIgnorato } from "../cruscotto/Cruscotto";
import { isFoglioPerf } from "../cruscotto/correzioni";
import { anteprimaTabella, type RigaMostrata } from "../relazione/anteprimaTabella";
import { deduceDestinazione } from "../relazione/deduceDestinazione";
import { CAPITOLI, type Destinazione } from "../relazione/Materiale";
import type { GenereTabella, Tabella } from "../relazione/Tabella";
import { Valori } from "../relazione/Valori";
import { tabellaHtml } from "../word/tabellaHtml";
import type { Riuscita } from "./Azioni";
import { documentoRelazione } from "./documentoRelazione";
import { misuraCartella, type CartellaMisurata } from "./misuraCartella";
import { oggi } from "./oggi";
import { politicaInUso } from "./politica";
import { bozzaOf, costruisciRelazione, presentiOf, TABELLE, type SceltaRelazione } from "./relazione";
import { keepScelta, readScelta, type SceltaConservata } from "./sceltaConservata";

/** What the workbook decides by itself. */
const NESSUNA_SCELTA = { politica: null, anno: null };

/** The workbook as the screen "Relazione" needs it: read once, then every choice is shown without reading again. */
export interface CartellaLetta {
  readonly cartella: CartellaMisurata;
  readonly conservata: SceltaConservata;
}

/** A cruscotto that may be in the Relazione. */
export interface FoglioOfferto {
  readonly nome: string;
  readonly indicatori: number;
  readonly destinazione: Destinazione;
  /** What its own words say. */
  readonly dedotta: Destinazione;
  readonly capitolo: string;
  readonly isIncluso: boolean;
}

/** A kind of table that may be in the Relazione. */
export interface TabellaOfferta {
  readonly genere: GenereTabella;
  readonly tabelle: readonly Tabella[];
  /** `sempre`: the others point at it; `presente`: it is in the workbook, and is rebuilt with the others. */
  readonly vincolo: "sempre" | "presente" | null;
  readonly isScelta: boolean;
}

export interface CapitoloOfferto {
  readonly capitolo: string;
  readonly offerte: readonly TabellaOfferta[];
}

/** What a choice would build. */
export interface PropostaRelazione {
  readonly anno: number | null;
  readonly fogli: readonly FoglioOfferto[];
  readonly ignorati: readonly { readonly foglio: string; readonly motivo: MotivoIgnorato }[];
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

function fogliOf({ fogli }: CartellaMisurata, scelta: SceltaRelazione): readonly FoglioOfferto[] {
  return fogli.flatMap(({ grid, esito }) => {
    if (esito.tipo === "ignorato") return [];
    const { indicatori, cruscotto } = esito.misurato;
    const dedotta = deduceDestinazione(grid, cruscotto.isDiEnte);
    const destinazione = scelta.destinazioni[grid.foglio] ?? dedotta;
    return [
      {
        nome: grid.foglio,
        indicatori: indicatori.length,
        destinazione,
        dedotta,
        capitolo: CAPITOLI[destinazione],
        isIncluso: !scelta.esclusi.includes(grid.foglio),
      },
    ];
  });
}

/** By chapter, in the order of the index; a kind of table goes where its first one does. */
function capitoliOf(offerte: readonly TabellaOfferta[]): readonly CapitoloOfferto[] {
  const capitoloOf = ({ tabelle }: TabellaOfferta) => tabelle[0]?.capitolo ?? "";
  const capitoli = [...new Set(offerte.map(capitoloOf))].sort((a, b) => a.localeCompare(b, "it", { numeric: true }));
  return capitoli.map((capitolo) => ({ capitolo, offerte: offerte.filter((una) => capitoloOf(una) === capitolo) }));
}

/** What a choice would build from a workbook that was read; nothing is read nor written. */
export function proponiRelazione({ cartella }: CartellaLetta, scelta: SceltaRelazione): PropostaRelazione {
  const fogli = fogliOf(cartella, scelta);
  const ignorati = cartella.fogli.flatMap(({ grid, esito }) =>
    esito.tipo === "ignorato" && !isFoglioPerf(grid) ? [{ foglio: grid.foglio, motivo: esito.motivo }] : [],
  );
  const { anno } = cartella;
  if (!fogli.some(({ isIncluso }) => isIncluso)) {
    return { anno, fogli, ignorati, capitoli: [], mostra: () => [], inHtml: () => "" };
  }
  const { tabelle, nostri, materiale } = bozzaOf(cartella, { ...scelta, tabelle: null }, politicaInUso());
  const presenti = presentiOf(nostri, tabelle);
  const scelte = new Set(scelta.tabelle ?? TABELLE);
  const offerte = TABELLE.flatMap((genere): readonly TabellaOfferta[] => {
    const sue = tabelle.filter((tabella) => tabella.genere === genere);
    if (sue.length === 0) return [];
    const vincolo = genere === "dettaglio" ? "sempre" : presenti.has(genere) ? "presente" : null;
    return [{ genere, tabelle: sue, vincolo, isScelta: vincolo !== null || scelte.has(genere) }];
  });
  const politica = materiale.fogli[0]?.misurato.politica ?? politicaInUso();
  const valori = new Valori(tabelle, politica);
  return {
    anno,
    fogli,
    ignorati,
    capitoli: capitoliOf(offerte),
    mostra: (tabella) => anteprimaTabella(tabella, valori),
    inHtml: (tabella) => tabellaHtml(tabella, valori),
  };
}

/** Keeps a choice for the next time, and builds the Relazione with it. */
export async function costruisciScelta(scelta: SceltaRelazione): Promise<Riuscita> {
  await keepScelta(scelta);
  return costruisciRelazione(scelta, null, oggi(), NESSUNA_SCELTA);
}

/** The Relazione as chosen, in Word; the workbook is only read. */
export function documentoScelto(scelta: SceltaRelazione): Promise<Blob> {
  return documentoRelazione(scelta, NESSUNA_SCELTA, oggi());
}

/** Builds the Relazione again as it was last chosen; null where nothing usable was chosen yet. */
export async function ricostruisciRelazione(): Promise<Riuscita | null> {
  const { scelta } = await readScelta();
  return scelta && costruisciRelazione(scelta, null, oggi(), NESSUNA_SCELTA);
}
