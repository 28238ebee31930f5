import type { ArgomentiValori } from "../domain/measureValori";
import type { Stabilito } from "../domain/Stabilito";
import type { Correzione, Cosa, Detto } from "./Correzione";
import { NESSUNA_CORREZIONE, type CorrezioniRiga } from "./CorrezioniRiga";
import type { Cruscotto } from "../cruscotto/Cruscotto";
import {
  assignRicordi,
  assignRisposte,
  IndiceRighe,
  isRiordinato,
  righeOf,
  type CorrezioneSospesa,
  type MotivoSospesa,
} from "./matchRighe";
import { chiaveDi, type Posto } from "../cruscotto/Posto";

/** What the workbook keeps about one sheet. */
export interface CorrezioniFoglio {
  /** By the key of the row's place. */
  readonly righe: ReadonlyMap<string, CorrezioniRiga>;
  /** Lines that belong to a row, and where it is now. */
  readonly trovate: readonly (readonly [posto: Posto, correzione: Correzione])[];
  /** Lines that leave a row out of the indicators. */
  readonly escluse: readonly Correzione[];
  /** Lines to ask about. */
  readonly sospese: readonly CorrezioneSospesa[];
}

type Di<Una extends Cosa> = Extract<Detto, { cosa: Una }>;
type Stabilita = Di<"sal" | "neutralizzato" | "esito" | "non applicabile">;

const RISPOSTE: readonly Cosa[] = ["argomenti", "sal", "neutralizzato", "esito", "non applicabile", "accettata"];

/** Whether a line is about a sheet; one that names none might be about any. Excel does not tell cases apart. */
export function isDelFoglio({ foglio }: Correzione, nome: string): boolean {
  return foglio === "" || foglio.toLowerCase() === nome.toLowerCase();
}

function isStabilita(detto: Detto): detto is Stabilita {
  return ["sal", "neutralizzato", "esito", "non applicabile"].includes(detto.cosa);
}

function stabilitoOf(detto: Stabilita, { motivo, autore }: Correzione): Stabilito {
  const responsabilita = { motivo, autore };
  if (detto.cosa === "sal") return { tipo: "sal", sal: detto.sal, ...responsabilita };
  if (detto.cosa === "esito") return { tipo: "esito", esito: detto.esito, ...responsabilita };
  return { tipo: detto.cosa, ...responsabilita };
}

/** What cannot be done without a reason and somebody who answers for it; that a row does not apply is plain to see. */
function needsResponsabile({ detto, motivo, autore }: Correzione): boolean {
  if (!detto || !isStabilita(detto) || detto.cosa === "non applicabile") return false;
  return motivo === "" || autore === "";
}

/** Arguments stated on several lines, one for each; null where two lines state the same one differently. */
function joinArgomenti(a: ArgomentiValori, b: ArgomentiValori): ArgomentiValori | null {
  const chiavi = ["verso", "tipo", "opzioni"] as const;
  if (chiavi.some((chiave) => a[chiave] !== null && b[chiave] !== null && a[chiave] !== b[chiave])) return null;
  return { verso: a.verso ?? b.verso, tipo: a.tipo ?? b.tipo, opzioni: a.opzioni ?? b.opzioni };
}

/** Adds what one line says to what the others said of the row; null where it says otherwise. */
function addTo(riga: CorrezioniRiga, correzione: Correzione, detto: Detto): CorrezioniRiga | null {
  if (isStabilita(detto)) {
    const stabilito = stabilitoOf(detto, correzione);
    const isAltro = riga.stabilito !== null && JSON.stringify(riga.stabilito) !== JSON.stringify(stabilito);
    return isAltro ? null : { ...riga, stabilito };
  }
  switch (detto.cosa) {
    case "pubblicato":
      return { ...riga, pubblicato: detto.valore };
    case "argomenti": {
      const argomenti = riga.argomenti ? joinArgomenti(riga.argomenti, detto.argomenti) : detto.argomenti;
      return argomenti && { ...riga, argomenti };
    }
    case "accettata":
      return { ...riga, accettate: [...riga.accettate, detto.codice] };
    case "formula":
    case "collegata":
    case "esclusa":
    case "colonna":
    case "anno":
      return riga;
  }
}

const sospendi =
  (motivo: MotivoSospesa) =>
  (correzione: Correzione): CorrezioneSospesa => ({ correzione, motivo, righe: [] });

/**
 * What the lines of "PERF – correzioni" say about the rows of a cruscotto. What was published belongs to a row even
 * when it was renamed; an answer only to a row it cannot be mistaken about; the rest is in `sospese`, to be asked.
 */
export function matchCorrezioni(correzioni: readonly Correzione[], cruscotto: Cruscotto): CorrezioniFoglio {
  const indice = new IndiceRighe(righeOf(cruscotto));
  const sue = correzioni.filter((una) => isDelFoglio(una, cruscotto.foglio));
  const di = (cose: readonly Cosa[]) => sue.filter(({ detto }) => detto !== null && cose.includes(detto.cosa));
  const risposte = di(RISPOSTE);
  const valide = risposte.filter((una) => !needsResponsabile(una));
  const ricordate = assignRicordi(di(["pubblicato"]), indice);
  const assegnate = assignRisposte(valide, indice, isRiordinato(sue, indice));
  const trovate = [...ricordate.trovate, ...assegnate.trovate];
  const righe = new Map<string, CorrezioniRiga>();
  const contraddette: (readonly [posto: Posto, correzione: Correzione])[] = [];
  for (const [posto, correzione] of trovate) {
    if (!correzione.detto) continue;
    const insieme = addTo(righe.get(chiaveDi(posto)) ?? NESSUNA_CORREZIONE, correzione, correzione.detto);
    if (insieme) righe.set(chiaveDi(posto), insieme);
    else contraddette.push([posto, correzione]);
  }
  return {
    righe: withoutContraddette(righe, contraddette),
    trovate,
    escluse: di(["esclusa"]),
    sospese: [
      ...sue.filter(({ detto }) => detto === null).map(sospendi("non capita")),
      ...risposte.filter(needsResponsabile).map(sospendi("senza motivo e autore")),
      ...ricordate.sospese,
      ...assegnate.sospese,
      ...contraddette.map(([{ riga }, correzione]) => ({
        correzione,
        motivo: "contraddetta" as const,
        righe: [riga],
      })),
    ],
  };
}

/** Of two answers that contradict each other none is applied. */
function withoutContraddette(
  righe: ReadonlyMap<string, CorrezioniRiga>,
  contraddette: readonly (readonly [posto: Posto, correzione: Correzione])[],
): ReadonlyMap<string, CorrezioniRiga> {
  const pulite = new Map(righe);
  for (const [posto, { detto }] of contraddette) {
    const una = pulite.get(chiaveDi(posto)) ?? NESSUNA_CORREZIONE;
    if (detto?.cosa === "argomenti") pulite.set(chiaveDi(posto), { ...una, argomenti: null });
    else pulite.set(chiaveDi(posto), { ...una, stabilito: null });
  }
  return pulite;
}
