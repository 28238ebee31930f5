import type { Riuscita } from "../../actions/viste/Azioni";
import type { Ascolto } from "../../actions/viste/Passo";
import type { Avviso } from "../sessione/avvisi";

type Azione = (ascolto: Ascolto) => Promise<Riuscita | null>;

/** How what is done about the schede runs among the commands of the pane; resolves to how it ended. */
export interface AzioniRaccolta {
  /** Reads, or makes files. */
  readonly esegui: (azione: Azione) => Promise<Avviso | null>;
  /** Writes in the workbook, which is read again afterwards. */
  readonly scrivi: (azione: Azione) => Promise<Avviso | null>;
}
