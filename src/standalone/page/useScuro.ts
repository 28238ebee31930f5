import { useSyncExternalStore } from "react";

const domanda = matchMedia("(prefers-color-scheme: dark)");

function subscribe(onChange: () => void): () => void {
  domanda.addEventListener("change", onChange);
  return () => domanda.removeEventListener("change", onChange);
}

/** Whether the system asks for dark colours, now and when it changes its mind. */
export function useScuro(): boolean {
  return useSyncExternalStore(subscribe, () => domanda.matches);
}
