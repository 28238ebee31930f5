import { useEffect, useRef, type RefObject } from "react";

/**
 * Keeps the keyboard where the list and one of its rows take each other's place: on the way back to the list, and on the
 * row that it goes back to.
 * @param isElenco the list is in sight
 */
export function useFuocoElenco(isElenco: boolean): RefObject<HTMLDivElement | null> {
  const contenitore = useRef<HTMLDivElement>(null);
  const era = useRef(isElenco);
  useEffect(() => {
    if (era.current === isElenco) return;
    era.current = isElenco;
    // The focus of what was removed falls on the body; the grid keeps its own.
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    const suo = isElenco ? "[aria-posinset] button[tabindex='0']" : "button";
    contenitore.current?.querySelector<HTMLElement>(suo)?.focus();
  }, [isElenco]);
  return contenitore;
}
