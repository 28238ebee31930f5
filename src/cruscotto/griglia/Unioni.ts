import { CELLA_VUOTA, type Cella } from "../../domain/Cella";
import { cellAt, type Area, type SheetGrid } from "./SheetGrid";

/** The merged areas of a sheet, to be asked cell by cell. */
export class Unioni {
  /** Of each row that has any, the areas by column. */
  private readonly areeByRiga = new Map<number, Map<number, Area>>();

  constructor(private readonly grid: SheetGrid) {
    for (const area of grid.unioni) {
      for (let riga = area.riga; riga < area.riga + area.righe; riga++) {
        const sue = this.areeByRiga.get(riga) ?? new Map<number, Area>();
        this.areeByRiga.set(riga, sue);
        for (let colonna = area.colonna; colonna < area.colonna + area.colonne; colonna++) sue.set(colonna, area);
      }
    }
  }

  /** "" where the cell holds a constant. */
  formulaAt(riga: number, colonna: number): string {
    return this.grid.formule[riga]?.[colonna] ?? "";
  }

  areaAt(riga: number, colonna: number): Area | null {
    return this.areeByRiga.get(riga)?.get(colonna) ?? null;
  }

  /** Where the content of a position stands: the anchor of its merged area, or itself. */
  anchorAt(riga: number, colonna: number): Pick<Area, "riga" | "colonna"> {
    const area = this.areaAt(riga, colonna);
    return area ? { riga: area.riga, colonna: area.colonna } : { riga, colonna };
  }

  /** The cell that is seen at a position: the anchor of its merged area, or itself. */
  seenAt(riga: number, colonna: number): Cella {
    const ancora = this.anchorAt(riga, colonna);
    return cellAt(this.grid, ancora.riga, ancora.colonna);
  }

  /** The cell's own content; empty where a merged area of another anchor covers it. */
  ownAt(riga: number, colonna: number): Cella {
    const area = this.areaAt(riga, colonna);
    return area && (area.riga !== riga || area.colonna !== colonna) ? CELLA_VUOTA : cellAt(this.grid, riga, colonna);
  }
}
