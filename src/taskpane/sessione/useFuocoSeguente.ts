import { useEffect, useRef, type RefObject } from "react";

/** Where the focus goes when what has it is taken away, best first: the lines after and before it, its heading, the others. */
function seguentiDi(elemento: HTMLElement, contenitore: HTMLElement): readonly HTMLElement[] {
  const voce = elemento.closest("li");
  const sorelle = voce?.parentElement ? [...voce.parentElement.children] : [];
  const at = sorelle.findIndex((una) => una === voce);
  const vicine = [...sorelle.slice(at + 1), ...sorelle.slice(0, Math.max(0, at)).reverse()];
  const titoli = [...contenitore.querySelectorAll<HTMLElement>("h3 button")];
  const isSotto = (titolo: HTMLElement) =>
    titolo === elemento || (titolo.compareDocumentPosition(elemento) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const sopra = titoli.filter(isSotto).reverse();
  const [suo, ...prima] = sopra;
  const dopo = titoli.filter((titolo) => !isSotto(titolo));
  const sezione = contenitore.closest("section")?.querySelector("h2");
  const bottoni = vicine.flatMap((una) => una.querySelector("button") ?? []);
  return [...bottoni, ...(suo ? [suo] : []), ...dopo, ...prima, ...(sezione ? [sezione] : [])];
}

/**
 * Takes the focus on when what had it was answered and is gone: to the next line, else to the heading above it.
 * @param contenuto what the element shows: a new one may have taken lines away
 */
export function useFuocoSeguente(contenuto: unknown): RefObject<HTMLDivElement | null> {
  const contenitore = useRef<HTMLDivElement>(null);
  const ultimo = useRef<{ readonly elemento: HTMLElement; readonly seguenti: readonly HTMLElement[] }>(null);

  useEffect(() => {
    const qui = contenitore.current;
    if (!qui) return;
    const onFuoco = ({ target }: FocusEvent) => {
      // Once the focus is elsewhere, what goes away here takes none.
      const isQui = target instanceof HTMLElement && qui.contains(target);
      ultimo.current = isQui ? { elemento: target, seguenti: seguentiDi(target, qui) } : null;
    };
    document.addEventListener("focusin", onFuoco);
    return () => document.removeEventListener("focusin", onFuoco);
  }, []);

  useEffect(() => {
    const perso = ultimo.current;
    // The focus of what was removed falls on the body; the grid keeps its own.
    if (!perso || perso.elemento.isConnected || !document.hasFocus() || document.activeElement !== document.body)
      return;
    perso.seguenti.find(({ isConnected }) => isConnected)?.focus();
  }, [contenuto]);

  return contenitore;
}
