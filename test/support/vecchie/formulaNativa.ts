import { dataNativa } from "./dataNativa";
import { ERRORE_IN_CELLA } from "../../../src/misura/mostratoDi";
import { CONFERMARE, scriviCostante, inVirgolette, isUnaDi, seScritto } from "./espressioni";
import { quotaNumerica } from "./numeroNativo";
import { paroleNative, siNoNativo } from "./paroleNative";
import type { RigaNativa } from "../../../src/formule/RigaNativa";

/** The marks of a missing consuntivo that may be typed in any cell; any other word asks. */
const MANCANTI = ["-", "n.d."];

function mancantiDi({ letto, cella }: RigaNativa["consuntivo"]): readonly string[] {
  const suo = letto.tipo === "mancante" && cella.tipo === "testo" ? cella.valore : "";
  return suo === "" || MANCANTI.includes(suo.toLowerCase()) ? MANCANTI : [...MANCANTI, suo];
}

/** The share while the target cell holds what it holds now, where a text or a word was read. */
function seTargetFermo({ cella, riferimento }: RigaNativa["target"], quota: string): string | null {
  if (cella.tipo === "vuota" || cella.tipo === "errore") return null;
  const suo = scriviCostante(cella.valore);
  return suo === null ? null : seScritto([`${riferimento}=${suo}`], quota, CONFERMARE);
}

function quotaOf(riga: RigaNativa): string | null {
  const { target } = riga;
  switch (target.letto.tipo) {
    case "numero":
    case "intervallo":
    case "mancante":
    case "errore":
      return quotaNumerica(riga, target.letto);
    case "data":
      return dataNativa(riga, target.letto.seriale);
    case "si-no":
      return seTargetFermo(target, siNoNativo(riga.consuntivo, target.letto.valore));
    case "parole": {
      const quota = paroleNative(riga.consuntivo, target.letto, riga.regole);
      return quota === null ? null : seTargetFermo(target, quota);
    }
    case "composto":
      return CONFERMARE;
    case "monitoraggio":
    case "eliminato":
      return seTargetFermo(target, inVirgolette(target.letto.tipo));
  }
}

/**
 * The SAL in plain Excel (en-US form) on the cells of target and consuntivo: what `measureSal` gives for whatever
 * figure is typed in them later, or the words "calcolo da confermare" where that would take a guess. A target that is
 * a text stands in the formula as a constant, together with the test that the cell still holds it. Functions of Excel
 * 2016 only. Null where one formula cannot say it: a date without a date format, a text too long.
 * @example formulaNativa(riga) //=> '=IF(ISERROR(D5&E5),"errore in cella",IF(OR(D5="",E5=""),"",IF(AND(COUNT(D5,E5)=2,D5>0),MAX(0,MIN(1,ROUND(E5/D5,12))),"calcolo da confermare")))'
 */
export function formulaNativa(riga: RigaNativa): string | null {
  const quota = quotaOf(riga);
  const mancanti = mancantiDi(riga.consuntivo);
  if (quota === null || mancanti.some((parola) => scriviCostante(parola) === null)) return null;
  const [t, c] = [riga.target.riferimento, riga.consuntivo.riferimento];
  const isStato = riga.target.letto.tipo === "monitoraggio" || riga.target.letto.tipo === "eliminato";
  const isZero = riga.regole.consuntivoMancante === "zero" && !isStato;
  const zero = riga.target.letto.tipo === "mancante" ? seScritto([`ISNUMBER(${t})`], "0", '""') : "0";
  const mancante = seScritto([isUnaDi(c, isZero ? ["", ...mancanti] : mancanti)], isZero ? zero : '""', quota);
  const vuote = isZero ? `${t}=""` : `OR(${t}="",${c}="")`;
  return `=IF(ISERROR(${t}&${c}),${inVirgolette(ERRORE_IN_CELLA)},IF(${vuote},"",${isStato ? quota : mancante}))`;
}
