import type { Anomalia } from "../../domain/Anomalia";
import type { CodiceAnomalia } from "../../domain/codiciAnomalia";
import type { IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { testoAnomalia } from "../../texts/anomalie/anomalie";
import { CONTROLLI, type IdControllo } from "../../texts/relazione/relazioneVerifica";
import type { FoglioDiRelazione } from "../caselle/Materiale";
import type { Provenienza } from "../caselle/Tabella";
import { casoSu, cellaDelFoglio, cellaDellaRiga, cellaDelNodo, type Caso } from "./casi";

/** What a check found. */
export interface Controllo {
  readonly id: IdControllo;
  /** `vincolante`: a case is to be mended; `informativo`: it is to be declared in the Relazione. */
  readonly genere: "vincolante" | "informativo";
  /** Why nothing can be said; null where the check was made. */
  readonly senzaDati: string | null;
  /** What is said where it found no case; null for "passed". */
  readonly senzaCasi: string | null;
  readonly casi: readonly Caso[];
  /** What counts the cases where they are not counted on their list. */
  readonly conta: Provenienza | null;
  /** What it looks at, and what else is to be known. */
  readonly guarda: string;
}

export type Fogli = readonly FoglioDiRelazione[];

export function controllo(id: IdControllo, casi: readonly Caso[], altro: Partial<Controllo> = {}): Controllo {
  return {
    id,
    genere: "vincolante",
    senzaDati: null,
    senzaCasi: null,
    casi,
    conta: null,
    guarda: CONTROLLI[id][1],
    ...altro,
  };
}

export const hasSal = (fogli: Fogli) =>
  fogli.some(({ misurato }) => misurato.indicatori.some(({ misura }) => misura.sal !== null));

/** A check on every row. */
export function suRighe<T>(
  fogli: Fogli,
  trova: (uno: IndicatoreMisurato, fonte: FoglioDiRelazione) => readonly T[],
): readonly T[] {
  return fogli.flatMap((fonte) => fonte.misurato.indicatori.flatMap((uno) => trova(uno, fonte)));
}

/** The cell that an anomalia is about. */
const LATI: Partial<Record<CodiceAnomalia, "sal" | "peso">> = { "pubblicato-diverso": "sal", "pesi-non-100": "peso" };

export const hasCodice = (anomalie: readonly Anomalia[], codici: readonly CodiceAnomalia[]) =>
  anomalie.filter(({ codice }) => codici.includes(codice));

/** Everything on the sheets that has one of these codes: rows, headings, sheets. */
export function conCodice(id: IdControllo, fogli: Fogli, codici: readonly CodiceAnomalia[]): readonly Caso[] {
  return fogli.flatMap((fonte) => [
    ...hasCodice(fonte.misurato.anomalie, codici).map((una) =>
      casoSu(id, fonte, cellaDelFoglio(fonte), fonte.titolo, testoAnomalia(una, "it")),
    ),
    ...fonte.misurato.aggregati.flatMap((uno) =>
      hasCodice(uno.anomalie, codici).map((una) =>
        casoSu(id, fonte, cellaDelNodo(fonte, uno), uno.nodo.nome, testoAnomalia(una, "it")),
      ),
    ),
    ...suRighe([fonte], (uno) =>
      hasCodice(uno.anomalie, codici).map((una) =>
        casoSu(
          id,
          fonte,
          cellaDellaRiga(fonte, uno, LATI[una.codice] ?? "nome"),
          uno.indicatore.nome,
          testoAnomalia(una, "it"),
        ),
      ),
    ),
  ]);
}
