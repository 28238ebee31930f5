import type { AspettoCopiato } from "../../formule/Modifiche";

/** How a cell looks beside what it holds. */
interface Aspetto {
  /** "" where it has no fill. */
  readonly sfondo: string;
  readonly carattere: string;
  readonly colore: string;
  readonly corpo: number;
  readonly isGrassetto: boolean;
  readonly isACapo: boolean;
  readonly orizzontale: Excel.RangeFormat["horizontalAlignment"];
  readonly verticale: Excel.RangeFormat["verticalAlignment"];
}

/** What a cell looked like before it took the look of another. */
export interface AspettoPrecedente {
  readonly foglio: string;
  readonly riga: number;
  readonly colonna: number;
  readonly prima: Aspetto;
  /** What it took; a way back that an earlier PERF has kept does not say so. */
  readonly dopo?: Aspetto;
}

/** Excel says white where a cell has no fill. */
const SENZA_SFONDO = "#FFFFFF";

function aspettoOf({ fill, font, wrapText, horizontalAlignment, verticalAlignment }: Excel.RangeFormat): Aspetto {
  return {
    sfondo: fill.color === SENZA_SFONDO ? "" : fill.color,
    carattere: font.name,
    colore: font.color,
    corpo: font.size,
    isGrassetto: font.bold,
    isACapo: wrapText,
    orizzontale: horizontalAlignment,
    verticale: verticalAlignment,
  };
}

function loadFormato(sheet: Excel.Worksheet, riga: number, colonna: number): Excel.RangeFormat {
  const { format: letto } = sheet.getRangeByIndexes(riga, colonna, 1, 1);
  letto.load("wrapText,horizontalAlignment,verticalAlignment,fill/color,font/name,font/color,font/size,font/bold");
  return letto;
}

type Scrittura = { readonly [K in keyof Aspetto]: (format: Excel.RangeFormat, aspetto: Aspetto) => void };

/** How each part of a look is queued. */
const SCRITTURA: Scrittura = {
  sfondo: ({ fill }, { sfondo }) => {
    if (sfondo === "") fill.clear();
    else fill.color = sfondo;
  },
  carattere: ({ font }, { carattere }) => {
    font.name = carattere;
  },
  colore: ({ font }, { colore }) => {
    font.color = colore;
  },
  corpo: ({ font }, { corpo }) => {
    font.size = corpo;
  },
  isGrassetto: ({ font }, { isGrassetto }) => {
    font.bold = isGrassetto;
  },
  isACapo: (format, { isACapo }) => {
    format.wrapText = isACapo;
  },
  orizzontale: (format, { orizzontale }) => {
    format.horizontalAlignment = orizzontale;
  },
  verticale: (format, { verticale }) => {
    format.verticalAlignment = verticale;
  },
};
const PARTI = Object.keys(SCRITTURA) as readonly (keyof Aspetto)[];

/** Queues the look of one cell, or parts of it. */
function queueAspetto(
  sheet: Excel.Worksheet,
  { riga, colonna }: Pick<AspettoPrecedente, "riga" | "colonna">,
  aspetto: Aspetto,
  parti = PARTI,
): void {
  const { format } = sheet.getRangeByIndexes(riga, colonna, 1, 1);
  for (const parte of parti) SCRITTURA[parte](format, aspetto);
}

/** The parts in which a look still is what a command gave it: the others have been changed since. */
const partiCome = (ora: Aspetto, dopo: Aspetto | undefined): readonly (keyof Aspetto)[] =>
  dopo ? PARTI.filter((parte) => ora[parte] === dopo[parte]) : PARTI;

/** Looks that go back as far as nobody has changed them. */
export interface Riporto {
  /** Queues them, once they were read; what they are by then is read in the same request. */
  readonly queue: () => void;
  /** Puts right what somebody has changed since they were read: one sync where there is such a thing. */
  readonly rimetti: () => Promise<void>;
}

/** Asks for looks that are to go back, with the caller's next sync: where their cells are now. */
export function loadRiporto(
  context: Excel.RequestContext,
  aspetti: readonly (AspettoPrecedente & { readonly sheet: Excel.Worksheet })[],
): Riporto {
  const letti = aspetti.map((uno) => ({ uno, letto: loadFormato(uno.sheet, uno.riga, uno.colonna) }));
  let scritti: {
    readonly uno: (typeof aspetti)[number];
    readonly parti: typeof PARTI;
    readonly vero: Excel.RangeFormat;
  }[] = [];
  return {
    queue: () => {
      scritti = letti.map(({ uno, letto }) => {
        const parti = partiCome(aspettoOf(letto), uno.dopo);
        const vero = loadFormato(uno.sheet, uno.riga, uno.colonna);
        queueAspetto(uno.sheet, uno, uno.prima, parti);
        return { uno, parti, vero };
      });
    },
    rimetti: async () => {
      const cambiati = scritti.flatMap(({ uno, parti, vero }) => {
        const ora = aspettoOf(vero);
        const intatte = new Set(partiCome(ora, uno.dopo));
        const altrui = parti.filter((parte) => !intatte.has(parte));
        return altrui.length > 0 ? [{ uno, ora, altrui }] : [];
      });
      for (const { uno, ora, altrui } of cambiati) queueAspetto(uno.sheet, uno, ora, altrui);
      if (cambiati.length > 0) await context.sync();
    },
  };
}

/** A cell that is to take the look of another, and what it looks like before. */
interface AspettoDaCopiare {
  readonly sheet: Excel.Worksheet;
  readonly modello: Aspetto;
  readonly precedente: AspettoPrecedente;
}

/** The looks that cells are to take from others. One sync for all, none where there are no cells. */
export async function readAspetti(
  context: Excel.RequestContext,
  copiati: readonly AspettoCopiato[],
): Promise<readonly AspettoDaCopiare[]> {
  if (copiati.length === 0) return [];
  const letti = copiati.map(({ foglio, riga, colonna, comeColonna }) => {
    const sheet = context.workbook.worksheets.getItem(foglio);
    const posto = { foglio, riga, colonna };
    return { sheet, posto, suo: loadFormato(sheet, riga, colonna), modello: loadFormato(sheet, riga, comeColonna) };
  });
  await context.sync();
  return letti.map(({ sheet, posto, suo, modello }) => {
    const dopo = aspettoOf(modello);
    return { sheet, modello: dopo, precedente: { ...posto, prima: aspettoOf(suo), dopo } };
  });
}

/** Queues cells that take the look of others. */
export function queueAspettiCopiati(copiati: readonly AspettoDaCopiare[]): void {
  for (const { sheet, modello, precedente } of copiati) {
    queueAspetto(sheet, precedente, modello);
  }
}
