import type { Livello } from "../../../cruscotto/Cruscotto";
import type { CruscottoMisurato } from "../../../misura/CruscottoMisurato";
import type { Esito } from "../../../domain/Misura";
import { contoEsito } from "../../../texts/contoEsito";
import { formatNumero } from "../../../texts/formato";
import type { Lingua } from "../../../texts/lingua";

export const ESITI_CONTATI: readonly Esito[] = ["raggiunto", "parziale", "non raggiunto", "da rilevare"];

/** Rows of passed periods are in no count. */
const correnti = ({ indicatori }: CruscottoMisurato) => indicatori.filter(({ indicatore }) => !indicatore.isSuperato);

/** How many indicators have each outcome; an outcome that does not occur is left out. */
export function countEsitiDelFoglio(misurato: CruscottoMisurato): ReadonlyMap<Esito, number> {
  const conti = new Map<Esito, number>();
  for (const { misura } of correnti(misurato)) conti.set(misura.esito, (conti.get(misura.esito) ?? 0) + 1);
  return conti;
}

/** Outcomes other than the four that are always shown. */
export function altriEsiti(conti: ReadonlyMap<Esito, number>): readonly (readonly [Esito, number])[] {
  return [...conti].filter(([esito]) => !ESITI_CONTATI.some((contato) => contato === esito));
}

/** Outcomes with how many have each, in words. */
export function frasiConti(conti: readonly (readonly [Esito, number])[], lingua: Lingua): string {
  return conti.map(([esito, n]) => `${formatNumero(n, lingua)} ${contoEsito(esito, n, lingua)}`).join(", ");
}

/** The same of others that were counted already: where they are all alike, only what they are. */
export function fraseAltri(conti: readonly (readonly [Esito, number])[], lingua: Lingua): string {
  const [primo, ...resto] = conti;
  return primo && resto.length === 0 ? contoEsito(...primo, lingua) : frasiConti(conti, lingua);
}

const LIVELLI: readonly Livello[] = ["obiettivo", "programma", "prospettiva", "area"];

/** What was recognised: indicators, then the levels above them that the sheet has. */
export function countLivelli(misurato: CruscottoMisurato): readonly (readonly ["indicatore" | Livello, number])[] {
  const conti = LIVELLI.map((livello) => [livello, countNodi(misurato, livello)] as const);
  return [["indicatore", correnti(misurato).length] as const, ...conti.filter(([, n]) => n > 0)];
}

function countNodi(misurato: CruscottoMisurato, livello: Livello): number {
  return misurato.cruscotto.nodi.filter((nodo) => nodo.livello === livello).length;
}
