import { useEffect, useState } from "react";
import { caricaComandi } from "../../actions/caricaComandi";
import type { Cronologia } from "../../actions/viste/Cronologia";

/**
 * What can be taken back and done again: read once there is a sheet, and after every command. Null while it is not
 * known; then «Annulla» may still find something.
 */
export function useCronologia(isPronta: boolean, isFermo: boolean): Cronologia | null {
  const [cronologia, setCronologia] = useState<Cronologia | null>(null);
  useEffect(() => {
    if (!isPronta || !isFermo) return;
    let isAttesa = true;
    const mostra = (letta: Cronologia | null) => {
      if (isAttesa) setCronologia(letta);
    };
    caricaComandi()
      .then(({ leggiCronologia }) => leggiCronologia())
      .then(mostra, () => mostra(null));
    return () => {
      isAttesa = false;
    };
  }, [isPronta, isFermo]);
  return cronologia;
}
