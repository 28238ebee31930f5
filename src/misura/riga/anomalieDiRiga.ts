import { parseTipo, parseVerso } from "../../domain/valori/argomenti";
import type { Anomalia } from "../../domain/Anomalia";
import { anomalia } from "../../domain/sal/Calcolo";
import type { MotivoConNomi, MotivoDelFoglio } from "../../domain/DatiAnomalia";
import { isDiCosaVoluta } from "../../domain/verso/deduceVerso";
import { displayCella } from "../../domain/numeri/displayCella";
import type { ArgomentiValori } from "../../domain/sal/measureValori";
import type { Verso } from "../../domain/Misura";
import { parseOpzioni } from "../../domain/metodo/opzioni";
import { round12 } from "../../domain/numeri/round12";
import type { Target } from "../../domain/Valore";
import type { RigaDaMisurare } from "./RigaDaMisurare";
import type { ParoleDiRiga } from "./ParoleDiRiga";

/** Managers' payment times weigh at least 30% by law. */
const PESO_PAGAMENTI = 0.3;
/** A time: "Realizzazione del portale ≤ 30 giorni" asks for speed, not for less of it. */
const DI_TEMPO = /\b(?:giorn[oi]|gg|ore|or[ae]|minut[oi]|mes[ei]|settiman[ae]|ann[oi]|days?|hours?|months?|weeks?)\b/i;

function isDiTempo({ nome, descrizione, udm, target }: RigaDaMisurare): boolean {
  return [nome, descrizione, udm, displayCella(target)].some((testo) => DI_TEMPO.test(testo));
}

/** Arguments that PERF.SAL itself refuses: the row is measured without them, and that is said. */
function areIllegibili({ verso, tipo, opzioni }: ArgomentiValori): boolean {
  const isVersoLetto = verso === null || parseVerso(verso) !== null;
  return !(isVersoLetto && (tipo === null || parseTipo(tipo) !== null) && parseOpzioni(opzioni ?? "") !== null);
}

/** "Costi di struttura ≥ 7.780.000": the operator is applied, and the body is asked whether it means it. */
function isControParole(indicatore: RigaDaMisurare, parole: ParoleDiRiga, target: Target): boolean {
  if (target.tipo !== "numero" || target.valore <= 0 || target.operatore === null) return false;
  const { operatore, unita, valore } = target;
  if (operatore === "<=" || operatore === "<") return isDiCosaVoluta(indicatore.nome) && !isDiTempo(indicatore);
  const isTutto = operatore === "=" && unita === "percentuale" && valore === 1;
  if (!isTutto && operatore !== ">=" && operatore !== ">") return false;
  return parole.verso.verso === "decrescente" && parole.verso.origine === "parole";
}

/** What a row asks or notes besides its measure. */
export interface VistoDellaRiga {
  readonly parole: ParoleDiRiga;
  readonly argomenti: ArgomentiValori | null;
  readonly target: Target;
  /** The operator of its own column cannot be read, or cannot go with the target. */
  readonly isOperatoreIllegibile: boolean;
  readonly isContraddetto: boolean;
  /** Its weight times those above it, null where it has none. */
  readonly pesoEffettivo: number | null;
  /** The direction that the published SAL gave against clear words, and the SAL that these would give. */
  readonly presunto: { readonly verso: Verso; readonly altro: number } | null;
}

/** What the row adds to the anomalie of its measure. */
export function anomalieDiRiga(indicatore: RigaDaMisurare, visto: VistoDellaRiga): readonly Anomalia[] {
  const { parole, argomenti, target, pesoEffettivo } = visto;
  const anomalie: Anomalia[] = [];
  const daConfermare = (motivo: Exclude<MotivoDelFoglio, MotivoConNomi>, gravita: "conferma" | "nota" = "conferma") =>
    anomalie.push(anomalia("da-confermare", gravita, { motivo }));
  if (argomenti && areIllegibili(argomenti)) daConfermare("argomenti");
  if (visto.isOperatoreIllegibile) daConfermare("operatore-illeggibile");
  if (visto.isContraddetto) daConfermare("operatori-diversi");
  if (indicatore.isRiferimentoVuoto) daConfermare("riferimento-vuoto");
  if (indicatore.isSalUnito) daConfermare("sal-unito", "nota");
  if (indicatore.isCircolare) anomalie.push(anomalia("indicatore-circolare", "nota"));
  const isPesoBasso = pesoEffettivo !== null && round12(pesoEffettivo) < PESO_PAGAMENTI;
  if (isPesoBasso && parole.isDiPagamenti) daConfermare("peso-pagamenti", "nota");
  if (visto.presunto) anomalie.push(anomalia("verso-presunto", "nota", visto.presunto));
  if (target.tipo === "numero" && target.operatore !== null && isControParole(indicatore, parole, target)) {
    const operatore = target.operatore.replace("<=", "≤").replace(">=", "≥");
    anomalie.push(anomalia("operatore-contro-parole", "conferma", { operatore }));
  }
  return anomalie;
}
