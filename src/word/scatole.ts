import { AlignmentType, LineRuleType, Paragraph, TextRun } from "docx";
import type { IShapeGroupChildOptions } from "docx/shapes";
import { lineeDelTesto } from "./lettere";

/** That of the drawings, whatever font the styles of a template have: boxes do not grow, so their text is measured. */
const CARATTERE = "Arial";
const TWIP_A_PIXEL = 15;
const PIXEL_A_PUNTO = 96 / 72;
/** In points: what a box keeps between its edges and its text. */
const MARGINI = { top: 2, bottom: 2, left: 3, right: 3 } as const;
/** Of the room of a line so much is counted on: one program or another draws a letter a little wider. */
const PRUDENZA = 0.95;
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

/**
 * How tall boxes of one width must be for their texts, in pixels.
 * @param larghezza of the boxes, in pixels
 * @param corpo size of the text, in half points
 */
export function altezzeDi(
  scatole: readonly (readonly TestoInScatola[])[],
  larghezza: number,
  corpo: number,
): readonly number[] {
  const punti = (larghezza / PIXEL_A_PUNTO - MARGINI.left - MARGINI.right) * PRUDENZA;
  const lettere = Math.max(1, punti / (corpo / 2));
  return scatole.map((testi) => {
    const linee = testi.reduce(
      (somma, { testo, isForte = false, coda = "" }) => somma + lineeDelTesto(`${testo}${coda}`, lettere, isForte),
      0,
    );
    const testo = (linee * interlinea(corpo) + Math.max(0, testi.length - 1) * STACCO) / TWIP_A_PIXEL;
    // A little of a line more: nothing that is drawn ends on the edge.
    return Math.ceil(testo + (MARGINI.top + MARGINI.bottom) * PIXEL_A_PUNTO + corpo / 5);
  });
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
