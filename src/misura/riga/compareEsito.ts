import type { Anomalia } from "../../domain/Anomalia";
import { anomalia } from "../../domain/sal/Calcolo";
import { displayCella } from "../../domain/numeri/displayCella";
import type { Misura } from "../../domain/Misura";
import { parseEsitoScritto } from "../../domain/valori/parseEsitoScritto";
import type { Indicatore } from "../../cruscotto/Cruscotto";

/**
 * An outcome that the body wrote beside a figure that says otherwise. A body may ask for all of the target where the
 * thresholds are content with most of it: between them nothing is contradicted.
 */
export function compareEsito({ esitoScritto }: Indicatore, { sal, esito, regola }: Misura): readonly Anomalia[] {
  if (sal === null || regola === "stabilito") return [];
  const scritto = displayCella(esitoScritto).trim();
  const detto =
    esitoScritto.tipo === "booleano"
      ? esitoScritto.valore
        ? "raggiunto"
        : "non raggiunto"
      : parseEsitoScritto(scritto);
  if (detto === null || detto === esito) return [];
  const isContraddetto =
    detto === "raggiunto" ? esito !== "raggiunto" : detto === "non raggiunto" ? sal >= 1 : sal >= 1 || sal === 0;
  return isContraddetto ? [anomalia("esito-scritto-diverso", "conferma", { scritto })] : [];
}
