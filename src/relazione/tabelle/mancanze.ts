import type { IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { isNelleMedie } from "../../misura/mediaOf";
import { RELAZIONE } from "../../texts/relazione";
import type { FoglioDiRelazione } from "../caselle/Materiale";

/** Why the figures of these sheets are not whole, in words; empty when they are. */
export function mancanzeOf(fogli: readonly FoglioDiRelazione[]): readonly string[] {
  return mancanzeDi(fogli.flatMap(({ misurato }) => misurato.indicatori));
}

/** The same of some rows. */
export function mancanzeDi(indicatori: readonly IndicatoreMisurato[]): readonly string[] {
  const righe = indicatori.filter(isNelleMedie);
  const quanti = (esito: string) => righe.filter(({ misura }) => misura.esito === esito).length;
  const [daRilevare, daConfermare] = [quanti("da rilevare"), quanti("calcolo da confermare")];
  return [
    ...(daRilevare > 0 ? [RELAZIONE.daRilevare(daRilevare)] : []),
    ...(daConfermare > 0 ? [RELAZIONE.daConfermare(daConfermare)] : []),
  ];
}
