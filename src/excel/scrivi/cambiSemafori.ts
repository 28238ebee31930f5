import type { Semafori } from "../../formule/Modifiche";
import type { SemaforiCambiati } from "../ritorno/Ritorno";
import type { Coda } from "./Coda";
import {
  areToccate,
  fuoriDa,
  involucriDi,
  isStessaRegola,
  pezziDellaRegola,
  queuePezzi,
  queueTogli,
  readRegole,
  type RegolaTolta,
  type RegolaTrovata,
  type RegoleTrovate,
} from "./semafori";

/** Rules of ours to be taken away and put on one area, with the way back. */
export interface CambioSemafori extends SemaforiCambiati {
  readonly daTogliere: readonly RegolaTrovata[];
}

type Involucri = ReturnType<typeof involucriDi>;

/** What of a rule stands where PERF paints, and what it has been stretched to elsewhere: that is the user's. */
function separa(una: RegolaTrovata, involucri: Involucri, foglio: string) {
  const pezzi = pezziDellaRegola(una);
  const avanzi = pezzi.flatMap((pezzo) => fuoriDa(pezzo, involucri.get(foglio) ?? []));
  const lasciate = avanzi.map(({ area }) => area);
  return { avanzi, tolte: pezzi.flatMap((pezzo) => fuoriDa(pezzo, lasciate)) };
}

function isFatto({ area, regole }: Semafori, pezzi: readonly RegolaTolta[]): boolean {
  const suoi = pezzi.filter((pezzo) => areToccate(pezzo.area, area));
  return (
    suoi.length === regole.length &&
    regole.every((regola) => suoi.some((pezzo) => isStessaRegola(pezzo, { regola, area })))
  );
}

/** Which of the areas change: those whose rules are not the wanted ones, and those that share a rule with one of them. */
function cheCambiano(
  semafori: readonly Semafori[],
  trovate: readonly RegoleTrovate[],
  involucri: Involucri,
): ReadonlySet<number> {
  const nostreDi = (at: number) => trovate[at]?.nostre ?? [];
  const cambiano = new Set<number>();
  semafori.forEach((uno, at) => {
    const pezzi = nostreDi(at).flatMap((una) => separa(una, involucri, uno.foglio).tolte);
    if (!isFatto(uno, pezzi)) cambiano.add(at);
  });
  const areeDi = new Map<string, number[]>();
  trovate.forEach(({ nostre }, at) => {
    for (const { formato } of nostre) areeDi.set(formato.id, [...(areeDi.get(formato.id) ?? []), at]);
  });
  // A set gives what is added to it while it is walked.
  for (const at of cambiano) {
    for (const { formato } of nostreDi(at)) for (const altra of areeDi.get(formato.id) ?? []) cambiano.add(altra);
  }
  return cambiano;
}

function cambiDi(semafori: readonly Semafori[], trovate: readonly RegoleTrovate[]): readonly CambioSemafori[] {
  const involucri = involucriDi(semafori);
  const giaTolte = new Set<string>();
  return [...cheCambiano(semafori, trovate, involucri)]
    .sort((una, altra) => una - altra)
    .flatMap((at): readonly CambioSemafori[] => {
      const uno = semafori[at];
      if (!uno) return [];
      const daTogliere = (trovate[at]?.nostre ?? []).filter(({ formato }) => !giaTolte.has(formato.id));
      for (const { formato } of daTogliere) giaTolte.add(formato.id);
      const separate = daTogliere.map((una) => separa(una, involucri, uno.foglio));
      const idPrima = new Set<string>();
      const avanzi = separate.flatMap((una) => una.avanzi);
      return [
        { semafori: uno, daTogliere, tolte: separate.flatMap(({ tolte }) => tolte), idPrima, isAvanzo: false },
        ...avanzi.map((avanzo): CambioSemafori => ({
          semafori: { ...uno, area: avanzo.area, regole: [avanzo.regola] },
          ...{ daTogliere: [], tolte: [avanzo], idPrima, isAvanzo: true },
        })),
      ];
    });
}

/**
 * What changes of the rules on each area; nothing where they already are the wanted ones. A rule that has stretched over
 * several areas is taken away once; what of it stands where PERF paints nothing is put there again. Two syncs, two more
 * where there is such a rule.
 * @param guarda queues, beside each question, whether the sheets still are those that the areas were found on
 */
export async function readSemafori(
  context: Excel.RequestContext,
  semafori: readonly Semafori[],
  guarda: (coda: Coda) => Promise<void>,
): Promise<readonly CambioSemafori[]> {
  const tutte = await readRegole(context, semafori, guarda);
  const cambi = cambiDi(semafori, tutte);
  const avanzi = cambi.filter(({ isAvanzo }) => isAvanzo);
  const trovate = await readRegole(
    context,
    avanzi.map((uno) => uno.semafori),
    guarda,
  );
  const idDi = new Map<string, Set<string>>();
  const viste = [...semafori, ...avanzi.map((uno) => uno.semafori)];
  [...tutte, ...trovate].forEach(({ id }, at) => {
    const foglio = viste[at]?.foglio ?? "";
    idDi.set(foglio, new Set([...(idDi.get(foglio) ?? []), ...id]));
  });
  return cambi.map((uno) => ({ ...uno, idPrima: idDi.get(uno.semafori.foglio) ?? uno.idPrima }));
}

/** Queues the rules of all areas: what stays of those that go takes their place, the new ones win. */
export async function queueSemafori(
  { workbook }: Excel.RequestContext,
  coda: Coda,
  cambi: readonly CambioSemafori[],
): Promise<void> {
  await queueTogli(
    coda,
    cambi.flatMap(({ daTogliere }) => daTogliere),
  );
  for (const { semafori, tolte } of cambi.filter(({ isAvanzo }) => isAvanzo)) {
    await queuePezzi(workbook.worksheets.getItem(semafori.foglio), coda, tolte);
  }
  for (const { semafori } of cambi.filter(({ isAvanzo }) => !isAvanzo)) {
    const { foglio, area, regole } = semafori;
    await queuePezzi(
      workbook.worksheets.getItem(foglio),
      coda,
      regole.map((regola) => ({ regola, area, priorita: null })),
    );
  }
}
