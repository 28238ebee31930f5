import type { Livello } from "../../cruscotto/Cruscotto";
import type {
  AggregatoMisurato,
  Confronto,
  CruscottoMisurato,
  IndicatoreMisurato,
  Perche,
} from "../../misura/CruscottoMisurato";
import type { Anomalia } from "../../domain/Anomalia";
import type { Pubblicato } from "../../domain/valori/parsePubblicato";
import type { Esito } from "../../domain/Misura";
import { cellaDi, cellaSalDi, type Posizione } from "./celle";

/** One published figure beside the recomputed one, with what explains the latter. */
export interface RigaVerifica {
  readonly nome: string;
  readonly cella: Posizione;
  readonly pubblicato: Pubblicato;
  readonly coincide: boolean;
  readonly sal: number | null;
  readonly perche: Perche;
  readonly anomalie: readonly Anomalia[];
}

export interface VerificaLivello {
  readonly livello: "indicatore" | Livello;
  readonly coincidono: readonly RigaVerifica[];
  /** Published figures that differ, or that do not follow from the cells at all. */
  readonly diversi: readonly RigaVerifica[];
  /** Rows without a published figure, counted by outcome. */
  readonly altri: readonly (readonly [Esito, number])[];
}

const LIVELLI: readonly Livello[] = ["obiettivo", "programma", "prospettiva", "area", "ente"];

/** Published against recomputed: the indicators, then each level of the tree that has figures of its own. */
export function verifyCruscotto(misurato: CruscottoMisurato): readonly VerificaLivello[] {
  const livelli = LIVELLI.map((livello) =>
    compare(
      livello,
      misurato.aggregati.filter(({ nodo }) => nodo.livello === livello),
      rigaDiAggregato,
      ({ media }) => media.esito,
    ),
  );
  return [
    compare("indicatore", misurato.indicatori, rigaDiIndicatore, ({ misura }) => misura.esito),
    ...livelli,
  ].filter(({ coincidono, diversi }) => coincidono.length + diversi.length > 0);
}

function compare<T extends { readonly confronto: Confronto; readonly pubblicato: Pubblicato | null }>(
  livello: VerificaLivello["livello"],
  voci: readonly T[],
  toRiga: (voce: T, pubblicato: Pubblicato) => RigaVerifica,
  esitoDi: (voce: T) => Esito,
): VerificaLivello {
  const coincidono: RigaVerifica[] = [];
  const diversi: RigaVerifica[] = [];
  const altri = new Map<Esito, number>();
  for (const voce of voci) {
    if (voce.pubblicato === null || voce.confronto === "assente") {
      altri.set(esitoDi(voce), (altri.get(esitoDi(voce)) ?? 0) + 1);
    } else {
      (voce.confronto === "coincide" ? coincidono : diversi).push(toRiga(voce, voce.pubblicato));
    }
  }
  return { livello, coincidono, diversi, altri: [...altri] };
}

function rigaDiIndicatore(voce: IndicatoreMisurato, pubblicato: Pubblicato): RigaVerifica {
  const { indicatore, misura, anomalie } = voce;
  return {
    nome: indicatore.nome,
    cella: cellaSalDi(indicatore),
    pubblicato,
    coincide: voce.confronto === "coincide",
    sal: misura.sal,
    perche: { tipo: "misura", misura },
    anomalie,
  };
}

function rigaDiAggregato(voce: AggregatoMisurato, pubblicato: Pubblicato): RigaVerifica {
  const { nodo, media, anomalie } = voce;
  return {
    nome: nodo.nome,
    cella: cellaDi(nodo),
    pubblicato,
    coincide: voce.confronto === "coincide",
    sal: media.sal,
    perche: { tipo: "media", media },
    anomalie,
  };
}
