import { isErroreScritto } from "../numeri/isErroreScritto";
import { parseData } from "../numeri/calendario";
import type { Cella } from "../Cella";
import { readGiorno, readNumeroFormattato, type NumeroFormattato } from "../numeri/formatoNumero";
import { splitOperatore } from "./operatori";
import { isEliminato, isMancante, isMonitoraggio, isRelativo, parseSiNo } from "./paroleDiStato";
import { parseIntervallo } from "./parseIntervallo";
import { parseNumero } from "../numeri/parseNumero";
import { readCella } from "./readCella";
import { ricorda } from "../testo/ricorda";
import { testoBreve } from "../testo/testoBreve";
import type { Target } from "../Valore";

const TOLLERANZA = / ?\(? ?(?:\+ ?\/ ?-|±) ?([\d.,]+ ?%?) ?\)?$/;
/** "entro 30 giorni", "entro il 5%": a limit; "entro il 2020" is none, for it is a year. */
const ENTRO = /^entro\s+(?:(?:i|il)\s+)?/i;

const isAnnoScritto = (testo: string) => /^(?:19|20)\d\d$/.test(testo);

function parseEntro(text: string): Target | null {
  const numero = ENTRO.test(text) ? parseNumero(text.replace(ENTRO, "")) : null;
  if (!numero || (numero.parola === null && numero.unita === "numero")) return null;
  return { tipo: "numero", operatore: "<=", ...numero, tolleranza: null, comeData: false };
}

/** What may stand before a step of a scale: in "Massimo impegno", "Pari opportunità" the words are no operator. */
const OPERATORE_DI_PAROLE = /^(?:[<>=≤≥⩽⩾]|almeno |non |(?:pari|uguale|superiore|maggiore|inferiore|minore) (?:o|a) )/i;

function targetOf(numero: NumeroFormattato): Target {
  if (numero.tipo === "data") return numero;
  const { valore, unita, parola, conPunto, comeData } = numero;
  return { tipo: "numero", valore, unita, parola, conPunto, comeData, operatore: null, tolleranza: null };
}

/** A target told at length: what it asks for is more than one figure, or words. */
function parseLungo(text: string): Target {
  const testo = text.trim();
  if (isEliminato(testo)) return { tipo: "eliminato" };
  return /[\d<>=≤≥%]/.test(testo) || isRelativo(testo)
    ? { tipo: "composto", testo }
    : { tipo: "parole", operatore: null, testo };
}

const parseTesto = ricorda((text: string): Target => {
  const intero = testoBreve(text);
  if (intero === null) return parseLungo(text);
  if (isErroreScritto(intero)) return { tipo: "errore", testo: intero };
  if (isMancante(intero)) return { tipo: "mancante" };
  if (isMonitoraggio(intero)) return { tipo: "monitoraggio" };
  if (isEliminato(intero)) return { tipo: "eliminato" };
  const data = parseData(intero);
  if (data !== null) return targetOf(readGiorno(data));
  const [operatore, resto] = splitOperatore(intero);
  // "Non superiore al 2023": a year, and no figure, is what it is compared with.
  if (operatore !== null && isAnnoScritto(resto) && isRelativo(intero)) return { tipo: "composto", testo: intero };
  const entro = operatore === "<=" ? parseData(resto) : null;
  if (entro !== null) return targetOf(readGiorno(entro));
  const margine = TOLLERANZA.exec(resto);
  const numero = parseNumero(margine ? resto.slice(0, margine.index) : resto);
  if (numero) {
    const tolleranza = margine ? (parseNumero(margine[1] ?? "")?.valore ?? null) : null;
    return { tipo: "numero", operatore, ...numero, tolleranza, comeData: false };
  }
  const altro = parseIntervallo(intero) ?? parseEntro(intero);
  if (altro) return altro;
  const siNo = operatore === null || operatore === "=" ? parseSiNo(resto) : null;
  if (siNo !== null) return { tipo: "si-no", valore: siNo };
  if (/[\d<>=≤≥%]/.test(resto) || isRelativo(resto)) return { tipo: "composto", testo: intero };
  return OPERATORE_DI_PAROLE.test(intero)
    ? { tipo: "parole", operatore, testo: resto }
    : { tipo: "parole", operatore: null, testo: intero };
});

/**
 * What a target cell asks for. A percentage cell is a share, a date cell its serial, a text is read as Italians write it.
 * Never throws: what cannot be understood comes back as `composto`, `parole`, `mancante` or `errore`.
 * Source: DOMAIN.md §2.
 * @example parseTarget({ tipo: "testo", valore: "≥73%" }) //=> { tipo: "numero", operatore: ">=", valore: 0.73, ... }
 */
export function parseTarget(cella: Cella): Target {
  return readCella(cella, parseTesto, (valore, formato) => targetOf(readNumeroFormattato(valore, formato)));
}
