import { displayCella } from "../../domain/numeri/displayCella";
import { formatNumeroItaliano } from "../../domain/numeri/formatNumeroItaliano";
import { esitoOf } from "../../domain/sal/esitoOf";
import { formatNumero } from "../../texts/formato";
import { segnoEsito } from "../../texts/nomiEsito";
import { soloLeggibili } from "../../texts/soloLeggibili";
import { isSenzaEsito } from "./caselle";
import { formatoFigura } from "./formatoFigura";
import type { Casella, ColonnaTabella } from "./Tabella";
import type { Valori } from "./Valori";

/** A sign and its figure stay on one line. */
const UNITO = "\u00a0";
const DECIMALI_QUOTA = 1;
/** A field holds a number only where it is one of amounts. */
const DECIMALI_IMPORTO = 2;
const DECIMALI_MASSIMI = 4;

/** One decimal, as on the sheets; more where it would print a round 0% or 100% that the share is not. */
function mostraQuota(quota: number): string {
  const scritta = (decimali: number) => (quota * 100).toFixed(decimali);
  const isTondo = (decimali: number) => [0, 1].some((uno) => uno !== quota && Number(scritta(decimali)) === uno * 100);
  let decimali = DECIMALI_QUOTA;
  while (decimali < DECIMALI_MASSIMI && isTondo(decimali)) decimali += 1;
  return `${formatNumeroItaliano(quota * 100, decimali, true)}%`;
}

/** How far one figure is from another: of whole things a whole number, and never a zero that it is not. */
function mostraDistanza(valore: number): string {
  const distanza = Math.abs(valore);
  if (Number.isInteger(distanza)) return formatNumeroItaliano(distanza, 0, true);
  let decimali = DECIMALI_IMPORTO;
  while (decimali < DECIMALI_MASSIMI && Number(distanza.toFixed(decimali)) === 0) decimali += 1;
  return formatNumeroItaliano(distanza, decimali, true);
}

/** A number as Excel shows it under a format; the formats with a sign of their own ("+0") show it. */
function mostraNumero(valore: number, formato: string): string {
  if (!formato.startsWith("+")) return displayCella({ tipo: "numero", valore, formato });
  const segno = valore > 0 ? "+" : valore < 0 ? "-" : "";
  const unita = ["gg", "punti"].find((una) => formato.includes(una));
  const senzaSegno =
    unita === undefined ? mostraDistanza(valore) : displayCella({ tipo: "numero", valore: Math.abs(valore), formato });
  return `${segno}${senzaSegno}${unita === undefined ? "" : `${UNITO}${unita}`}`;
}

/**
 * A cell of a table as text, in Italian figures: for the preview, Word and HTML. A SAL has its sign before it
 * ("▲ 95,0%"), a number from the cruscotto is written as it is written there, of a text only what has a face, a blank
 * is "".
 * @param casella undefined for a blank
 */
export function displayCasella(
  casella: Casella | undefined,
  { genere }: Pick<ColonnaTabella, "genere">,
  valori: Valori,
): string {
  if (!casella) return "";
  const valore = valori.valoreOf(casella);
  if (typeof valore === "string") return soloLeggibili(valore);
  if (casella.tipo === "campo") return formatNumeroItaliano(valore, DECIMALI_IMPORTO, true);
  switch (genere) {
    case "sal":
      if (isSenzaEsito(casella)) return mostraQuota(valore);
      return `${segnoEsito(esitoOf(valore, valori.politica.soglie))}${UNITO}${mostraQuota(valore)}`;
    case "quota":
      return mostraQuota(valore);
    case "conteggio":
      return formatNumero(valore, "it", 0);
    case "numero":
    case "testo":
    case "lungo":
    case "campo":
      return mostraNumero(valore, formatoFigura(valori.origineOf(casella)));
  }
}
