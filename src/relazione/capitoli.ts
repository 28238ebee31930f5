import { CAPITOLO_INTERNO, INDICE } from "../texts/relazione/documento";
import { isInterna } from "./pubblicazione";
import type { Tabella } from "./caselle/Tabella";

/** A chapter of the document, with the tables that go there. */
export interface Capitolo {
  readonly numero: string;
  /** "" where the index in use has no such chapter. */
  readonly titolo: string;
  /** What is to be written by hand, null where tables fill it. */
  readonly daScrivere: string | null;
  /** Has chapters below it, which hold its content. */
  readonly hasSotto: boolean;
  readonly tabelle: readonly Tabella[];
}

const capitoloDi = (tabella: Tabella) => (isInterna(tabella) ? CAPITOLO_INTERNO : tabella.capitolo);

/** The chapters of the index in use, in its order, then those that only the tables name, and last what is for the office. */
export function capitoliOf(tabelle: readonly Tabella[]): readonly Capitolo[] {
  const dell = (numero: string) => tabelle.filter((tabella) => capitoloDi(tabella) === numero);
  const noti = INDICE.map(({ numero, titolo, daScrivere }): Capitolo => ({
    numero,
    titolo,
    daScrivere,
    hasSotto: INDICE.some((altro) => altro.numero.startsWith(`${numero}.`)),
    tabelle: dell(numero),
  }));
  const numeri = new Set<string>(INDICE.map(({ numero }) => numero));
  const detti = [...tabelle.filter((tabella) => !isInterna(tabella)), ...tabelle.filter(isInterna)].map(capitoloDi);
  const altri = [...new Set(detti)].filter((numero) => !numeri.has(numero));
  return [
    ...noti,
    ...altri.map((numero) => ({ numero, titolo: "", daScrivere: null, hasSotto: false, tabelle: dell(numero) })),
  ];
}
