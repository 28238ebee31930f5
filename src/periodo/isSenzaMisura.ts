import type { Stato } from "../domain/Stato";

const SENZA_MISURA: readonly Stato[] = ["monitoraggio", "non applicabile", "neutralizzato", "eliminato"];

/** A row that nobody is expected to measure: it keeps its own word, whatever the day, and is in no count. */
export const isSenzaMisura = (esito: Stato): boolean => SENZA_MISURA.includes(esito);
