/** What this user chose about the pane, on this machine: nothing that a figure depends on. */
export type Preferenza = "lingua" | "segue" | "benvenuto";

/** Where storage is refused (private windows, blocked third-party frames) the choice holds until the pane is closed. */
const inMemoria = new Map<Preferenza, string>();

const chiaveOf = (quale: Preferenza) => `perf.${quale}`;

/** What was chosen, null where nothing was. */
export function readPreferenza(quale: Preferenza): string | null {
  return inMemoria.get(quale) ?? withArchivio((archivio) => archivio.getItem(chiaveOf(quale)));
}

/** Keeps a choice for the next times. */
export function keepPreferenza(quale: Preferenza, valore: string): void {
  inMemoria.set(quale, valore);
  withArchivio((archivio) => {
    archivio.setItem(chiaveOf(quale), valore);
    return null;
  });
}

/** Even naming the storage throws where the browser refuses it. */
function withArchivio(usa: (archivio: Storage) => string | null): string | null {
  try {
    return usa(localStorage);
  } catch (errore) {
    if (errore instanceof DOMException) return null;
    throw errore;
  }
}
