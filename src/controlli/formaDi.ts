import { letteraOf } from "../cruscotto/griglia/letteraOf";
import { displayCella } from "../domain/numeri/displayCella";
import type { CellaGuardata } from "./celleGuardate";
import { isIntervallo, type Pezzo, type Riferimento } from "./pezziDi";

/** How a reference to one cell reads from the row of its formula: the same distance, or the same fixed row. */
export function passoDi({ da, foglio }: Riferimento, riga: number): string {
  const colonna = da.colonna === null ? "" : letteraOf(da.colonna);
  const posto = da.riga === null ? "" : da.isRigaFissa ? `$${da.riga}` : `[${da.riga - riga}]`;
  return `${foglio === null ? "" : `${foglio}!`}${colonna}${posto}`;
}

/** The numbers that the words of a target hold, also as shares: a formula on a text repeats them. */
function numeriDelTarget({ di }: CellaGuardata): ReadonlySet<number> {
  if (di.tipo !== "riga") return new Set();
  const { target } = di.misurato.indicatore;
  if (target.tipo !== "testo") return new Set();
  const cifre = [...displayCella(target).matchAll(/\d+(?:[.,]\d+)*/g)].flatMap(([una]) => [
    Number(una.replaceAll(".", "").replace(",", ".")),
    Number(una.replace(",", ".")),
    ...una.split(/[.,]/).map(Number),
  ]);
  return new Set(cifre.flatMap((una) => [una, Number((una / 100).toFixed(12))]));
}

/** Whether a number typed in a formula is one that the words of its row's target hold. */
export function isSpiegato(valore: number, cella: CellaGuardata): boolean {
  return numeriDelTarget(cella).has(valore);
}

function scrittoDi(pezzo: Pezzo, cella: CellaGuardata, spiegati: ReadonlySet<number>): string {
  switch (pezzo.tipo) {
    case "testo":
      return pezzo.scritto === '""' ? '""' : "“”";
    case "numero":
      return spiegati.has(pezzo.valore) ? "⟨target⟩" : String(pezzo.valore);
    case "riferimento":
      return isIntervallo(pezzo) ? "§" : passoDi(pezzo, cella.riga);
    case "altro":
      return pezzo.scritto.toUpperCase();
  }
}

/**
 * How a formula reads from its own cell, whatever the row: references by their distance, ranges and texts alike, the
 * figures of a target in words as one. Two cells filled down from one another have one form.
 */
export function formaDi(cella: CellaGuardata): string {
  const spiegati = numeriDelTarget(cella);
  return cella.pezzi.map((pezzo) => scrittoDi(pezzo, cella, spiegati)).join(" ");
}
