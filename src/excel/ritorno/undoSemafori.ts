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

/** An area where its cells are now; null when none of it is there any more. */
function areaOra({ riga, colonna, righe, colonne }: Area, ritrovate: Ritrovate): Area | null {
  const posti = Array.from({ length: righe }, (_, at) => ritrovate.posto(riga + at)).filter((una) => una !== null);
  const [prima, ultima] = [posti[0], posti.at(-1)];
  const qui = ritrovate.colonna(colonna);
  return prima === undefined || ultima === undefined || qui === null
    ? null
    : { riga: prima, colonna: qui, righe: ultima - prima + 1, colonne };
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

/** The rules of ours that a command has put on an area, and those that it, or its undo, was putting there. */
function messeDi({ semafori, tolte, idPrima }: Cambiato, trovate: RegoleTrovate | undefined, isInterrotto: boolean) {
  const isSua = (una: RegolaTrovata) =>
    pezziDellaRegola(una).some(({ regola, area }) =>
      semafori.regole.some((sua) => regolaSu(sua, semafori.area, area).formula === regola.formula),
    );
  const isDiTolta = (una: RegolaTrovata) =>
    pezziDellaRegola(una).some(({ regola, area }) =>
      tolte.some((tolta) => regolaSu(tolta.regola, tolta.area, area).formula === regola.formula),
    );
  const isTolta = (una: RegolaTrovata) =>
    pezziDellaRegola(una).some((pezzo) => tolte.some((tolta) => isStessaRegola(tolta, pezzo)));
  // What is new may be without its formula, its colours or its place: it goes, to be put there whole.
  const incompiute = (isInterrotto && idPrima ? (trovate?.personali ?? []) : []).filter(
    (una) => !idPrima?.has(una.formato.id) && (una.regola.formula === "" || isSua(una) || isDiTolta(una)),
  );
  return { incompiute, messe: (trovate?.nostre ?? []).filter((una) => isSua(una) && !isTolta(una)) };
}

/** What an undo has put on the sheets. */
export interface Rimesse {
  readonly formati: readonly Excel.ConditionalFormat[];
  /** What the user has stretched to other cells, by sheet. */
  readonly fuori: ReadonlyMap<string, readonly RegolaTolta[]>;
}

/** What an undo looks at: each change with the rules on its area, where those were put that it was cut short at. */
export interface DaRimettere {
  readonly cambiati: readonly { readonly uno: Cambiato; readonly qui: RegoleTrovate | undefined }[];
  /** Where the command wrote, if its cells have moved since: only what is new goes from there. */
  readonly dovErano: DaRimettere["cambiati"];
  readonly isInterrotto: boolean;
  /** Rules that go whatever they are, and pieces that are put there again: an undo put them on a sheet that changed. */
  readonly sbagliate: readonly Excel.ConditionalFormat[];
  readonly fuori: Rimesse["fuori"];
}

/**
 * Queues the rules that were taken away, in the place of those that were put there; one that an undo cut short has put
 * back already is not doubled. What the user has stretched to other cells since stays there.
 */
export async function undoSemafori(
  context: Excel.RequestContext,
  coda: Coda,
  { cambiati: tutti, dovErano, isInterrotto, sbagliate, fuori: fuoriPrima }: DaRimettere,
): Promise<Rimesse> {
  const cambiati = tutti.filter(({ uno }) => isInterrotto || !uno.isAvanzo);
  const involucri = involucriDi(cambiati.flatMap(({ uno }) => (uno.isAvanzo ? [] : [uno.semafori])));
  const daTogliere = new Map(sbagliate.map((formato) => [formato.id, { formato }]));
  const [daRimettere, rimaste] = [new Map<string, RegolaTolta[]>(), new Map<string, RegolaTolta[]>()];
  const fuori = new Map<string, readonly RegolaTolta[]>(fuoriPrima);
  const add = (a: Map<string, RegolaTolta[]>, foglio: string, pezzi: readonly RegolaTolta[]): void =>
    void a.set(foglio, [...(a.get(foglio) ?? []), ...pezzi]);
  const viste = [...cambiati, ...dovErano].map(({ uno, qui }) => ({ uno, qui, ...messeDi(uno, qui, isInterrotto) }));
  for (const { formato } of viste.flatMap(({ incompiute }) => incompiute)) daTogliere.set(formato.id, { formato });
  for (const { uno, messe } of viste.slice(0, cambiati.length)) {
    const { foglio } = uno.semafori;
    for (const una of messe) {
      if (daTogliere.has(una.formato.id)) continue;
      daTogliere.set(una.formato.id, una);
      const sue = pezziDellaRegola(una).flatMap((pezzo) => fuoriDa(pezzo, involucri.get(foglio) ?? []));
      fuori.set(foglio, [...(fuori.get(foglio) ?? []), ...sue]);
    }
  }
  for (const { uno, qui } of cambiati) {
    const ferme = (qui?.nostre ?? []).filter(({ formato }) => !daTogliere.has(formato.id));
    add(rimaste, uno.semafori.foglio, ferme.flatMap(pezziDellaRegola));
    add(daRimettere, uno.semafori.foglio, uno.tolte);
  }
  for (const [foglio, pezzi] of fuori) add(daRimettere, foglio, pezzi);
  await queueTogli(coda, daTogliere.values());
  const formati: Excel.ConditionalFormat[] = [];
  for (const [foglio, pezzi] of daRimettere) {
    const sheet = context.workbook.worksheets.getItem(foglio);
    const qui = rimaste.get(foglio) ?? [];
    // Each takes its place among those that are there already: the first ones first.
    const inOrdine = pezzi.toSorted((una, altra) => una.priorita - altra.priorita);
    const mancano = inOrdine.filter((pezzo) => !qui.some((una) => isStessaRegola(una, pezzo)));
    formati.push(...(await queuePezzi(sheet, coda, mancano)));
  }
  for (const formato of formati) formato.load("id");
  return { formati, fuori };
}
