import type { Anomalia, CodiceAnomalia } from "../domain/Anomalia";
import { ANOMALIE_INGLESI } from "./anomalieInglesi";
import { ANOMALIE_ITALIANE } from "./anomalieItaliane";
import type { Lingua } from "./lingua";
import { fraseAnomalia, fraseRimedio, type TestiAnomalie } from "./VoceAnomalia";

export const TESTI_ANOMALIE: Readonly<
  Record<Lingua, TestiAnomalie<CodiceAnomalia> & { voci: typeof ANOMALIE_ITALIANE }>
> = {
  it: { lingua: "it", voci: ANOMALIE_ITALIANE },
  en: { lingua: "en", voci: ANOMALIE_INGLESI },
};

/** The sentence of an anomalia, with its figures. */
export function testoAnomalia(anomalia: Anomalia, lingua: Lingua): string {
  return fraseAnomalia(anomalia, TESTI_ANOMALIE[lingua]);
}

/** What a user can do about all the rows with this code and, where there is one, this reason. */
export function rimedioAnomalia(codice: CodiceAnomalia, lingua: Lingua, motivo = ""): string {
  return fraseRimedio(TESTI_ANOMALIE[lingua].voci[codice], motivo);
}

/** What the anomalie of one cause have in common, without the figures of each; null where their code says it all. */
export function fraseCausa({ codice, gravita, dati }: Anomalia, lingua: Lingua): string | null {
  const comuni = Object.entries(dati ?? {}).filter(([nome]) => nome === "motivo" || nome === "verso");
  if (comuni.length === 0) return null;
  const causa = TESTI_ANOMALIE[lingua].voci[codice].cause?.[String(dati?.["motivo"] ?? "")];
  return (causa ?? testoAnomalia({ codice, gravita, dati: Object.fromEntries(comuni) }, lingua)).replace(/\.$/, "");
}
