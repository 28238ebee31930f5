import type { Anomalia } from "../domain/Anomalia";
import type { CruscottoMisurato } from "./CruscottoMisurato";

/** Whether an anomalia changes a figure or waits for an answer; what was accepted is good to know and no more. */
export function isAperta({ gravita }: Pick<Anomalia, "gravita">): boolean {
  return gravita !== "nota";
}

/** What a cruscotto still asks, of itself, of its headings and of its rows: the one count of its open questions. */
export function anomalieAperte({
  anomalie,
  aggregati,
  indicatori,
}: Pick<CruscottoMisurato, "anomalie" | "aggregati" | "indicatori">): readonly Anomalia[] {
  return [
    ...anomalie,
    // The rows of passed periods stay on their sheet and ask nothing.
    ...indicatori.flatMap((uno) => (uno.indicatore.isSuperato ? [] : uno.anomalie)),
    ...aggregati.flatMap((uno) => uno.anomalie),
  ].filter(isAperta);
}
