import type { Anomalia, CodiceAnomalia } from "../domain/Anomalia";
import { ANOMALIE_INGLESI } from "./anomalieInglesi";
import { ANOMALIE_ITALIANE } from "./anomalieItaliane";
import type { Lingua } from "./lingua";
import { Dati } from "./VoceAnomalia";

const VOCI = { it: ANOMALIE_ITALIANE, en: ANOMALIE_INGLESI } as const;

/** The sentence of an anomalia, with its figures. */
export function testoAnomalia(anomalia: Anomalia, lingua: Lingua): string {
  return VOCI[lingua][anomalia.codice].fatto(new Dati(anomalia.dati, lingua));
}

/** What a user can do about all the rows with this code and, where there is one, this reason. */
export function rimedioAnomalia(codice: CodiceAnomalia, lingua: Lingua, motivo = ""): string {
  const { rimedi, rimedio } = VOCI[lingua][codice];
  return rimedi?.[motivo] ?? rimedio;
}

/** What the anomalie of one cause have in common, without the figures of each; null where their code says it all. */
export function fraseCausa({ codice, gravita, dati }: Anomalia, lingua: Lingua): string | null {
  const comuni = Object.entries(dati ?? {}).filter(([nome]) => nome === "motivo" || nome === "verso");
  if (comuni.length === 0) return null;
  return testoAnomalia({ codice, gravita, dati: Object.fromEntries(comuni) }, lingua).replace(/\.$/, "");
}
