import type { Area } from "../../src/cruscotto/griglia/SheetGrid";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { SCALA_GIUDIZIO } from "../../src/domain/metodo/scalaGiudizio";
import { foglioDi } from "../support/foglio";
import { misuratoDi } from "../support/letto";

const politica = { ...POLITICA_STANDARD, scalaGiudizio: SCALA_GIUDIZIO };

/** SALs 0,5 – 1 – 0, so that every reading of the weights gives another mean. */
const foglio = (pesi: readonly string[], testa = "Indicatore | Peso | Target | Consuntivo") =>
  [testa, ...pesi.map((peso, at) => `Numero di corsi ${at} | ${peso} | 10 | ${["5", "10", "0"][at] ?? "10"}`)].join(
    "\n",
  );
const unita = (righe: number): Area => ({ riga: 1, colonna: 1, righe, colonne: 1 });

function lettura(tabella: string, unioni: readonly Area[] = []) {
  const { ente, aggregati, anomalie } = misuratoDi(foglioDi(tabella, "Foglio1", unioni), { politica });
  const codici = [...anomalie, ...aggregati.flatMap((uno) => uno.anomalie)].filter(({ gravita }) => gravita !== "nota");
  return {
    sal: ente.sal,
    giudizio: ente.giudizio,
    sospese: ente.inSospeso,
    codici: codici.map(({ codice }) => codice),
  };
}

describe("weights that can be read", () => {
  it.each([
    [
      "a weight merged over two rows is shared by them, where the weights written once make the whole",
      ["60", "", "40"],
      0.45,
    ],
    ["it is each row's, where counting it for each makes the whole", ["30", "", "40"], 0.45],
  ])("%s", (_, pesi, sal) => {
    expect(lettura(foglio(pesi), [unita(2)])).toMatchObject({ sal, sospese: 0, codici: [] });
  });

  it("gives a heading the weight merged over all its rows", () => {
    const tabella = `
      Peso | Obiettivo | Indicatore | Target | Consuntivo
      60 | OB1 Fare | Numero di corsi | 10 | 5
      | | Numero di sportelli | 10 | 10
      40 | OB2 Dire | Numero di eventi | 10 | 0`;
    const unioni = [0, 1].map((colonna) => ({ riga: 1, colonna, righe: 2, colonne: 1 }));
    expect(lettura(tabella, unioni)).toMatchObject({ sal: 0.45, codici: [] });
  });

  it.each([
    ["shares beside points that make the whole together", ["0,3", "30", "40"], 0.45],
    ["percentages beside points", ["30%", "30", "40"], 0.45],
    ["a zero, which does not count", ["50", "50", "0"], 0.75],
    [
      "the points that a row may get",
      ["20", "30", "10"],
      0.666666666667,
      "Indicatore | Punteggio massimo | Target | Consuntivo",
    ],
  ])("reads %s", (_, pesi, sal, testa = "Indicatore | Peso | Target | Consuntivo") => {
    expect(lettura(foglio(pesi, testa))).toMatchObject({ sal, sospese: 0, codici: [] });
  });
});

describe("weights that cannot be read", () => {
  it.each<readonly [string, readonly string[], string]>([
    ["in words", ["Alto", "Medio", "Basso"], "Indicatore | Peso | Target | Consuntivo"],
    ["in English words", ["High", "Low", "Medium"], "Indicator | Weight | Target | Actual"],
    ...["Rilevanza", "Importanza dell'indicatore", "Weighting", "Relevance", "Grado di importanza"].map(
      (testa): readonly [string, readonly string[], string] => [
        `in words under «${testa}»`,
        ["Alta", "Bassa", "Alta"],
        `Indicatore | ${testa} | Target | Consuntivo`,
      ],
    ),
    ["in letters", ["A", "B", "M"], "Indicatore | Priorità (A/M/B) | Target | Consuntivo"],
    ["in English letters", ["H", "L", "H"], "Indicator | Importance | Target | Actual"],
    ["in words beside numbers", ["elevata", "50", "50"], "Indicatore | Ponderazione | Target | Consuntivo"],
    ["below zero", ["-20", "60", "60"], "Indicatore | Peso % | Target | Consuntivo"],
    ["of two scales that make no whole", ["0,3", "30", "30"], "Indicatore | Peso | Target | Consuntivo"],
  ])("%s give no mean, and are asked once", (_, pesi, testa) => {
    expect(lettura(foglio(pesi, testa))).toMatchObject({ sal: null, giudizio: null, codici: ["peso-illeggibile"] });
  });

  it.each(["Criticità", "Complessità", "Urgenza"])(
    "high and low under «%s» are no weight, and no direction either",
    (testa) => {
      const letti = lettura(foglio(["Alta", "Alta", "Bassa"], `Indicatore | ${testa} | Target | Consuntivo`));
      expect(letti).toMatchObject({ sal: 0.5, codici: [] });
    },
  );

  it("merged over rows, that make the whole in no way, are asked", () => {
    expect(lettura(foglio(["50", "", "40"]), [unita(2)])).toMatchObject({ sal: null, codici: ["peso-illeggibile"] });
  });

  it.each([
    ["blank", ["50", "50", ""]],
    ["to be decided", ["50%", "50%", "da definire"]],
    ["a dash", ["50", "50", "-"]],
  ])("%s beside others leave a provisional mean, without a judgement", (_, pesi) => {
    expect(lettura(foglio(pesi))).toEqual({ sal: 0.75, giudizio: null, sospese: 1, codici: ["peso-mancante"] });
  });
});

describe("means that hang on answers", () => {
  it("count the directions in doubt below them", () => {
    const tabella = `
      Indicatore | Target | Consuntivo
      Costi evitati | 10 | 5
      Residui smaltiti | 10 | 4
      Numero di corsi | 10 | 10`;
    expect(lettura(tabella)).toMatchObject({ giudizio: null, sospese: 2 });
  });

  it.each([
    [11, null],
    [44, "Eccellente"],
  ])("give the judgement of %s rows of forty-four: %s", (quante, giudizio) => {
    const righe = Array.from({ length: 44 }, (_, at) => `Numero di corsi ${at} | 10 | ${at < quante ? "10" : ""}`);
    const { ente } = misuratoDi(foglioDi(["Indicatore | Target | Consuntivo", ...righe].join("\n")), { politica });
    expect([ente.sal, ente.giudizio, ente.misurati, ente.attesi]).toEqual([1, giudizio, quante, 44]);
  });
});
