import { useState } from "react";

/** What was opened while the pane is there, by name: who leaves a screen finds it as it was. */
const APERTI = new Set<string>();

/**
 * Whether something is open, kept across screens where it has a name.
 * @param nome null for what is closed again each time
 */
export function useAperto(nome: string | null): readonly [isAperto: boolean, set: (isAperto: boolean) => void] {
  const [isAperto, setAperto] = useState(() => nome !== null && APERTI.has(nome));
  const set = (nuovo: boolean) => {
    setAperto(nuovo);
    if (nome === null) return;
    if (nuovo) APERTI.add(nome);
    else APERTI.delete(nome);
  };
  return [isAperto, set];
}
