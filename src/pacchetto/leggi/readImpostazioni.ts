import type { Pacchetto } from "../Pacchetto";
import { Contatore } from "../limiti";
import { PacchettoError } from "../PacchettoError";
import { XmlScanner } from "../xml/XmlScanner";
import { relationsOf } from "./relations";

/** The list of the panes that a workbook remembers; it names the part of each add-in. */
export function paneList(pacchetto: Pacchetto): string | null {
  const target = relationsOf(pacchetto, "").find(({ kind }) => kind === "webextensiontaskpanes")?.target;
  return target !== undefined && pacchetto.has(target) ? target : null;
}

/** The part in which Excel keeps what one add-in has put into the settings of the workbook; null where there is none. */
export function settingsPart(pacchetto: Pacchetto, addIn: string): string | null {
  const list = paneList(pacchetto);
  if (list === null) return null;
  const parts = relationsOf(pacchetto, list).filter(
    ({ kind, target }) => kind === "webextension" && pacchetto.has(target),
  );
  return parts.find(({ target }) => isOf(pacchetto.text(target) ?? "", target, addIn))?.target ?? null;
}

/** Nothing else of a workbook hangs on such a part: one that is damaged is as if it were not there. */
function isOf(xml: string, part: string, addIn: string): boolean {
  let id: string | null = null;
  try {
    const scanner = new XmlScanner(xml, part);
    while (scanner.next()) if (!scanner.isClose && scanner.name === "reference") id ??= scanner.attribute("id");
  } catch (error) {
    if (!(error instanceof PacchettoError)) throw error;
    return false;
  }
  return id?.toLowerCase() === addIn.toLowerCase();
}

/** What an add-in keeps in the workbook, by key; what is not in JSON, as Office writes it, is taken as a text. */
export function readImpostazioni(pacchetto: Pacchetto, addIn: string): Readonly<Record<string, unknown>> {
  const part = settingsPart(pacchetto, addIn);
  if (part === null) return {};
  const found: [string, unknown][] = [];
  const counted = new Contatore("impostazioni", part);
  const scanner = new XmlScanner(pacchetto.text(part) ?? "", part);
  while (scanner.next()) {
    if (scanner.isClose || scanner.name !== "property") continue;
    counted.add();
    found.push([scanner.attribute("name") ?? "", parsed(scanner.attribute("value") ?? "")]);
  }
  return Object.fromEntries(found);
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
