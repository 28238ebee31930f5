import type { Verso } from "../domain/Misura";
import type { Regole } from "../domain/Politica";
import { numeroScritto } from "./espressioni";

/** A numeric rule in plain Excel: the expressions are those of cells, or constants. */
export interface RapportoNativo {
  /** What must hold of the target for the rule to be this one. */
  readonly condizioni: readonly string[];
  /** The share, for a consuntivo in the unit of the target. */
  readonly quota: (c: string) => string;
  /** When two readings of one consuntivo, the greater first, give the same share; where there is a short way to say it. */
  readonly isStessa?: (grande: string, piccola: string) => readonly string[];
}

/** A target as a formula writes it, and what it is now. */
export interface NumeroNativo {
  readonly espressione: string;
  readonly valore: number;
}

const dodici = (quota: string) => `ROUND(${quota},12)`;
const seRaggiunto = (condizione: string, quota = "1") => `IF(${condizione},${quota},0)`;
const limitata = (quota: string, massimo: number) => (massimo === 1 ? "1" : `MIN(${massimo},${dodici(quota)})`);

function crescente({ espressione: t, valore }: NumeroNativo, isSevero: boolean, regole: Regole): RapportoNativo {
  const { massimo, misura } = regole;
  const distanza = (c: string) => `${dodici(`${c}-${t}`)}${isSevero ? ">" : ">="}0`;
  if (valore < 0) return { condizioni: [`${t}<0`], quota: (c) => seRaggiunto(distanza(c)) };
  if (valore === 0 && isSevero) return { condizioni: [`${t}=0`], quota: (c) => seRaggiunto(`${c}>0`) };
  const condizioni = [`${t}>0`];
  if (isSevero || misura === "binaria") {
    return { condizioni, quota: (c) => seRaggiunto(distanza(c), limitata(`${c}/${t}`, massimo)) };
  }
  const quota = (c: string) => `MAX(0,MIN(${massimo},${dodici(`${c}/${t}`)}))`;
  return massimo > 1 ? { condizioni, quota } : { condizioni, quota, isStessa: (b, s) => [`${b}<=0`, `${s}>=${t}`] };
}

function decrescente({ espressione: t, valore }: NumeroNativo, isSevero: boolean, regole: Regole): RapportoNativo {
  const { massimo, misura, decrescente: forma } = regole;
  const distanza = (c: string) => `${dodici(`${c}-${t}`)}${isSevero ? "<" : "<="}0`;
  const quota = (c: string) => (forma === "lineare" ? `1-(${c}-${t})/${t}` : `${t}/${c}`);
  const isPiena = massimo > 1 && forma === "rapporto";
  const oltre = (c: string) =>
    isPiena ? `IF(${c}<=0,${massimo},${limitata(quota(c), massimo)})` : limitata(quota(c), massimo);
  if (valore < 0) return { condizioni: [`${t}<0`], quota: (c) => seRaggiunto(distanza(c)) };
  if (isSevero || misura === "binaria") {
    if (valore === 0) return { condizioni: [`${t}=0`], quota: (c) => seRaggiunto(`${c}${isSevero ? "<" : "<="}0`) };
    return { condizioni: [`${t}>0`], quota: (c) => seRaggiunto(distanza(c), oltre(c)) };
  }
  if (massimo === 1 && forma === "rapporto") {
    const breve = (c: string) => `IF(${c}<=${t},1,${dodici(quota(c))})`;
    return { condizioni: [`${t}>=0`], quota: breve, isStessa: (grande) => [`${grande}<=${t}`] };
  }
  if (valore === 0) return { condizioni: [`${t}=0`], quota: (c) => seRaggiunto(`${c}<=0`) };
  const condizioni = [`${t}>0`];
  if (forma === "lineare") return { condizioni, quota: (c) => `MAX(0,MIN(${massimo},${dodici(quota(c))}))` };
  return { condizioni, quota: oltre };
}

/** `rapporto`, or `rapportoSevero`, in plain Excel. A target of zero has no share when higher is better. */
export function rapportoNativo(verso: Verso, t: NumeroNativo, isSevero: boolean, regole: Regole): RapportoNativo {
  return (verso === "crescente" ? crescente : decrescente)(t, isSevero, regole);
}

/** `rapportoUguale` in plain Excel. */
export function rapportoUgualeNativo({ espressione: t, valore }: NumeroNativo, { misura }: Regole): RapportoNativo {
  const isPositivo = valore > 0;
  const uguale = (c: string) => `${dodici(`${c}-${t}`)}=0`;
  const quota = (c: string) =>
    isPositivo && misura === "proporzionale"
      ? `IF(${c}<=0,0,${dodici(`MIN(${c}/${t},${t}/${c})`)})`
      : seRaggiunto(uguale(c));
  return { condizioni: [isPositivo ? `${t}>0` : `${t}<=0`], quota };
}

/** `rapportoIntervallo` in plain Excel; the bounds come from a text and are constants. */
export function rapportoIntervalloNativo(minimo: number, massimo: number, regole: Regole): RapportoNativo {
  const [da, a] = [numeroScritto(minimo), numeroScritto(massimo)];
  const isPieno = minimo <= 0 || regole.fuoriIntervallo === "zero" || regole.misura === "binaria";
  if (isPieno) {
    const dentro = (c: string) => `AND(${dodici(`${c}-${da}`)}>=0,${dodici(`${c}-${a}`)}<=0)`;
    return { condizioni: [], quota: (c) => seRaggiunto(dentro(c)) };
  }
  const sotto = (c: string) => `MAX(0,${dodici(`${c}/${da}`)})`;
  const sopra = (c: string) => dodici(`${a}/${c}`);
  return { condizioni: [], quota: (c) => `IF(${c}<${da},${sotto(c)},IF(${c}>${a},${sopra(c)},1))` };
}
