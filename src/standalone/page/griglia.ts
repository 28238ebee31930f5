import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import { LocaleType, LogLevel, mergeLocales, ThemeService, Univer, type ILanguagePack } from "@univerjs/core";
import type { Lingua } from "../../texts/lingua";
import { LINGUA_PAGINA } from "./testi";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import regoleEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import regoleIt from "@univerjs/preset-sheets-conditional-formatting/locales/it-IT";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreIt from "@univerjs/preset-sheets-core/locales/it-IT";

/** Univer's own words have none for the bar of a long calculation. */
const AVANZAMENTO = {
  it: {
    analyzing: "Analisi delle formule",
    calculating: "Calcolo",
    "array-analysis": "Analisi delle matrici",
    "array-calculation": "Calcolo delle matrici",
    done: "Fatto",
  },
  en: {
    analyzing: "Analysing the formulas",
    calculating: "Calculating",
    "array-analysis": "Analysing the arrays",
    "array-calculation": "Calculating the arrays",
    done: "Done",
  },
};

function parole(lingua: Lingua): ILanguagePack {
  const [core, regole] = lingua === "it" ? [coreIt, regoleIt] : [coreEn, regoleEn];
  // Merging replaces what is below the first level.
  const formule = { "sheets-formula": { ...(core["sheets-formula"] as object), progress: AVANZAMENTO[lingua] } };
  return mergeLocales(core, regole, formule);
}

/** A Univer with its screen, drawn in the given element. No workbook is open in it yet. */
export function createGriglia(container: HTMLElement, isScuro: boolean): Univer {
  const locale = LINGUA_PAGINA === "it" ? LocaleType.IT_IT : LocaleType.EN_US;
  const univer = new Univer({
    locale,
    locales: { [locale]: parole(LINGUA_PAGINA) },
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
      // A figure typed as a text is read as what it says: a corner and a notice on each would warn of nothing.
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
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
