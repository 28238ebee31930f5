import type { OpzioniLette, OpzioniScritte } from "./opzioni";

type Chiave = keyof OpzioniScritte;
type Stampa<K extends Chiave> = (valore: NonNullable<OpzioniScritte[K]>) => string;
type Stampe = { readonly [K in Chiave]: Stampa<K> };

const printQuota = (quota: number) => `${String(Number((quota * 100).toFixed(10))).replace(".", ",")}%`;

/** Each option in the words that parseOpzioni reads back, in the order they are written. */
const STAMPE: Stampe = {
  anno: String,
  giorni: String,
  fasce: (fasce) => fasce.map(({ entroGiorni, sal }) => `${entroGiorni}:${printQuota(sal)}`).join(" "),
  massimo: printQuota,
  decrescente: String,
  limite: String,
  intervallo: String,
  scala: String,
  gradini: (scala) => scala.map((gradino) => gradino.join("/")).join("<"),
  mancante: String,
  misura: String,
  consuntivo: String,
};

function printVoce<K extends Chiave>(chiave: K, valore: NonNullable<OpzioniScritte[K]> | undefined): readonly string[] {
  const print: Stampa<K> = STAMPE[chiave];
  return valore === undefined ? [] : [`${chiave}=${print(valore)}`];
}

function printParte(opzioni: OpzioniScritte): string {
  return (Object.keys(STAMPE) as Chiave[]).flatMap((chiave) => printVoce(chiave, opzioni[chiave])).join("; ");
}

/**
 * Options as an argument of PERF.SAL; null when there is nothing to say. What comes from the method is marked, so that
 * a change of method replaces it and what a user wrote stays.
 * @example printOpzioni({ proprie: { giorni: 30 }, delMetodo: { anno: 2019 } }) //=> "giorni=30; metodo: anno=2019"
 */
export function printOpzioni({ proprie, delMetodo }: OpzioniLette): string | null {
  const [sue, metodo] = [printParte(proprie), printParte(delMetodo)];
  return [sue, metodo && `metodo: ${metodo}`].filter((parte) => parte !== "").join("; ") || null;
}
