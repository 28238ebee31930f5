import type { FoglioPerf } from "../../formule/Modifiche";

/** An upright A4 prints this many characters in a size that can be read. */
const CARATTERI_IN_VERTICALE = 125;
const MARGINE_PUNTI = 36;
/** The foot needs some room of its own. */
const MARGINE_SOTTO_PUNTI = 48;

/**
 * A4, as wide as one page, upright where the columns are few; the header row on each page, the name of the sheet and
 * the page at its foot. Hidden columns stay outside.
 */
export function setPagina(sheet: Excel.Worksheet, foglio: FoglioPerf): void {
  const visibili = foglio.larghezze.slice(0, foglio.larghezze.length - (foglio.colonneNascoste ?? 0));
  const caratteri = visibili.reduce((somma, una) => somma + una, 0);
  const ultima = foglio.grafici.reduce(
    (righe, { posto }) => Math.max(righe, posto.riga + posto.righe),
    foglio.righe.length,
  );
  const { pageLayout } = sheet;
  pageLayout.orientation = caratteri <= CARATTERI_IN_VERTICALE ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.leftMargin = MARGINE_PUNTI;
  pageLayout.rightMargin = MARGINE_PUNTI;
  pageLayout.topMargin = MARGINE_PUNTI;
  pageLayout.bottomMargin = MARGINE_SOTTO_PUNTI;
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, foglio.isFuoriStampa === true ? 1 : ultima, visibili.length));
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = "&8&A · PERF";
  defaultForAllPages.rightFooter = "&8&P / &N";
  if (foglio.rigaRipetuta !== null && foglio.isFuoriStampa !== true) {
    pageLayout.setPrintTitleRows(`$${foglio.rigaRipetuta + 1}:$${foglio.rigaRipetuta + 1}`);
  }
}
