import type { Correzione, Cosa } from "./Correzione";
import { addDetto, cosaDi, isSenzaFirma, withoutDetto } from "./cose";
import { NESSUNA_CORREZIONE, type CorrezioniRiga } from "./CorrezioniRiga";
import type { Cruscotto } from "../cruscotto/Cruscotto";
import {
  assignRicordi,
  assignRisposte,
  isDelTitolo,
  IndiceRighe,
  isRiordinato,
  righeOf,
  titoliSenzaSal,
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

const NESSUNA: CorrezioniFoglio = { righe: new Map(), trovate: [], escluse: [], sospese: [] };

/** Whether a line is about a sheet; one that names none might be about any. Excel does not tell cases apart. */
export function isDelFoglio({ foglio }: Correzione, nome: string): boolean {
  return foglio === "" || foglio.toLowerCase() === nome.toLowerCase();
}

const sospendi =
  (motivo: MotivoSospesa) =>
  (correzione: Correzione): CorrezioneSospesa => ({ correzione, motivo, righe: [] });

/**
 * What the lines of "PERF – correzioni" say about the rows of a cruscotto. What was published belongs to a row even
 * when it was renamed; an answer only to a row it cannot be mistaken about; the rest is in `sospese`, to be asked.
 */
export function matchCorrezioni(correzioni: readonly Correzione[], cruscotto: Cruscotto): CorrezioniFoglio {
  const sue = correzioni.filter((una) => isDelFoglio(una, cruscotto.foglio));
  if (sue.length === 0) return NESSUNA;
  const indice = new IndiceRighe(righeOf(cruscotto));
  const di = (cosa: Cosa) => sue.filter(({ detto }) => detto?.cosa === cosa);
  const risposte = sue.filter(({ detto }) => detto !== null && cosaDi(detto).ambito === "risposta");
  const valide = risposte.filter((una) => !isSenzaFirma(una));
  const ricordate = assignRicordi(di("pubblicato"), indice);
  const isRimescolato = isRiordinato(sue, indice);
  const titoli = new IndiceRighe(titoliSenzaSal(cruscotto));
  const deiTitoli = valide.filter((una) => isDelTitolo(una, titoli));
  const delleRighe = valide.filter((una) => !isDelTitolo(una, titoli));
  const assegnate = [
    assignRisposte(delleRighe, indice, isRimescolato),
    assignRisposte(deiTitoli, titoli, isRimescolato),
  ];
  const trovate = [...ricordate.trovate, ...assegnate.flatMap((una) => una.trovate)];
  const righe = new Map<string, CorrezioniRiga>();
  const contraddette: (readonly [posto: Posto, correzione: Correzione])[] = [];
  for (const [posto, correzione] of trovate) {
    if (!correzione.detto) continue;
    const insieme = addDetto(righe.get(chiaveDi(posto)) ?? NESSUNA_CORREZIONE, correzione, correzione.detto);
    if (insieme) righe.set(chiaveDi(posto), insieme);
    else contraddette.push([posto, correzione]);
  }
  return {
    righe: withoutContraddette(righe, contraddette),
    trovate,
    escluse: di("esclusa"),
    sospese: [
      ...sue.filter(({ detto }) => detto === null).map(sospendi("non capita")),
      ...risposte.filter(isSenzaFirma).map(sospendi("senza motivo e autore")),
      ...ricordate.sospese,
      ...assegnate.flatMap((una) => una.sospese),
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
    pulite.set(chiaveDi(posto), withoutDetto(pulite.get(chiaveDi(posto)) ?? NESSUNA_CORREZIONE, detto));
  }
  return pulite;
}
