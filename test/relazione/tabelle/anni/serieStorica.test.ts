import { serieStoricaOf } from "../../../../src/relazione/tabelle/anni/serieStorica";
import { foglio } from "../../../support/foglio";
import { materialeDi, materialeOf, stampata } from "../../../support/materiale";

describe("serieStoricaOf", () => {
  it.each([
    ["firenze-2020-strategici", 2020, 45, ["Baseline", "Target 2020", "Consuntivo 2020", "Target 2021", "Target 2022"]],
    ["maremma-tirreno-2019", 2019, 52, ["Target 2017", "Target 2018", "Target 2019", "Target 2020"]],
  ])("lays out the years of %s", async (nome, anno, quante, titoli) => {
    const tabella = serieStoricaOf(await materialeOf(nome, { anno }));
    const deiPunti = tabella?.colonne.flatMap(({ id, titolo }) => (/^(?:base|targ|cons)/.test(id) ? [titolo] : []));
    expect(deiPunti).toEqual(titoli);
    expect(tabella?.righe).toHaveLength(quante);
  });

  it("joins the result of a past year's cruscotto where the indicator is the same", () => {
    const testa = (anno: number) => ["Obiettivo", "Indicatore", `Target ${anno}`, `Consuntivo ${anno}`];
    const ora = foglio([
      testa(2020),
      ["Digitale", "Cassetti aperti", 100, 120],
      ["Conti", "Tempi di pagamento", 30, 28],
    ]);
    const prima = foglio([
      testa(2019),
      ["Digitale", "Cassetti aperti", 80, 75],
      ["Conti", "Tempi medi di pagamento delle fatture", 30, 31],
    ]);
    const materiale = materialeDi([ora], { anno: 2020 });
    const precedenti = materialeDi([prima], { anno: 2019 }).fogli.map((uno) => ({ ...uno, file: "2019.xlsx" }));
    const conPassato = { ...materiale, precedenti };
    const tabella = serieStoricaOf(conPassato);
    if (!tabella) throw new Error("no table");
    expect(stampata(tabella, conPassato)).toEqual([
      {
        obiettivo: "Digitale",
        indicatore: "Cassetti aperti",
        "target 2019": "80",
        "consuntivo 2019": "75",
        "target 2020": "100",
        "consuntivo 2020": "120",
      },
    ]);
    expect(tabella.mancanze).toHaveLength(1);
    expect(serieStoricaOf(materiale)).toBeNull();
  });
});
