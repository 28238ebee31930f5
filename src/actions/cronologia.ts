import type { Ritorno } from "../excel/applyModifiche";

const RITORNI_MASSIMI = 20;
const ritorni: Ritorno[] = [];

/** Keeps the way back of a command while the workbook is open. */
export function remember(ritorno: Ritorno): void {
  ritorni.push(ritorno);
  if (ritorni.length > RITORNI_MASSIMI) ritorni.shift();
}

/** The last command that can be taken back, left where it is. */
export function lastRitorno(): Ritorno | null {
  return ritorni.at(-1) ?? null;
}

export function forgetLast(): void {
  ritorni.pop();
}
