import type { CodiceAnomalia, CodiceDiCella, CodiceSenzaSal } from "../../domain/codiciAnomalia";
import { formatData } from "../../domain/numeri/calendario";
import type { Esito, Misura, Verso } from "../../domain/Misura";
import { round12 } from "../../domain/numeri/round12";
import type { Consuntivo, Operatore, Target, Unita } from "../../domain/Valore";
import { asFrase, formatNumero, formatQuota, formatSal } from "../formato";
import type { ParoleMedia } from "./fraseMedia";
import type { Lingua } from "../lingua";
import { fraseAnomalia, type TestiAnomalie, type VoceAnomalia } from "../VoceAnomalia";

/** The words of the sentences behind a SAL, in one language. */
interface ParoleMisura {
  readonly meglio: Readonly<Record<Verso, string>>;
  readonly su: (consuntivo: string, target: string) => string;
  readonly mancano: (quanto: string, isUno: boolean) => string;
  readonly oltre: (quanto: string) => string;
  readonly scarto: (quanto: string) => string;
  readonly sulLimite: string;
  readonly meglioDelTarget: Readonly<Record<Verso, (quanto: string) => string>>;
  readonly dallaBase: (base: string, consuntivo: string, target: string) => string;
  readonly perFasce: string;
  readonly punti: (quanti: string, isUno: boolean) => string;
  readonly nellIntervallo: (consuntivo: string, minimo: string, massimo: string) => string;
  readonly entro: (fatto: string, termine: string) => string;
  readonly dopo: (fatto: string, termine: string, giorni: number) => string;
  readonly uguale: (consuntivo: string) => string;
  readonly diverso: (consuntivo: string, atteso: string) => string;
  readonly senzaConsuntivo: string;
  readonly siNo: Readonly<Record<"si" | "no", string>>;
}

/** What is said of a measure and of a mean, in one language. */
interface TestiMisura<Codice extends CodiceAnomalia> extends TestiAnomalie<Codice> {
  readonly parole: ParoleMisura;
  readonly media: ParoleMedia;
  readonly esito: (esito: Esito) => string;
}

/** What a function in a cell may say of a row: what to do only where there is no SAL, on its error. */
export type FrasiDiRiga = TestiMisura<CodiceDiCella> & {
  readonly voci: { readonly [Codice in CodiceSenzaSal & CodiceDiCella]: VoceAnomalia<Codice> };
};

type Testi = Pick<TestiMisura<CodiceAnomalia>, "lingua" | "parole">;
type TargetNumero = Extract<Target, { tipo: "numero" }>;

const SEGNI: Readonly<Record<Operatore, string>> = { ">=": "≥ ", ">": "> ", "<=": "≤ ", "<": "< ", "=": "" };

/** A figure in its unit: a share as a percentage, with as many decimals as it has. */
export function formatGrandezza(valore: number, unita: Unita, lingua: Lingua): string {
  return unita === "percentuale" ? formatQuota(valore, lingua, 4) : formatNumero(valore, lingua);
}

/** A distance between shares is in points, never in percent. */
function scarto(valore: number, unita: Unita, { lingua, parole }: Testi): string {
  if (unita !== "percentuale") return formatGrandezza(valore, unita, lingua);
  return parole.punti(formatNumero(valore * 100, lingua), round12(valore) === 0.01);
}

/** The gap in the target's unit, when both figures are in it. */
function distanza(target: TargetNumero, c: number, misura: Misura, testi: Testi): string {
  const { parole } = testi;
  const { sal } = misura;
  const verso = misura.verso?.verso;
  if (sal === null || sal === 1) return "";
  const distanza = round12(Math.abs(c - target.valore));
  if (distanza === 0) return `; ${parole.sulLimite}`;
  const quanto = scarto(distanza, target.unita, testi);
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
  const dati = anomalie.find((una) => una.codice === "unita-incoerenti")?.dati;
  return dati && "letto" in dati ? { valore: dati.letto, unita: unitaDelTarget } : consuntivo;
}

function fraseNumero(misura: Misura, target: TargetNumero, testi: Testi): string | null {
  const { lingua, parole } = testi;
  const { verso } = misura;
  const letto = lettoIn(misura, target.unita);
  if (!letto) return null;
  const { valore: c, unita } = letto;
  const segno = target.operatore ? SEGNI[target.operatore] : "";
  const atteso = `${segno}${formatGrandezza(target.valore, target.unita, lingua)}`;
  const meglio = verso && !target.operatore ? ` (${parole.meglio[verso.verso]})` : "";
  const isStessaUnita = (unita === "percentuale") === (target.unita === "percentuale");
  const gap = isStessaUnita ? distanza(target, c, misura, testi) : "";
  const ottenuto = formatGrandezza(c, unita, lingua);
  const conto =
    misura.base === undefined
      ? parole.su(ottenuto, atteso)
      : parole.dallaBase(formatGrandezza(misura.base, target.unita, lingua), ottenuto, atteso);
  return `${conto}${meglio}${gap}${misura.regola === "fasce" ? `; ${parole.perFasce}` : ""}`;
}

function testoConsuntivo(consuntivo: Consuntivo, { lingua, parole }: Testi): string {
  switch (consuntivo.tipo) {
    case "numero":
      return formatGrandezza(consuntivo.valore, consuntivo.unita, lingua);
    case "data":
      return formatData(consuntivo.seriale);
    case "si-no":
      return parole.siNo[consuntivo.valore ? "si" : "no"];
    case "parole":
    case "errore":
      return consuntivo.testo;
    case "mancante":
      return "";
  }
}

function fraseOperandi(misura: Misura, testi: Testi): string | null {
  const { lingua, parole } = testi;
  const { target, consuntivo } = misura;
  const ottenuto = testoConsuntivo(consuntivo, testi);
  if (consuntivo.tipo === "mancante") return parole.senzaConsuntivo;
  switch (target.tipo) {
    case "numero":
      return fraseNumero(misura, target, testi);
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

/** The sentence behind a SAL as the rule measures it; without a SAL, why there is none. */
export function fraseMisura<Codice extends CodiceAnomalia>(misura: Misura<Codice>, testi: TestiMisura<Codice>): string {
  if (misura.sal === null) {
    const [prima] = misura.anomalie;
    return prima ? fraseAnomalia(prima, testi) : asFrase(testi.esito(misura.esito));
  }
  const operandi = fraseOperandi(misura, testi);
  const quota = formatSal(misura.sal, testi.lingua);
  return operandi ? `${quota}: ${operandi}.` : `${quota}.`;
}
