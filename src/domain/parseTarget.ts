import { parseData } from "./calendario";
import type { Cella } from "./Cella";
import { readNumeroFormattato } from "./formatoNumero";
import { isEliminato, isMancante, isMonitoraggio, isRelativo, parseSiNo } from "./paroleDiStato";
import { parseNumero } from "./parseNumero";
import { splitOperatore } from "./operatori";
import type { Target } from "./Valore";

const TOLLERANZA = /\s*\(?\s*(?:\+\s*\/\s*-|±)\s*([\d.,]+)\s*%?\s*\)?\s*$/;
const INTERVALLO = [
  /^(?:tra|fra|da|compreso tra)\s+(.+?)\s+(?:e|a|ed)\s+(.+)$/i,
  /^([\d.,]+\s*%?)\s*[-–]\s*([\d.,]+\s*%?)$/,
];

function parseIntervallo(text: string): Target | null {
  for (const forma of INTERVALLO) {
    const found = forma.exec(text);
    const basso = found ? parseNumero(found[1] ?? "") : null;
    const alto = found ? parseNumero(found[2] ?? "") : null;
    if (!basso || !alto) continue;
    const minimo = basso.unita === "numero" && alto.unita === "percentuale" ? basso.valore / 100 : basso.valore;
    if (minimo <= alto.valore) return { tipo: "intervallo", minimo, massimo: alto.valore, unita: alto.unita };
  }
  return null;
}

function parseTesto(text: string): Target {
  const intero = text.trim();
  if (isMancante(intero)) return { tipo: "mancante" };
  if (isMonitoraggio(intero)) return { tipo: "monitoraggio" };
  if (isEliminato(intero)) return { tipo: "eliminato" };
  const data = parseData(intero);
  if (data !== null) return { tipo: "data", seriale: data };
  const [operatore, resto] = splitOperatore(intero);
  const entro = operatore === "<=" ? parseData(resto) : null;
  if (entro !== null) return { tipo: "data", seriale: entro };
  const margine = TOLLERANZA.exec(resto);
  const numero = parseNumero(margine ? resto.slice(0, margine.index) : resto);
  if (numero) {
    const tolleranza = margine ? (parseNumero(margine[1] ?? "")?.valore ?? null) : null;
    return { tipo: "numero", operatore, ...numero, tolleranza, comeData: false };
  }
  const intervallo = operatore === null ? parseIntervallo(intero) : null;
  if (intervallo) return intervallo;
  const siNo = operatore === null || operatore === "=" ? parseSiNo(resto) : null;
  if (siNo !== null) return { tipo: "si-no", valore: siNo };
  if (/[\d<>=≤≥%]/.test(resto) || isRelativo(resto)) return { tipo: "composto", testo: intero };
  return { tipo: "parole", operatore, testo: resto };
}

/**
 * What a target cell asks for. A percentage cell is a share, a date cell its serial, a text is read as Italians write it.
 * Never throws: what cannot be understood comes back as `composto`, `parole`, `mancante` or `errore`.
 * Source: DOMAIN.md §2.
 * @example parseTarget({ tipo: "testo", valore: "≥73%" }) //=> { tipo: "numero", operatore: ">=", valore: 0.73, ... }
 */
export function parseTarget(cella: Cella): Target {
  switch (cella.tipo) {
    case "vuota":
      return { tipo: "mancante" };
    case "errore":
      return { tipo: "errore", testo: cella.valore };
    case "booleano":
      return { tipo: "si-no", valore: cella.valore };
    case "testo":
      return parseTesto(cella.valore);
    case "numero": {
      const numero = readNumeroFormattato(cella.valore, cella.formato);
      return numero.tipo === "data" ? numero : { ...numero, operatore: null, tolleranza: null };
    }
  }
}
