import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import { LocaleType, LogLevel, mergeLocales, ThemeService, Univer } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import regoleIt from "@univerjs/preset-sheets-conditional-formatting/locales/it-IT";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreIt from "@univerjs/preset-sheets-core/locales/it-IT";

/** Univer's own Italian has no words for the bar of a long calculation. */
const AVANZAMENTO = {
  analyzing: "Analisi delle formule",
  calculating: "Calcolo",
  "array-analysis": "Analisi delle matrici",
  "array-calculation": "Calcolo delle matrici",
  done: "Fatto",
};
/** Merging replaces what is below the first level. */
const formuleIt = { "sheets-formula": { ...(coreIt["sheets-formula"] as object), progress: AVANZAMENTO } };

/** A Univer with its screen, in Italian, drawn in the given element. No workbook is open in it yet. */
export function createGriglia(container: HTMLElement, isScuro: boolean): Univer {
  const univer = new Univer({
    locale: LocaleType.IT_IT,
    locales: { [LocaleType.IT_IT]: mergeLocales(coreIt, regoleIt, formuleIt) },
    logLevel: LogLevel.ERROR,
    darkMode: isScuro,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: true,
      ribbonType: "simple",
      footer: {},
      formulaBar: true,
      disableAutoFocus: true,
    }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  return univer;
}

export function setScuro(univer: Univer, isScuro: boolean): void {
  univer.__getInjector().get(ThemeService).setDarkMode(isScuro);
}
