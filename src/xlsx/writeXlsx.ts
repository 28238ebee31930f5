import { BooleanNumber } from "@univerjs/core";
import type { Rule } from "../host/motore/regole/conditionalRules";
import type { SheetState, WorkbookContent } from "../host/motore/cartella/WorkbookContent";
import { NEW_SHEET_STATE } from "../host/motore/cartella/WorkbookContent";
import { Pacchetto } from "../pacchetto/Pacchetto";
import type { FoglioDopo } from "../pacchetto/scrivi/CambioCartella";
import { patchCartella } from "../pacchetto/scrivi/patchCartella";
import { StyleChanges, type SheetData } from "./cellChanges";
import { chartToFile } from "./chartsToFile";
import { RULES_RESOURCE } from "./contentOf";
import { formulaToFile } from "../pacchetto/formule/formulaSpelling";
import type { LoadedWorkbook } from "./readXlsx";
import { sheetChange } from "./sheetChange";
import { sheetId } from "./sheetContent";

/**
 * Writes a workbook's changes into the package it was read from: every part that has none is the same, byte for byte.
 * @param loaded the file as `readXlsx` read it
 * @param content the workbook now, from the host's `snapshot()`
 */
export function writeXlsx(loaded: LoadedWorkbook, content: WorkbookContent): Promise<Uint8Array> {
  return Promise.resolve().then(() => {
    const pacchetto = new Pacchetto(loaded.bytes);
    const { workbook } = loaded.cartella;
    const order = content.data.sheetOrder ?? [];
    patchCartella(pacchetto, workbook, {
      sheets: sheetsOf(loaded, content, order),
      names: namesChange(loaded.content.names, content.names),
      active:
        content.activeSheetId === loaded.content.activeSheetId ? null : order.indexOf(content.activeSheetId ?? ""),
      settings: settingsChange(loaded, content.settings),
      calculation: calculationChange(loaded.content, content),
    });
    return pacchetto.toBytes();
  });
}

function calculationChange(before: WorkbookContent, after: WorkbookContent): "auto" | "manual" | null {
  if (before.calculationMode === after.calculationMode) return null;
  return after.calculationMode === "Manual" ? "manual" : "auto";
}

function sheetsOf({ cartella, content: before }: LoadedWorkbook, after: WorkbookContent, order: readonly string[]) {
  const files = new Map(cartella.sheets.map((sheet) => [sheetId(sheet.listed), sheet]));
  const styles = new StyleChanges(before.data.styles ?? {}, after.data.styles ?? {});
  const rules = { before: rulesOf(before), after: rulesOf(after) };
  return order.map((id): FoglioDopo => {
    const file = files.get(id);
    const data: SheetData = after.data.sheets?.[id] ?? {};
    const state = {
      before: before.sheets[id] ?? NEW_SHEET_STATE,
      after: after.sheets[id] ?? NEW_SHEET_STATE,
    };
    const sheet = {
      before: before.data.sheets?.[id] ?? {},
      after: data,
      rules: { before: rules.before[id] ?? [], after: rules.after[id] ?? [] },
      state,
      letto: file?.letto ?? null,
    };
    return {
      listed: file?.listed ?? null,
      name: data.name ?? id,
      state: data.hidden === BooleanNumber.TRUE ? (state.after.isVeryHidden ? "veryHidden" : "hidden") : "visible",
      scorrimenti: state.after.lines,
      change: sheetChange(sheet, styles),
      charts: chartsChange(state.before, state.after, after),
    };
  });
}

function chartsChange(before: SheetState, after: SheetState, content: WorkbookContent): FoglioDopo["charts"] {
  const known = new Set(before.charts.map(({ id }) => id));
  const left = new Set(after.charts.map(({ id }) => id));
  return {
    added: after.charts.filter(({ id }) => !known.has(id)).map((chart) => chartToFile(chart, content)),
    removed: before.charts
      .filter(({ id }) => !left.has(id))
      .map(({ id, set }) => (typeof set["name"] === "string" ? set["name"] : id)),
  };
}

function rulesOf({ data }: WorkbookContent): Readonly<Record<string, readonly Rule[]>> {
  const resource = data.resources?.find(({ name }) => name === RULES_RESOURCE);
  return resource?.data ? (JSON.parse(resource.data) as Record<string, readonly Rule[]>) : {};
}

function namesChange(
  before: WorkbookContent["names"],
  after: WorkbookContent["names"],
): ReadonlyMap<string, string | null> {
  const changes = new Map<string, string | null>();
  for (const [name, formula] of Object.entries(after)) {
    if (before[name] !== formula) changes.set(name, formulaToFile(formula));
  }
  for (const name of Object.keys(before)) if (!(name in after)) changes.set(name, null);
  return changes;
}

function settingsChange({ addIn, content }: LoadedWorkbook, after: WorkbookContent["settings"]) {
  if (addIn === null) return null;
  const before = new Map(Object.entries(content.settings).map(([key, value]) => [key, JSON.stringify(value)]));
  const changes = new Map<string, string | null>();
  for (const [key, value] of Object.entries(after)) {
    const text = JSON.stringify(value);
    if (before.get(key) !== text) changes.set(key, text);
  }
  for (const key of before.keys()) if (!(key in after)) changes.set(key, null);
  return { addIn, changes };
}
