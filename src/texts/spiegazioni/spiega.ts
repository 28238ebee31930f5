import type { Misura } from "../../domain/Misura";
import type { Stabilito } from "../../domain/Stabilito";
import { TESTI_ANOMALIE } from "../anomalie/anomalie";
import { asFrase, formatSal } from "../formato";
import { fraseMisura } from "../frasi/fraseMisura";
import type { Lingua } from "../lingua";
import { FRASI_INGLESI } from "../frasi/frasiInglesi";
import { FRASI_ITALIANE } from "../frasi/frasiItaliane";
import { nomeEsito } from "../nomiEsito";

const TESTI = {
  it: { ...FRASI_ITALIANE, ...TESTI_ANOMALIE.it },
  en: { ...FRASI_INGLESI, ...TESTI_ANOMALIE.en },
} as const;

/** The words of what somebody established about a row; one entry a language. */
const STABILITO = {
  it: { sal: "stabilito a mano", esito: "Esito dichiarato" },
  en: { sal: "set by hand", esito: "Declared outcome" },
} as const;

/** What somebody established instead of the rule: the SAL, or that there is none. */
function fraseStabilito({ sal, esito }: Misura, stabilito: Stabilito, lingua: Lingua): string {
  const { tipo, autore, motivo } = stabilito;
  const quota = sal === null ? "" : `${formatSal(sal, lingua)}, `;
  const nome = tipo === "sal" ? STABILITO[lingua].sal : nomeEsito(esito, lingua);
  return asFrase(`${quota}${nome}${autore === "" ? "" : ` (${autore}: ${motivo})`}`);
}

/**
 * The sentence behind a SAL, fit for the Relazione; without a SAL, why there is none.
 * @example spiegaMisura(misura, "it") //=> "83,5%: 542.816,75 su un target di 650.000 (più alto è meglio); mancano 107.183,25."
 */
export function spiegaMisura(misura: Misura, lingua: Lingua): string {
  const { stabilito } = misura;
  if (stabilito && stabilito.tipo !== "esito") return fraseStabilito(misura, stabilito, lingua);
  const frase = fraseMisura(misura, TESTI[lingua]);
  if (!stabilito) return frase;
  const { autore, motivo } = stabilito;
  return `${frase} ${STABILITO[lingua].esito}: ${nomeEsito(misura.esito, lingua)} (${autore}: ${motivo}).`;
}
