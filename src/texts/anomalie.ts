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

/** What a user can do about all the rows with this code. */
export function rimedioAnomalia(codice: CodiceAnomalia, lingua: Lingua): string {
  return VOCI[lingua][codice].rimedio;
}
