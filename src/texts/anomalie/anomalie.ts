import { motivoOf, type Anomalia } from "../../domain/Anomalia";
import type { CodiceAnomalia } from "../../domain/codiciAnomalia";
import type { MotivoAnomalia } from "../../domain/DatiAnomalia";
import { ANOMALIE_INGLESI } from "./anomalieInglesi";
import { ANOMALIE_ITALIANE } from "./anomalieItaliane";
import type { Lingua } from "../lingua";
import { withMaiuscola } from "../formato";
import { fraseAnomalia, fraseRimedio, voceDi, type TestiAnomalie } from "../VoceAnomalia";

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

/** The sentences of anomalie that another one beside them has not said, each once. */
export function frasiOltre(detta: string, anomalie: readonly Anomalia[], lingua: Lingua): readonly string[] {
  const frasi = anomalie.map((una) => testoAnomalia(una, lingua));
  return [...new Set(frasi)].filter((frase) => frase !== detta);
}

/** What a user can do about all the rows with this code and, where there is one, this reason. */
export function rimedioAnomalia(codice: CodiceAnomalia, lingua: Lingua, motivo: MotivoAnomalia | null = null): string {
  return fraseRimedio(voceDi(TESTI_ANOMALIE[lingua].voci, codice), motivo);
}

/** What the anomalie of one cause have in common, without the figures of each; null where their code says it all. */
export function fraseCausa(una: Anomalia, lingua: Lingua): string | null {
  const { codice, gravita } = una;
  const motivo = motivoOf(una);
  const verso = una.codice === "verso-presunto" ? una.dati?.verso : undefined;
  if (motivo === null && verso === undefined) return null;
  const voce: { readonly cause?: Readonly<Partial<Record<MotivoAnomalia, string>>> } = voceDi(
    TESTI_ANOMALIE[lingua].voci,
    codice,
  );
  const causa = motivo === null ? undefined : voce.cause?.[motivo];
  // Without the figures of each: sentences leave out what is not there.
  const comune = { codice, gravita, dati: motivo === null ? { verso } : { motivo } } as Anomalia;
  return withMaiuscola(causa ?? testoAnomalia(comune, lingua)).replace(/[. ]+$/, "");
}
