import { motivoOf } from "../Anomalia";
import { isPresunto, parseTipo, parseVerso, withTipo } from "../valori/argomenti";
import { PRIMO_GIORNO } from "../numeri/calendario";
import { CELLA_VUOTA, type Cella } from "../Cella";
import { measureSal } from "./measureSal";
import type { Misura, MisuraDiRiga } from "../Misura";
import { applyOpzioni, parseOpzioni } from "../metodo/opzioni";
import { POLITICA_STANDARD } from "../metodo/politiche";
import { QUOTA_O_PUNTI } from "../numeri/quotaOPunti";
import { parseConsuntivo } from "../valori/parseConsuntivo";
import { readOperandi, type Operandi } from "../valori/readOperandi";

/** Why the arguments of a function are refused. */
export type Rifiuto =
  "verso-sconosciuto" | "tipo-sconosciuto" | "opzioni-sconosciute" | "date-o-numeri" | "quota-o-punti";

/** The optional arguments of PERF.SAL as they were written; null where omitted. */
export interface ArgomentiValori {
  readonly verso: string | null;
  readonly tipo: string | null;
  readonly opzioni: string | null;
}

/** What somebody stated, without the direction and the kind that PERF presumed. */
export function senzaPresunti({ verso, tipo, opzioni }: ArgomentiValori): ArgomentiValori {
  return { verso: isPresunto(verso) ? null : verso, tipo: isPresunto(tipo) ? null : tipo, opzioni };
}

const SENZA_FORMATO = "General";
/** Whole numbers that Excel would show as days of this century: nobody can tell them from dates without a kind. */
const ULTIMO_GIORNO = 73050;

/** A value as a function receives it: a cell without its format. An entity counts as its basic value. */
export function cellOfValore(valore: unknown): Cella {
  if (typeof valore === "number") return { tipo: "numero", valore, formato: SENZA_FORMATO };
  if (typeof valore === "boolean") return { tipo: "booleano", valore };
  if (typeof valore === "string") return valore.trim() === "" ? CELLA_VUOTA : { tipo: "testo", valore };
  if (typeof valore === "object" && valore !== null && "basicValue" in valore) return cellOfValore(valore.basicValue);
  return CELLA_VUOTA;
}

/** A whole number that Excel could be showing as a day. */
export function looksLikeData(cella: Cella): boolean {
  const isIntero = cella.tipo === "numero" && Number.isInteger(cella.valore);
  return isIntero && cella.valore >= PRIMO_GIORNO && cella.valore <= ULTIMO_GIORNO;
}

/** Numbers that may be days, beside each other or beside a date in words. */
function areForseDate(celle: readonly Cella[], { target, consuntivo }: Operandi): boolean {
  const isForse = celle.map(looksLikeData);
  const isData = [target, consuntivo].map(({ tipo }) => tipo === "data");
  return isForse.includes(true) && isForse.every((forse, at) => forse || isData[at]);
}

/**
 * The SAL of two values without formats, as a function in a cell computes it. It refuses what it would have to guess.
 * Without a direction higher is better; without "anno" no year is checked.
 * @param base where the way to the target began, and then the SAL is how much of it was made; null begins at zero
 * @example measureValori(12, 11.02, { verso: ">=", tipo: null, opzioni: null })
 */
export function measureValori(
  target: unknown,
  consuntivo: unknown,
  argomenti: ArgomentiValori,
  base: unknown = null,
): MisuraDiRiga | Rifiuto {
  const verso = argomenti.verso === null ? null : parseVerso(argomenti.verso);
  if (argomenti.verso !== null && !verso) return "verso-sconosciuto";
  const tipo = argomenti.tipo === null ? null : parseTipo(argomenti.tipo);
  if (argomenti.tipo !== null && !tipo) return "tipo-sconosciuto";
  const opzioni = parseOpzioni(argomenti.opzioni ?? "");
  if (!opzioni) return "opzioni-sconosciute";
  const [atteso, ottenuto] = [cellOfValore(target), cellOfValore(consuntivo)];
  const { proprie, delMetodo } = opzioni;
  const daBase = base === null ? {} : ({ partenza: "base" } as const);
  const operandi = readOperandi(atteso, ottenuto, { tipo, operatore: verso?.operatore ?? null });
  if (tipo === null && areForseDate([atteso, ottenuto], operandi)) return "date-o-numeri";
  const misura = measureSal(operandi.target, operandi.consuntivo, {
    politica: applyOpzioni(applyOpzioni(applyOpzioni(POLITICA_STANDARD, delMetodo), proprie), daBase),
    base: parseConsuntivo(withTipo(cellOfValore(base), tipo)),
    verso: { verso: verso?.verso ?? "crescente", origine: "utente" },
    anno: proprie.anno ?? delMetodo.anno ?? null,
    confermato: proprie.consuntivo ?? null,
    isNumero: tipo === "numero",
  });
  return misura.anomalie.some((una) => motivoOf(una) === QUOTA_O_PUNTI) ? QUOTA_O_PUNTI : misura;
}

/** What a SAL cell shows: the share, "" while there is nothing to measure, the word of a status, or null for "ask". */
export function shownOf(misura: Pick<Misura, "sal" | "esito">): number | string | null {
  if (misura.sal !== null) return misura.sal;
  if (misura.esito === "da rilevare") return "";
  return misura.esito === "calcolo da confermare" ? null : misura.esito;
}
