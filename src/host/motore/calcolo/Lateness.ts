/** The cells whose custom functions have not answered yet, as Excel shows them: #BUSY! until the next request. */
export class Lateness {
  /** For how many requests each cell is still busy. */
  private readonly left = new Map<string, number>();
  private readonly thrown = new Set<string>();

  /** A function was called; after one that threw Excel on the web stays busy once more (office-js #3234). */
  called(cell: string, hasThrown: boolean): void {
    this.left.set(cell, this.thrown.has(cell) ? 2 : 1);
    if (hasThrown) this.thrown.add(cell);
    else this.thrown.delete(cell);
  }

  /** Another request has come. */
  next(): void {
    for (const [cell, requests] of this.left) {
      if (requests > 1) this.left.set(cell, requests - 1);
      else this.left.delete(cell);
    }
  }

  isBusy(cell: string): boolean {
    return this.left.has(cell);
  }
}
