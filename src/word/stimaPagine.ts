import type { IPropertiesOptions } from "docx";
import { estimatePageNumbers } from "docx/layout";

/**
 * On which page each heading is. The headings of PERF have no numbers of a list: the library is not asked for them, or
 * it would read the whole document once more.
 */
export const stimaPagine: NonNullable<IPropertiesOptions["pageNumbers"]> = (documento, contesto) =>
  estimatePageNumbers(documento, contesto);
