import type { CruscottoMisurato, IndicatoreMisurato } from "../../../misura/CruscottoMisurato";
import type { Posto } from "../../../cruscotto/Posto";
import type { Anomalia, Gravita } from "../../../domain/Anomalia";
import type { CodiceAnomalia } from "../../../domain/codiciAnomalia";
import { causaOf, groupByCausa } from "../../../domain/causaOf";
import { postoInRisposta, type Posizione } from "../celle";
import { luogoDelFoglio, luogoDellaRiga, luogoDelTitolo } from "./luogoDi";

/** One anomalia where it stands. */
export interface AnomaliaSuFoglio {
  readonly anomalia: Anomalia;
  /** Without a name it is about the whole sheet; null where it is about no cell of it. */
  readonly luogo: { readonly nome: string | null; readonly cella: Posizione } | null;
  /** Place of the indicator, or of the heading, that an answer would be about; null elsewhere. */
  readonly riga: Posto | null;
  /** The indicator; null for a heading and for the whole sheet. */
  readonly uno: IndicatoreMisurato | null;
  /** A figure was measured on that row. */
  readonly hasSal: boolean;
}

export interface GruppoAnomalie {
  readonly codice: CodiceAnomalia;
  /** What the anomalie have in common beside their code: one answer serves them all. */
  readonly causa: string;
  readonly gravita: Gravita;
  readonly voci: readonly AnomaliaSuFoglio[];
}

/** All the anomalie of a sheet by cause, the gravest and then the largest groups first. */
export function groupAnomalie(misurato: CruscottoMisurato): readonly GruppoAnomalie[] {
  const voci: readonly AnomaliaSuFoglio[] = [
    ...misurato.anomalie.map((anomalia) => {
      const cella = luogoDelFoglio(anomalia, misurato);
      return { anomalia, luogo: cella && { nome: null, cella }, riga: null, uno: null, hasSal: false };
    }),
    ...misurato.aggregati.flatMap((uno) => {
      const { nodo, media, anomalie } = uno;
      return anomalie.map((anomalia) => ({
        anomalia,
        luogo: { nome: nodo.nome, cella: luogoDelTitolo(anomalia, uno, misurato) },
        riga: postoInRisposta(nodo),
        uno: null,
        hasSal: media.sal !== null,
      }));
    }),
    ...misurato.indicatori.flatMap((uno) => {
      const { indicatore, misura, anomalie } = uno;
      return (indicatore.isSuperato ? [] : anomalie).map((anomalia) => ({
        anomalia,
        luogo: { nome: indicatore.nome, cella: luogoDellaRiga(anomalia, uno) },
        riga: { riga: indicatore.riga, colonna: indicatore.colonne.target },
        uno,
        hasSal: misura.sal !== null,
      }));
    }),
  ];
  // The check of the published figures has a section of its own.
  const sue = voci.filter(({ anomalia }) => anomalia.codice !== "pubblicato-diverso");
  return groupByCausa(sue, ({ anomalia }) => anomalia).map((gruppo) => {
    const { codice, gravita } = gruppo[0].anomalia;
    return { codice, causa: causaOf(gruppo[0].anomalia), gravita, voci: gruppo };
  });
}
