import { isPocoMisurato, salDelTotale } from "../domain/sal/copertura";
import type { CruscottoMisurato } from "../misura/CruscottoMisurato";
import { measureCruscotto, type OpzioniCruscotto } from "../misura/measureCruscotto";
import type { Politica } from "../domain/metodo/Politica";
import { isCambiato, medieDi, righeCambiate, type Cambio, type EsitoRiga, type RigaRisposta } from "./cambi";

/** A measured sheet and what it was measured with besides the method. */
interface FoglioDaRimisurare {
  readonly misurato: CruscottoMisurato;
  readonly opzioni: Omit<OpzioniCruscotto, "politica">;
}

/** A heading whose mean another method changes. */
interface MediaCambiata extends Cambio {
  readonly nome: string;
  readonly riga: number;
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
  const medie = [...medieDi(misurato, dopo).values()].filter(isCambiato);
  return {
    righe,
    cambianoEsito: righe.filter((riga) => riga.prima.esito !== riga.dopo?.esito).length,
    medie: medie.map(({ nodo: { nome, riga }, ...cambio }) => ({ nome, riga, ...cambio })),
    ente: { prima: enteOf(misurato.ente), dopo: enteOf(dopo.ente) },
  };
}

function enteOf(ente: CruscottoMisurato["ente"]): AnteprimaMetodo["ente"]["prima"] {
  return { sal: salDelTotale(ente), esito: isPocoMisurato(ente) ? "da rilevare" : ente.esito, giudizio: ente.giudizio };
}
