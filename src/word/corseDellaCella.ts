import { SoftHyphen, TextRun, type IRunOptions } from "docx";
import { larghezzaTesto } from "./lettere";
import { inPezzi } from "./sillabe";

/** A line may end here, and nothing shows it. */
const SENZA_SEGNO = "\u200b";
/** What stands beside the text of a cell, and what another font may need more. */
const ACCANTO = 160;
const PRUDENZA = 1.05;

interface Riga {
  readonly testo: string;
  readonly carattere: IRunOptions & { readonly size: number; readonly bold?: boolean };
  /** Of the cell, in twips. */
  readonly larghezza: number;
}

/**
 * The run of a line of a cell: a word that is wider than the cell is parted by its syllables, with a hyphen that shows
 * only there, one with a slash also after it. Without, programs break it at any letter.
 */
export function corseDellaCella({ testo, carattere, larghezza }: Riga): readonly TextRun[] {
  const { size, bold = false } = carattere;
  const posto = (larghezza - ACCANTO) / (size * 10 * PRUDENZA);
  const pezzi = inPezzi(testo, (parola) => larghezzaTesto(parola, bold) > posto);
  const figli = pezzi.flatMap(({ testo: uno, taglio }) =>
    taglio === "-" ? [uno, new SoftHyphen()] : [taglio === "/" ? `${uno}${SENZA_SEGNO}` : uno],
  );
  return [new TextRun({ ...carattere, children: figli })];
}
