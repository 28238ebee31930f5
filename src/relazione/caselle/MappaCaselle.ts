import type { Casella, PostoCasella, RigaTabella, Tabella } from "./Tabella";

interface RigaAlPosto {
  readonly riga: RigaTabella;
  /** Which row of its table it is. */
  readonly at: number;
}

/** The cells of a Relazione by their places: a table, a row of it, a column. Nothing is made for each cell. */
export class MappaCaselle {
  private readonly tabelle = new Map<string, Map<string, RigaAlPosto>>();

  constructor(tabelle: readonly Tabella[]) {
    for (const { id, righe } of tabelle) {
      const sue = this.tabelle.get(id) ?? new Map<string, RigaAlPosto>();
      this.tabelle.set(id, sue);
      righe.forEach((riga, at) => sue.set(riga.id, { riga, at }));
    }
  }

  /** The cell at a place; none where it is blank. */
  at({ tabella, riga, colonna }: PostoCasella): Casella | undefined {
    return this.tabelle.get(tabella)?.get(riga)?.riga.caselle[colonna];
  }

  /** Which row of its table a place is in, from 0; null where there is none. */
  rigaAt({ tabella, riga }: PostoCasella): number | null {
    return this.tabelle.get(tabella)?.get(riga)?.at ?? null;
  }
}
