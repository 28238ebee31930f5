import { AlignmentType, BorderStyle, LineRuleType, type IStylesOptions } from "docx";
import { CORPI_TABELLA, type CorpoTabella } from "./larghezze";

const CARATTERE = "Arial";
/** The size of a plain text, in half points. */
const CORPO = 20;
/** Colours of what is ours in the document, without "#": text on white above 7:1. */
export const COLORI = {
  titoli: "1F3864",
  intestazione: "DCE6F1",
  gruppo: "EEF2F7",
  bordi: "A6A6A6",
  nota: "404040",
  segnaposto: "FFF8DC",
  bordoSegnaposto: "BF8F00",
} as const;

/** Ids of our own paragraph styles. */
export const STILE = {
  sottotitolo: "Sottotitolo",
  premessa: "Premessa",
  avviso: "AvvisoTabella",
  nota: "NotaTabella",
  segnaposto: "DaCompletare",
  cella: "CellaTabella",
  titoloIndice: "TitoloIndice",
} as const;

/** The style of the cells of a table by the size of its text: texts from the left, figures from the right. */
export const stileCella = (corpo: CorpoTabella, isDestra: boolean): string =>
  `${isDestra ? "CifraTabella" : STILE.cella}${corpo}`;

const stiliCella = CORPI_TABELLA.flatMap((corpo) => {
  const punti = `${(corpo / 2).toLocaleString("it-IT")} pt`;
  const carattere = { basedOn: STILE.cella, run: { size: corpo } };
  return [
    { id: stileCella(corpo, false), name: `Cella di tabella ${punti}`, ...carattere },
    {
      id: stileCella(corpo, true),
      name: `Cifra di tabella ${punti}`,
      ...carattere,
      paragraph: { alignment: AlignmentType.RIGHT },
    },
  ];
});

/** @param outlineLevel from 0: without it a heading is one in Word alone, and none in the PDF of LibreOffice */
const titolo = (outlineLevel: number, size: number, before: number) => ({
  run: { font: CARATTERE, size, bold: true, color: COLORI.titoli },
  paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true, outlineLevel },
});

/** An entry of the index: forty of them stand on a page with the cover. */
const voceIndice = (livello: number) => ({
  id: `TOC${livello}`,
  name: `toc ${livello}`,
  basedOn: "Normal",
  next: "Normal",
  run: { size: livello === 1 ? 20 : 18 },
  paragraph: {
    spacing: { before: livello === 1 ? 60 : 0, after: 20, line: 240, lineRule: LineRuleType.AUTO },
    indent: { left: (livello - 1) * 200 },
  },
});

const bordoSinistro = { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: COLORI.bordoSegnaposto } };

/** Styles by name, so that who goes on writing changes them once for the whole document. */
export const STILI: IStylesOptions = {
  default: {
    document: {
      run: { font: CARATTERE, size: CORPO, language: { value: "it-IT" } },
      paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: CARATTERE, size: 56, bold: true, color: COLORI.titoli },
      paragraph: { spacing: { before: 2400, after: 240 } },
    },
    heading1: titolo(0, 32, 360),
    heading2: titolo(1, 26, 300),
    heading3: titolo(2, 24, 240),
    caption: {
      run: { font: CARATTERE, size: 20, bold: true, color: COLORI.titoli },
      paragraph: { spacing: { before: 160, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    ...[1, 2, 3].map(voceIndice),
    { id: STILE.sottotitolo, name: "Sottotitolo PERF", basedOn: "Normal", run: { size: 28, color: COLORI.nota } },
    {
      id: STILE.premessa,
      name: "Premessa di tabella",
      basedOn: "Normal",
      run: { size: 18, color: COLORI.nota },
      paragraph: { spacing: { after: 80 }, keepNext: true },
    },
    {
      id: STILE.avviso,
      name: "Avviso di tabella",
      basedOn: "Normal",
      run: { size: 20, bold: true },
      paragraph: { spacing: { before: 60, after: 100 }, keepNext: true, border: bordoSinistro, indent: { left: 160 } },
    },
    {
      id: STILE.nota,
      name: "Nota di tabella",
      basedOn: "Normal",
      run: { size: 17, color: COLORI.nota },
      paragraph: { spacing: { before: 40, after: 40, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: STILE.segnaposto,
      name: "Da completare",
      basedOn: "Normal",
      run: { italics: true },
      paragraph: { border: bordoSinistro, indent: { left: 160 }, shading: { fill: COLORI.segnaposto } },
    },
    {
      id: STILE.titoloIndice,
      name: "Titolo dell'indice",
      basedOn: "Normal",
      run: { size: 32, bold: true, color: COLORI.titoli },
    },
    {
      id: STILE.cella,
      name: "Cella di tabella",
      basedOn: "Normal",
      paragraph: {
        // Where a template justifies its texts, those of a narrow column would be torn.
        alignment: AlignmentType.LEFT,
        spacing: { before: 20, after: 20, line: 240, lineRule: LineRuleType.AUTO },
      },
    },
    ...stiliCella,
  ],
};

/** The size of the text of a style, in half points. */
export function corpoDelloStile(id: string | undefined): number {
  const size = STILI.paragraphStyles?.find((uno) => uno.id === id)?.run?.size;
  return typeof size === "number" ? size : CORPO;
}
