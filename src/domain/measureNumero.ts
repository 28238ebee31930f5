import type { Anomalia, CodiceMisura } from "./Anomalia";
import { anomalia, type Calcolo } from "./Calcolo";
import type { MotivoDiCella } from "./DatiAnomalia";
import type { Regola, Verso, VersoDeciso } from "./Misura";
import type { Regole } from "./Politica";
import {
  rapporto,
  rapportoIntervallo,
  rapportoSevero,
  rapportoUguale,
  versoOfOperatore,
  type Rapporto,
} from "./rapporto";
import { areUnitaDiverse, resolveUnita } from "./resolveUnita";
import { round12 } from "./round12";
import type { Consuntivo, Target, Unita } from "./Valore";

export type TargetNumerico = Extract<Target, { tipo: "numero" | "intervallo" }>;
type ConsuntivoNumerico = Extract<Consuntivo, { tipo: "numero" }>;

type RegolaNumerica = (c: number) => Rapporto;

/** One share out of the readings of mixed units: the same whatever the reading, or the only plausible one. */
function pickLettura(
  atteso: { valore: number; unita: Unita },
  ottenuto: ConsuntivoNumerico,
  rule: RegolaNumerica,
): { rapporto: Rapporto; c: number; anomalie: readonly Anomalia<CodiceMisura>[] } | null {
  const { tutte, plausibili } = resolveUnita(atteso, ottenuto);
  const [prima, ...altre] = tutte.map(rule);
  if (!prima) return null;
  if (altre.every((quota) => quota.sal === prima.sal)) {
    return { rapporto: prima, c: plausibili[0] ?? ottenuto.valore, anomalie: [] };
  }
  const [sola] = plausibili;
  if (sola === undefined || plausibili.length > 1) return null;
  const letto = {
    letto: round12(sola),
    atteso: atteso.valore,
    percentuale: atteso.unita === "percentuale" ? 1 : 0,
  } as const;
  return { rapporto: rule(sola), c: sola, anomalie: [anomalia("unita-incoerenti", "nota", letto)] };
}

function decideVerso(target: TargetNumerico, dedotto: VersoDeciso): VersoDeciso {
  const detto = target.tipo === "numero" ? versoOfOperatore(target.operatore) : null;
  return detto ? { verso: detto, origine: "operatore" } : dedotto;
}

const isStretto = (target: TargetNumerico) =>
  target.tipo === "numero" && (target.operatore === ">" || target.operatore === "<");

function ruleOf(target: TargetNumerico, verso: Verso, regole: Regole): { regola: Regola; rule: RegolaNumerica } {
  if (target.tipo === "intervallo") {
    return { regola: "intervallo", rule: (c) => rapportoIntervallo(target.minimo, target.massimo, c, regole) };
  }
  const { valore, operatore } = target;
  if (operatore === "=") return { regola: "uguale", rule: (c) => rapportoUguale(valore, c, regole) };
  const isSevero = isStretto(target) && regole.limiteStretto === "severo";
  return { regola: verso, rule: (c) => (isSevero ? rapportoSevero : rapporto)(verso, valore, c, regole) };
}

function anomaliaDelVerso(
  verso: VersoDeciso,
  sal: number | null,
  altro: number | null,
): readonly Anomalia<CodiceMisura>[] {
  if ((verso.origine !== "parole" && verso.origine !== "dubbio") || sal === altro) return [];
  const gravita = verso.origine === "parole" ? "nota" : "conferma";
  return [anomalia("verso-presunto", gravita, altro === null ? { verso: verso.verso } : { verso: verso.verso, altro })];
}

/**
 * A result that the tolerance written in the target could turn into a met one, whichever way it is meant: in the unit
 * of the target or as a share of it ("0,05" and "5" may both be 5%).
 */
function dependsOnTolleranza(target: TargetNumerico, verso: Verso, c: number): boolean {
  if (target.tipo === "intervallo" || target.tolleranza === null) return false;
  const { tolleranza, valore, operatore } = target;
  const margine = Math.max(tolleranza, Math.abs(valore) * (tolleranza < 1 ? tolleranza : tolleranza / 100));
  if (operatore === "=") return round12(Math.abs(c - valore) - margine) <= 0;
  return verso === "crescente" ? round12(c - target.valore + margine) >= 0 : round12(c - target.valore - margine) <= 0;
}

/** The target states something its number alone does not settle: a strict bound met exactly, a tolerance needed. */
function daConfermare(
  target: TargetNumerico,
  quota: Rapporto,
  c: number,
  { verso, regole }: { verso: Verso; regole: Regole },
): readonly Anomalia<CodiceMisura>[] {
  const chiedi = (motivo: MotivoDiCella) => [anomalia("da-confermare", "conferma", { motivo })];
  if (quota.sal !== null && quota.sal < 1 && dependsOnTolleranza(target, verso, c)) return chiedi("tolleranza");
  const isSulLimite = isStretto(target) && target.tipo === "numero" && round12(c - target.valore) === 0;
  if (isSulLimite && regole.limiteStretto !== "severo") return chiedi("limite");
  return quota.daConfermare ? chiedi("valore") : [];
}

/** The SAL of a numeric target. Direction: operator, else the user's, else the deduced one with `verso-presunto`. */
export function measureNumero(
  target: TargetNumerico,
  consuntivo: Consuntivo,
  dedotto: VersoDeciso,
  regole: Regole,
): Calcolo {
  const deciso = decideVerso(target, dedotto);
  const { regola, rule } = ruleOf(target, deciso.verso, regole);
  const verso = regola === "crescente" || regola === "decrescente" ? deciso : null;
  if (consuntivo.tipo !== "numero") {
    const codice = consuntivo.tipo === "parole" ? "testo-non-interpretabile" : "unita-incoerenti";
    return { sal: null, regola, verso, anomalie: [anomalia(codice, "conferma")] };
  }
  if (areUnitaDiverse(target, consuntivo)) {
    return { sal: null, regola, verso, anomalie: [anomalia("unita-incoerenti", "conferma")] };
  }
  const grandezza = { valore: target.tipo === "numero" ? target.valore : target.minimo, unita: target.unita };
  const presa = pickLettura(grandezza, consuntivo, rule);
  if (!presa) return { sal: null, regola, verso, anomalie: [anomalia("unita-incoerenti", "conferma")] };
  const opposto: Verso = deciso.verso === "crescente" ? "decrescente" : "crescente";
  const altra = verso ? pickLettura(grandezza, consuntivo, ruleOf(target, opposto, regole).rule) : null;
  const comeData =
    target.tipo === "numero" && target.comeData ? target.valore : consuntivo.comeData ? consuntivo.valore : null;
  const conPunto = consuntivo.conPunto || (target.tipo === "numero" && target.conPunto);
  return {
    sal: presa.rapporto.sal,
    regola,
    verso,
    anomalie: [
      ...(comeData === null ? [] : [anomalia("numero-come-data", "conferma", { numero: comeData })]),
      ...(conPunto ? [anomalia("da-confermare", "nota", { motivo: "punto" })] : []),
      ...presa.anomalie,
      ...(presa.rapporto.sal === null ? [anomalia("da-confermare", "conferma", { motivo: "target-zero" })] : []),
      ...(verso ? anomaliaDelVerso(deciso, presa.rapporto.sal, altra?.rapporto.sal ?? null) : []),
      ...daConfermare(target, presa.rapporto, presa.c, { verso: deciso.verso, regole }),
    ],
  };
}
