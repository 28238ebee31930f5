import type { CruscottoMisurato } from "../../misura/CruscottoMisurato";
import type { Posto } from "../../cruscotto/Posto";
import type { Anomalia, CodiceAnomalia, Gravita } from "../../domain/Anomalia";
import { causaOf } from "../../domain/causaOf";
import { cellaAnomalia, cellaDi, type Posizione } from "./celle";

/** One anomalia where it stands; without a place it belongs to the whole sheet. */
export interface VoceAnomalia {
  readonly anomalia: Anomalia;
  readonly luogo: { readonly nome: string; readonly cella: Posizione } | null;
  /** Place of the indicator that an answer would be about; null elsewhere. */
  readonly riga: Posto | null;
  /** A figure was measured on that row. */
  readonly hasSal: boolean;
}

export interface GruppoAnomalie {
  readonly codice: CodiceAnomalia;
  /** What the anomalie have in common beside their code: one answer serves them all. */
  readonly causa: string;
  readonly gravita: Gravita;
  readonly voci: readonly VoceAnomalia[];
}

const ORDINE: readonly Gravita[] = ["errore", "conferma", "nota"];

/** All the anomalie of a sheet by cause, the gravest and then the largest groups first. */
export function groupAnomalie(misurato: CruscottoMisurato): readonly GruppoAnomalie[] {
  const gruppi = new Map<string, GruppoAnomalie & { voci: VoceAnomalia[] }>();
  const add = (anomalia: Anomalia, luogo: VoceAnomalia["luogo"], riga: Posto | null = null, hasSal = false) => {
    // The check of the published figures has a section of its own.
    if (anomalia.codice === "pubblicato-diverso") return;
    const { codice, gravita } = anomalia;
    const causa = causaOf(anomalia);
    const chiave = `${gravita} ${causa}`;
    const gruppo = gruppi.get(chiave) ?? { codice, causa, gravita, voci: [] };
    gruppo.voci.push({ anomalia, luogo, riga, hasSal });
    gruppi.set(chiave, gruppo);
  };
  for (const anomalia of misurato.anomalie) add(anomalia, null);
  for (const { nodo, anomalie } of misurato.aggregati) {
    for (const anomalia of anomalie) add(anomalia, { nome: nodo.nome, cella: cellaDi(nodo) });
  }
  for (const { indicatore, misura, anomalie } of misurato.indicatori) {
    for (const anomalia of anomalie) {
      add(
        anomalia,
        { nome: indicatore.nome, cella: cellaAnomalia(indicatore, anomalia.codice) },
        { riga: indicatore.riga, colonna: indicatore.colonne.target },
        misura.sal !== null,
      );
    }
  }
  return [...gruppi.values()].sort(
    (a, b) => ORDINE.indexOf(a.gravita) - ORDINE.indexOf(b.gravita) || b.voci.length - a.voci.length,
  );
}
