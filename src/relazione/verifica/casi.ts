import type { AggregatoMisurato, IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { CASI, type IdControllo } from "../../texts/relazione/relazioneVerifica";
import type { FoglioDiRelazione } from "../caselle/Materiale";
import type { CellaFonte, PostoCasella } from "../caselle/Tabella";

/** One thing that a check found, with the cell to look at. */
export interface Caso {
  readonly controllo: IdControllo;
  readonly a: CellaFonte | PostoCasella;
  /** The words of the link. */
  readonly dove: string;
  readonly voce: string;
  readonly fatto: string;
}

type Lato = "nome" | "target" | "consuntivo" | "sal" | "peso";

export function cellaDellaRiga(
  { file, misurato }: FoglioDiRelazione,
  { indicatore: { riga, colonne } }: IndicatoreMisurato,
  lato: Lato,
): CellaFonte {
  return { file, foglio: misurato.cruscotto.foglio, riga, colonna: colonne[lato] ?? colonne.nome };
}

export function cellaDelNodo({ file, misurato }: FoglioDiRelazione, { nodo }: AggregatoMisurato): CellaFonte {
  const colonna = nodo.colonnaPeso ?? nodo.colonnaSal ?? 0;
  return { file, foglio: misurato.cruscotto.foglio, riga: nodo.riga, colonna };
}

export function cellaDelFoglio({ file, misurato }: FoglioDiRelazione): CellaFonte {
  return { file, foglio: misurato.cruscotto.foglio, riga: 0, colonna: 0 };
}

/** A case on a cell of a sheet. */
export function casoSu(
  controllo: IdControllo,
  { titolo }: FoglioDiRelazione,
  a: CellaFonte,
  voce: string,
  fatto: string,
): Caso {
  return { controllo, a, dove: CASI.dove(titolo, a.riga + 1), voce, fatto };
}
