/** One end of a reference, 0-based; null where it is a whole column or row. */
interface Angolo {
  readonly riga: number | null;
  readonly colonna: number | null;
  readonly isRigaFissa: boolean;
}

/** A reference to cells: where it leads, and how it is written. */
export interface Riferimento {
  readonly tipo: "riferimento";
  readonly scritto: string;
  /** The sheet it names; null where it is the formula's own. */
  readonly foglio: string | null;
  /** It leads to another workbook. */
  readonly isEsterno: boolean;
  readonly da: Angolo;
  /** The same as `da` for a single cell. */
  readonly a: Angolo;
}

/** A piece of a formula: a text, a number that was typed, a reference, or anything else as it is written. */
export type Pezzo =
  | Riferimento
  | { readonly tipo: "testo" | "altro"; readonly scritto: string }
  | { readonly tipo: "numero"; readonly scritto: string; readonly valore: number };

const CELLA = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const FOGLIO = String.raw`(?:'(?:[^']|'')*'|[\p{L}\p{N}_.[\]]+)!`;
const PEZZI = new RegExp(
  [
    String.raw`(?<testo>"(?:[^"]|"")*")`,
    String.raw`(?<foglio>${FOGLIO})?(?<area>${CELLA}(?::${CELLA})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\p{N}_.(!])`,
    String.raw`(?<numero>(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?%?)(?![\p{L}_!])`,
    String.raw`(?<parola>(?:'(?:[^']|'')*'!|[\p{L}_\\][\p{L}\p{N}_.]*!?)(?:\[[^\]]*\])*)`,
    String.raw`(?<altro><>|<=|>=|\S)`,
  ].join("|"),
  "giu",
);

const colonnaOf = (lettere: string): number =>
  Array.from(lettere.toUpperCase()).reduce((somma, lettera) => somma * 26 + lettera.charCodeAt(0) - 64, 0) - 1;

function angoloOf(scritto: string): Angolo {
  const [, , lettere = "", fissa = "", cifre = ""] = /^(\$?)([A-Z]+)(\$?)(\d*)$/i.exec(scritto) ?? [];
  return { colonna: colonnaOf(lettere), riga: cifre === "" ? null : Number(cifre) - 1, isRigaFissa: fissa !== "" };
}

/** The name of a sheet as a formula writes it before its cells. */
function nomeOf(foglio: string): string {
  const nome = foglio.slice(0, -1);
  return nome.startsWith("'") ? nome.slice(1, -1).replaceAll("''", "'") : nome;
}

function riferimentoOf(scritto: string, foglio: string | undefined, area: string): Riferimento {
  const [da = "", a = da] = area.split(":");
  const nome = foglio === undefined ? null : nomeOf(foglio);
  const isEsterno = nome?.includes("[") ?? false;
  return { tipo: "riferimento", scritto, foglio: nome, isEsterno, da: angoloOf(da), a: angoloOf(a) };
}

/**
 * A formula (en-US form) taken apart, without its spaces and its "=".
 * @example pezziDi("=G5/F$5+0.1").map(({ scritto }) => scritto) //=> ["G5", "/", "F$5", "+", "0.1"]
 */
export function pezziDi(formula: string): readonly Pezzo[] {
  return [...formula.replace(/^=/, "").matchAll(PEZZI)].map(({ 0: scritto, groups = {} }): Pezzo => {
    const { testo, foglio, area, numero } = groups;
    if (testo !== undefined) return { tipo: "testo", scritto };
    if (area !== undefined) return riferimentoOf(scritto, foglio, area);
    if (numero === undefined) return { tipo: "altro", scritto };
    const valore = Number(numero.replace("%", "")) / (numero.endsWith("%") ? 100 : 1);
    return { tipo: "numero", scritto, valore };
  });
}

export const isRiferimento = (pezzo: Pezzo): pezzo is Riferimento => pezzo.tipo === "riferimento";

/** Written as a stretch, of one cell too. */
export const isIntervallo = ({ scritto }: Riferimento): boolean => scritto.includes(":");

/** More than one row, or whole columns: what a mean or a total is made of. */
export function isDiPiuRighe({ da, a }: Riferimento): boolean {
  return da.riga === null || a.riga === null || da.riga !== a.riga;
}
