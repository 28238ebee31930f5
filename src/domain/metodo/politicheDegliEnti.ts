import type { Politica } from "./Politica";
import { POLITICA_STANDARD } from "./politiche";
import { SCALA_GIUDIZIO } from "./scalaGiudizio";

/**
 * Firenze 2020: 29 days late "rientra nei termini di tolleranza", so the tolerance is taken for thirty days; the ente is
 * the mean of the strategic objectives only. Exactly 90% is published nowhere: it is partial, as in the standard one.
 */
export const POLITICA_FIRENZE: Politica = {
  ...POLITICA_STANDARD,
  id: "firenze",
  nome: "Firenze",
  ritardo: { giorniTolleranza: 30, fasce: [] },
  medie: { ...POLITICA_STANDARD.medie, ente: "obiettivi strategici" },
  intestazioni: {
    sal: "Grado di raggiungimento",
    raggiunti: "Conseguiti",
    parziali: "Conseguiti in parte",
    nonRaggiunti: "Non conseguiti",
  },
};

/** Pisa 2020: the same objectives by prospettiva and by priority; A7 has no programme and belongs to the second. */
export const POLITICA_PISA: Politica = {
  ...POLITICA_STANDARD,
  id: "pisa",
  nome: "Pisa",
  soglie: { parziale: 0.7, raggiunto: 0.9 },
  medie: { ...POLITICA_STANDARD.medie, priorita: { eccezioni: { A7: "2" }, nomi: {} } },
  scalaGiudizio: SCALA_GIUDIZIO,
  intestazioni: { sal: "% Realizzazione", target: "Risultato atteso", consuntivo: "Valore ottenuto" },
};

export const POLITICHE: readonly Politica[] = [POLITICA_STANDARD, POLITICA_FIRENZE, POLITICA_PISA];
