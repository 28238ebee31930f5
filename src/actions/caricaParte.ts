import { PerfError } from "./PerfError";

/** Loads a part of the add-in that is not there from the start; without a connection it says so, and may be tried again. */
export async function caricaParte<T>(carica: () => Promise<T>): Promise<T> {
  try {
    return await carica();
  } catch (error) {
    throw new PerfError("parte-non-caricata", {}, { cause: error });
  }
}
