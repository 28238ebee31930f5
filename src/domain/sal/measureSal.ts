import { anomalia, type Calcolo } from "./Calcolo";
import { annoOf, sameGiornoIn } from "../numeri/calendario";
import { calcola } from "../espressione/calcola";
import { esitoOf } from "./esitoOf";
import { measureNarrato, type CalcoloNarrato, type Proponi } from "./measureNarrato";
import { measureNumero } from "./measureNumero";
import { measureParole } from "./measureParole";
import type { MisuraDiRiga, VersoDeciso } from "../Misura";
import { isNessunaDomanda } from "../valori/paroleDiStato";
import type { Politica } from "../metodo/Politica";
import { areQuotaEPunti, inPunti, QUOTA_O_PUNTI } from "../numeri/quotaOPunti";
import { data } from "../regole/data";
import type { PostoDiRegola } from "../regole/RegolaNumerica";
import { siNo } from "../regole/siNo";
import { round12 } from "../numeri/round12";
import type { Consuntivo, Target, TargetNumerico } from "../Valore";

interface OpzioniMisura {
  readonly politica: Politica;
  /** Decided from the row before its consuntivo was looked at; an operator in the target beats it. */
  readonly verso: VersoDeciso;
  /** What the row started from; measured from only where the method begins there. */
  readonly base?: Consuntivo;
  /** Reference year of the dates, null when nothing says it: then no year is checked. */
  readonly anno: number | null;
  /** What proposes a figure for a consuntivo told in words; without it none is proposed. */
  readonly proponi?: Proponi;
  /** The figure that the user confirmed for a consuntivo told in words, as it would be typed. */
  readonly confermato?: string | null;
  /** The user said that these are plain numbers: none of them is asked whether it is a share. */
  readonly isNumero?: boolean;
}

/** Within this distance of a threshold a share is worth a second look. */
const VICINANZA = 0.005;

/** Done so long before, in a year before the one it was asked in: sooner a slip of the year, or of another edition. */
const GIORNI_DI_ANTICIPO = 183;

function measureData(seriale: number, consuntivo: Consuntivo, { anno, politica }: OpzioniMisura): Calcolo {
  const regola = "data";
  if (anno !== null && annoOf(seriale) !== anno) {
    const dati = { annoTarget: annoOf(seriale), anno, proposta: sameGiornoIn(anno, seriale) };
    return { sal: null, regola, anomalie: [anomalia("anno-target", "conferma", dati)] };
  }
  if (consuntivo.tipo !== "data") {
    const codice = consuntivo.tipo === "numero" ? "unita-incoerenti" : "testo-non-interpretabile";
    return { sal: null, regola, anomalie: [anomalia(codice, "conferma")] };
  }
  const anticipo = seriale - consuntivo.seriale;
  if (annoOf(consuntivo.seriale) < annoOf(seriale) && anticipo > GIORNI_DI_ANTICIPO) {
    return { sal: 1, regola, anomalie: [anomalia("da-confermare", "conferma", { motivo: "data-lontana" })] };
  }
  const giorni = consuntivo.seriale - seriale;
  const posti = { voce: (nome: PostoDiRegola) => (nome === "c" ? consuntivo.seriale : seriale) };
  const sal = Number(calcola(data(politica.ritardo), posti));
  if (giorni <= 0) return { sal, regola };
  const { giorniTolleranza: tolleranza, fasce } = politica.ritardo;
  // Where the body has a rule for late results, nobody needs to be asked row by row.
  const gravita = tolleranza > 0 || fasce.length > 0 ? "nota" : "conferma";
  return { sal, regola, anomalie: [anomalia("in-ritardo", gravita, { giorni, tolleranza, sal })] };
}

/** What is expected of a yes and of a no, once its words are read. */
const ATTESI = { si: siNo(true, [], []), no: siNo(false, [], []) };

function measureSiNo(atteso: boolean, consuntivo: Consuntivo): Calcolo {
  const regola = "si-no";
  const detto = consuntivo.tipo === "si-no" || consuntivo.tipo === "numero" ? consuntivo.valore : "";
  const sal = calcola(atteso ? ATTESI.si : ATTESI.no, { voce: () => detto });
  if (typeof sal === "number") {
    const unoPerSi = detto === 1 ? [anomalia("da-confermare", "conferma", { motivo: "uno-per-si" })] : [];
    return { sal, regola, anomalie: unoPerSi };
  }
  const codice = consuntivo.tipo === "parole" ? "testo-non-interpretabile" : "unita-incoerenti";
  return { sal: null, regola, anomalie: [anomalia(codice, "conferma")] };
}

/** Rows that have nothing to measure, and why. */
function measureStato(target: Target, consuntivo: Consuntivo, { politica }: OpzioniMisura): Calcolo | null {
  const regola = "nessuna";
  if (target.tipo === "errore" || consuntivo.tipo === "errore") {
    return { sal: null, regola, anomalie: [anomalia("errore-in-cella", "errore")] };
  }
  if (target.tipo === "monitoraggio") return { sal: null, regola, esito: "monitoraggio" };
  if (target.tipo === "eliminato") return { sal: null, regola, esito: "eliminato" };
  if (target.tipo === "mancante") {
    const esito = consuntivo.tipo === "mancante" ? "da rilevare" : "calcolo da confermare";
    return { sal: null, regola, esito, anomalie: [anomalia("target-mancante", "conferma")] };
  }
  if (consuntivo.tipo === "mancante" && politica.consuntivoMancante === "zero") {
    return { sal: 0, regola, anomalie: [anomalia("consuntivo-mancante", "nota", { sal: 0 })] };
  }
  if (consuntivo.tipo === "mancante") {
    return { sal: null, regola, esito: "da rilevare", anomalie: [anomalia("consuntivo-mancante", "nota")] };
  }
  if (consuntivo.tipo === "parole" && target.tipo !== "parole" && isNessunaDomanda(consuntivo.testo)) {
    return { sal: null, regola, anomalie: [anomalia("da-confermare", "conferma", { motivo: "nessuna-domanda" })] };
  }
  return null;
}

/** The SAL of a number; where a share beside points would give another one, the user is asked which they are. */
function measureNumeri(target: TargetNumerico, consuntivo: Consuntivo, opzioni: OpzioniMisura): Calcolo {
  const { isNumero = false } = opzioni;
  const calcolo = measureNumero(target, consuntivo, opzioni);
  if (isNumero || !areQuotaEPunti(target, consuntivo)) return calcolo;
  const altro = measureNumero(inPunti(target), inPunti(consuntivo), opzioni);
  if (altro.sal === calcolo.sal) return calcolo;
  const dubbio = anomalia("unita-incoerenti", "conferma", { motivo: QUOTA_O_PUNTI });
  return { ...calcolo, anomalie: [dubbio, ...(calcolo.anomalie ?? [])] };
}

function calculate(target: Target, consuntivo: Consuntivo, opzioni: OpzioniMisura): Calcolo {
  const stato = measureStato(target, consuntivo, opzioni);
  if (stato) return stato;
  switch (target.tipo) {
    case "data":
      return measureData(target.seriale, consuntivo, opzioni);
    case "si-no":
      return measureSiNo(target.valore, consuntivo);
    case "parole":
      return measureParole(target, consuntivo, opzioni.politica);
    case "numero":
    case "intervallo":
      return measureNumeri(target, consuntivo, opzioni);
    case "composto":
      return { sal: null, regola: "nessuna", anomalie: [anomalia("target-composto", "conferma")] };
    case "monitoraggio":
    case "eliminato":
    case "mancante":
    case "errore":
      throw new Error(`a target of type ${target.tipo} has nothing to measure`);
  }
}

/** A text that the rule of the target cannot read is asked for a figure to propose, or for the one confirmed. */
function readNarrato(target: Target, consuntivo: Consuntivo, opzioni: OpzioniMisura): CalcoloNarrato {
  const calcolo = calculate(target, consuntivo, opzioni);
  const isIllegibile = calcolo.anomalie?.some(({ codice }) => codice === "testo-non-interpretabile") ?? false;
  if (consuntivo.tipo !== "parole" || !isIllegibile) return { calcolo, consuntivo };
  const { proponi = () => null, confermato = null } = opzioni;
  const narrato = { testo: consuntivo.testo, target, proponi, confermato };
  return measureNarrato(narrato, (letto) => calculate(target, letto, opzioni)) ?? { calcolo, consuntivo };
}

/**
 * The SAL of one indicator: a share from 0 to 1, or null with the reason.
 * Nothing is guessed in silence: whatever needed a choice is in `anomalie`. Missing is never zero.
 * Source: DOMAIN.md §2 and §4.
 * @example measureSal(parseTarget(cell("12")), parseConsuntivo(cell("13")), opzioni).sal //=> 1
 */
export function measureSal(target: Target, consuntivo: Consuntivo, opzioni: OpzioniMisura): MisuraDiRiga {
  const { calcolo, consuntivo: letto } = readNarrato(target, consuntivo, opzioni);
  const { sal, regola, verso = null, base, anomalie: delCalcolo = [] } = calcolo;
  const { soglie } = opzioni.politica;
  const isVicina = (soglia: number) => sal !== null && round12(Math.abs(sal - soglia)) <= VICINANZA;
  const soglia = isVicina(soglie.parziale) ? soglie.parziale : isVicina(soglie.raggiunto) ? soglie.raggiunto : null;
  const anomalie = soglia === null ? delCalcolo : [...delCalcolo, anomalia("vicino-alla-soglia", "nota", { soglia })];
  const esito = sal === null ? (calcolo.esito ?? "calcolo da confermare") : esitoOf(sal, soglie);
  return base === undefined
    ? { sal, esito, regola, target, consuntivo: letto, verso, anomalie }
    : { sal, esito, regola, target, consuntivo: letto, verso, base, anomalie };
}
