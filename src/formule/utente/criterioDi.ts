import { NonCalcolabile, sano, type ValoreDiCella } from "./ValoreDiCella";

const SEGNO = /^(>=|<=|<>|=|>|<)?(.*)$/s;
const INTERO = /^-?\d{1,15}$/;
/** What Excel may read as a number, a day or a truth by the user's language, or as any letters. */
const DA_LEGGERE = /^[\s\d+\-.,'$€£(%]|[*?~]|^(?:true|false|vero|falso)$/i;

const DICE: Readonly<Record<string, (cella: number, di: number) => boolean>> = {
  "": (cella, di) => cella === di,
  "=": (cella, di) => cella === di,
  "<>": (cella, di) => cella !== di,
  ">": (cella, di) => cella > di,
  "<": (cella, di) => cella < di,
  ">=": (cella, di) => cella >= di,
  "<=": (cella, di) => cella <= di,
};

/**
 * Whether a cell meets the criterion of a COUNTIF.
 * @throws NonCalcolabile where the user's language would read the criterion
 */
export function criterioDi(criterio: ValoreDiCella): (cella: ValoreDiCella) => boolean {
  const uno = sano(criterio);
  if (typeof uno === "number") return (cella) => cella === uno || cella === String(uno);
  if (typeof uno !== "string") throw new NonCalcolabile();
  const [, segno = "", di = ""] = SEGNO.exec(uno) ?? [];
  if (di === "") {
    // Without a sign an empty text counts too; with one only cells that hold nothing are meant.
    if (segno === "") return (cella) => cella === null || cella === "";
    if (segno === "=") return (cella) => cella === null;
    if (segno === "<>") return (cella) => cella !== null;
    throw new NonCalcolabile();
  }
  const dice = DICE[segno];
  if (!dice) throw new NonCalcolabile();
  if (INTERO.test(di)) {
    const numero = Number(di);
    const isUguale = segno === "" || segno === "=";
    if (segno === "<>") return (cella) => cella !== numero && cella !== di;
    return (cella) => (typeof cella === "number" ? dice(cella, numero) : isUguale && cella === di);
  }
  if (DA_LEGGERE.test(di)) throw new NonCalcolabile();
  const minuscolo = di.toLowerCase();
  const isEsso = (cella: ValoreDiCella) => typeof cella === "string" && cella.toLowerCase() === minuscolo;
  if (segno === "" || segno === "=") return isEsso;
  if (segno === "<>") return (cella) => !isEsso(cella);
  throw new NonCalcolabile();
}
