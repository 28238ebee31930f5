import { findCifre, type Cifra } from "../domain/parole/cifreNelTesto";
import { formatNumeroItaliano } from "../domain/numeri/formatNumeroItaliano";
import { round12 } from "../domain/numeri/round12";
import { racconto } from "../domain/testo/testoBreve";

/** A total that a sentence writes beside its parts, where they make another. */
export interface SommaDiversa {
  readonly scritto: number;
  readonly somma: number;
  /** "759 + 94 + 131 + 25 = 1.009". */
  readonly conto: string;
}

/** What opens a list of the parts of what was just said. */
const DETTAGLIO =
  /(?<!\p{L})(?:di cui|di quest[ie]|tra cui|fra cui|de(?:i|lle) quali|cos[iì] (?:suddivis|ripartit|distribuit)\p{L}*|suddivis[eio] in|ripartit[eio] in)|:/gu;
const UGUALE = /=\s*$/;
const PIU = /^[^.;,()\d=]*\+[^.;,()\d=]*$/;

const numero = (valore: number): string => formatNumeroItaliano(valore, null, true);

function confronta(scritto: number, parti: readonly number[]): SommaDiversa | null {
  const somma = round12(parti.reduce((tutto, una) => tutto + una, 0));
  if (parti.length < 2 || somma === scritto || parti.some((una) => una > scritto)) return null;
  return { scritto, somma, conto: `${parti.map(numero).join(" + ")} = ${numero(somma)}` };
}

const isConteggio = ({ isArticolo, unita, parola }: Cifra) => !isArticolo && unita !== "percentuale" && parola === null;

/** "759+94+131+25 = 1.091": the sentence adds them up itself. */
function delConto(testo: string, cifre: readonly Cifra[]): SommaDiversa | null {
  const at = cifre.findIndex(({ inizio }) => UGUALE.test(testo.slice(0, inizio)));
  const totale = cifre[at];
  if (!totale) return null;
  const parti: number[] = [];
  for (let da = at - 1; da >= 0; da--) {
    const [una, dopo] = [cifre[da], cifre[da + 1]];
    if (!una || !dopo || (da < at - 1 && !PIU.test(testo.slice(una.fine, dopo.inizio)))) break;
    parti.unshift(una.valore);
  }
  const somma = round12(parti.reduce((tutto, una) => tutto + una, 0));
  if (parti.length < 2 || somma === totale.valore) return null;
  return { scritto: totale.valore, somma, conto: `${parti.map(numero).join(" + ")} = ${numero(somma)}` };
}

/**
 * The parts of a total that do not make it, where a sentence opens a list of them; null where they do, or none are
 * listed. A part that is greater than the total, or of another unit, is none.
 * Source: Firenze 2020, 6.1.E (759 + 94 + 131 + 25 = 1.009, written 1.091).
 */
export function sommaDiversaIn(frase: string): SommaDiversa | null {
  const testo = racconto(frase);
  const cifre = findCifre(testo).filter(isConteggio);
  if (cifre.length < 3) return null;
  const delTesto = delConto(testo, cifre);
  if (delTesto) return delTesto;
  for (const { index, 0: segno } of testo.toLowerCase().matchAll(DETTAGLIO)) {
    const totale = cifre.filter(({ fine }) => fine <= index).at(-1);
    if (!totale || /\n|;/.test(testo.slice(totale.fine, index))) continue;
    const dopo = cifre.filter(({ inizio, unita }) => inizio >= index + segno.length && unita === totale.unita);
    // After a colon only what begins with a figure is a list of parts.
    const isElenco = segno !== ":" || /^\s*(?:n[.°]?\s*)?\d/i.test(testo.slice(index + 1));
    const diversa = isElenco
      ? confronta(
          totale.valore,
          dopo.map(({ valore }) => valore),
        )
      : null;
    if (diversa) return diversa;
    if (isElenco && dopo.length >= 2) return null;
  }
  return null;
}
