import type { Rettangolo } from "../pacchetto/formule/indirizzo";
import { MAX_COLUMNS } from "../pacchetto/formule/indirizzo";

/** Says which cells of a row merges cover, for rows that come one after another. */
export class Coperte {
  private readonly byTop: readonly Rettangolo[];
  private readonly active = new Set<Rettangolo>();
  /** For each column one more than the column where the merge over it begins, negative in its first row; 0 without. */
  private readonly columns = new Int32Array(MAX_COLUMNS);
  private next = 0;

  constructor(merges: readonly Rettangolo[]) {
    this.byTop = [...merges].sort((one, two) => one.top - two.top);
  }

  moveTo(row: number): void {
    if (this.active.size === 0 && (this.byTop[this.next]?.top ?? Infinity) > row) return;
    for (const merge of this.active) {
      if (merge.bottom < row) {
        this.active.delete(merge);
        this.columns.fill(0, merge.left, merge.right + 1);
      } else this.mark(merge, row);
    }
    for (let merge = this.byTop[this.next]; merge && merge.top <= row; merge = this.byTop[(this.next += 1)]) {
      if (merge.bottom < row) continue;
      this.active.add(merge);
      this.mark(merge, row);
    }
  }

  private mark({ left, right, top }: Rettangolo, row: number): void {
    this.columns.fill(top === row ? -(left + 1) : left + 1, left, right + 1);
  }

  /** Whether a merge covers the cell of this column in the row where we are, other than as its first cell. */
  has(column: number): boolean {
    const mark = this.columns[column] ?? 0;
    return mark > 0 || (mark < 0 && mark !== -(column + 1));
  }
}
