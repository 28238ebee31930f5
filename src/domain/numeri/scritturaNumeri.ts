import type { Cella } from "../Cella";
import { ricorda } from "../testo/ricorda";
import { testoBreve } from "../testo/testoBreve";

/** How a text writes its figures: 1.234,56 or 1,234.56. */
export type Scrittura = "italiana" | "inglese";

/**
 * What a column says of the figures in it. `presunta`: Italian, as a public body in Italy writes, until a row says
 * otherwise; `aperta`: they can be read in both ways, and nothing says which.
 */
export type ScritturaColonna = Scrittura | "presunta" | "aperta";

/** Longer texts tell a story: the figures in them are proposed, never read. */
const LUNGHEZZA_DI_CIFRA = 60;
const CIFRA = /\d[\d.,]*(?: ?%)?/g;
const GRUPPI = String.raw`[1-9]\d{0,2}`;
const PROVE: readonly (readonly [Scrittura, RegExp])[] = [
  ["inglese", new RegExp(String.raw`^(?:${GRUPPI}(?:,\d{3}){2,}|${GRUPPI}(?:,\d{3})+\.\d+)$`)],
  ["italiana", new RegExp(String.raw`^(?:${GRUPPI}(?:\.\d{3}){2,}|${GRUPPI}(?:\.\d{3})+,\d+)$`)],
];
const DECIMALI: readonly (readonly [Scrittura, RegExp])[] = [
  ["italiana", /^(?:\d+,(?:\d{1,2}|\d{4,})|0\d*,\d+|\d{4,},\d+)$/],
  ["inglese", /^(?:\d+\.(?:\d{1,2}|\d{4,})|0\d*\.\d+|\d{4,}\.\d+)$/],
];
/** One group of three digits: thousands in one writing, decimals in the other. */
const APERTA = new RegExp(String.raw`^${GRUPPI}[.,]\d{3}$`);
/** A day of the calendar, and what may be one: its points say nothing of numbers. */
const FORSE_DATA =
  /^(?:\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})|(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])|\d{1,2}\.(?:19|20)\d\d)$/;

/** How one figure is written; null where both writings read it alike. A percentage never groups thousands by a point. */
const scritturaDi = ricorda((cifra: string): Scrittura | "aperta" | "punto" | null => {
  const isQuota = cifra.endsWith("%");
  const nuda = cifra.replace(/ ?%$/, "").replace(/[.,]+$/, "");
  if (!/[.,]/.test(nuda) || FORSE_DATA.test(nuda)) return null;
  const provata = PROVE.find(([, forma]) => forma.test(nuda))?.[0];
  if (provata) return provata;
  const conDecimali = DECIMALI.find(([, forma]) => forma.test(nuda))?.[0];
  if (conDecimali === "inglese") return isQuota ? null : "punto";
  if (conDecimali) return conDecimali;
  return APERTA.test(nuda) && !isQuota ? "aperta" : null;
});

const NESSUNA: readonly string[] = [];

/** Whether a text holds a figure with signs in it: others are read alike in both writings. */
export const hasSegni = (testo: string): boolean => /\d[.,]+\d/.test(testo);

function cifreDi(cella: Cella): readonly string[] {
  if (cella.tipo !== "testo" || !hasSegni(cella.valore)) return NESSUNA;
  const testo = testoBreve(cella.valore);
  return testo === null || testo.length > LUNGHEZZA_DI_CIFRA ? [] : (testo.match(CIFRA) ?? []);
}

/** What the figures of some cells say of how they are written. */
export interface IndiziScrittura {
  readonly italiane: number;
  readonly inglesi: number;
  /** Figures that both writings can read, differently: with a comma, with a point. */
  readonly aperteConVirgola: number;
  readonly aperteConPunto: number;
}

export function indiziDi(celle: readonly Cella[]): IndiziScrittura {
  const indizi = { italiane: 0, inglesi: 0, aperteConVirgola: 0, aperteConPunto: 0 };
  for (const cella of celle) {
    for (const cifra of cifreDi(cella)) {
      const scritta = scritturaDi(cifra);
      if (scritta === "italiana") indizi.italiane += 1;
      else if (scritta === "inglese" || scritta === "punto") indizi.inglesi += 1;
      else if (scritta === "aperta") indizi[cifra.includes(",") ? "aperteConVirgola" : "aperteConPunto"] += 1;
    }
  }
  return indizi;
}

const scambia = (cifra: string) => cifra.replace(/[.,]/g, (segno) => (segno === "." ? "," : "."));

/**
 * A text with its figures as Italians write them. Those that only English writes so are always put right; those that
 * both could have written follow the column.
 * @example inItaliano("≥ 1,000", "inglese") //=> "≥ 1.000"
 */
export function inItaliano(testo: string, scrittura: Scrittura): string {
  if (testo.length > LUNGHEZZA_DI_CIFRA) return testo;
  return testo.replace(CIFRA, (cifra) => {
    const sua = scritturaDi(cifra);
    const isInglese = sua === "inglese" || (scrittura === "inglese" && (sua === "punto" || sua === "aperta"));
    return isInglese ? scambia(cifra) : cifra;
  });
}

/** A cell as Italian text would hold it; a number is a number in any writing. */
export function cellaInItaliano(cella: Cella, scrittura: Scrittura): Cella {
  if (cella.tipo !== "testo") return cella;
  const valore = inItaliano(cella.valore, scrittura);
  return valore === cella.valore ? cella : { tipo: "testo", valore };
}
