import { PRIMO_GIORNO } from "./calendario";
import { ricorda } from "../testo/ricorda";
import type { Unita } from "../Valore";

/** What a number-format code (en-US) says of the number under it. */
interface FormatoNumero {
  readonly isData: boolean;
  readonly isPercentuale: boolean;
  readonly isEuro: boolean;
  /** Decimals shown; null where the code does not say (General). */
  readonly decimali: number | null;
  readonly hasMigliaia: boolean;
}

/** Reads the first section of a format code; colours, locales, conditions and quoted words are passed over. */
export const parseFormato = ricorda((codice: string): FormatoNumero => {
  const isEuro = codice.includes("€");
  const nudo = codice.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").split(";")[0] ?? "";
  const isData = /[dy]|m{3}/i.test(nudo) && !/general/i.test(nudo);
  const decimali = /[0#?]\.([0#?]+)/.exec(nudo)?.[1]?.length;
  const hasCifre = /[0#?]/.test(nudo);
  return {
    isData,
    isPercentuale: !isData && nudo.includes("%"),
    isEuro,
    decimali: isData || !hasCifre ? null : (decimali ?? 0),
    hasMigliaia: /[#0],[#0]/.test(nudo),
  };
});

/** The last section of the format with the signs of the outcomes, on a cell that had no format. */
export const SEGNI_SU_GENERALE = ";@";

/** Whether the decimals that it shows come with the signs: those that were printed before are the number's own. */
export const isSuGenerale = (codice: string): boolean => codice.endsWith(SEGNI_SU_GENERALE) && codice.includes('"▼ "');

/** What a numeric cell holds: a day, or a number with the unit its format gives it. */
export type NumeroFormattato =
  | { readonly tipo: "data"; readonly seriale: number }
  | {
      readonly tipo: "numero";
      readonly valore: number;
      readonly unita: Unita;
      readonly parola: null;
      readonly conPunto: false;
      /** The cell shows a date of the last century: a number that Excel formatted as a date. */
      readonly comeData: boolean;
    };

/** A day, or the number that was turned into one. */
export function readGiorno(seriale: number): NumeroFormattato {
  if (seriale >= PRIMO_GIORNO) return { tipo: "data", seriale: Math.floor(seriale) };
  return { tipo: "numero", valore: seriale, unita: "numero", parola: null, conPunto: false, comeData: true };
}

/** Reads the number of a cell by its format code. */
export function readNumeroFormattato(valore: number, codice: string): NumeroFormattato {
  const { isData, isPercentuale, isEuro } = parseFormato(codice);
  if (isData) return readGiorno(valore);
  const unita = isPercentuale ? "percentuale" : isEuro ? "euro" : "numero";
  return { tipo: "numero", valore, unita, parola: null, conPunto: false, comeData: false };
}
