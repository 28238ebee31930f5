import type { Stato } from "../domain/Stato";
import { isSenzaMisura } from "./isSenzaMisura";
import type { RigaRilevata, Rilevazione } from "./Rilevazione";

/** Rows whose target is a day; `dovute` is the sum of the four after it, `righe` of `dovute` and the last two. */
export interface ConteggioDate {
  readonly righe: number;
  readonly dovute: number;
  readonly inTempo: number;
  readonly inRitardo: number;
  readonly daConfermare: number;
  readonly mancanti: number;
  readonly anticipate: number;
  readonly nonDovute: number;
}

/** Coverage of what was due, of every kind of row: `dovute` is the sum of the other three. */
export interface ConteggioRighe {
  readonly dovute: number;
  readonly misurate: number;
  readonly daConfermare: number;
  readonly mancanti: number;
}

const righeOf = (rilevazioni: readonly Rilevazione[]) => rilevazioni.flatMap(({ righe }) => righe);
const isAttesa = ({ misurato, risultato }: RigaRilevata) =>
  !isSenzaMisura(misurato.misura.esito) && !isSenzaMisura(risultato.misura.esito);
const isDovuta = ({ dovuto }: RigaRilevata) => dovuto.quota > 0;

export function contaDate(rilevazioni: readonly Rilevazione[]): ConteggioDate {
  const date = righeOf(rilevazioni).filter((riga) => riga.natura === "data" && isAttesa(riga));
  const conta = (...stati: readonly Stato[]) => date.filter(({ stato }) => stati.includes(stato)).length;
  return {
    righe: date.length,
    dovute: date.filter(isDovuta).length,
    inTempo: conta("in linea", "raggiunto"),
    inRitardo: conta("in ritardo"),
    daConfermare: conta("da confermare"),
    mancanti: conta("da rilevare"),
    anticipate: conta("raggiunto in anticipo"),
    nonDovute: conta("non ancora dovuto"),
  };
}

export function contaRighe(rilevazioni: readonly Rilevazione[]): ConteggioRighe {
  const dovute = righeOf(rilevazioni).filter((riga) => isAttesa(riga) && isDovuta(riga));
  const mancanti = dovute.filter(({ risultato }) => risultato.misura.esito === "da rilevare").length;
  const daConfermare = dovute.filter(({ sal, isDopo, risultato, domanda }) => {
    return (sal === null || domanda !== null) && !isDopo && risultato.misura.esito !== "da rilevare";
  }).length;
  return { dovute: dovute.length, misurate: dovute.length - mancanti - daConfermare, daConfermare, mancanti };
}
