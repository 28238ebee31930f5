import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { parseData } from "../../src/domain/numeri/calendario";
import { displayCella } from "../../src/domain/numeri/displayCella";
import { righeNelTempo } from "../../src/periodo/andamentoDi";
import { fermaRighe } from "../../src/periodo/fermaRighe";
import { rileva } from "../../src/periodo/rileva";
import { composeMonitoraggio } from "../../src/relazione/monitoraggio/composeMonitoraggio";
import { fraseProiezione, fraseVariazione } from "../../src/texts/frasi/fraseAndamento";
import { foglioDi } from "../support/foglio";
import { misuratoDi } from "../support/letto";

const giorno = (testo: string) => parseData(testo) ?? NaN;
const [APRILE, AGOSTO, OTTOBRE] = ["30/04/2021", "31/08/2021", "31/10/2021"].map(giorno) as [number, number, number];

const cruscotto = (righe: string, nome?: string) =>
  foglioDi(`Cruscotto 2021\nIndicatore | UdM | Target | Consuntivo\n${righe}`, nome);
const vista = (grid: SheetGrid, al: number) => rileva(misuratoDi(grid), al);
const scatta = (grid: SheetGrid, al: number) =>
  fermaRighe([vista(grid, al)], al, { scattata: al, autore: "Controllo", percheDi: () => "" });
const andamenti = (ora: SheetGrid, al: number, fotografie: readonly ReturnType<typeof scatta>[]) => [
  ...righeNelTempo([vista(ora, al)], fotografie).values(),
];

const PRIMA = cruscotto("N. visite | n. | 12 | 4\nTasso di risposta | % | 50% | 40%\nN. reclami | n. | < 9 | 1");
const DOPO = cruscotto("N. visite | n. | 12 | 8\nTasso di risposta | % | 50% | 45%\nN. reclami | n. | < 9 | 3");

describe("the trend of a row", () => {
  it("needs two snapshots", () => {
    expect(andamenti(DOPO, OTTOBRE, [scatta(PRIMA, APRILE)]).map(({ andamento }) => andamento)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("is the change between the last two, and what accumulates is projected from them to the year's end", () => {
    const [visite, tasso, reclami] = andamenti(DOPO, OTTOBRE, [scatta(PRIMA, APRILE), scatta(DOPO, AGOSTO)]);
    const passo = 4 / (AGOSTO - APRILE);
    const valore = 8 + passo * (giorno("31/12/2021") - AGOSTO);
    expect(visite?.andamento?.variazione).toBe(4);
    expect(visite?.andamento?.proiezione?.valore).toBeCloseTo(valore, 9);
    expect(visite?.andamento?.proiezione?.quota).toBeCloseTo(valore / 12, 9);
    expect([tasso, reclami].map((una) => [una?.andamento?.variazione, una?.andamento?.proiezione])).toEqual([
      [0.05, null],
      [2, null],
    ]);
  });

  it("does not look at a snapshot of a later day, nor project once the year is over, nor what fell", () => {
    const tutte = [scatta(PRIMA, APRILE), scatta(DOPO, AGOSTO)];
    expect(andamenti(DOPO, giorno("30/06/2021"), tutte)[0]?.andamento).toBeNull();
    expect(andamenti(DOPO, giorno("31/12/2021"), tutte)[0]?.andamento?.proiezione).toBeNull();
    const caduta = andamenti(PRIMA, OTTOBRE, [scatta(DOPO, APRILE), scatta(PRIMA, AGOSTO)])[0]?.andamento;
    expect([caduta?.variazione, caduta?.proiezione]).toEqual([-4, null]);
  });

  it("keeps for each snapshot the target that was in force, and projects on today's", () => {
    const alzato = cruscotto("N. visite | n. | 20 | 8");
    const [visite] = andamenti(alzato, OTTOBRE, [scatta(PRIMA, APRILE), scatta(alzato, AGOSTO)]);
    expect(visite?.fotografate.map(({ riga }) => displayCella(riga.target))).toEqual(["12", "20"]);
    const { proiezione } = visite?.andamento ?? {};
    expect(proiezione?.quota).toBeCloseTo((proiezione?.valore ?? 0) / 20, 9);
  });

  it("reads columns of periods too, added up where they are increments, and asks where nothing says it", () => {
    const diColonne = (parola: string) =>
      foglioDi(
        `Cruscotto 2021\nIndicatore | UdM | Target | I trimestre${parola} | II trimestre${parola} | III trimestre${parola}\nN. visite | n. | 12 | 3 | 4 | `,
      );
    const al = giorno("30/06/2021");
    expect(andamenti(diColonne(" (incremento)"), al, [])[0]?.andamento).toMatchObject({
      variazione: 4,
      ultimo: { cifra: { valore: 7 } },
    });
    expect(andamenti(diColonne(" (cumulato)"), al, [])[0]?.andamento?.variazione).toBe(1);
  });

  it("follows a sheet that was renamed, and takes no row of another sheet for its own", () => {
    const fotografie = [scatta(PRIMA, APRILE), scatta(DOPO, AGOSTO)];
    const rinominato = { ...DOPO, foglio: "Altro nome" };
    expect(andamenti(rinominato, OTTOBRE, fotografie)[0]?.andamento?.variazione).toBe(4);
    const due = fermaRighe(
      [vista(PRIMA, APRILE), vista({ ...cruscotto("N. corsi | n. | 3 | 1"), foglio: "Due" }, APRILE)],
      APRILE,
      {
        scattata: APRILE,
        autore: "",
        percheDi: () => "",
      },
    );
    const [visite] = andamenti({ ...cruscotto("N. visite | n. | 12 | 9"), foglio: "Due" }, OTTOBRE, [
      due,
      scatta(DOPO, AGOSTO),
    ]);
    expect(visite?.fotografate.map(({ al }) => al)).not.toContain(APRILE);
  });

  it("is said with its days, and a projection is called one", () => {
    const [visite, tasso] = andamenti(DOPO, OTTOBRE, [scatta(PRIMA, APRILE), scatta(DOPO, AGOSTO)]);
    const frasi = [visite, tasso].map((una) => {
      if (!una?.andamento) throw new Error("no trend");
      return [fraseVariazione(una.andamento, "it"), fraseProiezione(una.andamento, "en")];
    });
    expect(frasi).toEqual([
      [
        "dal 30/04/2021 al 31/08/2021: +4",
        "projection to 31/12/2021, if the pace stays this: 12 (99.7% of today's target)",
      ],
      ["dal 30/04/2021 al 31/08/2021: +5 punti", ""],
    ]);
  });
});

describe("the table of the trend", () => {
  const tabelle = (fotografie: readonly ReturnType<typeof scatta>[]) =>
    composeMonitoraggio(
      [{ vista: vista(DOPO, OTTOBRE), file: null, destinazione: "ente", titolo: "Foglio1" }],
      fotografie,
    );

  it("is there with two snapshots only, and has no word of the year's end", () => {
    expect(tabelle([scatta(PRIMA, APRILE)]).map(({ id }) => id)).not.toContain("monitoraggio andamento");
    const tutte = tabelle([scatta(PRIMA, APRILE), scatta(DOPO, AGOSTO)]);
    const andamento = tutte.find(({ id }) => id === "monitoraggio andamento");
    expect(andamento?.righe).toHaveLength(3);
    const parole = JSON.stringify(andamento?.righe);
    expect(parole).not.toMatch(/▲|◆|▼|raggiunto(?! in anticipo)|conseguit|parzial/);
    expect(parole).toContain("proiezione al 31/12/2021");
  });
});

describe("the page of each who answers", () => {
  const schede = (righe: string) => {
    const grid = foglioDi(`Cruscotto 2021\nIndicatore | UdM | Target | Consuntivo | Responsabile\n${righe}`);
    return composeMonitoraggio([
      { vista: vista(grid, OTTOBRE), file: null, destinazione: "ente", titolo: "Foglio1" },
    ]).flatMap(({ titolo }) => /Scheda di .*/.exec(titolo) ?? []);
  };

  it("is not there where nobody does: it would be the list of all rows again", () => {
    expect(schede("N. visite | n. | 12 | 8\nN. reclami | n. | < 9 | 3")).toEqual([]);
    expect(
      schede("N. visite | n. | 12 | 8 | Area 1\nN. reclami | n. | < 9 | 3 |\nTasso | % | 50% | 45% | Area 1"),
    ).toEqual(["Scheda di Area 1", "Scheda di Nessun responsabile indicato"]);
  });
});
