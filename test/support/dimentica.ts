import { forget, lastRitorno } from "../../src/actions/scrittura/cronologia";

/** The session forgets every command that it has carried out. */
export function dimentica(): void {
  for (let ultimo = lastRitorno(); ultimo; ultimo = lastRitorno()) forget(ultimo);
}
