import type { Anomalia } from "../domain/Anomalia";
import type { CodiceAnomalia } from "../domain/codiciAnomalia";
import type { RigaRilevata, Rilevazione } from "./Rilevazione";

/** They speak of an outcome, which a row has when its year is over, or of a part of it that the day takes as it is. */
const DI_FINE_ANNO: readonly CodiceAnomalia[] = ["vicino-alla-soglia", "giustificazione-mancante", "periodo-parziale"];
/** They speak of a result that was not there yet. */
const DI_UN_RISULTATO_DOPO: readonly CodiceAnomalia[] = ["in-ritardo", "pubblicato-diverso"];

/** What is to be seen of a row on the day: nothing is missing that was not due, and nothing has an outcome early. */
export function anomalieAl(
  { misurato, stato, isDopo }: RigaRilevata,
  { isFineAnno }: Rilevazione,
): readonly Anomalia[] {
  const taciute: readonly CodiceAnomalia[] = [
    ...(isFineAnno ? [] : DI_FINE_ANNO),
    ...(isDopo && !isFineAnno ? DI_UN_RISULTATO_DOPO : []),
    ...(stato === "non ancora dovuto" ? (["consuntivo-mancante"] as const) : []),
  ];
  return misurato.anomalie.filter(({ codice }) => !taciute.includes(codice));
}
