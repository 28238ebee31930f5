import type { IPropertiesOptions } from "docx";
import { estimatePageNumbers } from "docx/layout";
import { conRimandate } from "./righeRimandate";
import type { Tabella } from "../relazione/caselle/Tabella";

/** Laying out more cells than these, some fifty pages, takes longer than all the rest of the document. */
const CELLE_MASSIME = 12_000;

/**
 * On which page each heading is. The headings of PERF have no numbers of a list: the library is not asked for them, or
 * it would read the whole document once more.
 */
const stima: NonNullable<IPropertiesOptions["pageNumbers"]> = (corpo, contesto) =>
  estimatePageNumbers(conRimandate(corpo, contesto), contesto);

/** The pages in the index, as they are reckoned; those of a very long document are left for Word, which asks to count them. */
export function stimaPagine(tabelle: readonly Tabella[]): Pick<IPropertiesOptions, "pageNumbers"> {
  const celle = tabelle.reduce((somma, { righe, colonne }) => somma + righe.length * colonne.length, 0);
  return celle > CELLE_MASSIME ? {} : { pageNumbers: stima };
}
