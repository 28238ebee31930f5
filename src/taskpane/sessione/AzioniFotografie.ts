/** Takes snapshots of the workbook; who takes them is asked once, and kept no longer than the pane is open. */
export interface AzioniFotografie {
  readonly autore: string;
  /**
   * @param al the day, a serial
   * @param isRifatta the one of that day that is there gives way to it
   */
  readonly scatta: (al: number, autore: string, isRifatta: boolean) => void;
}
