import type { Indicatore } from "../../cruscotto/Cruscotto";
import type { Politica } from "../../domain/metodo/Politica";
import { measureRiga, type RigaMisurata } from "./measureRiga";
import { cheConta } from "./RigaDaMisurare";
import type { RigaDetta } from "./RigaDetta";

/** So many rows at most: a large workbook, read again after a few of its cells have changed. */
const QUANTE = 60_000;

const note = new Map<string, RigaMisurata>();

/** Of each method, once: it is the same object for every row of a sheet. */
const metodi = new WeakMap<Politica, string>();

function chiaveDelMetodo(politica: Politica): string {
  const nota = metodi.get(politica);
  if (nota !== undefined) return nota;
  const chiave = JSON.stringify(politica);
  metodi.set(politica, chiave);
  return chiave;
}

/** The numbers by which the methods are known: their whole text before every row would weigh more than the row. */
const numeriDeiMetodi = new Map<string, number>();

function numeroDelMetodo(politica: Politica): number {
  const chiave = chiaveDelMetodo(politica);
  const numero = numeriDeiMetodi.get(chiave) ?? numeriDeiMetodi.size;
  numeriDeiMetodi.set(chiave, numero);
  return numero;
}

/**
 * What {@link measureRiga} says of a row, found again where the same was already measured: after one cell has changed only its own row
 * is measured, however many times its sheet is read.
 */
export function measureNota(
  indicatore: Indicatore,
  detta: Pick<RigaDetta, "argomenti" | "letto" | "pubblicato" | "pesoEffettivo" | "parole">,
  politica: Politica,
  anno: number | null,
): RigaMisurata {
  const { argomenti, letto, pubblicato, pesoEffettivo } = detta;
  const chiave = JSON.stringify([
    numeroDelMetodo(politica),
    anno,
    argomenti,
    letto,
    pubblicato,
    pesoEffettivo,
    cheConta(indicatore),
  ]);
  const nota = note.get(chiave);
  if (nota) return nota;
  const misurata = measureRiga(indicatore, detta, politica, anno);
  if (note.size >= QUANTE) note.clear();
  note.set(chiave, misurata);
  return misurata;
}
