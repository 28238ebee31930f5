import { AlignmentType, Document, LineRuleType, Paragraph, TextRun } from "docx";
import { layoutDocument } from "docx/layout";
import type { IShapeGroupChildOptions } from "docx/shapes";

/** That of the drawings, whatever font the styles of a template have: boxes do not grow, so their text is measured. */
const CARATTERE = "Arial";
const TWIP_A_PIXEL = 15;
const PIXEL_A_PUNTO = 96 / 72;
/** In points: what a box keeps between its edges and its text. */
const MARGINI = { top: 2, bottom: 2, left: 3, right: 3 } as const;
/** Of the room of a line so much is counted on: one program or another draws a letter a little wider. */
const PRUDENZA = 0.95;
/** As tall as Word lets a page be, and as narrow as it is laid out: in twips. */
const PAGINA = { altezza: 31_680, larghezzaMinima: 300 };
/** In twips, above every paragraph of a box but the first. */
const STACCO = 30;

/** A paragraph in a box: some of it, or all, in bold. */
export interface TestoInScatola {
  readonly testo: string;
  readonly isForte?: boolean;
  /** In bold, after the rest. */
  readonly coda?: string;
}

export interface Scatola {
  readonly id: string;
  readonly testi: readonly TestoInScatola[];
  /** In pixels. */
  readonly x: number;
  readonly y: number;
  readonly larghezza: number;
  readonly altezza: number;
  readonly sfondo: string;
  readonly linea: string;
  readonly colore?: string;
  readonly allinea?: "left" | "center";
  readonly inAlto?: boolean;
}

const FORTE = { bold: true } as const;

/** A line is as tall as its letters need, in twips, whatever the styles of the document say. */
const interlinea = (corpo: number) => corpo * 12;

function paragrafoDi(
  { testo, isForte = false, coda = "" }: TestoInScatola,
  corpo: number,
  { at = 0, colore = "000000", allinea = "left" }: { at?: number; colore?: string; allinea?: "left" | "center" } = {},
): Paragraph {
  const carattere = { size: corpo, color: colore, font: CARATTERE };
  const run = (text: string, isForteSuo: boolean) => new TextRun({ ...carattere, text, ...(isForteSuo ? FORTE : {}) });
  return new Paragraph({
    alignment: allinea === "left" ? AlignmentType.LEFT : AlignmentType.CENTER,
    spacing: { before: at === 0 ? 0 : STACCO, after: 0, line: interlinea(corpo), lineRule: LineRuleType.EXACT },
    children: [run(testo, isForte), ...(coda === "" ? [] : [run(coda, true)])],
  });
}

/** How many lines each text takes, laid out with the widths of its own letters in so many twips. */
function lineeIn(testi: readonly TestoInScatola[], width: number, corpo: number): readonly number[] {
  const size = { width, height: PAGINA.altezza };
  const margin = { top: 0, right: 0, bottom: 0, left: 0, header: 0, footer: 0 };
  const children = testi.map((uno) => paragrafoDi(uno, corpo));
  const { pages } = layoutDocument(new Document({ sections: [{ properties: { page: { size, margin } }, children }] }), {
    guess: true,
  });
  const linee = testi.map(() => 0);
  for (const { body } of pages) {
    for (const blocco of body) {
      if (blocco.type === "paragraph") linee[blocco.index] = (linee[blocco.index] ?? 0) + blocco.lines.length;
    }
  }
  if (linee.includes(0)) throw new Error("a text that was not laid out");
  return linee;
}

/** Measures the texts of a drawing, each of them once: to lay a line out takes some milliseconds. */
export class Misuratore {
  private readonly note = new Map<string, number>();

  /**
   * How tall boxes of one width must be for their texts, in pixels.
   * @param larghezza of the boxes, in pixels
   * @param corpo size of the text, in half points
   */
  altezze(scatole: readonly (readonly TestoInScatola[])[], larghezza: number, corpo: number): readonly number[] {
    const utile = (larghezza - (MARGINI.left + MARGINI.right) * PIXEL_A_PUNTO) * PRUDENZA * TWIP_A_PIXEL;
    const twip = Math.max(PAGINA.larghezzaMinima, Math.floor(utile));
    const chiaveDi = (testo: TestoInScatola) => JSON.stringify([testo, twip, corpo]);
    const nuovi = [...new Map(scatole.flat().map((uno) => [chiaveDi(uno), uno]))].filter(
      ([uno]) => !this.note.has(uno),
    );
    const linee =
      nuovi.length === 0
        ? []
        : lineeIn(
            nuovi.map(([, uno]) => uno),
            twip,
            corpo,
          );
    nuovi.forEach(([chiave], at) => this.note.set(chiave, linee[at] ?? 1));
    return scatole.map((testi) => {
      const sue = testi.reduce((somma, uno) => somma + (this.note.get(chiaveDi(uno)) ?? 1), 0);
      const testo = (sue * interlinea(corpo) + Math.max(0, testi.length - 1) * STACCO) / TWIP_A_PIXEL;
      // A little of a line more: nothing that is drawn ends on the edge.
      return Math.ceil(testo + (MARGINI.top + MARGINI.bottom) * PIXEL_A_PUNTO + corpo / 5);
    });
  }
}

/** A box of a drawing, with its text. */
export function scatola(
  { id, testi, x, y, larghezza, altezza, sfondo, linea, inAlto = false, ...come }: Scatola,
  corpo: number,
): IShapeGroupChildOptions {
  return {
    id,
    type: "rectangle",
    transformation: { offset: { left: x, top: y }, width: larghezza, height: altezza },
    fill: sfondo,
    line: linea,
    children: testi.map((uno, at) => paragrafoDi(uno, corpo, { at, ...come })),
    textOptions: { margins: MARGINI, verticalAlignment: inAlto ? "top" : "center" },
  };
}
