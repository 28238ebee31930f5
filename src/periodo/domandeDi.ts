import { groupBy } from "../domain/groupBy";
import { genereDiRiga } from "./naturaOf";
import type { Rilevazione } from "./Rilevazione";

/** Rows of one kind that nothing says how to compare: one answer serves them all. */
export interface DomandaDiGenere {
  /** Their unit, or the first word of their name, as the method keeps it. */
  readonly genere: string;
  readonly righe: number;
  /** The name of the first. */
  readonly esempio: string;
}

/** What only the body can say of a cruscotto on a day, once a kind. */
export interface DomandeDiPeriodo {
  readonly generi: readonly DomandaDiGenere[];
  /** Rows whose results of periods may be increments, or count from the beginning of the year. */
  readonly accumulo: number;
}

/** The questions of some cruscotti, gathered by what one answer settles. */
export function domandeDi(rilevazioni: readonly Rilevazione[]): DomandeDiPeriodo {
  const righe = rilevazioni.flatMap((una) => una.righe);
  const incerte = righe.filter(({ domanda }) => domanda === "natura").map(({ misurato }) => misurato);
  const generi = [...groupBy(incerte, genereDiRiga)].flatMap(([genere, sue]) =>
    genere === "" ? [] : [{ genere, righe: sue.length, esempio: sue[0].indicatore.nome }],
  );
  return { generi, accumulo: righe.filter(({ domanda }) => domanda === "accumulo").length };
}
