import { PRIMO_GIORNO } from "../domain/calendario";
import { parseFormato } from "../domain/formatoNumero";
import { versoOfOperatore } from "../domain/rapporto";
import { areUnitaDiverse } from "../domain/resolveUnita";
import type { Consuntivo, Target, Unita } from "../domain/Valore";
import { CONFERMARE, costante, numeroScritto, se } from "./espressioni";
import {
  rapportoIntervalloNativo,
  rapportoNativo,
  rapportoUgualeNativo,
  type NumeroNativo,
  type RapportoNativo,
} from "./rapportiNativi";
import type { RigaNativa } from "./RigaNativa";
import { condizioniMiste, quotaMista } from "./unitaNativa";

type Atteso = Extract<Target, { tipo: "numero" | "intervallo" | "mancante" | "errore" }>;
type NumeroOttenuto = Pick<Extract<Consuntivo, { tipo: "numero" }>, "unita" | "parola">;

/** By its format, what a number typed in a cell is a number of. */
function unitaDi(formato: string): Unita {
  const { isPercentuale, isEuro } = parseFormato(formato);
  return isPercentuale ? "percentuale" : isEuro ? "euro" : "numero";
}

/** The target as the rule sees it: its cell where that is a number, or is still to be; else constants. */
interface TargetLetto {
  readonly t: NumeroNativo;
  readonly unita: Unita;
  readonly parola: string | null;
  readonly rapporto: RapportoNativo;
  /** The text the cell has to hold, null where the cell itself is the figure. */
  readonly testo: string | null;
  /** A written zero that higher is better than: no share follows. */
  readonly isSenzaQuota: boolean;
}

function readTarget({ target, verso, regole }: RigaNativa, letto: Atteso): TargetLetto | null {
  const testo = target.cella.tipo === "testo" && letto.tipo !== "mancante" ? costante(target.cella.valore) : null;
  if (letto.tipo === "mancante" || letto.tipo === "errore") {
    const t = { espressione: target.riferimento, valore: 1 };
    const rapporto = rapportoNativo(verso, t, false, regole);
    return { t, unita: unitaDi(target.formato), parola: null, rapporto, testo, isSenzaQuota: false };
  }
  if (target.cella.tipo === "testo" && testo === null) return null;
  if (letto.tipo === "intervallo") {
    const t = { espressione: numeroScritto(letto.minimo), valore: letto.minimo };
    const rapporto = rapportoIntervalloNativo(letto.minimo, letto.massimo, regole);
    return { t, unita: letto.unita, parola: letto.parola, rapporto, testo, isSenzaQuota: false };
  }
  const { operatore, valore, unita, parola } = letto;
  const t = { espressione: testo === null ? target.riferimento : numeroScritto(valore), valore };
  const isSevero = regole.limiteStretto === "severo" && (operatore === ">" || operatore === "<");
  const deciso = versoOfOperatore(operatore) ?? verso;
  const rapporto = operatore === "=" ? rapportoUgualeNativo(t, regole) : rapportoNativo(deciso, t, isSevero, regole);
  const isSenzaQuota = testo !== null && valore === 0 && deciso === "crescente" && !isSevero && operatore !== "=";
  return { t, unita, parola, rapporto, testo, isSenzaQuota };
}

const isMista = ({ unita }: TargetLetto, ottenuto: NumeroOttenuto) =>
  (unita === "percentuale") !== (ottenuto.unita === "percentuale");

interface QuotaNativa {
  readonly quota: string;
  /** What must hold of a target that is a cell. */
  readonly condizioni: readonly string[];
}

/** The share of any figure that is typed in the consuntivo. */
function quotaDigitata(letto: TargetLetto, ottenuto: NumeroOttenuto, c: string): QuotaNativa {
  const { t, rapporto, unita } = letto;
  if (letto.isSenzaQuota || areUnitaDiverse(letto, ottenuto)) return { quota: CONFERMARE, condizioni: [] };
  if (!isMista(letto, ottenuto)) return { quota: rapporto.quota(c), condizioni: rapporto.condizioni };
  const isQuota = unita === "percentuale";
  const condizioni = [...new Set([...rapporto.condizioni, ...condizioniMiste(t, isQuota)])];
  return { quota: quotaMista(t, c, isQuota, rapporto), condizioni };
}

/** The share of the figure that the consuntivo says in a text; in mixed units, of that target only. */
function quotaScritta(
  letto: TargetLetto,
  ottenuto: NumeroOttenuto & { valore: number },
  sal: number | null,
): QuotaNativa {
  if (letto.isSenzaQuota || areUnitaDiverse(letto, ottenuto)) return { quota: CONFERMARE, condizioni: [] };
  const { t, rapporto } = letto;
  if (isMista(letto, ottenuto)) {
    const quota = sal === null ? CONFERMARE : numeroScritto(sal);
    return { quota, condizioni: [`${t.espressione}=${numeroScritto(t.valore)}`] };
  }
  return { quota: rapporto.quota(numeroScritto(ottenuto.valore)), condizioni: rapporto.condizioni };
}

const isData = (formato: string) => parseFormato(formato).isData;

/**
 * The share of a figure typed in the consuntivo, in the unit that the formats of the cells say; a text that is a
 * number counts as long as it stands there. Null where the consuntivo is a day.
 */
export function quotaNumerica(riga: RigaNativa, atteso: Atteso): string | null {
  const { target, consuntivo } = riga;
  const letto = readTarget(riga, atteso);
  const isGiorno = consuntivo.letto.tipo === "data" && consuntivo.cella.tipo === "numero";
  if (letto === null || isGiorno) return null;
  const [t, c] = [target.riferimento, consuntivo.riferimento];
  const isVivo = letto.testo === null;
  const fermo = letto.testo === null ? [] : [`${t}=${letto.testo}`];
  const giorni = [...(isVivo && isData(target.formato) ? [`${t}<${PRIMO_GIORNO}`] : [])];
  const digitata = quotaDigitata(letto, { unita: unitaDi(consuntivo.formato), parola: null }, c);
  const condizioni = [
    isVivo ? `COUNT(${t},${c})=2` : `ISNUMBER(${c})`,
    ...fermo,
    ...(isVivo ? digitata.condizioni : []),
    ...giorni,
    ...(isData(consuntivo.formato) ? [`${c}<${PRIMO_GIORNO}`] : []),
  ];
  const deiNumeri = se(condizioni, digitata.quota, CONFERMARE);
  if (consuntivo.letto.tipo !== "numero" || consuntivo.cella.tipo !== "testo") return deiNumeri;
  const suo = costante(consuntivo.cella.valore);
  if (suo === null) return null;
  const scritta = quotaScritta(letto, consuntivo.letto, riga.sal);
  const ferme = isVivo ? [`ISNUMBER(${t})`, ...scritta.condizioni, ...giorni] : fermo;
  return se([`${c}=${suo}`, ...ferme], scritta.quota, deiNumeri);
}
