import { MANCANZE, type Mancanza } from "../../../texts/relazione/mancanze";
import { isPocoMisurato, type Copertura } from "../../../domain/sal/copertura";
import type { IndicatoreMisurato, Media } from "../../../misura/CruscottoMisurato";
import { isNelleMedie } from "../../../misura/medie/mediaOf";
import { RELAZIONE } from "../../../texts/relazione/relazione";
import type { FoglioDiRelazione } from "../../caselle/Materiale";

/** Why the figures of these sheets are not whole, in words; empty when they are. */
export function mancanzeOf(fogli: readonly FoglioDiRelazione[]): readonly Mancanza[] {
  return mancanzeFra(fogli.flatMap(({ misurato }) => misurato.indicatori));
}

/** The same of some rows. */
export function mancanzeFra(indicatori: readonly IndicatoreMisurato[]): readonly Mancanza[] {
  const righe = indicatori.filter(isNelleMedie);
  const quanti = (esito: string) => righe.filter(({ misura }) => misura.esito === esito).length;
  const [daRilevare, daConfermare] = [quanti("da rilevare"), quanti("calcolo da confermare")];
  return [
    ...(daRilevare > 0 ? [MANCANZE.daRilevare(daRilevare)] : []),
    ...(daConfermare > 0 ? [MANCANZE.daConfermare(daConfermare)] : []),
  ];
}

/** What stands in the place of an outcome where too little below it is measured ("2 di 5 misurati"); null elsewhere. */
export function pocoMisuratoDi(media: Pick<Media, "sal" | "misurati" | "attesi">): string | null {
  return isPocoMisurato(media) ? RELAZIONE.pocoMisurato(media.misurati, media.attesi) : null;
}

/** How many of the rows that count are measured, on these sheets together. */
export function coperturaOf(fogli: readonly FoglioDiRelazione[]): Copertura {
  const somma = (che: keyof Copertura) => fogli.reduce((tot, { misurato }) => tot + misurato.ente[che], 0);
  return { misurati: somma("misurati"), attesi: somma("attesi") };
}
