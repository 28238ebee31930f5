import type { Correzione } from "../../correzioni/Correzione";
import type { ArgomentoProprio } from "../../modifiche/argomentiRisposti";
import { parseTipo, parseVerso } from "../../domain/valori/argomenti";
import { displayCella } from "../../domain/numeri/displayCella";
import { formatQuota } from "../../texts/formato";
import type { Lingua } from "../../texts/lingua";
import { nomeEsito } from "../../texts/nomiEsito";
import { NOMI_ANOMALIE } from "../../texts/anomalie/nomiAnomalie";
import { TESTI_SCHERMO_INDICATORE } from "../../texts/schermi/schermoIndicatore";

/** What the user said of a row in the language of PERF.SAL, in words. */
export function fraseArgomento({ argomento, scritto }: ArgomentoProprio, lingua: Lingua): string {
  const testi = TESTI_SCHERMO_INDICATORE[lingua];
  const { corretto } = testi;
  if (argomento === "verso") {
    const detto = parseVerso(scritto);
    const isOperatore = detto === null || detto.operatore !== null || detto.verso === null;
    return corretto.verso(isOperatore ? scritto : testi.versi[detto.verso]);
  }
  if (argomento === "tipo") {
    const tipo = parseTipo(scritto);
    return corretto.tipo(tipo === null ? scritto : testi.tipi[tipo]);
  }
  const valore = scritto.slice(scritto.indexOf("=") + 1);
  if (argomento === "giorni" || argomento === "consuntivo") return corretto[argomento](valore);
  return corretto.opzione(scritto);
}

/** What a line of "PERF – correzioni" says of a row, in words. */
export function fraseLinea({ detto, parole }: Correzione, lingua: Lingua): string {
  const { corretto } = TESTI_SCHERMO_INDICATORE[lingua];
  if (detto?.cosa === "sal") return corretto.sal(formatQuota(detto.sal, lingua, 2));
  if (detto?.cosa === "esito") return corretto.esito(nomeEsito(detto.esito, lingua));
  if (detto?.cosa === "accettata") return corretto.accettata(NOMI_ANOMALIE[detto.codice][lingua]);
  if (detto?.cosa === "letto") return corretto.consuntivo(displayCella(detto.valore));
  if (detto?.cosa === "neutralizzato" || detto?.cosa === "non applicabile") return corretto[detto.cosa];
  return parole;
}
