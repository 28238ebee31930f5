import type { Anomalia } from "../Anomalia";
import type { CodiceMisura, CodiceSenzaSal } from "../codiciAnomalia";
import { anomalia, type Calcolo } from "./Calcolo";
import type { MotivoDiCella } from "../DatiAnomalia";
import type { Verso, VersoDeciso } from "../Misura";
import { versoOfOperatore } from "../valori/operatori";
import type { Politica } from "../metodo/Politica";
import { applica, regolaDi, type Rapporto, type RegolaDiRiga } from "../regole/regolaDi";
import { areUnitaDiverse, resolveUnita } from "../valori/resolveUnita";
import { round12 } from "../numeri/round12";
import type { Consuntivo, TargetNumerico, Unita } from "../Valore";

type ConsuntivoNumerico = Extract<Consuntivo, { tipo: "numero" }>;

type Quota = (c: number) => Rapporto;

/** One share out of the readings of mixed units: the same whatever the reading, or the only plausible one. */
function pickLettura(
  atteso: { valore: number; unita: Unita },
  ottenuto: ConsuntivoNumerico,
  rule: Quota,
): { rapporto: Rapporto; c: number; anomalie: readonly Anomalia<CodiceMisura>[] } | null {
  if (atteso.unita === ottenuto.unita) return { rapporto: rule(ottenuto.valore), c: ottenuto.valore, anomalie: [] };
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

/** What the row started from, in the unit of the target; null where it says nothing that can be measured from. */
function baseIn({ unita }: TargetNumerico, base: Consuntivo | undefined): number | null {
  if (base?.tipo !== "numero" || (base.unita === "percentuale") !== (unita === "percentuale")) return null;
  return base.valore;
}

function quotaDi(regola: RegolaDiRiga, target: TargetNumerico, base: number | null): Quota {
  const posti = target.tipo === "intervallo" ? target : { t: target.valore, ...(base === null ? {} : { b: base }) };
  return (c) => applica(regola, posti, c);
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
  { verso, isLimiteDetto }: { verso: Verso; isLimiteDetto: boolean },
): readonly Anomalia<CodiceMisura>[] {
  const chiedi = (motivo: MotivoDiCella) => [anomalia("da-confermare", "conferma", { motivo })];
  if (quota.sal !== null && quota.sal < 1 && dependsOnTolleranza(target, verso, c)) return chiedi("tolleranza");
  const isSulLimite = isStretto(target) && target.tipo === "numero" && round12(c - target.valore) === 0;
  if (isSulLimite && !isLimiteDetto) return chiedi("limite");
  return quota.daConfermare ? chiedi("valore") : [];
}

/** What the measure of a number depends on besides the number. */
interface ScelteDiNumero {
  readonly verso: VersoDeciso;
  readonly politica: Politica;
  readonly base?: Consuntivo;
}

/** The SAL of a numeric target. Direction: operator, else the user's, else the deduced one with `verso-presunto`. */
export function measureNumero(target: TargetNumerico, consuntivo: Consuntivo, scelte: ScelteDiNumero): Calcolo {
  const { politica } = scelte;
  const deciso = decideVerso(target, scelte.verso);
  const rule = regolaDi(target, deciso.verso, politica);
  const regola = rule.nome;
  const verso = regola === "intervallo" || regola === "uguale" ? null : deciso;
  const ask = (codice: CodiceSenzaSal) => ({ sal: null, regola, verso, anomalie: [anomalia(codice, "conferma")] });
  if (consuntivo.tipo !== "numero") {
    return ask(consuntivo.tipo === "parole" ? "testo-non-interpretabile" : "unita-incoerenti");
  }
  if (areUnitaDiverse(target, consuntivo)) return ask("unita-incoerenti");
  const base = rule.isDaBase ? baseIn(target, scelte.base) : null;
  const daConfermareCon = (motivo: MotivoDiCella) => anomalia("da-confermare", "conferma", { motivo });
  if (rule.isDaBase && base === null) return { sal: null, regola, verso, anomalie: [daConfermareCon("senza-base")] };
  const grandezza = { valore: target.tipo === "numero" ? target.valore : target.minimo, unita: target.unita };
  const presa = pickLettura(grandezza, consuntivo, quotaDi(rule, target, base));
  if (!presa) return ask("unita-incoerenti");
  const opposto: Verso = deciso.verso === "crescente" ? "decrescente" : "crescente";
  const altra = verso
    ? pickLettura(grandezza, consuntivo, quotaDi(regolaDi(target, opposto, politica), target, base))
    : null;
  const comeData =
    target.tipo === "numero" && target.comeData ? target.valore : consuntivo.comeData ? consuntivo.valore : null;
  const conPunto = consuntivo.conPunto || (target.tipo === "numero" && target.conPunto);
  const { sal } = presa.rapporto;
  const anomalie: Anomalia<CodiceMisura>[] = [];
  if (comeData !== null) anomalie.push(anomalia("numero-come-data", "conferma", { numero: comeData }));
  if (conPunto) anomalie.push(anomalia("da-confermare", "nota", { motivo: "punto" }));
  anomalie.push(...presa.anomalie);
  if (sal === null && !presa.rapporto.daConfermare)
    anomalie.push(daConfermareCon(rule.isDaBase ? "base-oltre" : "target-zero"));
  if (verso) anomalie.push(...anomaliaDelVerso(deciso, sal, altra?.rapporto.sal ?? null));
  const isLimiteDetto = politica.limiteStretto !== "rapporto" && !rule.isDaBase;
  anomalie.push(...daConfermare(target, presa.rapporto, presa.c, { verso: deciso.verso, isLimiteDetto }));
  return base === null ? { sal, regola, verso, anomalie } : { sal, regola, verso, base, anomalie };
}
