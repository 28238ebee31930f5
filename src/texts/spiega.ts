import { formatData } from "../domain/calendario";
import type { Misura, Verso } from "../domain/Misura";
import { round12 } from "../domain/round12";
import type { Consuntivo, Operatore, Target, Unita } from "../domain/Valore";
import { testoAnomalia } from "./anomalie";
import { formatNumero, formatQuota, formatSal } from "./formato";
import type { Lingua } from "./lingua";
import { nomeEsito } from "./nomi";

/** The words of the sentences behind a SAL; one entry a language. */
interface Parole {
  readonly meglio: Readonly<Record<Verso, string>>;
  readonly su: (consuntivo: string, target: string) => string;
  readonly mancano: (quanto: string, isUno: boolean) => string;
  readonly oltre: (quanto: string) => string;
  readonly scarto: (quanto: string) => string;
  readonly sulLimite: string;
  readonly meglioDelTarget: Readonly<Record<Verso, (quanto: string) => string>>;
  readonly salStabilito: string;
  readonly stabilito: (autore: string, motivo: string) => string;
  readonly esitoDichiarato: (esito: string, autore: string, motivo: string) => string;
  readonly punti: (quanti: string, isUno: boolean) => string;
  readonly nellIntervallo: (consuntivo: string, minimo: string, massimo: string) => string;
  readonly entro: (fatto: string, termine: string) => string;
  readonly dopo: (fatto: string, termine: string, giorni: number) => string;
  readonly uguale: (consuntivo: string) => string;
  readonly diverso: (consuntivo: string, atteso: string) => string;
  readonly senzaConsuntivo: string;
  readonly siNo: Readonly<Record<"si" | "no", string>>;
}

const PAROLE: Readonly<Record<Lingua, Parole>> = {
  it: {
    meglio: { crescente: "più alto è meglio", decrescente: "più basso è meglio" },
    su: (consuntivo, target) => `${consuntivo} su un target di ${target}`,
    mancano: (quanto, isUno) => `${isUno ? "manca" : "mancano"} ${quanto}`,
    oltre: (quanto) => `oltre il limite di ${quanto}`,
    scarto: (quanto) => `si scosta di ${quanto}`,
    sulLimite: "il target chiede di superarlo",
    meglioDelTarget: {
      crescente: (quanto) => `oltre il target di ${quanto}`,
      decrescente: (quanto) => `meglio del target di ${quanto}`,
    },
    salStabilito: "stabilito a mano",
    stabilito: (autore, motivo) => (autore === "" ? "" : ` (${autore}: ${motivo})`),
    esitoDichiarato: (esito, autore, motivo) => ` Esito dichiarato: ${esito} (${autore}: ${motivo}).`,
    punti: (quanti, isUno) => `${quanti} ${isUno ? "punto" : "punti"}`,
    nellIntervallo: (consuntivo, minimo, massimo) => `${consuntivo} su un target tra ${minimo} e ${massimo}`,
    entro: (fatto, termine) => `fatto il ${fatto}, entro il ${termine}`,
    dopo: (fatto, termine, giorni) =>
      `fatto il ${fatto}, ${giorni} ${giorni === 1 ? "giorno" : "giorni"} dopo il ${termine}`,
    uguale: (consuntivo) => `«${consuntivo}», come atteso`,
    diverso: (consuntivo, atteso) => `«${consuntivo}», atteso «${atteso}»`,
    senzaConsuntivo: "manca il consuntivo, e per il metodo dell'ente conta zero",
    siNo: { si: "Sì", no: "No" },
  },
  en: {
    meglio: { crescente: "higher is better", decrescente: "lower is better" },
    su: (consuntivo, target) => `${consuntivo} against a target of ${target}`,
    mancano: (quanto) => `${quanto} short`,
    oltre: (quanto) => `over the limit by ${quanto}`,
    scarto: (quanto) => `off by ${quanto}`,
    sulLimite: "the target asks to go beyond it",
    meglioDelTarget: {
      crescente: (quanto) => `beyond the target by ${quanto}`,
      decrescente: (quanto) => `better than the target by ${quanto}`,
    },
    salStabilito: "set by hand",
    stabilito: (autore, motivo) => (autore === "" ? "" : ` (${autore}: ${motivo})`),
    esitoDichiarato: (esito, autore, motivo) => ` Declared outcome: ${esito} (${autore}: ${motivo}).`,
    punti: (quanti, isUno) => `${quanti} ${isUno ? "point" : "points"}`,
    nellIntervallo: (consuntivo, minimo, massimo) => `${consuntivo} against a target between ${minimo} and ${massimo}`,
    entro: (fatto, termine) => `done on ${fatto}, by ${termine}`,
    dopo: (fatto, termine, giorni) => `done on ${fatto}, ${giorni} ${giorni === 1 ? "day" : "days"} after ${termine}`,
    uguale: (consuntivo) => `“${consuntivo}”, as expected`,
    diverso: (consuntivo, atteso) => `“${consuntivo}”, expected “${atteso}”`,
    senzaConsuntivo: "no actual yet, and by the body's method it counts as zero",
    siNo: { si: "Yes", no: "No" },
  },
};

const SEGNI: Readonly<Record<Operatore, string>> = { ">=": "≥ ", ">": "> ", "<=": "≤ ", "<": "< ", "=": "" };

/** A figure in its unit: a share as a percentage, with as many decimals as it has. */
export function formatGrandezza(valore: number, unita: Unita, lingua: Lingua): string {
  return unita === "percentuale" ? formatQuota(valore, lingua, 4) : formatNumero(valore, lingua);
}

/** A distance between shares is in points, never in percent. */
function scarto(valore: number, unita: Unita, lingua: Lingua): string {
  if (unita !== "percentuale") return formatGrandezza(valore, unita, lingua);
  return PAROLE[lingua].punti(formatNumero(valore * 100, lingua), round12(valore) === 0.01);
}

/** The gap in the target's unit, when both figures are in it. */
function distanza(target: Extract<Target, { tipo: "numero" }>, c: number, misura: Misura, lingua: Lingua): string {
  const parole = PAROLE[lingua];
  const { sal } = misura;
  const verso = misura.verso?.verso;
  if (sal === null || sal === 1) return "";
  const distanza = round12(Math.abs(c - target.valore));
  if (distanza === 0) return `; ${parole.sulLimite}`;
  const quanto = scarto(distanza, target.unita, lingua);
  if (!verso) return `; ${parole.scarto(quanto)}`;
  if (sal > 1) return `; ${parole.meglioDelTarget[verso](quanto)}`;
  const isUno = distanza === (target.unita === "percentuale" ? 0.01 : 1);
  return `; ${verso === "decrescente" ? parole.oltre(quanto) : parole.mancano(quanto, isUno)}`;
}

/** The consuntivo as it was measured, in the unit of the target where it had to be read in it. */
export function lettoIn(
  { consuntivo, anomalie }: Misura,
  unitaDelTarget: Unita,
): { valore: number; unita: Unita } | null {
  if (consuntivo.tipo !== "numero") return null;
  const letto = anomalie.find(({ codice }) => codice === "unita-incoerenti")?.dati?.["letto"];
  return typeof letto === "number" ? { valore: letto, unita: unitaDelTarget } : consuntivo;
}

function fraseNumero(misura: Misura, target: Extract<Target, { tipo: "numero" }>, lingua: Lingua): string | null {
  const { verso } = misura;
  const letto = lettoIn(misura, target.unita);
  if (!letto) return null;
  const parole = PAROLE[lingua];
  const { valore: c, unita } = letto;
  const segno = target.operatore ? SEGNI[target.operatore] : "";
  const atteso = `${segno}${formatGrandezza(target.valore, target.unita, lingua)}`;
  const meglio = verso && !target.operatore ? ` (${parole.meglio[verso.verso]})` : "";
  const isStessaUnita = (unita === "percentuale") === (target.unita === "percentuale");
  const gap = isStessaUnita ? distanza(target, c, misura, lingua) : "";
  return `${parole.su(formatGrandezza(c, unita, lingua), atteso)}${meglio}${gap}`;
}

function testoConsuntivo(consuntivo: Consuntivo, lingua: Lingua): string {
  switch (consuntivo.tipo) {
    case "numero":
      return formatGrandezza(consuntivo.valore, consuntivo.unita, lingua);
    case "data":
      return formatData(consuntivo.seriale);
    case "si-no":
      return PAROLE[lingua].siNo[consuntivo.valore ? "si" : "no"];
    case "parole":
    case "errore":
      return consuntivo.testo;
    case "mancante":
      return "";
  }
}

function fraseOperandi(misura: Misura, lingua: Lingua): string | null {
  const { target, consuntivo } = misura;
  const parole = PAROLE[lingua];
  const ottenuto = testoConsuntivo(consuntivo, lingua);
  if (consuntivo.tipo === "mancante") return parole.senzaConsuntivo;
  switch (target.tipo) {
    case "numero":
      return fraseNumero(misura, target, lingua);
    case "intervallo": {
      const [minimo, massimo] = [target.minimo, target.massimo].map((uno) =>
        formatGrandezza(uno, target.unita, lingua),
      );
      const letto = lettoIn(misura, target.unita);
      const c = letto ? formatGrandezza(letto.valore, letto.unita, lingua) : ottenuto;
      return parole.nellIntervallo(c, minimo ?? "", massimo ?? "");
    }
    case "data": {
      if (consuntivo.tipo !== "data") return null;
      const [fatto, termine] = [formatData(consuntivo.seriale), formatData(target.seriale)];
      const giorni = consuntivo.seriale - target.seriale;
      return giorni <= 0 ? parole.entro(fatto, termine) : parole.dopo(fatto, termine, giorni);
    }
    case "si-no": {
      const atteso = parole.siNo[target.valore ? "si" : "no"];
      return misura.sal === 1 ? parole.uguale(ottenuto) : parole.diverso(ottenuto, atteso);
    }
    case "parole": {
      const atteso = `${target.operatore ? SEGNI[target.operatore] : ""}${target.testo}`;
      return misura.regola === "testo" ? parole.uguale(ottenuto) : parole.diverso(ottenuto, atteso);
    }
    case "composto":
    case "monitoraggio":
    case "eliminato":
    case "mancante":
    case "errore":
      return null;
  }
}

/**
 * The sentence behind a SAL, fit for the Relazione; without a SAL, why there is none.
 * @example spiegaMisura(misura, "it") //=> "83,5%: 542.816,75 su un target di 650.000 (più alto è meglio); mancano 107.183,25."
 */
export function spiegaMisura(misura: Misura, lingua: Lingua): string {
  const { stabilito } = misura;
  const parole = PAROLE[lingua];
  if (stabilito && stabilito.tipo !== "esito") {
    const quota = misura.sal === null ? "" : `${formatSal(misura.sal, lingua)}, `;
    const nome = stabilito.tipo === "sal" ? parole.salStabilito : nomeEsito(misura.esito, lingua);
    const frase = `${quota}${nome}${parole.stabilito(stabilito.autore, stabilito.motivo)}.`;
    return frase.charAt(0).toUpperCase() + frase.slice(1);
  }
  const esito = stabilito
    ? parole.esitoDichiarato(nomeEsito(misura.esito, lingua), stabilito.autore, stabilito.motivo)
    : "";
  if (misura.sal === null) {
    const [prima] = misura.anomalie;
    return `${prima ? testoAnomalia(prima, lingua) : `${nomeEsito(misura.esito, lingua, "frase")}.`}${esito}`;
  }
  const operandi = fraseOperandi(misura, lingua);
  const quota = formatSal(misura.sal, lingua);
  return `${operandi ? `${quota}: ${operandi}.` : `${quota}.`}${esito}`;
}
