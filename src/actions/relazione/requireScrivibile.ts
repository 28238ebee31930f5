import type { FoglioPerf } from "../../formule/Modifiche";
import type { Tabella } from "../../relazione/caselle/Tabella";
import { PerfError } from "../PerfError";

/**
 * The most cells with a formula that the sheets of a Relazione may hold together. Ten thousand rows take about 180,000,
 * the most that was tried; twice as many are calculated for minutes at every change, where the memory holds them.
 */
const MASSIME_FORMULE = 250_000;

/**
 * Refuses sheets that would make the workbook useless, before any of them is written.
 * @throws PerfError "relazione-troppo-grande" with `celle`, how many there would be, and `massimo`
 */
export function requireScrivibile(fogli: readonly Pick<FoglioPerf, "righe">[]): void {
  let celle = 0;
  for (const { righe } of fogli)
    for (const riga of righe) for (const { tipo } of riga) if (tipo === "formula") celle += 1;
  if (celle > MASSIME_FORMULE) throw new PerfError("relazione-troppo-grande", { celle, massimo: MASSIME_FORMULE });
}

/** The most cells that the tables of a document may hold together: some four hundred pages, and two gigabytes to write them. */
const MASSIME_CELLE = 100_000;

/**
 * Refuses the tables of a document that no Word would open, before any of it is made.
 * @throws PerfError "documento-troppo-grande" with `celle`, how many there would be, and `massimo`
 */
export function requireStampabile(tabelle: readonly Pick<Tabella, "righe" | "colonne">[]): void {
  const celle = tabelle.reduce((somma, { righe, colonne }) => somma + righe.length * colonne.length, 0);
  if (celle > MASSIME_CELLE) throw new PerfError("documento-troppo-grande", { celle, massimo: MASSIME_CELLE });
}
