import { AlignmentType, Paragraph, TableCell, TextRun, WidthType } from "docx";
import { figliDellaCorsa } from "./figliDellaCorsa";
import type { CorpoTabella } from "./larghezze";
import { corpoDelSegno, inSegni } from "./segni";
import { stileCella } from "./stili";

/** How a cell of a table looks, apart from its place. */
export interface AspettoCella {
  readonly sfondo?: string;
  readonly colore?: string;
  readonly grassetto?: boolean;
  readonly corsivo?: boolean;
  readonly allineamento: "left" | "center" | "right";
  readonly verticale?: "center";
  /** Over how many columns it goes. */
  readonly colonne?: number;
}

export interface CellaDaStampare extends AspettoCella {
  readonly testo: string;
  /** In twips. */
  readonly larghezza: number;
  /** The size of its text, in half points. */
  readonly corpo: CorpoTabella;
}

interface Corsa {
  readonly figli: ReturnType<typeof figliDellaCorsa>;
  readonly isSegno: boolean;
}

/** The runs of each line of a cell. */
export type RigheDellaCella = readonly (readonly Corsa[])[];

export const righeDellaCella = ({ testo, grassetto = false, corpo, larghezza }: CellaDaStampare): RigheDellaCella =>
  testo.split("\n").map((riga) =>
    inSegni(riga).map(({ testo: uno, isSegno }) => ({
      figli: figliDellaCorsa({ testo: uno, isGrassetto: grassetto, corpo, larghezza }),
      isSegno,
    })),
  );

/** What is not so is not said, and size and side are the style's: a large table would hold them on every cell. */
export function cellaWord(cella: CellaDaStampare, righe = righeDellaCella(cella)): TableCell {
  const { larghezza, corpo, sfondo, colore, grassetto = false, corsivo = false, allineamento } = cella;
  const { verticale, colonne = 1 } = cella;
  const carattere = {
    ...(grassetto ? { bold: true } : {}),
    ...(corsivo ? { italics: true } : {}),
    ...(colore === undefined ? {} : { color: colore }),
  };
  return new TableCell({
    width: { size: larghezza, type: WidthType.DXA },
    ...(colonne === 1 ? {} : { columnSpan: colonne }),
    ...(sfondo === undefined ? {} : { shading: { fill: sfondo } }),
    ...(verticale === undefined ? {} : { verticalAlign: verticale }),
    children: righe.map(
      (corse) =>
        new Paragraph({
          style: stileCella(corpo, allineamento === AlignmentType.RIGHT),
          ...(allineamento === AlignmentType.CENTER ? { alignment: allineamento } : {}),
          children: corse.map(
            ({ figli, isSegno }) =>
              new TextRun({ ...carattere, ...(isSegno ? { size: corpoDelSegno(corpo) } : {}), children: figli }),
          ),
        }),
    ),
  });
}
