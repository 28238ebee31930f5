import { POSTO_NOME_OBIETTIVI } from "./tabelle/esiti/esiti";
import { ESITI_RELAZIONE } from "../texts/relazione/relazione";
import { CAPITOLO_INTERNO } from "../texts/relazione/documento";
import { capitoloNellIndice, INDICI, type Indice } from "../texts/relazione/indici";
import { isInterna } from "./pubblicazione";
import type { Tabella } from "./caselle/Tabella";
import type { Valori } from "./caselle/Valori";

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

/** The tables with the chapters of an index: they are composed with those of the guidelines. */
export function nellIndice(tabelle: readonly Tabella[], indice: Indice): readonly Tabella[] {
  return tabelle.map((tabella) => {
    const suo = INDICI[indice].find(({ tabelle: sue }) => sue?.includes(tabella.id));
    return { ...tabella, capitolo: suo?.numero ?? capitoloNellIndice(tabella.capitolo, indice) };
  });
}

const capitoloDi = (tabella: Tabella) => (isInterna(tabella) ? CAPITOLO_INTERNO : tabella.capitolo);

/** The chapter of the objectives of the ente. */
const DEGLI_OBIETTIVI = "3.1";

/** Objectives that nobody calls strategic are not called so by their chapter either. */
function titoloProprio(
  { numero, titolo }: Pick<Capitolo, "numero" | "titolo">,
  indice: Indice,
  valori: Valori,
): string {
  const isLoro = numero === capitoloNellIndice(DEGLI_OBIETTIVI, indice);
  return isLoro && valori.at(POSTO_NOME_OBIETTIVI) === ESITI_RELAZIONE.dellEnte ? ESITI_RELAZIONE.dellEnte : titolo;
}

/** The chapters as the document heads them. */
export function capitoliIntitolati(tabelle: readonly Tabella[], indice: Indice, valori: Valori): readonly Capitolo[] {
  return capitoliOf(tabelle, indice).map((uno) => ({ ...uno, titolo: titoloProprio(uno, indice, valori) }));
}

/**
 * The chapters of the index in use, in its order, then those that only the tables name, and last what is for the office.
 * @param tabelle with the chapters of that index
 */
export function capitoliOf(tabelle: readonly Tabella[], indice: Indice): readonly Capitolo[] {
  const voci = INDICI[indice];
  const dell = (numero: string) => tabelle.filter((tabella) => capitoloDi(tabella) === numero);
  const noti = voci.map(({ numero, titolo, daScrivere }): Capitolo => ({
    numero,
    titolo,
    daScrivere,
    hasSotto: voci.some((altro) => altro.numero.startsWith(`${numero}.`)),
    tabelle: dell(numero),
  }));
  const numeri = new Set<string>(voci.map(({ numero }) => numero));
  const detti = [...tabelle.filter((tabella) => !isInterna(tabella)), ...tabelle.filter(isInterna)].map(capitoloDi);
  const altri = [...new Set(detti)].filter((numero) => !numeri.has(numero));
  return [
    ...noti,
    ...altri.map((numero) => ({ numero, titolo: "", daScrivere: null, hasSotto: false, tabelle: dell(numero) })),
  ];
}
