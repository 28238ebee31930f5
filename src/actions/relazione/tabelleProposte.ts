import type { Politica } from "../../domain/metodo/Politica";
import type { APassi } from "../../domain/passi";
import { TABELLE, type GenereTabella } from "../../domain/GenereTabella";
import { anteprimaTabella, type RigaMostrata } from "../../relazione/caselle/anteprimaTabella";
import type { Tabella } from "../../relazione/caselle/Tabella";
import { Valori } from "../../relazione/caselle/Valori";
import { isSoloPiano } from "../../relazione/tabelle/schede/qualitaDelPiano";
import type { Indice } from "../../texts/relazione/indici";
import { tabellaHtml } from "../../word/tabellaHtml";
import type { CartellaMisurata } from "../cartella/misuraCartella";
import { fontiOf, type FontiScelte } from "../file/fileScelti";
import { bozzaMonitoraggio } from "./monitoraggio";
import { bozzaAPassi, presentiOf } from "./relazione";
import type { SceltaRelazione } from "./SceltaRelazione";

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

/** The tables that a choice of sheets gives, whichever of them are chosen. */
export interface TabelleProposte {
  readonly tabelle: readonly Tabella[];
  readonly presenti: ReadonlySet<GenereTabella>;
  readonly politica: Politica;
  readonly valori: Valori;
  /** There are no results yet: only the quality of the Piano is offered. */
  readonly isSoloPiano: boolean;
  /** The year runs: the tables are those of a day, for whom they are chosen. */
  readonly isInCorso: boolean;
}

/** What is offered of them. */
export interface TabelleOfferte extends Pick<TabelleProposte, "isSoloPiano" | "isInCorso"> {
  readonly capitoli: readonly CapitoloOfferto[];
  /** The rows of one table as they will be, in Italian. */
  readonly mostra: (tabella: Tabella) => readonly RigaMostrata[];
  /** One table as HTML, to be pasted into Word or a mail. */
  readonly inHtml: (tabella: Tabella) => string;
}

/** The tables that a choice of sheets would build, in steps: they are those of every row. */
export function* tabelleAPassi(
  { cartella }: { readonly cartella: CartellaMisurata },
  scelta: SceltaRelazione,
  fonti: FontiScelte,
): APassi<TabelleProposte> {
  const confrontabili = cartella.fogli.flatMap(({ grid, esito }) => (esito.tipo === "cruscotto" ? [grid.foglio] : []));
  const come = (tabelle: readonly Tabella[], politica: Politica) => ({
    ...{ tabelle, politica, valori: new Valori(tabelle, politica) },
    ...{ presenti: new Set<GenereTabella>(), isSoloPiano: false, isInCorso: false },
  });
  // While the year runs the tables are those of the day, all of them: there is none to choose.
  const inCorso = bozzaMonitoraggio(cartella, { ...scelta, isPubblicazione: false });
  if (inCorso) return { ...come(inCorso.tabelle, cartella.politica), isInCorso: true };
  const bozza = yield* bozzaAPassi(cartella, { ...scelta, tabelle: null }, fontiOf(fonti, confrontabili));
  const { tabelle, nostri, politica, materiale } = bozza;
  if (materiale.fogli.length === 0) return come([], politica);
  const presenti = presentiOf(nostri, tabelle);
  return { ...come(tabelle, politica), presenti, isSoloPiano: isSoloPiano(materiale) };
}

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

/** The kinds in the order they are offered in; of a day, as the day lists them. */
function offerteOf({ tabelle, presenti, isInCorso }: TabelleProposte, scelta: SceltaRelazione) {
  const scelte = new Set(scelta.tabelle ?? TABELLE);
  const generi = isInCorso ? [...new Set(tabelle.map(({ genere }) => genere))] : TABELLE;
  return generi.flatMap((genere): readonly TabellaOfferta[] => {
    const sue = tabelle.filter((tabella) => tabella.genere === genere);
    if (sue.length === 0) return [];
    if (isInCorso) return [{ genere, tabelle: sue, vincolo: "in corso", isScelta: true }];
    const vincolo = genere === "dettaglio" ? "sempre" : presenti.has(genere) ? "presente" : null;
    return [{ genere, tabelle: sue, vincolo, isScelta: vincolo !== null || scelte.has(genere) }];
  });
}

/** The tables that are offered, and what each will show. */
export function offerteDi(proposte: TabelleProposte, scelta: SceltaRelazione): TabelleOfferte {
  const { politica, valori, isSoloPiano: isPiano, isInCorso } = proposte;
  return {
    ...{ isSoloPiano: isPiano, isInCorso },
    capitoli: groupByCapitolo(offerteOf(proposte, scelta), politica.indice),
    mostra: (tabella) => anteprimaTabella(tabella, valori),
    inHtml: (tabella) => tabellaHtml(tabella, valori),
  };
}
