import type { CruscottoMisurato } from "../../cruscotto/CruscottoMisurato";
import type { Anomalia, CodiceAnomalia, Gravita } from "../../domain/Anomalia";
import { cellaAnomalia, cellaDi, type Posizione } from "./celle";

/** One anomalia where it stands; without a place it belongs to the whole sheet. */
export interface VoceAnomalia {
  readonly anomalia: Anomalia;
  readonly luogo: { readonly nome: string; readonly cella: Posizione } | null;
}

export interface GruppoAnomalie {
  readonly codice: CodiceAnomalia;
  readonly gravita: Gravita;
  readonly voci: readonly VoceAnomalia[];
}

const ORDINE: readonly Gravita[] = ["errore", "conferma", "nota"];

/** All the anomalie of a sheet by cause, the gravest and then the largest groups first. */
export function groupAnomalie(misurato: CruscottoMisurato): readonly GruppoAnomalie[] {
  const gruppi = new Map<string, { codice: CodiceAnomalia; gravita: Gravita; voci: VoceAnomalia[] }>();
  const add = (anomalia: Anomalia, luogo: VoceAnomalia["luogo"]): void => {
    // The check of the published figures has a section of its own.
    if (anomalia.codice === "pubblicato-diverso") return;
    const { codice, gravita } = anomalia;
    const chiave = `${gravita} ${codice}`;
    const gruppo = gruppi.get(chiave) ?? { codice, gravita, voci: [] };
    gruppo.voci.push({ anomalia, luogo });
    gruppi.set(chiave, gruppo);
  };
  for (const anomalia of misurato.anomalie) add(anomalia, null);
  for (const { nodo, anomalie } of misurato.aggregati) {
    for (const anomalia of anomalie) add(anomalia, { nome: nodo.nome, cella: cellaDi(nodo) });
  }
  for (const { indicatore, anomalie } of misurato.indicatori) {
    for (const anomalia of anomalie) {
      add(anomalia, { nome: indicatore.nome, cella: cellaAnomalia(indicatore, anomalia.codice) });
    }
  }
  return [...gruppi.values()].sort(
    (a, b) => ORDINE.indexOf(a.gravita) - ORDINE.indexOf(b.gravita) || b.voci.length - a.voci.length,
  );
}
