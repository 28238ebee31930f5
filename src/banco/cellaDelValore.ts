import type { Cella } from "../domain/Cella";
import { round12 } from "../domain/numeri/round12";
import type { Consuntivo } from "../domain/Valore";

const FORMATI = {
  numero: { intero: "#,##0", decimale: "#,##0.00" },
  percentuale: { intero: "0%", decimale: "0.00%" },
  euro: { intero: "#,##0.00 €", decimale: "#,##0.00 €" },
} as const;

/** A value as a cell would hold it; null for what is none. */
export function cellaDelValore(consuntivo: Consuntivo): Cella | null {
  switch (consuntivo.tipo) {
    case "numero": {
      const { valore, unita } = consuntivo;
      const isIntero = Number.isInteger(round12(unita === "percentuale" ? valore * 100 : valore));
      return { tipo: "numero", valore, formato: FORMATI[unita][isIntero ? "intero" : "decimale"] };
    }
    case "data":
      return { tipo: "numero", valore: consuntivo.seriale, formato: "dd/mm/yyyy" };
    case "si-no":
      return { tipo: "testo", valore: consuntivo.valore ? "Sì" : "No" };
    case "parole":
      return { tipo: "testo", valore: consuntivo.testo };
    case "mancante":
    case "errore":
      return null;
  }
}
