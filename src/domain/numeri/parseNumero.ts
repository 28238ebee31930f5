import { testoBreve } from "../testo/testoBreve";
import type { Unita } from "../Valore";

export interface NumeroLetto {
  readonly valore: number;
  readonly unita: Unita;
  /** The unit in words ("giorni", "ore"), in one spelling; null where none is written. */
  readonly parola: string | null;
  /** A point that cannot group thousands was taken for a decimal one. */
  readonly conPunto: boolean;
}

const NUMERO = /^([-+\u2212\u2013]?)\s*(\d[\d.]*(?:,\d+)?|,\d+)\s*(%)?$/;
const CONTEGGI = /\s*(?:n\.?|nr\.?|euro|eur)$/i;
const UNITA_IN_PAROLE: readonly (readonly [string, RegExp])[] = [
  ["giorni lavorativi", /\s*(?:gg\.?|giorn[oi])\s*(?:lavorativ[oi]|lav\.)$/i],
  ["giorni", /\s*(?:gg\.?|giorn[oi])$/i],
  ["minuti", /\s*(?:min\.?|minut[oi])$/i],
  ["ore", /\s*(?:h|or[ae])$/i],
  ["settimane", /\s*settiman[ae]$/i],
  ["mesi", /\s*mes[ei]$/i],
  ["anni", /\s*ann[oi]$/i],
  ["punti", /\s*punt[oi]$/i],
  ["km", /\s*km\.?$/i],
  ["mq", /\s*(?:mq\.?|m[2²])$/i],
  ["mc", /\s*(?:mc\.?|m[3³])$/i],
  ["kg", /\s*kg\.?$/i],
  ["kWh", /\s*kwh$/i],
  ["MWh", /\s*mwh$/i],
];
/** "31.12" and "12.2020" are a day and a month without their year sooner than numbers: nobody can tell. */
const FORSE_DATA = /^(?:(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])\.(?:19|20)\d\d)$/;

function valoreOf(cifre: string, isPercentuale: boolean): number | null {
  const [intera = "", frazione] = cifre.split(",");
  const isRaggruppato = !isPercentuale && /^[1-9]\d{0,2}(\.\d{3})+$/.test(intera);
  if (frazione === undefined && !isRaggruppato) {
    return /^\d+(\.\d+)?$/.test(intera) ? Number(intera) : null;
  }
  if (intera.includes(".") && !isRaggruppato) return null;
  return Number(`${intera.replace(/\./g, "")}.${frazione ?? ""}`);
}

/**
 * A number typed as Italian text; a percentage becomes a share, null when the text is no number.
 * A point that cannot group thousands is decimal ("3.5", "0.950").
 * @example parseNumero("€ 542.816,75") //=> { valore: 542816.75, unita: "euro", parola: null, conPunto: false }
 */
export function parseNumero(text: string): NumeroLetto | null {
  const breve = testoBreve(text);
  if (breve === null) return null;
  const isEuro = /€|\beuro?\b/i.test(breve);
  const nudo = breve
    .replace(/€/g, "")
    .replace(/^\s*(?:n\.|n°|nr\.?|euro)\s*/i, "")
    .trim();
  const [parola, parole] = UNITA_IN_PAROLE.find(([, forma]) => forma.test(nudo)) ?? [null, CONTEGGI];
  const cifre = nudo.replace(parole, "");
  const found = FORSE_DATA.test(cifre) ? null : NUMERO.exec(cifre);
  if (!found) return null;
  const [, segno = "", scritte = "", percento] = found;
  const assoluto = valoreOf(scritte, percento !== undefined);
  if (assoluto === null) return null;
  const conPunto = scritte.includes(".") && assoluto === Number(scritte);
  const valore = /[-\u2212\u2013]/.test(segno) ? -assoluto : assoluto;
  if (percento) return { valore: Number((valore / 100).toFixed(14)), unita: "percentuale", parola, conPunto };
  return { valore: valore + 0, unita: isEuro ? "euro" : "numero", parola, conPunto };
}
