import type { ReactNode } from "react";
import type { Sessione } from "./useSessione";

/** The screens of the pane, in the order of their tabs. */
export const SCHERMI = ["cartella", "cruscotto", "indicatore", "relazione", "metodo"] as const;

export type NomeSchermo = (typeof SCHERMI)[number];

/** What every screen is given. */
export interface SchermoProps {
  /** Its head: the sheet, the tabs. */
  readonly testa: ReactNode;
  /** How the last command ended, for its foot. */
  readonly avviso: ReactNode;
  readonly sessione: Sessione;
  /** Opens another screen. */
  readonly apri: (nome: NomeSchermo) => void;
}
