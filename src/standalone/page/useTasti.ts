import { useEffect, type RefObject } from "react";

/** The parts of the page that F6 goes round, in their order. */
interface PartiPagina {
  readonly barra: RefObject<HTMLElement | null>;
  readonly foglio: RefObject<HTMLElement | null>;
  readonly pannello: RefObject<HTMLIFrameElement | null>;
}

/** Where the keyboard lands in the grid: the box of the cell's name, from which an address leads to any cell. */
const NEL_FOGLIO = '[data-u-comp="defined-name"] input';
const NEL_PANNELLO = '[role="tab"][aria-selected="true"], button';
const NELLA_BARRA = "select:not(:disabled), button:not(:disabled)";

/**
 * The keys of the page: Ctrl+S saves it, F6 and Shift+F6 lead out of the grid, which keeps Tab for itself, to the pane
 * and to the bar (WCAG 2.1.2).
 */
export function useTasti(parti: PartiPagina, onSalva: () => void): void {
  useEffect(() => {
    const { barra, foglio, pannello } = parti;
    const frame = pannello.current;
    const fine = new AbortController();
    const arrivi = [
      () => barra.current?.querySelector<HTMLElement>(NELLA_BARRA),
      () => foglio.current?.querySelector<HTMLElement>(NEL_FOGLIO),
      () => frame?.contentDocument?.querySelector<HTMLElement>(NEL_PANNELLO),
    ];
    const parteCorrente = () => {
      const attivo = document.activeElement;
      if (attivo === frame) return 2;
      return barra.current?.contains(attivo) === true ? 0 : 1;
    };
    function onKeyDown(evento: KeyboardEvent): void {
      if ((evento.ctrlKey || evento.metaKey) && evento.key.toLowerCase() === "s") {
        evento.preventDefault();
        evento.stopPropagation();
        onSalva();
      }
      if (evento.key !== "F6") return;
      evento.preventDefault();
      evento.stopPropagation();
      const passo = evento.shiftKey ? arrivi.length - 1 : 1;
      const arrivo = arrivi[(parteCorrente() + passo) % arrivi.length]?.();
      if (arrivo?.ownerDocument !== document) frame?.focus();
      arrivo?.focus();
    }
    function listen(finestra: Window | null): void {
      finestra?.addEventListener("keydown", onKeyDown, { capture: true, signal: fine.signal });
    }
    listen(window);
    listen(frame?.contentWindow ?? null);
    // A frame keeps its window across loads but loses the listeners.
    frame?.addEventListener("load", () => listen(frame.contentWindow), { signal: fine.signal });
    return () => fine.abort();
  }, [parti, onSalva]);
}
