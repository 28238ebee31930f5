import type { RuoloColonna } from "../../../../src/cruscotto/Cruscotto";
import { readRadici } from "../../../../src/cruscotto/colonne/parole/radici";

type Accenni = Partial<Record<RuoloColonna, number>>;

/** Single words as they stand in headings, and what they hint at. */
const PAROLE: readonly (readonly [Accenni, string])[] = [
  [
    { target: 3 },
    "target atteso attesa attesi attese attendibile aspettato previsto programmato pianificato prefissato fissato stabilito assegnato desiderato auspicato traguardo mete meta soglia standard budget preventivo plan planned goal aim aims expected intended desired required benchmark threshold",
  ],
  [{ target: 1, obiettivo: 1 }, "obiettivo objective"],
  [
    { consuntivo: 3 },
    "consuntivo effettivo rilevato ottenuto raggiunto realizzato conseguito misurato riscontrato accertato registrato rendicontato resoconto rilevazione verificato conclusivo reale reali actual achieved measured obtained reached observed recorded delivered realised realized outturn reported",
  ],
  [{ consuntivo: 2.5 }, "risultato esito result outcome finale fatto fatti svolto attuale current"],
  [{ consuntivo: 1 }, "valore dato dati value figure monitoraggio"],
  [
    { sal: 3, consuntivo: -2 },
    "sal raggiungimento avanzamento conseguimento attuazione completamento attainment progress completion compliance",
  ],
  [{ sal: 1 }, "% percentuale perc grado tasso livello indice rate ratio"],
  [{ peso: 3 }, "peso pesi ponderazione weight incidenza rilevanza"],
  [
    { scostamento: 5, consuntivo: -6, target: -6, sal: -4 },
    "scostamento scarto scarti differenza delta deviazione variazione varianza gap variance deviation difference vs versus shortfall",
  ],
  [
    { previsione: 5, consuntivo: -6, target: -2 },
    "previsione proiezione stima stime stimato preconsuntivo forecast projection estimate outlook prechiusura",
  ],
  [
    { precedente: 5, consuntivo: -6, target: -6 },
    "precedente scorso passato storico previous prior last former past historic",
  ],
  [{ baseline: 4, consuntivo: -5, target: -4 }, "iniziale partenza baseline base starting initial"],
  [{ componente: 6, consuntivo: -6, target: -6 }, "numeratore denominatore"],
  [{ indicatore: 2.5 }, "indicatore indicator kpi metric"],
  [{ indicatore: 1.5 }, "denominazione nome titolo name title"],
  [{ nota: 3, consuntivo: -2 }, "nota note osservazioni commento annotazione motivazione giustificazione remark notes"],
  [{ consuntivo: -3 }, "fonte fonti source"],
  [
    { responsabile: 2.5, consuntivo: -3 },
    "chi who referente responsabile ufficio struttura sede sedi distretto filiale presidio presidi owner office department",
  ],
  [{ verso: 3 }, "verso versi polarità direzione tendenza direction trend"],
  [{ udm: 2.5 }, "unità unity udm"],
  [{ formula: 2.5, consuntivo: -3 }, "formula calcolo algoritmo metodo descrizione description calculation definition"],
  [{ codice: 2 }, "progressivo codice code id numero nr num"],
];
const SINGOLE = PAROLE.flatMap(([accenni, parole]) => parole.split(" ").map((parola) => [parola, accenni] as const));

describe("readRadici on single words", () => {
  it.each(SINGOLE)("takes %s for a hint at %j", (parola, accenni) => {
    expect(Object.fromEntries(readRadici(parola))).toEqual(accenni);
    expect(Object.fromEntries(readRadici(`Zarvio, ${parola.toUpperCase()} (quelto)`))).toEqual(accenni);
  });

  it.each(SINGOLE.filter(([parola]) => parola !== "%"))("does not find %s inside another word", (parola) => {
    expect(readRadici(`xz${parola}`).size).toBe(0);
  });

  it.each([
    "planetario",
    "aimone",
    "metro",
    "datore",
    "fattore",
    "salone",
    "percorso",
    "rated",
    "pesista",
    "vsx",
    "stimabile",
    "lasting",
    "pasta",
    "basetta",
    "nomea",
    "names",
    "notaio",
    "notebook",
    "fontana",
    "sedile",
    "presidiare",
    "versione",
    "codex",
    "idea",
    "numeroso",
    "nrx",
    "numx",
  ])("finds nothing in %s", (parola) => {
    expect([...readRadici(parola)]).toEqual([]);
  });
});

describe("readRadici on several words", () => {
  it("sums what they hint at", () => {
    expect(Object.fromEntries(readRadici("Valore finale rilevato"))).toEqual({ consuntivo: 6.5 });
    expect(Object.fromEntries(readRadici("VALORE_PREVISTO"))).toEqual({ consuntivo: 1, target: 3 });
    expect(Object.fromEntries(readRadici("Grado di realizzazione"))).toMatchObject({ sal: 4 });
  });

  it("counts a word and its synonym once", () => {
    expect(Object.fromEntries(readRadici("Target atteso"))).toEqual({ target: 3 });
  });

  it("finds nothing in a heading of more than eighty letters", () => {
    const lunga = `Target ${"x".repeat(73)}`;
    expect([readRadici(lunga).size, readRadici(`${lunga}x`).size]).toEqual([1, 0]);
    expect(readRadici("").size).toBe(0);
  });
});
