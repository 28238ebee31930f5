import { verifyCruscotto } from "../../src/taskpane/cruscotto/verifyCruscotto";
import { aggregatoMisurato, cruscottoMisurato, indicatoreMisurato } from "./misurati";

describe("verifyCruscotto", () => {
  it("keeps the indicators apart from the headings above them", () => {
    const misurato = cruscottoMisurato(
      [indicatoreMisurato({ riga: 4, pubblicato: 1, confronto: "coincide" })],
      [aggregatoMisurato({ id: 3, livello: "obiettivo", sal: 0.6, pubblicato: 0.59, confronto: "diverso" })],
    );

    const [indicatori, obiettivi] = verifyCruscotto(misurato);

    expect(indicatori).toMatchObject({ livello: "indicatore", coincidono: [{ nome: "Indicatore 4" }], diversi: [] });
    expect(obiettivi).toMatchObject({ livello: "obiettivo", coincidono: [], diversi: [{ sal: 0.6 }] });
  });

  it("lists among the differences a published figure that does not follow from the cells", () => {
    const senzaSal = indicatoreMisurato({ riga: 4, sal: null, pubblicato: 1, confronto: "non misurato" });

    const [indicatori] = verifyCruscotto(cruscottoMisurato([senzaSal]));

    expect(indicatori?.diversi).toMatchObject([{ sal: null, pubblicato: { valore: 1 } }]);
  });

  it("counts by outcome the rows without a published figure", () => {
    const misurato = cruscottoMisurato([
      indicatoreMisurato({ riga: 4, pubblicato: 1, confronto: "coincide" }),
      indicatoreMisurato({ riga: 5, sal: null, esito: "monitoraggio" }),
      indicatoreMisurato({ riga: 6, sal: null, esito: "monitoraggio" }),
      indicatoreMisurato({ riga: 7, sal: null, esito: "da rilevare" }),
    ]);

    const [indicatori] = verifyCruscotto(misurato);

    expect(indicatori?.altri).toEqual([
      ["monitoraggio", 2],
      ["da rilevare", 1],
    ]);
  });

  it("has nothing to verify where the sheet publishes nothing", () => {
    expect(verifyCruscotto(cruscottoMisurato([indicatoreMisurato({ riga: 4 })]))).toEqual([]);
  });
});
