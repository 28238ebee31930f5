import type { Pubblicato } from "../../domain/valori/parsePubblicato";
import type { AggregatoMisurato, IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { comparePublished } from "../../misura/riga/published";
import type { Cella } from "../../domain/Cella";
import { displayCella } from "../../domain/numeri/displayCella";
import { parseFormato } from "../../domain/numeri/formatoNumero";
import { round12 } from "../../domain/numeri/round12";
import { weightedMean } from "../../domain/sal/weightedMean";
import { testoAnomalia } from "../../texts/anomalie/anomalie";
import { formatNumero, formatQuota } from "../../texts/formato";
import { PUBBLICATI } from "../../texts/relazione/relazioneVerifica";
import type { ConPubblicati } from "./pubblicati";

const isUguale = (sal: number | null, pubblicato: Pubblicato) => comparePublished(sal, pubblicato) === "coincide";

/** 99,6% published as 99%. */
function isTroncato(sal: number, { valore, passo }: Pubblicato): boolean {
  return Math.abs(Math.floor(round12(sal / passo)) * passo - valore) < passo / 1e3;
}

/** Half of the last digit that a cell shows: its own decimals, or those of its format. */
function mezzaCifra(cella: Cella): number {
  if (cella.tipo !== "numero") return 0;
  const { isPercentuale, decimali } = parseFormato(cella.formato);
  const scritti = String(round12(cella.valore)).split(".")[1]?.length ?? 0;
  const mostrati = decimali === null ? scritti : decimali + (isPercentuale ? 2 : 0);
  return 10 ** -mostrati / 2;
}

/** Decimals that the consuntivo lost: the values it may have had, as written, that give the published share. */
function decimaliPerduti({ misura, indicatore }: IndicatoreMisurato, { valore, passo }: Pubblicato): string | null {
  const { target, consuntivo, regola } = misura;
  if (target.tipo !== "numero" || consuntivo.tipo !== "numero" || target.valore <= 0) return null;
  if (regola !== "crescente" && regola !== "decrescente") return null;
  const [meno, piu] = [round12(valore - passo / 2), round12(valore + passo / 2)];
  if (meno <= 0) return null;
  const cercati =
    regola === "crescente" ? [meno * target.valore, piu * target.valore] : [target.valore / piu, target.valore / meno];
  const letta = indicatore.consuntivo.tipo === "numero" ? indicatore.consuntivo.valore : 0;
  const mezza = mezzaCifra(indicatore.consuntivo) * (letta === 0 ? 1 : consuntivo.valore / letta);
  const da = Math.max(cercati[0] ?? 0, consuntivo.valore - mezza);
  const a = Math.min(cercati[1] ?? 0, consuntivo.valore + mezza);
  if (da > a) return null;
  const scrivi = (numero: number) =>
    target.unita === "percentuale" ? formatQuota(numero, "it", 2) : formatNumero(numero, "it");
  return PUBBLICATI.decimali(displayCella(indicatore.consuntivo), scrivi(da), scrivi(a));
}

/** The other direction would give what was published. */
function isVersoOpposto(
  { misura: { target, consuntivo, regola } }: IndicatoreMisurato,
  pubblicato: Pubblicato,
): boolean {
  if (target.tipo !== "numero" || consuntivo.tipo !== "numero") return false;
  if (target.valore <= 0 || consuntivo.valore <= 0) return false;
  if (regola !== "crescente" && regola !== "decrescente") return false;
  const [c, t] = [consuntivo.valore, target.valore];
  return isUguale(round12(Math.min(1, regola === "crescente" ? t / c : c / t)), pubblicato);
}

/** Why the published SAL of a row is not the measured one, as far as the cells tell. */
export function motivoRiga(uno: IndicatoreMisurato): string {
  const { pubblicato, misura, anomalie } = uno;
  if (!pubblicato) return "";
  if (uno.confronto === "altro metodo") return PUBBLICATI.altroMetodo;
  const ritardo = anomalie.find((una) => una.codice === "in-ritardo")?.dati?.giorni;
  if (ritardo !== undefined && pubblicato.valore === 1) return PUBBLICATI.ritardo(String(ritardo));
  if (misura.sal === null) {
    const prima = anomalie.find(({ codice, gravita }) => codice !== "pubblicato-diverso" && gravita !== "nota");
    return prima ? testoAnomalia(prima, "it") : PUBBLICATI.sconosciuto;
  }
  if (isTroncato(misura.sal, pubblicato)) return PUBBLICATI.troncato;
  const decimali = decimaliPerduti(uno, pubblicato);
  if (decimali !== null) return decimali;
  return isVersoOpposto(uno, pubblicato) ? PUBBLICATI.versoOpposto : PUBBLICATI.sconosciuto;
}

/** Why the published SAL of a heading is not the mean of what stands below it, as far as the cells tell. */
export function motivoNodo({ nodo, media, pubblicato, confronto }: AggregatoMisurato, con: ConPubblicati): string {
  if (!pubblicato) return "";
  if (confronto === "altro metodo") return PUBBLICATI.altroMetodo;
  const da = { tipo: "nodo", id: nodo.id } as const;
  if (con.isToccato(da) && isUguale(con.salOf(da), pubblicato)) {
    const quali = con.righeSotto(da).map(({ indicatore }) => `«${indicatore.nome}»`);
    return PUBBLICATI.daiPubblicati(quali.join(", "));
  }
  if (media.sal !== null && isTroncato(media.sal, pubblicato)) return PUBBLICATI.troncato;
  const semplice = weightedMean(media.voci.map(({ sal }) => ({ sal, peso: null })));
  const hasPesi = media.voci.some(({ peso }) => peso !== null);
  return hasPesi && isUguale(semplice, pubblicato) ? PUBBLICATI.senzaPesi : PUBBLICATI.sconosciuto;
}
