import type { BancoAperto } from "../../actions/anno/banco";
import type { Ascolto } from "../../actions/viste/Passo";

/** What the desk is given: the sentences as they were read, and how to read them again. */
export interface BancoProps {
  readonly banco: BancoAperto;
  readonly onRileggi: (ascolto?: Ascolto) => Promise<void>;
}
