import type { AggregatoMisurato, CruscottoMisurato, IndicatoreMisurato } from "../../../misura/CruscottoMisurato";
import { groupBy } from "../../../domain/groupBy";

/** A heading with what hangs under it, in reading order. */
export interface RamoAlbero {
  readonly aggregato: AggregatoMisurato;
  readonly rami: readonly RamoAlbero[];
  readonly indicatori: readonly IndicatoreMisurato[];
}

/** The headings directly under the ente, each with those below it; one whose own heading has no mean stands at the top. */
export function buildAlbero({ aggregati, indicatori }: Pick<CruscottoMisurato, "aggregati" | "indicatori">) {
  const presenti = new Set(aggregati.map(({ nodo }) => nodo.id));
  const figli = groupBy(aggregati, ({ nodo: { padre } }) => (padre !== null && presenti.has(padre) ? padre : null));
  const righe = groupBy(indicatori, ({ indicatore }) => indicatore.padre);
  const ramiSotto = (padre: number | null): readonly RamoAlbero[] =>
    (figli.get(padre) ?? []).map((aggregato) => ({
      aggregato,
      rami: ramiSotto(aggregato.nodo.id),
      indicatori: righe.get(aggregato.nodo.id) ?? [],
    }));
  return ramiSotto(null);
}
