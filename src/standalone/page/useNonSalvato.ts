import { useEffect, useState } from "react";
import { TESTI_PAGINA } from "./testi";

/** Whether there is work that is not saved: while there is, the page asks before it is left, and its title says so. */
export function useNonSalvato(): readonly [isDaSalvare: boolean, set: (isDaSalvare: boolean) => void] {
  const [isDaSalvare, setDaSalvare] = useState(false);
  useEffect(() => {
    if (!isDaSalvare) return;
    const titolo = document.title;
    document.title = `${TESTI_PAGINA.segnoDaSalvare} ${titolo}`;
    const onUscita = (evento: BeforeUnloadEvent) => evento.preventDefault();
    window.addEventListener("beforeunload", onUscita);
    return () => {
      document.title = titolo;
      window.removeEventListener("beforeunload", onUscita);
    };
  }, [isDaSalvare]);
  return [isDaSalvare, setDaSalvare];
}
