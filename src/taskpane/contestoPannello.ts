import { createContext, useContext } from "react";
import type { Risposta } from "../modifiche/Risposta";
import type { Lingua } from "../texts/lingua";
import { TESTI_PANNELLO, type TestiPannello } from "../texts/pannello";

/** What every part of the pane needs: its words, and the way to a cell of the sheet shown. */
export interface ContestoPannello {
  readonly lingua: Lingua;
  readonly testi: TestiPannello;
  /** Selects a cell of the sheet shown; row and column are 0-based. */
  readonly mostra: (riga: number, colonna: number) => void;
  /** Writes an answer about the sheet shown. */
  readonly rispondi: (risposta: Risposta) => void;
}

export const ContestoPannello = createContext<ContestoPannello>({
  lingua: "it",
  testi: TESTI_PANNELLO.it,
  mostra: () => undefined,
  rispondi: () => undefined,
});

export function usePannello(): ContestoPannello {
  return useContext(ContestoPannello);
}
