import type { AnteprimaMetodo } from "../../confronto/anteprimaMetodo";
import { formatSal } from "../../texts/formato";
import { nomeEsito } from "../../texts/nomiEsito";
import type { Lingua } from "../../texts/lingua";
import { TESTI_METODO } from "../../texts/schermi/metodo/schermoMetodo";
import { TESTI_PANNELLO } from "../../texts/schermi/pannello/pannello";

/**
 * What another method changes on a sheet, in one sentence.
 * @param isDiEnte the sheet is the ente's own cruscotto
 * @example "3 indicatori cambiano esito, il SAL dell'ente passa da 94,9% a 95%."
 */
export function frasiEffetto(effetto: AnteprimaMetodo, isDiEnte: boolean, lingua: Lingua): string {
  const testi = TESTI_METODO[lingua].effetto;
  const { righe, cambianoEsito, medie, ente } = effetto;
  const { prima, dopo } = ente;
  const isEnteUguale = prima.sal === dopo.sal;
  const isStessoGiudizio = prima.giudizio === dopo.giudizio;
  const isStessoEsito = prima.esito === dopo.esito;
  if (righe.length + medie.length === 0 && isEnteUguale && isStessoEsito && isStessoGiudizio) return testi.nulla;
  const { salEnte, nessunSal } = TESTI_PANNELLO[lingua];
  const salOf = (sal: number | null) => (sal === null ? nessunSal : formatSal(sal, lingua));
  const soloSal = righe.length - cambianoEsito;
  const parti = [
    cambianoEsito === 0 ? testi.nessunEsito : testi.cambiano(cambianoEsito),
    ...(soloSal > 0 ? [testi.soloSal(soloSal)] : []),
    ...(medie.length > 0 ? [testi.medie(medie.length)] : []),
    ...(isEnteUguale ? [] : [testi.ente(salEnte(isDiEnte), salOf(prima.sal), salOf(dopo.sal))]),
    ...(isEnteUguale && dopo.sal !== null ? [testi.enteUguale(salEnte(isDiEnte), salOf(dopo.sal))] : []),
    ...(isStessoEsito ? [] : [testi.esito(nomeEsito(prima.esito, lingua), nomeEsito(dopo.esito, lingua))]),
    ...(isStessoGiudizio ? [] : [testi.giudizio(prima.giudizio ?? testi.nessuno, dopo.giudizio ?? testi.nessuno)]),
  ];
  return `${parti.join(", ")}.`;
}
