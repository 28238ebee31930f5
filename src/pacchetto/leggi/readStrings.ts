import type { Pacchetto } from "../Pacchetto";
import { unescapeControls } from "../xml/entities";
import { XmlScanner } from "../xml/XmlScanner";
import { relationsOf } from "./relations";

export function stringsPart(pacchetto: Pacchetto, workbook: string): string | null {
  return relationsOf(pacchetto, workbook).find(({ kind }) => kind === "sharedStrings")?.target ?? null;
}

/** The texts that cells share, by their numbers; of a text with mixed formats its characters. */
export function readStrings(pacchetto: Pacchetto, workbook: string): readonly string[] {
  const part = stringsPart(pacchetto, workbook);
  const text = part === null ? null : pacchetto.text(part);
  if (text === null || part === null) return [];
  const strings: string[] = [];
  const scanner = new XmlScanner(text, part);
  while (scanner.next()) {
    if (scanner.name === "si" && !scanner.isClose) strings.push(readRuns(scanner, "si"));
  }
  return strings;
}

/** The characters of the text that is open, up to the tag that closes it; how it is pronounced is left out. */
export function readRuns(scanner: XmlScanner, closing: string): string {
  if (scanner.isEmpty) return "";
  let found = "";
  while (scanner.next()) {
    if (scanner.isClose && scanner.name === closing) return unescapeControls(found);
    if (scanner.name === "rPh") scanner.skip();
    else if (scanner.name === "t" && !scanner.isClose) found += scanner.content();
  }
  return unescapeControls(found);
}
