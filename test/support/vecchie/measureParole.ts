import { anomalia, type Calcolo } from "../../../src/domain/Calcolo";
import { normalize } from "../../../src/domain/normalize";
import type { Regole } from "../../../src/domain/Politica";
import { round12 } from "../../../src/domain/round12";
import type { Consuntivo, Operatore, Target } from "../../../src/domain/Valore";

/** 1-based rank of a word in an ordinal scale, null when it is not on it. */
function rangoOf(testo: string, scala: Regole["scalaOrdinale"]): number | null {
  const at = scala.findIndex((sinonimi) => sinonimi.includes(normalize(testo)));
  return at < 0 ? null : at + 1;
}

/** A step of the scale against another: a strict operator asks about its own, or takes it for unmet. */
function measureScala(
  atteso: number,
  ottenuto: number,
  operatore: Operatore | null,
  { sottoScala, misura, limiteStretto }: Regole,
): Calcolo {
  const isDecrescente = operatore === "<=" || operatore === "<";
  const isSulLimite = (operatore === ">" || operatore === "<") && ottenuto === atteso;
  if (isSulLimite && limiteStretto === "severo") return { sal: 0, regola: "scala" };
  if (isSulLimite && limiteStretto === "rapporto") {
    return { sal: 1, regola: "scala", anomalie: [anomalia("da-confermare", "conferma", { motivo: "limite" })] };
  }
  if (isDecrescente ? ottenuto <= atteso : ottenuto >= atteso) return { sal: 1, regola: "scala" };
  if (sottoScala === "zero" || misura === "binaria") return { sal: 0, regola: "scala" };
  const sal = round12(isDecrescente ? atteso / ottenuto : ottenuto / atteso);
  return { sal, regola: "scala", anomalie: [anomalia("da-confermare", "conferma", { motivo: "scala" })] };
}

/**
 * A target in words: a step of the ordinal scale ("≥ Buono"), or words that are met only by the same words.
 * Source: DOMAIN.md §2 (Arezzo-Siena: "≥ Buono"/"Buono", "rispetto termini stabiliti" twice).
 */
export function measureParole(
  target: Extract<Target, { tipo: "parole" }>,
  consuntivo: Consuntivo,
  regole: Regole,
): Calcolo {
  const atteso = rangoOf(target.testo, regole.scalaOrdinale);
  const ottenuto = consuntivo.tipo === "parole" ? rangoOf(consuntivo.testo, regole.scalaOrdinale) : null;
  if (atteso !== null && ottenuto !== null) return measureScala(atteso, ottenuto, target.operatore, regole);
  const isUguale = consuntivo.tipo === "parole" && normalize(consuntivo.testo) === normalize(target.testo);
  if (isUguale && target.operatore === null) {
    return { sal: 1, regola: "testo", anomalie: [anomalia("da-confermare", "nota", { motivo: "stesse-parole" })] };
  }
  return { sal: null, regola: "testo", anomalie: [anomalia("testo-non-interpretabile", "conferma")] };
}
