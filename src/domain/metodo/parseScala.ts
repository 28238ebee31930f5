import { QUOTA_MASSIMA } from "../numeri/quotaMassima";
import { parseNumero } from "../numeri/parseNumero";
import type { Gradino } from "./Generi";
import { round12 } from "../numeri/round12";

interface Limite {
  readonly valore: number;
  readonly isQuota: boolean;
}

function limiteOf(valore: unknown): Limite | null {
  if (typeof valore === "number") return { valore, isQuota: false };
  const letto = typeof valore === "string" ? parseNumero(valore) : null;
  return letto ? { valore: letto.valore, isQuota: letto.unita === "percentuale" } : null;
}

/** A name and a lower bound in either order; null when the two are not that. */
function gradinoOf(celle: readonly unknown[]): { nome: string; limite: Limite } | null {
  const limiti = celle.map(limiteOf);
  const at = limiti[0] ? 1 : 0;
  const [nome, limite] = [celle[at], limiti[1 - at]];
  if (celle.length !== 2 || typeof nome !== "string" || limiti[at] || !limite) return null;
  return { nome: nome.trim(), limite };
}

/** Excel may hand over an empty cell as 0: a row without a name is no step. */
const isVuota = (cella: unknown): boolean =>
  cella === null || cella === undefined || cella === 0 || (typeof cella === "string" && cella.trim() === "");

/**
 * A judgement scale as a user passes it: two columns (name and lower bound, as shares or points), or a text such as
 * "Ottimo=90; Buono=70; Scarso=0". Nothing is nobody's scale, without steps: the
 * judgement is the body's own. Null when it is not a scale: a step without a
 * name or a bound, two steps with the same bound, a bound below zero, shares beside points.
 * @example parseScala([["Ottimo=90; Scarso=0"]]) //=> [{ nome: "Ottimo", da: 0.9 }, { nome: "Scarso", da: 0 }]
 */
export function parseScala(righe: readonly (readonly unknown[])[]): readonly Gradino[] | null {
  const piene = righe.filter((riga) => !riga.every(isVuota));
  if (piene.length === 0) return [];
  const [sola = []] = piene;
  const isTesto = piene.length === 1 && sola.length === 1 && typeof sola[0] === "string";
  const coppie = isTesto
    ? String(sola[0])
        .split(";")
        .filter((parte) => parte.trim() !== "")
        .map((parte) => parte.split("="))
    : piene;
  const gradini = coppie.map(gradinoOf);
  const interi = gradini.filter((gradino) => gradino !== null);
  if (interi.length === 0 || interi.length < gradini.length) return null;
  const isInPunti = interi.some(({ limite }) => !limite.isQuota && limite.valore > QUOTA_MASSIMA);
  if (isInPunti && interi.some(({ limite: { valore, isQuota } }) => !isQuota && valore > 0 && valore < 1)) return null;
  const scala = interi
    .map(({ nome, limite: { valore, isQuota } }) => ({
      nome,
      da: round12(isInPunti && !isQuota ? valore / 100 : valore),
    }))
    .sort((uno, altro) => altro.da - uno.da);
  const isScala = scala.every(({ nome, da }, at) => nome !== "" && da >= 0 && da !== scala[at - 1]?.da);
  return isScala ? scala : null;
}
