import { useEffect, useRef, type RefObject } from "react";

/** Takes the focus back to the button in an element when the screen it opened has gone, if the focus was in it. */
export function useRitorno(isAltroSchermo: boolean): RefObject<HTMLDivElement | null> {
  const contenitore = useRef<HTMLDivElement>(null);
  const eraAltroSchermo = useRef(isAltroSchermo);
  useEffect(() => {
    const isTornato = eraAltroSchermo.current && !isAltroSchermo;
    eraAltroSchermo.current = isAltroSchermo;
    // The focus of what was removed falls on the body; the grid keeps its own.
    if (isTornato && document.hasFocus() && document.activeElement === document.body)
      contenitore.current?.querySelector("button")?.focus();
  }, [isAltroSchermo]);
  return contenitore;
}
