import type { CartellaDaRaccogliere } from "../../actions/anno/raccolta";
import type { Ascolto } from "../../actions/viste/Passo";

/** What the rest of it is given: the workbook as it was read, and how to read it again, which gives it. */
export interface SchedeDaRaccogliereProps {
  readonly cartella: CartellaDaRaccogliere;
  readonly onRileggi: (ascolto?: Ascolto) => Promise<CartellaDaRaccogliere>;
}
