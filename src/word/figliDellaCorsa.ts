import { SoftHyphen } from "docx";
import { larghezzaTesto } from "./lettere";
import { inPezzi } from "./sillabe";

/** A line may end here, and nothing shows it. */
const SENZA_SEGNO = "\u200b";
/** What stands beside the text of a cell, and what another font may need more. */
const ACCANTO = 160;
const PRUDENZA = 1.05;

interface Riga {
  readonly testo: string;
  readonly isGrassetto: boolean;
  /** The size of the text, in half points. */
  readonly corpo: number;
  /** Of the cell, in twips. */
  readonly larghezza: number;
}

/**
 * What the run of a line of a cell holds: a word that is wider than the cell is parted by its syllables, with a hyphen
 * that shows only there, one with a slash also after it. Without, programs break it at any letter.
 * @returns the text alone where nothing is parted
 */
export function figliDellaCorsa({ testo, isGrassetto, corpo, larghezza }: Riga): readonly (string | SoftHyphen)[] {
  const posto = (larghezza - ACCANTO) / (corpo * 10 * PRUDENZA);
  const pezzi = inPezzi(testo, (parola) => larghezzaTesto(parola, isGrassetto) > posto);
  return pezzi.flatMap(({ testo: uno, taglio }) =>
    taglio === "-" ? [uno, new SoftHyphen()] : [taglio === "/" ? `${uno}${SENZA_SEGNO}` : uno],
  );
}
