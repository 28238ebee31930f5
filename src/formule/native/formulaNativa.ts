import {
  CHIEDE,
  costante,
  funzione,
  NULLA,
  se,
  unaDelle,
  unoDi,
  voce,
  ZERO,
} from "../../domain/espressione/Espressione";
import { ERRORE_IN_CELLA } from "../../misura/mostratoOf";
import { dataNativa } from "./dataNativa";
import { isIntera, isScrivibile, tiene, type Scritta } from "../testo/espressioni";
import { quotaNumerica } from "./numeroNativo";
import { paroleNative, siNoNativo } from "./paroleNative";
import type { RigaNativa } from "./RigaNativa";
import { scriviEspressione } from "../testo/scriviEspressione";

/** The marks of a missing consuntivo that may be typed in any cell; any other word asks. */
const MANCANTI = ["-", "n.d."];

function mancantiDi({ letto, cella }: RigaNativa["consuntivo"]): readonly string[] {
  const suo = letto.tipo === "mancante" && cella.tipo === "testo" ? cella.valore : "";
  return suo === "" || MANCANTI.includes(suo.toLowerCase()) ? MANCANTI : [...MANCANTI, suo];
}

/** The share while the target cell holds what it holds now, where a text or a word was read. */
function seTargetFermo({ cella, riferimento }: RigaNativa["target"], quota: Scritta): Scritta | null {
  return cella.tipo === "vuota" || cella.tipo === "errore"
    ? null
    : se([tiene(riferimento, cella.valore)], quota, CHIEDE);
}

function quotaOf(riga: RigaNativa): Scritta | null {
  const { target, consuntivo } = riga;
  switch (target.letto.tipo) {
    case "numero":
    case "intervallo":
    case "mancante":
    case "errore":
      return quotaNumerica(riga, target.letto);
    case "data":
      return dataNativa(riga, target.letto.seriale);
    case "si-no":
      return seTargetFermo(target, siNoNativo(consuntivo, target.letto.valore));
    case "parole":
      return seTargetFermo(target, paroleNative(consuntivo, target.letto, riga.regole));
    case "composto":
      return CHIEDE;
    case "monitoraggio":
    case "eliminato":
      return seTargetFermo(target, costante(target.letto.tipo));
  }
}

/** A target whose words the formula has to hold, and cannot. */
function isTroppoLungo({ cella, letto }: RigaNativa["target"]): boolean {
  const isNelTesto = letto.tipo !== "mancante" && letto.tipo !== "composto";
  return isNelTesto && cella.tipo === "testo" && !isScrivibile(cella.valore);
}

/**
 * The SAL in plain Excel (en-US form) on the cells of target and consuntivo: what `measureSal` gives for whatever
 * figure is typed in them later, or the words "calcolo da confermare" where that would take a guess. A target that is
 * a text stands in the formula as a constant, together with the test that the cell still holds it. Functions of Excel
 * 2016 only. Null where one formula cannot say it: a date without a date format, a text too long.
 * @example formulaNativa(riga) //=> '=IF(ISERROR(D5&E5),"errore in cella",IF(OR(D5="",E5=""),"",IF(AND(COUNT(D5,E5)=2,D5>0),MAX(0,MIN(1,ROUND(E5/D5,12))),"calcolo da confermare")))'
 */
export function formulaNativa(riga: RigaNativa): string | null {
  const quota = isTroppoLungo(riga.target) ? null : quotaOf(riga);
  if (quota === null) return null;
  const [t, c] = [riga.target.riferimento, riga.consuntivo.riferimento];
  const isStato = riga.target.letto.tipo === "monitoraggio" || riga.target.letto.tipo === "eliminato";
  const isZero = riga.regole.consuntivoMancante === "zero" && !isStato;
  const zero = riga.target.letto.tipo === "mancante" ? se<string>([funzione("ISNUMBER", voce(t))], ZERO, NULLA) : ZERO;
  const mancanti = [...(isZero ? [""] : []), ...mancantiDi(riga.consuntivo)].map(costante);
  const mancante = se([unoDi<string>(voce(c), mancanti)], isZero ? zero : NULLA, quota);
  const vuote = unaDelle([tiene(t, ""), ...(isZero ? [] : [tiene(c, "")])]);
  const piena = se([vuote], NULLA, isStato ? quota : mancante);
  const intera = se<string>([voce(`ISERROR(${t}&${c})`)], costante(ERRORE_IN_CELLA), piena);
  return isIntera(intera) ? `=${scriviEspressione(intera, { voce: (testo) => testo })}` : null;
}
