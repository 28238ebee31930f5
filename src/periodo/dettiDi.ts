import type { PassoAnno, Stato } from "../domain/Stato";
import type { RigaRilevata } from "./Rilevazione";

const PASSI: readonly PassoAnno[] = ["anno trascorso", "gradini", "profilo"];

/** What the state of a row hangs on, as its sentence says it. */
export interface DettiDiRiga {
  readonly stato: Stato;
  readonly quota: number;
  readonly passo: PassoAnno | null;
  readonly isDelPeriodo: boolean;
  readonly dato: number | null;
  readonly sal: number | null;
  readonly al: number;
}

/** @param al the day it was seen, a serial */
export function dettiDi({ stato, dovuto, sal, risultato }: RigaRilevata, al: number): DettiDiRiga {
  const { target, giorno } = risultato;
  return {
    ...{ stato, sal, al, isDelPeriodo: target !== null, quota: dovuto.quota },
    passo: PASSI.find((uno) => uno === dovuto.origine) ?? null,
    dato: giorno < al ? giorno : null,
  };
}
