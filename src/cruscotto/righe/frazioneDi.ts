import { cifraStampata } from "../../domain/numeri/cifraStampata";
import { normalize } from "../../domain/testo/normalize";
import { CELLA_VUOTA, type Cella } from "../../domain/Cella";
import type { FrazioneScritta } from "../Cruscotto";
import type { Blocco } from "../colonne/findBlocchi";
import { readAnno } from "../colonne/parole/readAnno";

/** A part of a ratio, as headings and labels call it. */
type ParteDiFrazione = keyof FrazioneScritta;

const PARTI: readonly (readonly [ParteDiFrazione, RegExp])[] = [
  ["numeratore", /\b(?:numerator[ei]?|dividendo|num\.)(?![a-z])/],
  ["denominatore", /\b(?:denominator[ei]?|divisore|den\.|denom\.)(?![a-z])/],
];

/** Which part of a ratio a heading names; null where it names none, or both. */
function parteDetta(testo: string): ParteDiFrazione | null {
  const normale = normalize(testo);
  const dette = PARTI.filter(([, forma]) => forma.test(normale));
  return dette.length === 1 ? (dette[0]?.[0] ?? null) : null;
}

/** A row that only says a part of the ratio of the indicator above: "Numeratore: interventi economici". */
export function parteDellaRiga(nome: string): ParteDiFrazione | null {
  return /^(?:di cui )?(?:(?:numerator|denominator)[ei]?|num\.|den\.|dividendo|divisore)(?![a-z])/i.test(nome.trim())
    ? parteDetta(nome)
    : null;
}

/**
 * Numerator and denominator as the columns of a row hold them; null where it has not one of each. Of several years'
 * that of the result counts.
 */
export function frazioneDi(blocco: Blocco, cellaIn: (colonna: number) => Cella): FrazioneScritta | null {
  if (!blocco.colonne.some(({ ruolo }) => ruolo === "componente")) return null;
  const anno = readAnno(blocco.colonne.flatMap((una) => (una.ruolo === "consuntivo" ? [una.intestazione] : [])));
  const cellaDi = (parte: ParteDiFrazione): Cella => {
    const piene = blocco.testa.celle
      .filter(({ testo }) => parteDetta(testo) === parte)
      .map(({ colonna, testo }) => ({ anno: readAnno([testo]), cella: cellaIn(colonna) }))
      .filter(({ cella }) => cifraStampata(cella) !== null);
    const sue = piene.length > 1 ? piene.filter((una) => una.anno === anno && anno !== null) : piene;
    return sue.length === 1 ? (sue[0]?.cella ?? CELLA_VUOTA) : CELLA_VUOTA;
  };
  const frazione = { numeratore: cellaDi("numeratore"), denominatore: cellaDi("denominatore") };
  return frazione.numeratore.tipo === "vuota" || frazione.denominatore.tipo === "vuota" ? null : frazione;
}
