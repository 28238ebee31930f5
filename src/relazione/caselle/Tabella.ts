import type { Mancanza } from "../../texts/relazione/mancanze";
import type { Soggetto } from "../../correzioni/Correzione";
import type { CruscottoMisurato, IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import type { Anomalia } from "../../domain/Anomalia";
import type { Cella } from "../../domain/Cella";
import type { Esito } from "../../domain/Misura";
import type { GenereTabella } from "../../domain/GenereTabella";
import type { Copertura } from "../../domain/sal/copertura";

/** A cell of a table of the Relazione, by the names of its table, row and column. */
export interface PostoCasella {
  readonly tabella: string;
  readonly riga: string;
  readonly colonna: string;
}

/** A cell of the user's workbook, or of another file (then it is copied to the sheet "Fonti"). 0-based. */
export interface CellaFonte {
  readonly file: string | null;
  readonly foglio: string;
  readonly riga: number;
  readonly colonna: number;
}

/** A measured row, with its sheet and the file that it is in (null: the open workbook). */
export interface RigaSorgente {
  readonly di: IndicatoreMisurato;
  readonly misurato: CruscottoMisurato;
  readonly file: string | null;
}

/** A bound, and whether it belongs to what it bounds. */
export interface Limite {
  readonly segno: ">" | ">=" | "<" | "<=";
  readonly valore: number;
}

/** A column of scores, of people who are not named: its cells and what they hold. 0-based. */
interface ColonnaPunteggi {
  readonly file: string | null;
  readonly foglio: string;
  readonly colonna: number;
  readonly da: number;
  readonly a: number;
  readonly valori: readonly number[];
  /** Nothing but numbers and blanks stands there. */
  readonly isSoloNumeri: boolean;
}

/** From a score (included) up to another (excluded, null: no bound). */
export interface Classe {
  readonly da: number;
  readonly a: number | null;
}

export type Statistica = "numero" | "media" | "deviazione";

/**
 * Where a figure comes from. One description gives both the live formula on the sheet and the value that the preview
 * and the Word document print, so that they cannot differ.
 */
export type Provenienza =
  /** What stands in a source cell, as it stands there. */
  | { readonly tipo: "copia"; readonly da: CellaFonte; readonly cella: Cella }
  /** The sum of some source cells: the parts of a year so far. */
  | { readonly tipo: "celle sommate"; readonly da: readonly CellaFonte[]; readonly cella: Cella }
  /** The figure among the words of a cell: the first after its "€", or the one that it says; `formato` if not an amount. */
  | {
      readonly tipo: "importo";
      readonly da: CellaFonte;
      readonly testo: string;
      readonly importo: number;
      readonly formato?: string;
    }
  /** A statistic of the scores of a class, over a column of the workbook. */
  | {
      readonly tipo: "punteggi";
      readonly di: ColonnaPunteggi;
      readonly classe: Classe | null;
      readonly che: Statistica;
    }
  /** A weight on its cell, as a share: `scala` is what the cell is divided by. */
  | { readonly tipo: "peso"; readonly da: CellaFonte; readonly peso: number; readonly scala: 1 | 100 }
  /** The SAL of a row: PERF.SAL or a native formula on its source cells. */
  | ({ readonly tipo: "sal" } & RigaSorgente)
  /** Consuntivo minus target of a row, signed. */
  | ({ readonly tipo: "scostamento" } & RigaSorgente)
  /** The same as another cell of the Relazione. */
  | { readonly tipo: "posto"; readonly posto: PostoCasella }
  | { readonly tipo: "media"; readonly di: readonly PostoCasella[]; readonly pesi: readonly PostoCasella[] | null }
  /** The esito that the thresholds give to a SAL; without one, what the esiti below say (of a mean) or the SAL's word. */
  | {
      readonly tipo: "esito";
      readonly di: PostoCasella;
      readonly figli: readonly PostoCasella[] | null;
      /** What a row without a SAL is, where it waits for nothing: left out, watched. */
      readonly seNulla?: Esito;
    }
  | { readonly tipo: "giudizio"; readonly di: PostoCasella }
  /** How many of these cells say a word; how many are blank, where the word is "". */
  | { readonly tipo: "conta"; readonly di: readonly PostoCasella[]; readonly parola: string }
  /** How many of these cells hold a number between two bounds; null for no bound. */
  | {
      readonly tipo: "fascia";
      readonly di: readonly PostoCasella[];
      readonly da: Limite | null;
      readonly fino: Limite | null;
    }
  /** One word where a count is 0, another where it is not. */
  | { readonly tipo: "se zero"; readonly di: PostoCasella; readonly allora: string; readonly altrimenti: string }
  /** How many of these cells hold a number. */
  | { readonly tipo: "misurati"; readonly di: readonly PostoCasella[] }
  | { readonly tipo: "somma"; readonly di: readonly PostoCasella[] }
  | { readonly tipo: "prodotto"; readonly di: readonly [PostoCasella, PostoCasella] }
  | { readonly tipo: "rapporto"; readonly parte: PostoCasella; readonly tutto: PostoCasella }
  /** `inPunti`: between shares, a hundredth is one point. */
  | {
      readonly tipo: "differenza";
      readonly da: PostoCasella;
      readonly meno: PostoCasella;
      readonly inPunti?: true;
    };

/** What a cell shows. */
export type Casella =
  | { readonly tipo: "testo"; readonly testo: string }
  | {
      readonly tipo: "figura";
      readonly calcolo: Provenienza;
      /** Too little below it is measured: the others are counted from it, but it is no outcome, and has no sign nor colour. */
      readonly isProvvisoria?: true;
    }
  /** A number that no cell holds: a count of what was expected. */
  | { readonly tipo: "numero"; readonly valore: number }
  /** Words that lead to a cell. */
  | { readonly tipo: "link"; readonly testo: string; readonly a: CellaFonte | PostoCasella }
  /** What the user types, kept at every rebuild; `proposta` stands there until something is typed. */
  | {
      readonly tipo: "campo";
      readonly testo: string;
      readonly isProposta: boolean;
      /** It holds an amount: where its text is a number, it is written as one. */
      readonly inCifre?: boolean;
    };

/** `quota`: a share shown in percent; `sal`: a share with its colour and sign; `campo`: typed by the user. */
export type GenereColonna = "testo" | "lungo" | "numero" | "conteggio" | "quota" | "sal" | "campo";

export interface ColonnaTabella {
  readonly id: string;
  readonly titolo: string;
  readonly genere: GenereColonna;
}

/** `totale`: the ente; `gruppo`, `sottogruppo`: headings; `voce`: the rows that count; `dettaglio`: quieter ones. */
export type StileVoce = "totale" | "gruppo" | "sottogruppo" | "voce" | "dettaglio";

export interface RigaTabella {
  readonly id: string;
  readonly stile: StileVoce;
  /** By column id; a missing one is blank. */
  readonly caselle: Readonly<Record<string, Casella>>;
  /** What the row is about, by which typed texts find it again; null where nothing is typed. */
  readonly soggetto: Soggetto | null;
}

/** What the colour of a bar says; never alone: a sign goes with it. */
export type Tono = "raggiunto" | "parziale" | "non raggiunto";

/** A chart of a table: one bar a row, upright ones (`colonne`), or stacked ones with a series for each column. */
export interface Grafico {
  readonly tipo: "barre" | "colonne" | "impilato";
  readonly titolo: string;
  /** The column that names the bars. */
  readonly categorie: string;
  readonly serie: readonly string[];
  /** Row ids, in order. */
  readonly righe: readonly string[];
  /** Of each series of stacked bars, else of each row; where it is not said, the thresholds say it. */
  readonly toni?: readonly Tono[];
}

export interface Tabella {
  readonly id: string;
  readonly genere: GenereTabella;
  /** Chapter of the index in use (DOMAIN.md §5): "3.1". */
  readonly capitolo: string;
  readonly titolo: string;
  /** Name of the sheet it goes on, after "Relazione – "; tables with the same one stand below each other. */
  readonly foglio: string;
  /** Below the title: year, n, unit, coverage, what it is. */
  readonly premesse: readonly string[];
  /** Answers that its total hangs on: it is provisional while there are any. */
  readonly inSospeso?: number;
  /** Why it cannot be complete, in its own place ("3 indicatori da rilevare"); empty when it is. */
  readonly mancanze: readonly Mancanza[];
  readonly colonne: readonly ColonnaTabella[];
  readonly righe: readonly RigaTabella[];
  /** Notes below the table. */
  readonly note: readonly string[];
  readonly grafici: readonly Grafico[];
  /** How many of the indicators that it speaks of are measured, where its sentences depend on it. */
  readonly copertura?: Copertura;
  /** What is wrong with the figures that the table is made of, besides the anomalie of the cruscotti. */
  readonly anomalie?: readonly Anomalia[];
}
