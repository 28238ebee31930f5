import type { Nodo } from "../cruscotto/Cruscotto";
import type { CellaGuardata } from "./celleGuardate";

/** The cells of one column by whose they are: what a mean may be made of. */
export interface CelleDiColonna {
  readonly righe: readonly CellaGuardata[];
  readonly nodi: readonly CellaGuardata[];
  readonly totali: readonly CellaGuardata[];
}

const nodoDi = ({ di }: CellaGuardata): Nodo | null => (di.tipo === "nodo" ? di.aggregato.nodo : null);
const padreDi = ({ di }: CellaGuardata): number | null =>
  di.tipo === "riga" ? di.misurato.indicatore.padre : di.tipo === "nodo" ? di.aggregato.nodo.padre : null;

const righeDi = (celle: readonly CellaGuardata[]): readonly number[] => celle.map(({ riga }) => riga);

/** The ids of the headings below one, that one included; every heading, parents before children. */
function sotto(nodi: readonly Nodo[], id: number): ReadonlySet<number> {
  const suoi = new Set([id]);
  for (const nodo of nodi) if (nodo.padre !== null && suoi.has(nodo.padre)) suoi.add(nodo.id);
  return suoi;
}

/** What the mean of a heading may be made of: its own children, its rows at any depth, the headings below it. */
function attesiDelNodo(su: CellaGuardata, nodo: Nodo, colonna: CelleDiColonna, nodi: readonly Nodo[]) {
  const ramo = sotto(nodi, nodo.id);
  const dirette = colonna.righe.filter((una) => padreDi(una) === nodo.id);
  const tutte = colonna.righe.filter((una) => ramo.has(padreDi(una) ?? -1));
  const figli = colonna.nodi.filter((una) => una !== su && padreDi(una) === nodo.id);
  const discendenti = colonna.nodi.filter((una) => una !== su && ramo.has(nodoDi(una)?.id ?? -1));
  return [[...dirette, ...figli], tutte, figli, dirette, discendenti];
}

/** The stretch of cells of a column next to a row, up to the next mean: above it, or below. */
function accanto(celle: readonly CellaGuardata[], riga: number, medie: readonly number[]) {
  const sopra = Math.max(-1, ...medie.filter((una) => una < riga));
  const sottoRiga = Math.min(Infinity, ...medie.filter((una) => una > riga));
  return [
    celle.filter((una) => una.riga > sopra && una.riga < riga),
    celle.filter((una) => una.riga > riga && una.riga < sottoRiga),
  ];
}

/** What the cell of a total that the sheet names nothing may be made of. */
function attesiDelTotale(
  { riga }: CellaGuardata,
  { righe, nodi, totali }: CelleDiColonna,
  albero: readonly Nodo[],
  isPropria: boolean,
) {
  const altri = totali.filter((uno) => !isPropria || uno.riga !== riga);
  const livelli = [...new Set(nodi.map((una) => nodoDi(una)?.livello))];
  const perLivello = livelli.map((livello) => nodi.filter((una) => nodoDi(una)?.livello === livello));
  const cime = nodi.filter((una) => padreDi(una) === null);
  const medie = righeDi([...altri, ...nodi]);
  const sciolte = righe.filter((una) => padreDi(una) === null);
  const tutte = [righe, nodi, cime, [...cime, ...sciolte], altri, [...altri, ...nodi], ...perLivello];
  if (isPropria) return [...tutte, ...accanto(righe, riga, medie), ...accanto(altri, riga, [])];
  const rami = albero.map(({ id }) => sotto(albero, id));
  return [...tutte, ...rami.map((ramo) => righe.filter((una) => ramo.has(padreDi(una) ?? -1)))];
}

/**
 * The sets of rows that a mean or a total may be made of, none empty.
 * @param isPropria it stands in the column that it gathers: where it stands says what it gathers
 */
export function attesiDi(
  su: CellaGuardata,
  colonna: CelleDiColonna & { readonly albero: readonly Nodo[] },
  isPropria: boolean,
): readonly ReadonlySet<number>[] {
  const nodo = nodoDi(su);
  const attesi = nodo
    ? attesiDelNodo(su, nodo, colonna, colonna.albero)
    : attesiDelTotale(su, colonna, colonna.albero, isPropria);
  return attesi.filter((celle) => celle.length > 0).map((celle) => new Set(righeDi(celle)));
}
