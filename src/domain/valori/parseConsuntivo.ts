import { parseData } from "../numeri/calendario";
import type { Cella } from "../Cella";
import { readGiorno, readNumeroFormattato } from "../numeri/formatoNumero";
import { isErroreScritto } from "../numeri/isErroreScritto";
import { isMancante, parseSiNo } from "./paroleDiStato";
import { parseNumero } from "../numeri/parseNumero";
import { readCella } from "./readCella";
import { ricorda } from "../testo/ricorda";
import { testoBreve } from "../testo/testoBreve";
import type { Consuntivo } from "../Valore";

const parseTesto = ricorda((text: string): Consuntivo => {
  const breve = testoBreve(text);
  if (breve === null) return { tipo: "parole", testo: text.trim() };
  if (isErroreScritto(breve)) return { tipo: "errore", testo: breve };
  if (isMancante(breve)) return { tipo: "mancante" };
  const data = parseData(breve);
  if (data !== null) return readGiorno(data);
  const numero = parseNumero(breve);
  if (numero) return { tipo: "numero", ...numero, comeData: false };
  const siNo = parseSiNo(breve);
  return siNo === null ? { tipo: "parole", testo: text.trim() } : { tipo: "si-no", valore: siNo };
});

/**
 * What a consuntivo cell says was reached. Blank, "n.d." and a formula that returns "" are missing, never zero.
 * Never throws: words that are no figure come back as `parole`.
 * @example parseConsuntivo({ tipo: "testo", valore: "28.02.2019" }) //=> { tipo: "data", seriale: 43524 }
 */
export function parseConsuntivo(cella: Cella): Consuntivo {
  return readCella(cella, parseTesto, readNumeroFormattato);
}
