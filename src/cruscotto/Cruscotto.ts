import type { MotivoIgnorato } from "../domain/MotivoIgnorato";
import type { RuoloChiesto } from "../domain/DatiAnomalia";
import type { Lettura } from "../domain/metodo/Politica";
import type { FineDelPeriodo } from "./colonne/parole/periodo";
import type { Prova } from "./colonne/testimoni/Prova";
import type { Cella } from "../domain/Cella";
import type { ScritturaColonna } from "../domain/numeri/scritturaNumeri";

export type RuoloColonna =
  | "codice"
  | "indicatore"
  | "formula"
  | "prospettiva"
  | "area"
  | "strategico"
  | "programma"
  | "obiettivo"
  | "responsabile"
  | "anno"
  | "periodo"
  | "udm"
  | "baseline"
  | "verso"
  | "operatore"
  | "nota"
  | "peso"
  | "target"
  | "consuntivo"
  | "sal"
  /** What is computed from a row, compared with it or expected of it: nothing is measured from these. */
  | "scostamento"
  | "previsione"
  | "precedente"
  | "componente"
  | "esito";

/** A column whose role was found, 0-based, with the words of its header. */
export interface Colonna {
  readonly ruolo: RuoloColonna;
  readonly colonna: number;
  readonly intestazione: string;
}

/** A header and the rows it rules, 0-based. */
export interface Testa {
  /** First and last row of its words; the row after the last it rules. */
  readonly riga: number;
  readonly ultima: number;
  readonly finoA: number;
  /** First and last column it rules, and the last that has a word. */
  readonly da: number;
  readonly a: number;
  readonly fine: number;
  readonly consuntivo: number | null;
  readonly hasSal: boolean;
}

/**
 * What keeps a row from being a result of its year: it is of part of the year beside the year's target (`parziale`) or
 * its own (`proprio`), or its figures may be those of each period alone (`incrementi`).
 */
export type PeriodoAperto = "parziale" | "proprio" | "incrementi";

export type Livello = "prospettiva" | "obiettivo" | "programma" | "area" | "ente";

/** A heading that gathers indicators: a prospettiva, an objective, a programme. Rows are 0-based. */
export interface Nodo {
  readonly id: number;
  readonly livello: Livello;
  /** Code and name joined by one space. */
  readonly nome: string;
  readonly codice: string | null;
  /** First row where it stands; a repeated banner is one node. */
  readonly riga: number;
  /** Column of its words on that row. */
  readonly colonnaNome: number;
  /** Id of the node above, null directly under the ente. */
  readonly padre: number | null;
  readonly peso: number | null;
  /** The cell does not hold the weight as it counts: it is a text, in another scale, of several rows. */
  readonly isPesoTestuale: boolean;
  /** The weight is written with its "%": a share, whatever stands beside it. */
  readonly isPesoQuota: boolean;
  /** What stands in the weight's cell where it is no weight ("Alto", "-20"), "" elsewhere. */
  readonly pesoScritto: string;
  readonly colonnaPeso: number | null;
  /** Column of its own SAL cell on `riga`; null where the sheet has none (or a header word stands there). */
  readonly colonnaSal: number | null;
  /** What stands in that cell. */
  readonly sal: Cella;
  readonly salFormula: string;
}

/** A column as its header calls it, 0-based. */
export type ColonnaScritta = Pick<Colonna, "colonna" | "intestazione">;

/** A cell merged down over rows that each ask, or report, for themselves: nobody can tell whose figure it is. */
export interface FiguraUnita {
  readonly cella: "target" | "consuntivo";
  /** The figure stands on this very row; on the others it is only seen. */
  readonly isPrima: boolean;
}

/** The operands of an indicator as their cells hold them. */
export interface FrazioneScritta {
  readonly numeratore: Cella;
  readonly denominatore: Cella;
}

/** What a row had reached by the end of a part of its year, in columns of its own or on a row of its own. */
export interface PeriodoDiRiga {
  readonly fine: FineDelPeriodo;
  /** Words that name it. */
  readonly intestazione: string;
  readonly consuntivo: Cella;
  /** 0-based, where the result stands. */
  readonly riga: number;
  readonly colonna: number;
  /** The target of that part of the year; null where there is only the year's. */
  readonly target: Cella | null;
}

/** What a row had reached on a day, a serial, as a snapshot of the workbook keeps it. */
export interface PuntoFotografato {
  readonly giorno: number;
  readonly valore: number;
}

/** A row with a target and a consuntivo. Rows and columns are 0-based. */
export interface Indicatore {
  readonly riga: number;
  readonly nome: string;
  /** Formula, algorithm or description column. */
  readonly descrizione: string;
  readonly codice: string | null;
  /** Programme written beside the row where it does not gather indicators of its own (Pisa). */
  readonly programma: string | null;
  /** Id of the node it hangs under, null directly under the ente. */
  readonly padre: number | null;
  readonly colonne: {
    readonly nome: number;
    readonly target: number;
    /** Null in a Piano, which has no results yet. */
    readonly consuntivo: number | null;
    readonly operatore: number | null;
    readonly base: number | null;
    readonly sal: number | null;
    readonly peso: number | null;
  };
  /** The columns of its block that say more about it and measure nothing: baseline, other years, CdC, notes. */
  readonly accanto: readonly ColonnaScritta[];
  readonly target: Cella;
  /** The operator where it stands in a column of its own (Pistoia-Prato); empty where there is none. */
  readonly operatore: Cella;
  /** Which direction is better, where a column says it in words or signs; empty where there is none. */
  readonly versoScritto: Cella;
  /** What the row started from, where a column says it; empty where there is none. */
  readonly base: Cella;
  /** An outcome that the body wrote ("Obiettivo raggiunto? Sì"); empty where there is none. */
  readonly esitoScritto: Cella;
  /** Who answers for the row: structure, office, person; "" where no column says it. */
  readonly responsabile: string;
  /** What is asked of its columns: no figure is measured by those that are only proposed until somebody answers. */
  readonly incerte: readonly Domanda[];
  /** Unit of measure as written in its column, "" where there is none. */
  readonly udm: string;
  /** Notes and rolling changes written beside the row, "" where there are none. */
  readonly nota: string;
  readonly consuntivo: Cella;
  /** Its target, or its consuntivo, is also that of other rows; null where both are its own. */
  readonly figuraUnita: FiguraUnita | null;
  /** Numerator and denominator beside it; null where the row has not both. */
  readonly frazione: FrazioneScritta | null;
  /** How the texts of its columns write their figures. */
  readonly scritture: { readonly target: ScritturaColonna; readonly consuntivo: ScritturaColonna };
  /** What stands in the SAL cell. */
  readonly sal: Cella;
  readonly salFormula: string;
  /** Its SAL cell is merged with those of other rows: nothing is read or written there. */
  readonly isSalUnito: boolean;
  /** Target or consuntivo is a bare reference that shows 0: the cell it points at may be empty. */
  readonly isRiferimentoVuoto: boolean;
  readonly peso: number | null;
  /** The cell does not hold the weight as it counts: it is a text, in another scale, of several rows. */
  readonly isPesoTestuale: boolean;
  /** The weight is written with its "%": a share, whatever stands beside it. */
  readonly isPesoQuota: boolean;
  /** What stands in the weight's cell where it is no weight ("Alto", "-20"), "" elsewhere. */
  readonly pesoScritto: string;
  /** First row of the merged cell that weighs several rows together; null where the weight is the row's own. */
  readonly pesoUnito: number | null;
  /** Year and period written beside the row in their columns (flat exports), "" where there are none. */
  readonly periodo: string;
  /** The heading over the consuntivo, and the last month of the part of the year that it names beside a year's target. */
  readonly testaConsuntivo: string;
  readonly meseDellaTesta: number | null;
  readonly testaTarget: string;
  /** Columns of its block with a heading and no role, 0-based. */
  readonly libere: readonly number[];
  readonly periodoAperto: PeriodoAperto | null;
  /** The parts of the year that it has results of, in order; none where its result says no part of the year. */
  readonly periodi: readonly PeriodoDiRiga[];
  /** What it had reached by some parts of its year, beside the result of the whole. */
  readonly parziali: readonly PeriodoDiRiga[];
  /** What the snapshots of the workbook know of it, from the first; nothing where none was asked for. */
  readonly fotografati?: readonly PuntoFotografato[];
  /** Another row has the same indicator at a later date (flat exports): measured, but outside every mean. */
  readonly isSuperato: boolean;
  /** 0-based row with the same indicator and period and other figures, which no column tells apart; null where there is none. */
  readonly rigaGemella: number | null;
  /** The sheet says that it is a manager's. */
  readonly isDiDirigente: boolean;
  /** The consuntivo is the ente's own result: measured, but outside every mean. */
  readonly isCircolare: boolean;
}

/** Several columns could have a role, or one may have a role that none has. Columns are 0-based. */
export interface Domanda {
  readonly ruolo: RuoloChiesto;
  readonly colonne: readonly number[];
  /** Their headings, in the same order, "" where they have none. */
  readonly intestazioni: readonly string[];
  readonly proposta: number;
}

/** Why a column has its role: what speaks for it, the strongest first. */
export interface Ragione extends Colonna {
  /** How much worse the sheet would read without it; Infinity where nothing else is possible. */
  readonly margine: number;
  readonly prove: readonly Prova[];
}

/** A row that writes the result of everything on its sheet ("Risultato dell'ente 91,7%"), 0-based. */
export interface RisultatoScritto {
  readonly nome: string;
  readonly riga: number;
  readonly colonna: number;
  readonly cella: Cella;
  readonly formula: string;
}

/** What a sheet turned out to be: its headings as a flat tree (parents before children) and its rows. */
export interface Cruscotto {
  readonly foglio: string;
  /** The columns of the first block; later blocks may differ. */
  readonly colonne: readonly Colonna[];
  readonly teste: readonly Testa[];
  readonly nodi: readonly Nodo[];
  readonly indicatori: readonly Indicatore[];
  readonly risultati: readonly RisultatoScritto[];
  /** Year said by the sheet's titles or headers. */
  readonly anno: number | null;
  /** What the cells' weights are divided by to be shares: 100 where they are in points. */
  readonly scalaPesi: 1 | 100;
  /** Why, once for all like blocks. */
  readonly ragioni: readonly Ragione[];
  /** What the answers about this sheet say of every sheet with the same headings. */
  readonly letture: readonly Lettura[];
  /** What the sheet does not settle; until it is answered no row is measured from what is proposed. */
  readonly domande: readonly Domanda[];
  /** Its title or name says that it is the cruscotto of the ente. */
  readonly isDiEnte: boolean;
}

export type Riconoscimento =
  | { readonly tipo: "cruscotto"; readonly cruscotto: Cruscotto }
  | { readonly tipo: "ignorato"; readonly foglio: string; readonly motivo: MotivoIgnorato };
