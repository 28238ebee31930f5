/** What a request has done so far, so that a request that fails leaves the workbook as it was. */
export class Journal {
  private undos: (() => void)[] = [];

  record(undo: () => void): void {
    this.undos.push(undo);
  }

  commit(): void {
    this.undos = [];
  }

  /** Takes everything back, the last first, waiting for each. */
  async rollback(settled: () => Promise<void>): Promise<void> {
    const undos = this.undos.reverse();
    this.undos = [];
    for (const undo of undos) {
      undo();
      await settled();
    }
  }
}
