import { observeSilenzio } from "../../excel/silenzio";

/**
 * Calls back with what stops waiting when Excel has left a request without an answer for two minutes, with null once it
 * answers. What it was asked may still be carried out: "Annulla" takes it back.
 * @returns what stops the observation
 */
export function osservaSilenzio(onSilenzio: (smetti: (() => void) | null) => void): () => void {
  return observeSilenzio((silenzio) => onSilenzio(silenzio?.smetti ?? null));
}
