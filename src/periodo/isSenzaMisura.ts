import type { Esito } from "../domain/Misura";

const SENZA_MISURA: readonly Esito[] = ["monitoraggio", "non applicabile", "neutralizzato", "eliminato"];

/** A row that nobody is expected to measure: it keeps its own word, whatever the day, and is in no count. */
export const isSenzaMisura = (esito: Esito): boolean => SENZA_MISURA.includes(esito);
