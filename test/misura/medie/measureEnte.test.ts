import type { Politica } from "../../../src/domain/metodo/Politica";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { foglioDi } from "../../support/foglio";
import { misuratoDi } from "../../support/letto";

const conMedie = (medie: Partial<Politica["medie"]>): Politica => ({
  ...POLITICA_STANDARD,
  medie: { ...POLITICA_STANDARD.medie, ...medie },
});

/** Two objectives, the first with two rows: the mean by levels and that of the rows differ by a quarter of `scarto`. */
const dueObiettivi = (scarto: string, peso = "") => `
  1. Primo | | Peso | Target | Consuntivo
  Alfa | | ${peso} | ≥ 10000 | 10000
  Beta | | ${peso} | ≥ 10000 | 10000
  2. Secondo | | Peso | Target | Consuntivo
  Gamma | | ${peso} | ≥ 10000 | ${scarto}
`;

describe("measureEnte, of two readings of a mean", () => {
  const letture = (consuntivo: string, peso = "", politica = POLITICA_STANDARD) =>
    misuratoDi(foglioDi(dueObiettivi(consuntivo, peso)), { politica }).anomalie.filter(
      ({ codice }) => codice === "letture-diverse",
    );

  it("says so from five hundredths of a point", () => {
    expect(letture("9970")).toEqual([
      { codice: "letture-diverse", gravita: "nota", dati: { perLivelli: 0.9985, perRighe: 0.999 } },
    ]);
  });

  it("is silent below", () => {
    expect(letture("9971")).toEqual([]);
    expect(letture("10000")).toEqual([]);
  });

  it("is silent where weights decide, or the method does", () => {
    expect(letture("5000", "50%")).toEqual([]);
    expect(letture("5000", "", conMedie({ ente: "righe" }))).toEqual([]);
  });

  it("is silent where nothing is measured", () => {
    expect(misuratoDi(foglioDi("1. Primo | | Target | Consuntivo\nAlfa | | ≥ 4 |\nBeta | | ≥ 4 |")).anomalie).toEqual(
      [],
    );
  });
});

describe("measureEnte", () => {
  const STRATEGICI = `
    OS1 Imprese | | Target | Consuntivo
    Alfa | | ≥ 4 | 2
    OP1 Uffici | | Target | Consuntivo
    Beta | | ≥ 4 | 4
  `;
  const ALBERO = `
    Prospettiva | IMPRESE | Peso | Target | Consuntivo | SAL
    A1 | Obiettivo strategico Promuovere | | | |
    A1 | n. corsi | | ≥ 4 | 2 |
    A2 | Orientare | | | |
    A2 | n. visite | | ≥ 4 | 4 |
  `;
  const sal = (politica: Politica, tabella = STRATEGICI) => {
    const { ente, anomalie } = misuratoDi(foglioDi(tabella), { politica });
    return [ente.sal, anomalie.map(({ codice, dati }) => [codice, ...Object.values({ ...dati })].join(" "))];
  };

  it("means what stands directly below it, by levels", () => {
    expect(sal(POLITICA_STANDARD)).toEqual([0.75, []]);
  });

  it("means every row, whatever its weight, where the method says rows", () => {
    expect(sal(conMedie({ ente: "righe" }), dueObiettivi("4000", "50%"))).toEqual([0.8, expect.anything()]);
  });

  it.each<[string, readonly string[], string, number, readonly string[]]>([
    ["by the code of the method", ["OS"], STRATEGICI, 0.5, []],
    ["by a code in other letters", ["os"], STRATEGICI, 0.5, []],
    ["not by a word that begins alike", ["O"], STRATEGICI, 0.75, ["da-confermare ente-obiettivi strategici"]],
    ["not by a code in the middle", ["S"], STRATEGICI, 0.75, ["da-confermare ente-obiettivi strategici"]],
    [
      "by those of the heading above",
      [],
      ALBERO.replace("A1 | Obiettivo strategico ", "A1 | ").replace("IMPRESE", "Area strategica 1"),
      0.75,
      [],
    ],
  ])("means the objectives of strategy only, %s", (_, codiciStrategici, tabella, atteso, dette) => {
    expect(sal(conMedie({ ente: "obiettivi strategici", codiciStrategici }), tabella)).toEqual([atteso, dette]);
  });

  it("asks, and means by levels, where no objective is of strategy", () => {
    const nessuno = dueObiettivi("4000");
    expect(sal(conMedie({ ente: "obiettivi strategici" }), nessuno)).toEqual([
      0.7,
      ["da-confermare ente-obiettivi strategici"],
    ]);
    expect(sal(conMedie({ ente: "priorita" }), nessuno)).toEqual([0.7, ["da-confermare ente-priorita"]]);
  });

  it("judges by the scale of the method, from its lower bounds", () => {
    const scala = {
      ...POLITICA_STANDARD,
      scalaGiudizio: [
        { da: 0.75, nome: "Adeguato" },
        { da: 0, nome: "Scarso" },
      ],
    };
    expect(misuratoDi(foglioDi(STRATEGICI), { politica: scala }).ente.giudizio).toBe("Adeguato");
    expect(misuratoDi(foglioDi(STRATEGICI), { politica: { ...scala, scalaGiudizio: [] } }).ente.giudizio).toBeNull();
  });
});

describe("the body's own reading of the ente", () => {
  const tabella = (scritto: string) => `
    Prospettiva | Indicatore | Target | Consuntivo
    A | Numero di corsi | 10 | 10
    A | Numero di eventi | 10 | 10
    A | Numero di sale | 10 | 10
    B | Numero di app | 10 | 6
    B | Percentuale sintetica di realizzazione della performance di Ente | 100% | ${scritto}`;
  const lettura = (scritto: string) =>
    misuratoDi(foglioDi(tabella(scritto))).anomalie.filter(({ codice }) => codice === "letture-diverse");

  it("is proposed where the plain mean of the rows gives the result written on the sheet, and the levels do not", () => {
    const dati = { perLivelli: 0.8, perRighe: 0.9, pubblicata: 0.9 };
    expect(lettura("90%")).toEqual([{ codice: "letture-diverse", gravita: "conferma", dati }]);
  });

  it.each(["80%", "55%"])("is not, where the sheet writes %s", (scritto) => {
    expect(lettura(scritto)).toMatchObject([{ gravita: "nota" }]);
  });
});
