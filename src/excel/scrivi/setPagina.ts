import type { FoglioPerf } from "../../formule/Modifiche";
import { paginePrimeRighe, stampaOf } from "./stampaOf";

const MARGINE_PUNTI = 36;
/** The foot needs some room of its own. */
const MARGINE_SOTTO_PUNTI = 48;

/**
 * A4, as wide as one page (and as tall, where little is left over), upright where the columns are few; the header row on each page, the name of the sheet and
 * the page at its foot. Hidden columns stay outside.
 */
export function setPagina(sheet: Excel.Worksheet, foglio: FoglioPerf): void {
  const stampa = stampaOf(foglio);
  const { verso, isDiUna, visibili, righe } = stampa;
  const { horizontalPageBreaks, pageLayout } = sheet;
  pageLayout.orientation = verso;
  pageLayout.paperSize = "A4";
  // As many pages as it takes is said by not saying how many.
  pageLayout.zoom = { horizontalFitToPages: 1, ...(isDiUna ? { verticalFitToPages: 1 } : {}) };
  pageLayout.leftMargin = MARGINE_PUNTI;
  pageLayout.rightMargin = MARGINE_PUNTI;
  pageLayout.topMargin = MARGINE_PUNTI;
  pageLayout.bottomMargin = MARGINE_SOTTO_PUNTI;
  // Of what is not printed, a cell that stays blank: of a title alone a page would come out.
  const stampata =
    foglio.isFuoriStampa === true
      ? sheet.getRangeByIndexes(0, foglio.larghezze.length + 1, 1, 1)
      : sheet.getRangeByIndexes(0, 0, righe, visibili.length);
  pageLayout.setPrintArea(stampata);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = "&8&A · PERF";
  defaultForAllPages.rightFooter = "&8&P / &N";
  if (foglio.rigaRipetuta !== null && foglio.isFuoriStampa !== true) {
    pageLayout.setPrintTitleRows(`$${foglio.rigaRipetuta + 1}:$${foglio.rigaRipetuta + 1}`);
  }
  // Those of the sheet as it was laid out before.
  horizontalPageBreaks.removePageBreaks();
  for (const riga of paginePrimeRighe(foglio, stampa)) {
    horizontalPageBreaks.add(sheet.getRangeByIndexes(riga, 0, 1, 1));
  }
}
