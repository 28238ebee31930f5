import { GIORNI, maskAtti } from "./cifreNelTesto";
import { parseData } from "../numeri/calendario";
import { racconto } from "../testo/testoBreve";

/** A day that a sentence says, with the act it is of: "delibera camerale n. 4 del 21 gennaio 2020". */
interface GiornoDetto {
  readonly seriale: number;
  readonly parole: string;
  readonly isAtto: boolean;
}

export interface GiorniDellaFrase {
  readonly giorni: readonly GiornoDetto[];
  /** Days in four-figure years that the calendar does not have, as they stand. */
  readonly impossibili: readonly string[];
}

const COPERTO = "#";

/** The words of the act around a place that `maskAtti` has blanked out. */
function attoIntorno(testo: string, coperto: string, at: number): string {
  const inizio = coperto.slice(0, at).search(/#+$/);
  const lunghezza = coperto.slice(at).search(/[^#]|$/);
  return testo.slice(inizio < 0 ? at : inizio, at + lunghezza).trim();
}

/**
 * Every day of a sentence, those of acts told apart, and those that are no days ("29.02.2021").
 * @example giorniDellaFrase("delibera n. 4 del 21 gennaio 2020").giorni[0].isAtto //=> true
 */
export function giorniDellaFrase(frase: string): GiorniDellaFrase {
  const testo = racconto(frase);
  const coperto = maskAtti(testo);
  const giorni: GiornoDetto[] = [];
  const impossibili: string[] = [];
  for (const trovato of testo.matchAll(GIORNI)) {
    const scritto = trovato[0];
    const seriale = parseData(scritto.replace(/[°º]/, ""));
    const isAtto = coperto[trovato.index] === COPERTO && testo[trovato.index] !== COPERTO;
    if (seriale !== null) {
      const parole = isAtto ? attoIntorno(testo, coperto, trovato.index) : scritto;
      giorni.push({ seriale, parole, isAtto });
    } else if (/\d{4}$/.test(scritto)) impossibili.push(scritto);
  }
  return { giorni, impossibili };
}
