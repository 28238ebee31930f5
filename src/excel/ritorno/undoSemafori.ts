import type { Area } from "../../cruscotto/griglia/SheetGrid";
import type { Coda } from "../scrivi/Coda";
import {
  fuoriDa,
  involucriDi,
  isStessaRegola,
  pezziDellaRegola,
  queuePezzi,
  queueTogli,
  regolaSu,
  type RegolaTolta,
  type RegolaTrovata,
  type RegoleTrovate,
} from "../scrivi/semafori";
import type { Ritorno } from "./Ritorno";
import type { Ritrovate } from "./ritrova";

type Cambiato = Ritorno["semafori"][number];

/** An area once its lines have moved; null when none of it is there any more. */
function areaOra({ riga, colonna, righe, colonne }: Area, ritrovate: Ritrovate): Area | null {
  const note = Array.from({ length: righe }, (_, at) => ({ at, ora: ritrovate.riga(riga + at) })).flatMap(
    ({ at, ora }) => (ora === null ? [] : [{ at, ora }]),
  );
  const qui = ritrovate.colonna(colonna);
  const [prima, ultima] = [note[0], note.at(-1)];
  if (!prima || !ultima || qui === null) return null;
  // A line that nothing tells from another has moved as its neighbour has.
  const [da, a] = [prima.ora - prima.at, ultima.ora + righe - 1 - ultima.at];
  return a < da ? null : { riga: Math.max(0, da), colonna: qui, righe: a - Math.max(0, da) + 1, colonne };
}

/** A piece of a rule where its cells are now. */
export function pezzoOra(pezzo: RegolaTolta, ritrovate: Ritrovate): readonly RegolaTolta[] {
  const area = areaOra(pezzo.area, ritrovate);
  return area ? [{ ...pezzo, area, regola: regolaSu(pezzo.regola, pezzo.area, area) }] : [];
}

/** The rules of a command where the cells that they paint are now; nothing where those are gone. */
export function semaforiOra(uno: Cambiato, ritrovate: Ritrovate | undefined): readonly Cambiato[] {
  if (!ritrovate || ritrovate.isFermo) return [uno];
  const { semafori, tolte } = uno;
  const area = areaOra(semafori.area, ritrovate);
  if (!area) return [];
  const regole = semafori.regole.map((regola) => regolaSu(regola, semafori.area, area));
  return [
    { ...uno, semafori: { ...semafori, area, regole }, tolte: tolte.flatMap((tolta) => pezzoOra(tolta, ritrovate)) },
  ];
}

/** The rules of ours that a command has put on an area, and those that it left without their formula or their colours. */
function messeDi({ semafori, tolte, idPrima }: Cambiato, trovate: RegoleTrovate | undefined, isInterrotto: boolean) {
  const isSua = (una: RegolaTrovata) =>
    pezziDellaRegola(una).some(({ regola, area }) =>
      semafori.regole.some((sua) => regolaSu(sua, semafori.area, area).formula === regola.formula),
    );
  const isTolta = (una: RegolaTrovata) =>
    pezziDellaRegola(una).some((pezzo) => tolte.some((tolta) => isStessaRegola(tolta, pezzo)));
  const incompiute = (isInterrotto && idPrima ? (trovate?.personali ?? []) : []).filter(
    (una) => !idPrima?.has(una.formato.id) && (una.regola.formula === "" || isSua(una)),
  );
  return { incompiute, messe: (trovate?.nostre ?? []).filter((una) => isSua(una) && !isTolta(una)) };
}

/**
 * Queues the rules that were taken away, in the place of those that were put there; one that an undo cut short has put
 * back already is not doubled. What the user has stretched to other cells since stays there.
 * @param trovate the rules on each area now
 */
export async function undoSemafori(
  context: Excel.RequestContext,
  coda: Coda,
  { semafori: tutti, isInterrotto }: Pick<Ritorno, "semafori" | "isInterrotto">,
  trovate: readonly RegoleTrovate[],
): Promise<void> {
  const cambiati = tutti
    .map((uno, at) => ({ uno, qui: trovate[at] }))
    .filter(({ uno }) => isInterrotto || !uno.isAvanzo);
  const involucri = involucriDi(cambiati.flatMap(({ uno }) => (uno.isAvanzo ? [] : [uno.semafori])));
  const daTogliere = new Map<string, RegolaTrovata>();
  const [daRimettere, rimaste] = [new Map<string, RegolaTolta[]>(), new Map<string, RegolaTolta[]>()];
  const add = (a: Map<string, RegolaTolta[]>, foglio: string, pezzi: readonly RegolaTolta[]): void =>
    void a.set(foglio, [...(a.get(foglio) ?? []), ...pezzi]);
  for (const { uno, qui } of cambiati) {
    const { foglio } = uno.semafori;
    const { incompiute, messe } = messeDi(uno, qui, isInterrotto);
    for (const una of messe) {
      if (daTogliere.has(una.formato.id)) continue;
      const fuori = pezziDellaRegola(una).flatMap((pezzo) => fuoriDa(pezzo, involucri.get(foglio) ?? []));
      add(daRimettere, foglio, fuori);
    }
    for (const una of [...incompiute, ...messe]) daTogliere.set(una.formato.id, una);
  }
  for (const { uno, qui } of cambiati) {
    const ferme = (qui?.nostre ?? []).filter(({ formato }) => !daTogliere.has(formato.id));
    add(rimaste, uno.semafori.foglio, ferme.flatMap(pezziDellaRegola));
  }
  for (const { uno } of cambiati) add(daRimettere, uno.semafori.foglio, uno.tolte);
  await queueTogli(coda, daTogliere.values());
  for (const [foglio, pezzi] of daRimettere) {
    const sheet = context.workbook.worksheets.getItem(foglio);
    const qui = rimaste.get(foglio) ?? [];
    // Each takes its place among those that are there already: the first ones first.
    const inOrdine = pezzi.toSorted((una, altra) => una.priorita - altra.priorita);
    const mancano = inOrdine.filter((pezzo) => !qui.some((una) => isStessaRegola(una, pezzo)));
    await queuePezzi(sheet, coda, mancano);
  }
}
