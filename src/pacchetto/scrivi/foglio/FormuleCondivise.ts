import { columnOfCell } from "../../formule/indirizzo";
import { slideFormula } from "../../formule/references";
import { XmlScanner } from "../../xml/XmlScanner";
import type { CambioFoglio } from "./CambioFoglio";

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Formulas of which the file spells out only one: when that cell changes, those filled from it get their own. */
export class FormuleCondivise {
  private readonly orphaned = new Map<string, Shared>();

  constructor(xml: string, part: string, { cells }: Pick<CambioFoglio, "cells">) {
    if (cells.size === 0 || !/\st\s*=\s*["']shared["']/.test(xml)) return;
    const scanner = new XmlScanner(xml, part);
    let row = -1;
    let column = -1;
    while (scanner.next() && scanner.name !== "mergeCells") {
      if (scanner.isClose) continue;
      if (scanner.name === "row") {
        row = Number(scanner.attribute("r") ?? row + 2) - 1;
        column = -1;
      } else if (scanner.name === "c") {
        const given = scanner.attribute("r");
        column = given === null ? column + 1 : columnOfCell(given);
      } else if (scanner.name === "f" && !scanner.isEmpty && scanner.attribute("t") === "shared") {
        const content = cells.get(row)?.get(column)?.content;
        const share = scanner.attribute("si");
        if (content && !content.isSameFormula && share !== null) {
          this.orphaned.set(share, { formula: scanner.text(), row, column });
        }
      }
    }
  }

  /** Whether any cell has to be given its own formula. */
  get areOrphans(): boolean {
    return this.orphaned.size > 0;
  }

  /** The formula that a cell has to be given now that the one it was filled from changes; null when it keeps its own. */
  ownFormula(attributes: ReadonlyMap<string, string>, { column, row }: { row: number; column: number }): string | null {
    if (attributes.get("t") !== "shared") return null;
    const first = this.orphaned.get(attributes.get("si") ?? "");
    return first ? slideFormula(first.formula, row - first.row, column - first.column) : null;
  }
}
