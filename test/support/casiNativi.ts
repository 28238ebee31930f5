import type { Cella } from "../../src/domain/Cella";
import { measureSal } from "../../src/domain/sal/measureSal";
import { DA_CONFERMARE } from "../../src/domain/espressione/Espressione";
import { shownOf } from "../../src/domain/sal/measureValori";
import type { Misura, Verso } from "../../src/domain/Misura";
import { parseConsuntivo } from "../../src/domain/valori/parseConsuntivo";
import { parseTarget } from "../../src/domain/valori/parseTarget";
import type { Politica } from "../../src/domain/metodo/Politica";
import { formulaNativa } from "../../src/formule/native/formulaNativa";

export type Contenuto = string | number | boolean;

/** Target and consuntivo of one row as they stand in a sheet, with the rules of its body. */
export interface Caso {
  readonly target: Contenuto;
  readonly consuntivo: Contenuto;
  /** Number formats of the two cells. */
  readonly formati: readonly [string, string];
  /** What it started from, and its format. */
  readonly base?: readonly [Contenuto, string];
  readonly verso: Verso;
  readonly politica: Politica;
  readonly anno: number | null;
  /** What is typed in the consuntivo once the formula is there. */
  readonly dopo: readonly Contenuto[];
}

export function cellaDi(contenuto: Contenuto, formato: string): Cella {
  if (contenuto === "") return { tipo: "vuota" };
  if (typeof contenuto === "number") return { tipo: "numero", valore: contenuto, formato };
  if (typeof contenuto === "boolean") return { tipo: "booleano", valore: contenuto };
  return { tipo: "testo", valore: contenuto };
}

const SENZA_BASE = ["", "General"] as const;

/** The measure of a case with another consuntivo. */
export function misuraDi(
  { target, formati, base = SENZA_BASE, verso, politica, anno }: Caso,
  consuntivo: Contenuto,
): Misura {
  const [t, c] = [cellaDi(target, formati[0]), cellaDi(consuntivo, formati[1])];
  return measureSal(parseTarget(t), parseConsuntivo(c), {
    politica,
    anno,
    base: parseConsuntivo(cellaDi(...base)),
    verso: { verso, origine: "utente" },
  });
}

/** What a SAL cell has to show for two cells: the measured share, or a word. */
export function atteso(caso: Caso, consuntivo: Contenuto): number | string {
  const misura = misuraDi(caso, consuntivo);
  if (misura.sal === null && (caso.target === "" || consuntivo === "")) return "";
  return shownOf(misura) ?? DA_CONFERMARE;
}

/** The native formula of a case whose cells stand in D and E of a row, its base in C, 1-based. */
export function formulaDi(caso: Caso, riga: number): string | null {
  const { target, consuntivo, formati, base = SENZA_BASE, verso, politica, anno } = caso;
  const b = cellaDi(...base);
  const [t, c] = [cellaDi(target, formati[0]), cellaDi(consuntivo, formati[1])];
  return formulaNativa({
    target: { riferimento: `D${riga}`, cella: t, formato: formati[0], letto: parseTarget(t) },
    consuntivo: { riferimento: `E${riga}`, cella: c, formato: formati[1], letto: parseConsuntivo(c) },
    base: { riferimento: `C${riga}`, cella: b, formato: base[1], letto: parseConsuntivo(b) },
    verso,
    regole: politica,
    anno,
    sal: misuraDi(caso, consuntivo).sal,
  });
}

/** Whether one of its two cells is read as a day: then a formula may have nothing to stand on. */
export function isConGiorno({ target, consuntivo, formati }: Caso): boolean {
  const letti = [parseTarget(cellaDi(target, formati[0])), parseConsuntivo(cellaDi(consuntivo, formati[1]))];
  return letti.some(({ tipo }) => tipo === "data");
}

/** The consuntivi of the cases: as they are when the formula is written, then those typed later. */
export function consuntiviDi(casi: readonly Caso[]): readonly (readonly Contenuto[])[] {
  const volte = Math.max(0, ...casi.map(({ dopo }) => dopo.length));
  const dopo = Array.from({ length: volte }, (_, volta) => casi.map((uno) => uno.dopo[volta] ?? uno.consuntivo));
  return [casi.map(({ consuntivo }) => consuntivo), ...dopo];
}

/** How much of a figure its fifteenth digit can be. */
const QUINDICI_CIFRE = 1e-14;

/** The last digits of a quotient depend on who divides and rounds: Excel shows fifteen of them, hundreds of times too. */
const isStessaCifra = (una: unknown, altra: unknown) =>
  una === altra ||
  (typeof una === "number" &&
    typeof altra === "number" &&
    (una.toPrecision(15) === altra.toPrecision(15) ||
      Math.abs(una - altra) <= QUINDICI_CIFRE * Math.max(Math.abs(una), Math.abs(altra))));

/** Whether a cell shows what it has to; words typed after the formula was written may be asked about. */
export function isGiusto(caso: Caso, consuntivo: Contenuto, mostrato: unknown, isDopo: boolean): boolean {
  return (
    isStessaCifra(mostrato, atteso(caso, consuntivo)) ||
    (isDopo && typeof consuntivo !== "number" && mostrato === DA_CONFERMARE)
  );
}
