import type { AggregatoMisurato } from "../../cruscotto/CruscottoMisurato";

export interface RamoAlbero {
  readonly aggregato: AggregatoMisurato;
  /** 0 directly under the ente. */
  readonly profondita: number;
}

/** The headings in reading order, each under its own father and with its depth. */
export function orderAlbero(aggregati: readonly AggregatoMisurato[]): readonly RamoAlbero[] {
  const presenti = new Set(aggregati.map(({ nodo }) => nodo.id));
  const figli = new Map<number | null, AggregatoMisurato[]>();
  for (const aggregato of aggregati) {
    const { padre } = aggregato.nodo;
    const sotto = padre !== null && presenti.has(padre) ? padre : null;
    const fratelli = figli.get(sotto);
    if (fratelli) fratelli.push(aggregato);
    else figli.set(sotto, [aggregato]);
  }
  const rami: RamoAlbero[] = [];
  const visit = (padre: number | null, profondita: number): void => {
    for (const aggregato of figli.get(padre) ?? []) {
      rami.push({ aggregato, profondita });
      visit(aggregato.nodo.id, profondita + 1);
    }
  };
  visit(null, 0);
  return rami;
}
