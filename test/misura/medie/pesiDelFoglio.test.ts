import type { Politica } from "../../../src/domain/metodo/Politica";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { foglioDi } from "../../support/foglio";
import { misuratoDi } from "../../support/letto";

function lettura(tabella: string, politica: Politica = POLITICA_STANDARD) {
  const { ente, aggregati, anomalie } = misuratoDi(foglioDi(tabella), { politica });
  const tutte = [...anomalie, ...aggregati.flatMap((uno) => uno.anomalie)];
  return {
    sal: ente.sal,
    medie: aggregati.map(({ media }) => media.sal),
    dette: tutte.map(({ codice, gravita }) => `${codice} ${gravita}`),
  };
}

/** SALs 0,5 – 1 – 0 – 1 – 0,5 under three headings, with these weights. */
const aree = (pesi: readonly (number | string)[], testa = "Area | Indicatore | Target | Consuntivo | Peso") => `
  ${testa}
  Produzione | Numero di corsi | 10 | 5 | ${pesi[0]}
  | Numero di eventi | 10 | 10 | ${pesi[1]}
  Appropriatezza | Numero di visite | 10 | 0 | ${pesi[2]}
  Qualità | Numero di sportelli | 10 | 10 | ${pesi[3]}
  | Numero di incontri | 10 | 5 | ${pesi[4]}`;

describe("weights that are of the whole sheet", () => {
  it.each<[string, readonly (number | string)[], string | undefined]>([
    ["points of a hundred", [20, 15, 25, 25, 15], undefined],
    ["percentages", ["20%", "15%", "25%", "25%", "15%"], undefined],
    ["texts", ["'20%", "'15%", "'25%", "'25%", "'15%"], undefined],
    ["the points that a row may get", [20, 15, 25, 25, 15], "Area | Indicatore | Target | Consuntivo | Punteggio max"],
  ])("weigh the rows of the ente, as %s, and both readings are named", (_, pesi, testa) => {
    expect(lettura(aree(pesi, testa))).toEqual({
      sal: 0.575,
      medie: [0.714285714286, 0, 0.8125],
      dette: ["letture-diverse nota"],
    });
  });

  it("are those whose rounded digits make the whole", () => {
    expect(lettura(aree(["33,3%", "33,3%", "11,1%", "11,1%", "11,1%"])).sal).toBe(0.666666666667);
  });

  it("weigh a heading over others too, where the ente has one", () => {
    const sotto = aree([20, 15, 25, 25, 15])
      .replace("Area |", "Prospettiva | Area |")
      .replace(/\n {2}(?=Prod)/, "\n  Tutto | ");
    const righe = sotto
      .split("\n")
      .map((riga) => (/^ {2}(?:\||App|Qua)/.test(riga) ? riga.replace(/^ {2}/, "  | ") : riga));
    const { sal, medie, dette } = lettura(righe.join("\n"));
    expect([sal, medie[0], dette]).toEqual([0.575, 0.575, ["letture-diverse nota"]]);
  });

  it("leave one answer, not two, where a row has none", () => {
    expect(lettura(aree([20, 15, 25, 40, ""])).dette).toEqual(["peso-mancante conferma", "letture-diverse nota"]);
  });

  it("leave the mean by levels where the method takes another", () => {
    const politica: Politica = { ...POLITICA_STANDARD, medie: { ...POLITICA_STANDARD.medie, ente: "righe" } };
    expect(lettura(aree([20, 15, 25, 25, 15]), politica).sal).toBe(0.6);
  });

  it.each<[string, readonly (number | string)[], number, readonly string[]]>([
    ["each heading has its whole", [60, 40, 100, 50, 50], 0.483333333333, []],
    ["one heading has its whole, and nothing is elsewhere", [60, 40, "", "", ""], 0.483333333333, []],
    [
      "nothing makes the whole",
      [20, 15, 25, 25, 30],
      0.480519480519,
      ["pesi-non-100 conferma", "pesi-non-100 conferma", "pesi-non-100 conferma"],
    ],
  ])("are not, where %s", (_, pesi, sal, dette) => {
    const letti = lettura(aree(pesi));
    expect(letti.dette).toEqual(dette);
    expect(letti.sal).toBeCloseTo(sal, 9);
  });
});

/** SALs 0,5 – 1 – 0, one under each objective. */
const obiettivi = (pesi: readonly (number | string)[]) => `
  Obiettivo | Peso | Indicatore | Target | Consuntivo
  OB1 Fare | ${pesi[0]} | Numero di corsi | 10 | 5
  OB2 Dire | ${pesi[1]} | Numero di eventi | 10 | 10
  OB3 Dare | ${pesi[2]} | Numero di visite | 10 | 0`;

describe("a weight beside each objective", () => {
  it.each<[string, readonly (number | string)[]]>([
    ["in points", [30, 30, 40]],
    ["as shares", [0.3, 0.3, 0.4].map((uno) => String(uno).replace(".", ","))],
    ["as texts with their sign beside numbers", [30, "'30%", 40]],
    ["as percentages beside numbers", [30, "30%", 40]],
  ])("is the objective's, %s", (_, pesi) => {
    expect(lettura(obiettivi(pesi))).toMatchObject({ sal: 0.45, dette: [] });
  });

  it("is the objective's where it stands on the first of its rows only", () => {
    const tabella = `
      Obiettivo | Peso | Indicatore | Target | Consuntivo
      OB1 Fare | 60 | Numero di corsi | 10 | 5
      | | Numero di sportelli | 10 | 10
      OB2 Dire | 40 | Numero di eventi | 10 | 0`;
    expect(lettura(tabella)).toMatchObject({ sal: 0.45, medie: [0.75, 0], dette: [] });
  });

  it.each<[string, readonly (number | string)[]]>([
    ["in two scales", [30, "0,3", 40]],
    ["in two scales that make no whole", [30, "0,2", 40]],
    ["in words", ["Alto", "Basso", "Medio"]],
    ["in words beside numbers", [30, "Alto", 40]],
  ])("gives no mean of the ente %s, and is asked once", (_, pesi) => {
    expect(lettura(obiettivi(pesi))).toMatchObject({ sal: null, dette: ["peso-illeggibile conferma"] });
  });

  it("is a fraction of a point where the points make the whole with it", () => {
    expect(lettura(obiettivi([30, "0,5", "69,5"]))).toMatchObject({ sal: 0.155, dette: [] });
  });
});
