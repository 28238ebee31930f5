import { useCallback, useState } from "react";
import { keepPreferenza, readPreferenza } from "../sessione/preferenze";

/** Whether this user has still to be welcomed, and what ends it for good. */
export function useBenvenuto(): readonly [isPrimo: boolean, chiudi: () => void] {
  const [isPrimo, setPrimo] = useState(() => readPreferenza("benvenuto") === null);
  const chiudi = useCallback(() => {
    keepBenvenuto();
    setPrimo(false);
  }, []);
  return [isPrimo, chiudi];
}

/** From the next time on, nobody is welcomed. */
export function keepBenvenuto(): void {
  keepPreferenza("benvenuto", "visto");
}
