import { FOGLIO_CORREZIONI } from "../../correzioni/correzioni";
import type { PassoAnnullabile } from "../../excel/ritorno/passi";
import type { FogliLetti, Ritorno } from "../../excel/ritorno/Ritorno";
import { isIntero } from "../../excel/ritorno/Ritorno";
import type { Modifiche } from "../../formule/Modifiche";

/** What a command wrote, and the sheets from which it did: to write it again. */
interface DaRipetere {
  readonly modifiche: Modifiche;
  readonly letti: FogliLetti;
}

/** A command of this session; what is older is kept by the workbook alone. */
interface Voce {
  readonly ritorno: Ritorno;
  readonly ripetere: DaRipetere | null;
}

const PASSI_MASSIMI = 20;
const fatti: Voce[] = [];
const annullati: (DaRipetere & { readonly passo: PassoAnnullabile })[] = [];
let fallito: Ritorno | null = null;

const at = (ritorno: Ritorno): number => fatti.findIndex((una) => una.ritorno === ritorno);

/** What a user reads of a command. */
export function passoOf({ celle, comando, soggetto, fogli, semafori }: Ritorno): PassoAnnullabile {
  const diAltri = celle.filter((una) => una.foglio !== FOGLIO_CORREZIONI && una.celle.length > 0);
  const sue = diAltri.length > 0 ? diAltri : celle;
  const aree = new Set(semafori.map((una) => una.semafori.foglio));
  const foglio = sue[0]?.foglio ?? [...aree][0] ?? fogli.find(isIntero)?.nome ?? "";
  const sparsi = new Set([...sue.map((una) => una.foglio), ...aree]).size;
  const quanto = { foglio, celle: sue.reduce((somma, una) => somma + una.celle.length, 0), fogli: fogli.length };
  return { comando, ...(soggetto === undefined ? {} : { soggetto }), ...quanto, ...(sparsi > 1 ? { sparsi } : {}) };
}

/** Keeps the way back of a command while the workbook is open; one that is kept already stays where it is. */
export function remember(ritorno: Ritorno, ripetere: DaRipetere | null = null): void {
  if (at(ritorno) >= 0) return;
  fatti.push({ ritorno, ripetere });
  if (fatti.length > PASSI_MASSIMI) fatti.shift();
}

/** The last command of this session that can be taken back, left where it is. */
export function lastRitorno(): Ritorno | null {
  return fatti.at(-1)?.ritorno ?? null;
}

/** The commands of this session that can be taken back, the oldest first. */
export function passiFatti(): readonly (PassoAnnullabile & { readonly numero: number | null })[] {
  return fatti.map(({ ritorno }) => ({ ...passoOf(ritorno), numero: ritorno.passo }));
}

/** Keeps in the place of a way back what is known of it by now. */
export function replaceRitorno(vecchio: Ritorno, nuovo: Ritorno): void {
  const dove = at(vecchio);
  const voce = fatti[dove];
  if (voce) fatti[dove] = { ...voce, ritorno: nuovo };
  else remember(nuovo);
}

export function forget(ritorno: Ritorno): void {
  const dove = at(ritorno);
  if (dove >= 0) fatti.splice(dove, 1);
}

/** A command was taken back: it can be done again until another is given. */
export function forgetAnnullato(ritorno: Ritorno): void {
  const ripetere = fatti[at(ritorno)]?.ripetere ?? null;
  if (ripetere) annullati.push({ ...ripetere, passo: passoOf(ritorno) });
  if (annullati.length > PASSI_MASSIMI) annullati.shift();
  forget(ritorno);
}

/** The last command that was taken back, left where it is. */
export function lastAnnullato(): (DaRipetere & { readonly passo: PassoAnnullabile }) | null {
  return annullati.at(-1) ?? null;
}

/** It was done again, or cannot be any more. */
export function dropAnnullato(): void {
  annullati.pop();
}

/** A new command was given: what was taken back before it cannot be done again. */
export function dropAnnullati(): void {
  annullati.length = 0;
}

/**
 * A command could not be taken back. The second time in a row it makes way for those before it, to be tried again
 * after them.
 * @returns whether it made way
 */
export function putOff(ritorno: Ritorno): boolean {
  const isDiNuovo = fallito === ritorno && fatti.length > 1;
  fallito = isDiNuovo ? null : ritorno;
  if (!isDiNuovo) return false;
  const [voce] = fatti.splice(at(ritorno), 1);
  if (voce) fatti.unshift(voce);
  return true;
}
