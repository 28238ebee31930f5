import { inFondo, mappaAPassi, type APassi } from "../domain/passi";
import { splitRighe } from "../formule/splitRighe";
import { displayCella } from "../domain/numeri/displayCella";
import type { Casella, GenereColonna, StileVoce, Tabella } from "../relazione/caselle/Tabella";
import { MappaCaselle } from "../relazione/caselle/MappaCaselle";
import { RELAZIONE } from "../texts/relazione/relazione";
import { righeDeiGrafici } from "./postiDeiGrafici";

/** The tables of one sheet, one below the other. */
export interface Pagina {
  readonly nome: string;
  readonly tabelle: readonly Tabella[];
}

/** A table once it has its place. 0-based rows. */
export interface Posata {
  readonly tabella: Tabella;
  /** Rows kept above its title, for the charts of the tables before it. */
  readonly spazio: number;
  readonly titolo: number;
  /** Sentences above and below the table, in lines that fit the sheet. */
  readonly premesse: readonly string[];
  readonly avvisi: readonly string[];
  readonly note: readonly string[];
  readonly intestazione: number;
  /** For each column, whether it tells in words what others say in figures. */
  readonly narrate: readonly boolean[];
}

export interface PaginaPosata {
  readonly nome: string;
  readonly posate: readonly Posata[];
  /** Widths in characters of the columns that are seen. */
  readonly larghezze: readonly number[];
  readonly righe: number;
  /** First row of the charts. */
  readonly rigaGrafici: number;
  /** For each row, of how many lines its texts make it. */
  readonly linee: readonly number[];
}

/** The least and the most that a column takes, in characters. */
const LIMITI: Readonly<Record<GenereColonna, readonly [minima: number, massima: number]>> = {
  testo: [12, 24],
  lungo: [24, 56],
  numero: [14, 20],
  conteggio: [10, 14],
  quota: [9, 14],
  sal: [12, 15],
  campo: [34, 34],
};
/** What a landscape A4 still prints in a size that can be read. */
const LARGHEZZA_MASSIMA = 190;
/** Columns do not give way below this; the first, which names the rows, keeps more. */
const MINIMO_AL_BISOGNO = 18;
const MINIMO_DEI_NOMI = 40;
/** A few long texts among short ones do not make a column wide: they wrap. */
const QUOTA_SENZA_ANDARE_A_CAPO = 0.85;
/** The longest outcome that is common: it stays on one line. */
const ESITO_LUNGO = "non raggiunto";
/** A bold header is wider than plain text. */
const MARGINE_INTESTAZIONE = 3;

/** The words that cells show, also those that come from a cell of another table. */
class Parole {
  private readonly caselle: MappaCaselle;
  private readonly lunghezze = new Map<Tabella, number[]>();

  constructor(pagine: readonly Pagina[]) {
    this.caselle = new MappaCaselle(pagine.flatMap(({ tabelle }) => tabelle));
  }

  /** "" for a figure, which takes no more room than its column has. */
  testoOf(casella: Casella | undefined): string {
    if (casella === undefined || casella.tipo === "numero") return "";
    if (casella.tipo !== "figura") return casella.testo;
    const { calcolo } = casella;
    if (calcolo.tipo === "posto") return this.testoOf(this.caselle.at(calcolo.posto));
    if (calcolo.tipo === "esito") return ESITO_LUNGO;
    return calcolo.tipo === "copia" && calcolo.cella.tipo === "testo" ? displayCella(calcolo.cella) : "";
  }

  /** How long most of the texts of a column are, and all the short ones: those never wrap. */
  lunghezzaOf(tabella: Tabella, at: number): number {
    const note = this.lunghezze.get(tabella) ?? [];
    this.lunghezze.set(tabella, note);
    return (note[at] ??= this.misuraColonna(tabella, at));
  }

  private misuraColonna({ colonne, righe }: Tabella, at: number): number {
    const id = colonne[at]?.id ?? "";
    const lunghezze = righe
      .map(({ caselle }) => this.testoOf(caselle[id]).length)
      .filter((lunghezza) => lunghezza > 0)
      .sort((a, b) => a - b);
    const quasiTutti = lunghezze[Math.ceil(lunghezze.length * QUOTA_SENZA_ANDARE_A_CAPO) - 1] ?? 0;
    return Math.max(quasiTutti, lunghezze.findLast((lunghezza) => lunghezza < MINIMO_AL_BISOGNO) ?? 0);
  }

  isNarrata(tabella: Tabella, at: number): boolean {
    return tabella.colonne[at]?.genere === "numero" && this.lunghezzaOf(tabella, at) > LIMITI.numero[1] + 8;
  }

  larghezzaOf(tabella: Tabella, at: number): number {
    const colonna = tabella.colonne[at];
    if (!colonna) return 0;
    const [minima, massima] = LIMITI[this.isNarrata(tabella, at) ? "lungo" : colonna.genere];
    const parole = colonna.titolo.split(/\s+/).map(({ length }) => length + MARGINE_INTESTAZIONE);
    const comoda = colonna.genere === "lungo" && at > 0 ? MINIMO_AL_BISOGNO : minima;
    return Math.max(comoda, Math.min(massima, this.lunghezzaOf(tabella, at) + 2), ...parole);
  }
}

/** A column holds more letters than its width says: it counts figures, which are wider. */
const LETTERE_A_CARATTERE = 1.15;
/** Bold letters are so much wider. */
const GRASSETTO = 1.09;
const IN_GRASSETTO: ReadonlySet<StileVoce> = new Set(["totale", "gruppo", "sottogruppo"]);

/** Lines of the header and of the rows of a table, each as tall as its longest text wrapped in its column. */
function lineeOf({ colonne, righe }: Tabella, larghezze: readonly number[], parole: Parole): readonly number[] {
  const alta = (testi: readonly string[], lettere = LETTERE_A_CARATTERE) =>
    testi.reduce(
      (linee, testo, at) =>
        Math.max(linee, Math.ceil(testo.length / (Math.max(1, (larghezze[at] ?? 1) - 1) * lettere))),
      1,
    );
  return [
    alta(colonne.map(({ titolo }) => titolo)),
    ...righe.map(({ caselle, stile }) =>
      alta(
        colonne.map(({ id }) => parole.testoOf(caselle[id])),
        IN_GRASSETTO.has(stile) ? LETTERE_A_CARATTERE / GRASSETTO : LETTERE_A_CARATTERE,
      ),
    ),
  ];
}

/** Widths by content; where they are too many for a page, the widest give way. */
function larghezzeOf({ tabelle }: Pagina, parole: Parole): readonly number[] {
  const quante = Math.max(0, ...tabelle.map(({ colonne }) => colonne.length));
  const volute = Array.from({ length: quante }, (_, at) =>
    Math.max(...tabelle.map((tabella) => parole.larghezzaOf(tabella, at))),
  );
  const totale = volute.reduce((somma, una) => somma + una, 0);
  const cedibili = volute.map((una, at) => Math.max(0, una - (at === 0 ? MINIMO_DEI_NOMI : MINIMO_AL_BISOGNO)));
  const cedibile = cedibili.reduce((somma, una) => somma + una, 0);
  const quota = Math.min(1, Math.max(0, totale - LARGHEZZA_MASSIMA) / Math.max(1, cedibile));
  return volute.map((una, at) => Math.round(una - (cedibili[at] ?? 0) * quota));
}

function posaPagina(pagina: Pagina, parole: Parole): PaginaPosata {
  const larghezze = larghezzeOf(pagina, parole);
  const caratteri = larghezze.reduce((somma, una) => somma + una, 0);
  const inRighe = (frasi: readonly string[]) => frasi.flatMap((frase) => splitRighe(frase, caratteri));
  const quanti = pagina.tabelle.reduce((somma, { grafici }) => somma + grafici.length, 0);
  // Below a long table that has none they would stand pages away from the figures they draw, under its repeated header.
  const ultimaConGrafici = pagina.tabelle.findLastIndex(({ grafici }) => grafici.length > 0);
  let [riga, rigaGrafici] = [0, 0];
  const posate = pagina.tabelle.map((tabella, at): Posata => {
    const spazio = at > 0 && at === ultimaConGrafici + 1 ? righeDeiGrafici(larghezze, quanti) : 0;
    if (spazio > 0) rigaGrafici = riga;
    const titolo = riga + spazio;
    const premesse = inRighe(tabella.premesse);
    const avvisi = tabella.mancanze.length === 0 ? [] : inRighe([RELAZIONE.incompleta(tabella.mancanze)]);
    const note = inRighe(tabella.note);
    const intestazione = titolo + 1 + premesse.length + avvisi.length;
    riga = intestazione + 1 + tabella.righe.length + (note.length === 0 ? 0 : note.length + 1) + 1;
    const narrate = tabella.colonne.map((_, at) => parole.isNarrata(tabella, at));
    return { tabella, spazio, titolo, premesse, avvisi, note, intestazione, narrate };
  });
  const linee = Array.from({ length: riga }, () => 1);
  for (const { tabella, intestazione } of posate) {
    const sue = lineeOf(tabella, larghezze, parole);
    linee.splice(intestazione, sue.length, ...sue);
  }
  return { nome: pagina.nome, posate, larghezze, righe: riga, rigaGrafici: rigaGrafici || riga, linee };
}

/** Where the title, the sentences and the header of each table of some sheets stand, and how wide the columns are. */
export function* posaAPassi(pagine: readonly Pagina[]): APassi<readonly PaginaPosata[]> {
  const parole = new Parole(pagine);
  return yield* mappaAPassi(pagine, 1, (pagina) => posaPagina(pagina, parole));
}

/** The same at once. */
export const posaTabelle = (pagine: readonly Pagina[]): readonly PaginaPosata[] => inFondo(posaAPassi(pagine));
