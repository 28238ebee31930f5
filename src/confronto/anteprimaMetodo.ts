import type { CruscottoMisurato } from "../misura/CruscottoMisurato";
import { measureCruscotto, type OpzioniCruscotto } from "../misura/measureCruscotto";
import type { Politica } from "../domain/Politica";
import type { EsitoRiga, RigaRisposta } from "./RigaCambiata";
import { righeCambiate } from "./righeCambiate";

/** A measured sheet and what it was measured with besides the method. */
export interface FoglioDaRimisurare {
  readonly misurato: CruscottoMisurato;
  readonly opzioni: Omit<OpzioniCruscotto, "politica">;
}

/** A heading whose mean another method changes. */
export interface MediaCambiata {
  readonly nome: string;
  readonly riga: number;
  readonly prima: EsitoRiga;
  readonly dopo: EsitoRiga;
}

/** What another method would change on the sheet that was read. */
export interface AnteprimaMetodo {
  readonly righe: readonly RigaRisposta[];
  /** How many of them change outcome, not only figure. */
  readonly cambianoEsito: number;
  readonly medie: readonly MediaCambiata[];
  readonly ente: {
    readonly prima: EsitoRiga & { readonly giudizio: string | null };
    readonly dopo: EsitoRiga & { readonly giudizio: string | null };
  };
}

/** Measures again, with another method, the rows that were read; nothing is read and nothing is written. */
export function anteprimaMetodo({ misurato, opzioni }: FoglioDaRimisurare, politica: Politica): AnteprimaMetodo {
  const dopo = measureCruscotto(misurato.cruscotto, { ...opzioni, politica });
  const righe = righeCambiate(misurato, dopo);
  const medie = misurato.aggregati.flatMap(({ nodo, media }, at): MediaCambiata[] => {
    const nuova = dopo.aggregati[at]?.media;
    if (!nuova || (nuova.sal === media.sal && nuova.esito === media.esito)) return [];
    return [{ nome: nodo.nome, riga: nodo.riga, prima: esitoOf(media), dopo: esitoOf(nuova) }];
  });
  return {
    righe,
    cambianoEsito: righe.filter((riga) => riga.prima.esito !== riga.dopo?.esito).length,
    medie,
    ente: { prima: enteOf(misurato.ente), dopo: enteOf(dopo.ente) },
  };
}

function esitoOf({ sal, esito }: EsitoRiga): EsitoRiga {
  return { sal, esito };
}

function enteOf({ sal, esito, giudizio }: AnteprimaMetodo["ente"]["prima"]): AnteprimaMetodo["ente"]["prima"] {
  return { sal, esito, giudizio };
}
