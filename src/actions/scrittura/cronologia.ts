import type { Ritorno } from "../../excel/ritorno/Ritorno";

const RITORNI_MASSIMI = 20;
const ritorni: Ritorno[] = [];
let fallito: Ritorno | null = null;

/** Keeps the way back of a command while the workbook is open; one that is kept already stays where it is. */
export function remember(ritorno: Ritorno): void {
  if (ritorni.includes(ritorno)) return;
  ritorni.push(ritorno);
  if (ritorni.length > RITORNI_MASSIMI) ritorni.shift();
}

/** The last command that can be taken back, left where it is. */
export function lastRitorno(): Ritorno | null {
  return ritorni.at(-1) ?? null;
}

/** Keeps in the place of a way back what is known of it by now. */
export function replaceRitorno(vecchio: Ritorno, nuovo: Ritorno): void {
  const at = ritorni.indexOf(vecchio);
  if (at < 0) remember(nuovo);
  else ritorni[at] = nuovo;
}

export function forget(ritorno: Ritorno): void {
  const at = ritorni.indexOf(ritorno);
  if (at >= 0) ritorni.splice(at, 1);
}

/**
 * A command could not be taken back. The second time in a row it makes way for those before it, to be tried again
 * after them.
 * @returns whether it made way
 */
export function putOff(ritorno: Ritorno): boolean {
  const isDiNuovo = fallito === ritorno && ritorni.length > 1;
  fallito = isDiNuovo ? null : ritorno;
  if (!isDiNuovo) return false;
  forget(ritorno);
  ritorni.unshift(ritorno);
  return true;
}
