import type { Medie } from "./metodo/Politica";
import type { RifiutoPolitica } from "./metodo/readPolitica";

/** Why a row is to be confirmed, as far as its own cells tell: a function in a cell says it too. */
export type MotivoDiCella =
  | "tolleranza"
  | "limite"
  | "scala"
  | "valore"
  | "target-zero"
  | "data-lontana"
  | "nessuna-domanda"
  | "uno-per-si"
  | "senza-base"
  | "base-oltre";

/** Why it is to be confirmed because of the sheet around it, or with its SAL as it is. */
export type MotivoDelFoglio =
  | "punto"
  | "stesse-parole"
  | "riferimento-vuoto"
  | "operatore-illeggibile"
  | "operatori-diversi"
  | "peso-pagamenti"
  | `ente-${Exclude<Medie["ente"], "livelli">}`
  | "senza-priorita"
  | "sal-unito"
  | "consuntivo-unito"
  | "target-unito"
  | "argomenti"
  | "migliaia-o-decimali";

/** Those that name what they are about. */
export type MotivoConNomi = "senza-priorita" | "migliaia-o-decimali";

/** A figure taken from a consuntivo in words: proposed, confirmed, or no longer there. */
export type MotivoNarrato = "proposta" | "proposta-superata" | "confermato";
export type MotivoDaConfermare = MotivoDiCella | MotivoDelFoglio | MotivoNarrato;

/** A figure that a text proposes, as it would be typed, and the words it came from. */
export interface DatiProposta {
  readonly proposta: string;
  readonly parole: string;
  readonly salProposto?: number;
}

type DatiDaConfermare =
  | { readonly motivo: Exclude<MotivoDaConfermare, MotivoNarrato | MotivoConNomi> }
  | { readonly motivo: MotivoConNomi; readonly quali: string }
  | ({ readonly motivo: "proposta" } & DatiProposta)
  | ({ readonly motivo: "proposta-superata"; readonly confermata: string } & Partial<DatiProposta>)
  | { readonly motivo: "confermato"; readonly proposta: string };

/** What a column is asked to be, where two could be it. */
export type RuoloChiesto = "indicatore" | "target" | "consuntivo" | "sal" | "peso";

/** A part of the year beside the year's target, beside its own, or figures that may be of each period alone. */
export type MotivoDelPeriodo = "parziale" | "proprio" | "incrementi";

/** Cells that a mean leaves out, takes too many, counts twice, weighs with those of other rows, or of another column. */
export type MotivoIntervallo = "corto" | "lungo" | "doppio" | "sfasato" | "altrove";

interface SenzaDati {
  readonly motivo?: never;
}

/** What the sentence of each code needs: shares, serial dates, words. A code without a line here does not compile. */
export interface DatiAnomalia {
  readonly "target-mancante": SenzaDati;
  readonly "anno-target": { readonly annoTarget: number; readonly anno: number; readonly proposta: number };
  readonly "unita-incoerenti":
    | { readonly motivo?: "quota-o-punti" | "migliaia" | "ordine-di-grandezza" | "oltre-la-scala" }
    | { readonly letto: number; readonly atteso: number; readonly percentuale: 0 | 1 };
  readonly "testo-non-interpretabile": SenzaDati;
  readonly "target-composto": SenzaDati;
  readonly "da-confermare": DatiDaConfermare;
  readonly "errore-in-cella": SenzaDati;
  readonly "verso-presunto": { readonly verso: "crescente" | "decrescente"; readonly altro?: number };
  /** The SAL it counts as by the method; absent where it counts nothing. */
  readonly "consuntivo-mancante": { readonly sal?: 0 };
  readonly "in-ritardo": { readonly giorni: number; readonly tolleranza: number; readonly sal: number };
  readonly "numero-come-data": { readonly numero: number };
  readonly "vicino-alla-soglia": { readonly soglia: number };
  readonly "pubblicato-diverso": { readonly pubblicato: number };
  readonly "pesi-non-100": { readonly somma: number };
  readonly "codice-duplicato": { readonly codice: string };
  readonly "stesso-indicatore-valori-diversi": {
    readonly motivo: "target" | "consuntivo";
    readonly nome: string;
    readonly dove: string;
  };
  readonly "sal-scritto-a-mano": SenzaDati;
  readonly "indicatore-circolare": SenzaDati;
  /** `pubblicata`: the ente's own result on the sheet, which the mean of the rows gives. */
  readonly "letture-diverse": {
    readonly perLivelli: number;
    readonly perRighe: number;
    readonly pubblicata?: number;
    readonly motivo?: "pesi-del-foglio";
  };
  /** `lettura`: which mean gives what the body writes of the ente, where one does. */
  readonly "ente-diverso": {
    readonly nome: string;
    readonly pubblicato: number;
    readonly misurato: number;
    readonly lettura?: Medie["ente"];
  };
  readonly "politica-inutilizzabile": RifiutoPolitica;
  readonly "codice-altrove": { readonly codice: string; readonly altrove: string };
  readonly "target-non-ultimo-approvato": { readonly approvato: string };
  readonly "giustificazione-mancante": SenzaDati;
  readonly "storico-impossibile": { readonly anno: number; readonly somma?: number; readonly quanti?: number };
  readonly "totale-diverso": { readonly anno: string; readonly titolo: number; readonly somma: number };
  readonly "colonna-incerta": { readonly motivo: RuoloChiesto; readonly quali: string };
  /** What to change of the method in use, as options of PERF.SAL; how many published SALs that gives, and the one in use. */
  readonly "metodo-diverso": {
    readonly metodo: string;
    readonly spiegati: number;
    readonly ora: number;
    readonly di: number;
    /** Others that give as many, as options too. */
    readonly anche?: string;
  };
  /** How many of its children have no weight beside others that have one, and which. */
  readonly "peso-mancante": { readonly quanti: number; readonly quali: string };
  readonly "esito-scritto-diverso": { readonly scritto: string };
  readonly "operatore-contro-parole": { readonly operatore: string };
  /** 1-based row of the other one; `altre-cifre` where it says something else of the same indicator and period. */
  readonly "riga-doppia": { readonly riga: number; readonly motivo?: "altre-cifre" };
  /** The operands and what they give, a share where the result is a percentage; the result as it is written. */
  readonly "consuntivo-non-deriva": {
    readonly conto: string;
    readonly calcolato: number;
    readonly scritto: string;
    readonly percentuale: 0 | 1;
    /** The operands are the parts of its year. */
    readonly motivo?: "parti";
  };
  readonly "peso-illeggibile": { readonly quali: string };
  /** The row and the objective in words; `senza`: the rows of the objective without which it gives what is written. */
  readonly "risultato-di-obiettivo": {
    readonly foglio: string;
    readonly riga: number;
    readonly obiettivo: string;
    readonly scritto: number;
    readonly sal: number;
    readonly motivo?: "neutralizzato" | "dichiarato";
    readonly senza?: string;
  };
  /** `altri`: how many people would give the mean, where the title says another number. */
  readonly "media-impossibile": {
    readonly anno: string;
    readonly media: number;
    readonly quanti: number;
    readonly altri?: number;
  };
  /** What a line of money says is due, and what its quota by its share gives. */
  readonly "importo-diverso": { readonly voce: string; readonly scritto: number; readonly calcolato: number };
  readonly "periodo-parziale": { readonly motivo: MotivoDelPeriodo; readonly periodo: string };
  /** The cell, and one beside it that is written as the others are. `non-media`: it makes no mean where one is wanted. */
  readonly "formula-interrotta":
    | { readonly motivo: "scritta" | "vuota" | "non-media"; readonly cella: string }
    | { readonly motivo: "diversa"; readonly cella: string; readonly altra: string };
  readonly "formula-altra-riga": { readonly cella: string; readonly riferimento: string };
  readonly "formula-cella-vuota": { readonly cella: string; readonly riferimento: string };
  readonly "formula-con-numero": { readonly cella: string; readonly numero: string };
  /** `quali`: the cells that are missing or too many, "" where its ranges do not fit one another. */
  readonly "intervallo-della-media": {
    readonly motivo: MotivoIntervallo;
    readonly cella: string;
    readonly quali: string;
  };
  readonly "righe-nascoste": { readonly quante: number; readonly quali: string };
  readonly "collegamento-esterno": { readonly cella: string; readonly riferimento: string };
  readonly "calcolo-manuale": SenzaDati;
  /** `media`: the mean alone, where there is no deviation to compare. */
  readonly "valori-ripetuti": { readonly anno: string; readonly altro: string; readonly motivo?: "media" };
}

type ChiaviDi<Dati> = Dati extends unknown ? keyof Dati & string : never;
type MotivoIn<Dati> = Dati extends { readonly motivo?: infer Motivo extends string } ? Motivo : never;

/** The names of what the sentence of a code needs. */
export type ChiaveDati<Codice extends keyof DatiAnomalia> = ChiaviDi<DatiAnomalia[Codice]>;
/** The reasons that a code can carry. */
export type MotivoDi<Codice extends keyof DatiAnomalia> = MotivoIn<DatiAnomalia[Codice]>;
export type MotivoAnomalia = MotivoDi<keyof DatiAnomalia>;
