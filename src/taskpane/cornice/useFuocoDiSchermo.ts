import { useEffect, useRef } from "react";
import { idScheda } from "./Schede";
import type { NomeSchermo } from "../sessione/elencoSchermi";

/**
 * Gives the focus to the tab of a screen that takes the place of another: what had it went with the other. A screen that
 * takes it itself keeps it, and so does the grid.
 * @param mostrato what is up, also while a screen is loading
 */
export function useFuocoDiSchermo(nome: NomeSchermo, mostrato: unknown): void {
  const prima = useRef(mostrato);
  useEffect(() => {
    if (prima.current === mostrato) return;
    prima.current = mostrato;
    if (document.hasFocus() && document.activeElement === document.body) {
      document.getElementById(idScheda(nome))?.focus();
    }
  }, [nome, mostrato]);
}
