import type { AggregatoMisurato, CruscottoMisurato, IndicatoreMisurato } from "../../cruscotto/CruscottoMisurato";

/** A heading with what hangs under it, in reading order. */
export interface RamoAlbero {
  readonly aggregato: AggregatoMisurato;
  readonly rami: readonly RamoAlbero[];
  readonly indicatori: readonly IndicatoreMisurato[];
}

/** The headings directly under the ente, each with those below it; one whose own heading has no mean stands at the top. */
export function buildAlbero({ aggregati, indicatori }: Pick<CruscottoMisurato, "aggregati" | "indicatori">) {
  const presenti = new Set(aggregati.map(({ nodo }) => nodo.id));
  const figli = new Map<number | null, AggregatoMisurato[]>();
  for (const aggregato of aggregati) {
    const { padre } = aggregato.nodo;
    const sotto = padre !== null && presenti.has(padre) ? padre : null;
    figli.set(sotto, [...(figli.get(sotto) ?? []), aggregato]);
  }
  const righe = new Map<number | null, IndicatoreMisurato[]>();
  for (const uno of indicatori) {
    const sue = righe.get(uno.indicatore.padre);
    if (sue) sue.push(uno);
    else righe.set(uno.indicatore.padre, [uno]);
  }
  const ramiSotto = (padre: number | null): readonly RamoAlbero[] =>
    (figli.get(padre) ?? []).map((aggregato) => ({
      aggregato,
      rami: ramiSotto(aggregato.nodo.id),
      indicatori: righe.get(aggregato.nodo.id) ?? [],
    }));
  return ramiSotto(null);
}
