import type { RigaRaccolta } from "../FoglioRaccolto";
import { isVuoto } from "../isVuoto";
import type { Arrivo, ArrivoDiRiga, EsitoArrivo, RigaArrivata } from "../Raccolta";
import { valoreScritto } from "./valoreScritto";

/** The arrivals that say something: what left with the scheda and came back as it was is no answer. */
function rispostiIn(arrivi: readonly ArrivoDiRiga[], ora: string): readonly ArrivoDiRiga[] {
  return arrivi.filter(({ arrivo, allora }) => {
    const detto = valoreScritto(arrivo.valore);
    return !isVuoto(arrivo.valore) && (detto === ora || detto !== allora);
  });
}

/** The same value once, whoever brought it. */
function diversi(arrivi: readonly Arrivo[]): readonly Arrivo[] {
  const visti = new Set<string>();
  return arrivi.filter(({ valore }) => {
    const detto = valoreScritto(valore);
    const isNuovo = !visti.has(detto);
    visti.add(detto);
    return isNuovo;
  });
}

function esitoOf(validi: readonly ArrivoDiRiga[], ora: RigaArrivata["ora"]): EsitoArrivo {
  const [primo] = validi;
  if (!primo) return "vuota";
  const detti = new Set(validi.map(({ arrivo }) => valoreScritto(arrivo.valore)));
  if (detti.size > 1) return "conflitto";
  if (detti.has(valoreScritto(ora))) return "uguale";
  if (isVuoto(ora)) return "nuova";
  // What the cruscotto holds is what left: whoever answers has corrected it.
  return validi.every(({ allora }) => allora === valoreScritto(ora)) ? "aggiornata" : "conflitto";
}

/** What becomes of a row, of all that came back for it: it is compared with what left and with what is there now. */
export function decidiRiga(riga: RigaRaccolta, arrivi: readonly ArrivoDiRiga[]): RigaArrivata {
  const ora = riga.misurato.indicatore.consuntivo;
  const risposti = rispostiIn(arrivi, valoreScritto(ora));
  // The same as the cruscotto holds is nobody's mistake, of whatever kind it is.
  const uguali = risposti.filter(({ arrivo }) => valoreScritto(arrivo.valore) === valoreScritto(ora));
  const validi = risposti.filter((uno) => uno.arrivo.motivo === null || uguali.includes(uno));
  const rifiutati = risposti.filter((uno) => !validi.includes(uno));
  const esito = validi.length === 0 && rifiutati.length > 0 ? "rifiutata" : esitoOf(validi, ora);
  const senzaValore = arrivi.filter(({ arrivo }) => arrivo.nota !== "" && isVuoto(arrivo.valore));
  const mostrati = [
    ...diversi(validi.map(({ arrivo }) => ({ ...arrivo, motivo: null }))),
    ...rifiutati.map(({ arrivo }) => arrivo),
  ];
  return { riga, esito, ora, arrivi: mostrati.length > 0 ? mostrati : senzaValore.map(({ arrivo }) => arrivo) };
}
