import { anomalia, type Calcolo } from "./Calcolo";
import { calcola } from "../espressione/calcola";
import { normalize } from "../testo/normalize";
import type { Regole } from "../metodo/Politica";
import { T } from "../regole/RegolaNumerica";
import { scala } from "../regole/scala";
import { stesseParole } from "../regole/testo";
import type { Consuntivo, Operatore, Target } from "../Valore";

/** 1-based rank of a word in an ordinal scale, null when it is not on it. */
function rangoOf(testo: string, scala: Regole["scalaOrdinale"]): number | null {
  const at = scala.findIndex((sinonimi) => sinonimi.includes(normalize(testo)));
  return at < 0 ? null : at + 1;
}

/** A step of the scale against another: a strict operator asks about its own, or takes it for unmet. */
function measureScala(atteso: number, ottenuto: number, operatore: Operatore | null, regole: Regole): Calcolo {
  const sal = Number(calcola(scala(operatore, regole), { voce: (nome) => (nome === "c" ? ottenuto : atteso) }));
  const isSulLimite = (operatore === ">" || operatore === "<") && ottenuto === atteso;
  const isChiesto = isSulLimite ? regole.limiteStretto === "rapporto" : sal > 0 && sal < 1;
  const motivo = isSulLimite ? "limite" : "scala";
  return { sal, regola: "scala", anomalie: isChiesto ? [anomalia("da-confermare", "conferma", { motivo })] : [] };
}

const STESSE = stesseParole([T]);

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
  if (consuntivo.tipo === "parole" && target.operatore === null) {
    const sal = calcola(STESSE, { voce: (nome) => normalize((nome === "c" ? consuntivo : target).testo) });
    const stesse = anomalia("da-confermare", "nota", { motivo: "stesse-parole" });
    if (typeof sal === "number") return { sal, regola: "testo", anomalie: [stesse] };
  }
  return { sal: null, regola: "testo", anomalie: [anomalia("testo-non-interpretabile", "conferma")] };
}
