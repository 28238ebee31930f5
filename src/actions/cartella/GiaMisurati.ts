import type { SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import { isUgualeInTutto } from "../../domain/isUgualeInTutto";

interface GiaMisurato<T> {
  /** All that the measures depend on besides the sheet itself. */
  readonly da: unknown;
  readonly come: T;
}

/**
 * What sheets measured to when they were read last, as long as somebody holds their cells: a sheet read again with the
 * same cells, of which the same is asked, need not be measured again.
 */
export class GiaMisurati<T extends { readonly grid: SheetGrid }> {
  private readonly griglie = new Map<string, WeakRef<SheetGrid>>();
  private readonly misurati = new WeakMap<SheetGrid, GiaMisurato<T>>();

  /**
   * Null where anything differs, or nobody holds that reading any more.
   * @param da all that the measures depend on besides the sheet itself, as plain data
   */
  trova(grid: SheetGrid, da: unknown): T | null {
    const prima = this.griglie.get(grid.foglio)?.deref();
    const suo = prima && this.misurati.get(prima);
    return suo && isUgualeInTutto(suo.da, da) && isUgualeInTutto(prima, grid) ? suo.come : null;
  }

  tieni(come: T, da: unknown): void {
    this.griglie.set(come.grid.foglio, new WeakRef(come.grid));
    this.misurati.set(come.grid, { da, come });
  }
}
