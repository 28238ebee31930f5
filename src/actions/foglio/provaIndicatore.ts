import { nodiSopra } from "../../cruscotto/nodi";
import type { Livello } from "../../cruscotto/Cruscotto";
import type { CruscottoMisurato, IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { chiaveDi, postoOf } from "../../cruscotto/Posto";
import { provaValori } from "../../misura/provaValori";
import { parseDigitato, type DubbioDigitato } from "../../domain/numeri/parseDigitato";
import { cambioDi, medieDi, type Cambio } from "../../confronto/cambi";
import type { LetturaFoglio } from "../viste/Azioni";

/** What is typed to be tried; null leaves the cell as it is. */
export interface DaProvare {
  readonly target: string | null;
  readonly consuntivo: string | null;
}

/** A mean that the indicator enters, before and after. */
export interface MediaProvata extends Cambio {
  readonly livello: Livello | "priorita";
  readonly nome: string;
}

export interface ProvaFatta {
  /** Null where Excel would compute what was typed: nobody can tell what follows. */
  readonly dopo: IndicatoreMisurato | null;
  /** From the nearest heading up to the ente. */
  readonly medie: readonly MediaProvata[];
  /** What Excel may read otherwise, with the text it is about. */
  readonly dubbi: readonly { readonly dubbio: DubbioDigitato; readonly testo: string }[];
}

type Letto = Pick<Extract<LetturaFoglio, { tipo: "cruscotto" }>, "misurato" | "correzioni" | "grid">;

const NESSUN_FORMATO = "General";

function medieOf(prima: CruscottoMisurato, dopo: CruscottoMisurato, padre: number | null): readonly MediaProvata[] {
  const sopra = nodiSopra(prima.cruscotto.nodi, padre).map(({ id }) => id);
  const medie = medieDi(prima, dopo);
  const nodi = sopra.flatMap((id): MediaProvata[] => {
    const sua = medie.get(id);
    if (!sua) return [];
    const { nodo, ...cambio } = sua;
    return [{ livello: nodo.livello, nome: nodo.nome, ...cambio }];
  });
  const priorita = prima.priorita.flatMap(({ numero, nome, obiettivi, media }): MediaProvata[] => {
    const nuova = dopo.priorita.find((una) => una.numero === numero);
    if (!nuova || !obiettivi.some((id) => sopra.includes(id))) return [];
    return [{ livello: "priorita", nome: nome ?? numero, ...cambioDi(media, nuova.media) }];
  });
  const ente = { livello: "ente", nome: prima.cruscotto.foglio, ...cambioDi(prima.ente, dopo.ente) } as const;
  return [...nodi, ...priorita, ente];
}

/** What would follow for an indicator, and for the means above it, from another consuntivo or target. Nothing is written. */
export function provaIndicatore(
  { misurato, correzioni, grid }: Letto,
  { indicatore }: IndicatoreMisurato,
  daProvare: DaProvare,
): ProvaFatta {
  const { riga, colonne, padre } = indicatore;
  const digitati = (["target", "consuntivo"] as const).flatMap((nome) => {
    const testo = daProvare[nome];
    const colonna = colonne[nome];
    const formato = colonna === null ? undefined : grid.formati[riga]?.[colonna];
    return testo === null ? [] : [{ nome, testo: testo.trim(), ...parseDigitato(testo, formato ?? NESSUN_FORMATO) }];
  });
  const dubbi = digitati.flatMap(({ dubbio, testo }) => (dubbio === null ? [] : [{ dubbio, testo }]));
  if (dubbi.some(({ dubbio }) => dubbio === "formula")) return { dopo: null, medie: [], dubbi };
  const posto = postoOf(indicatore);
  const valori = Object.fromEntries(digitati.map(({ nome, cella }) => [nome, cella]));
  const provato = provaValori(misurato, correzioni.righe, posto, valori);
  const dopo = provato.indicatori.find((uno) => chiaveDi(postoOf(uno.indicatore)) === chiaveDi(posto)) ?? null;
  return { dopo, medie: medieOf(misurato, provato, padre), dubbi };
}
