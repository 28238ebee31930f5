import { salNelFoglio, verifyCruscotto } from "../../../../src/taskpane/cruscotto/verifica/verifyCruscotto";
import { aggregatoMisurato, cruscottoMisurato, indicatoreMisurato } from "../../misurati";

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

  it("tells what differed before from what differs still, by what stands in the cell", () => {
    const scritta = indicatoreMisurato({ riga: 4, sal: 0.2, pubblicato: 0.18, confronto: "diverso" });
    const riscritta = {
      ...scritta,
      indicatore: { ...scritta.indicatore, sal: { tipo: "numero", valore: 0.2, formato: "0%" } as const },
    };

    const [prima] = verifyCruscotto(cruscottoMisurato([scritta]));
    const [dopo] = verifyCruscotto(cruscottoMisurato([riscritta]));

    expect([prima?.diversi.length, prima?.eranoDiversi.length]).toEqual([1, 0]);
    expect([dopo?.diversi.length, dopo?.eranoDiversi.length]).toEqual([0, 1]);
  });

  it("keeps apart the differences that somebody has accepted, which ask nothing more", () => {
    const dati = { riga: 4, sal: 0.2, pubblicato: 0.18, confronto: "diverso" } as const;
    const con = (gravita: "conferma" | "nota") =>
      indicatoreMisurato({
        ...dati,
        anomalie: [{ codice: "pubblicato-diverso", gravita, dati: { pubblicato: 0.18 } }],
      });

    const [aperta] = verifyCruscotto(cruscottoMisurato([con("conferma")]));
    const [accettata] = verifyCruscotto(cruscottoMisurato([con("nota")]));

    expect(aperta?.diversi[0]).toMatchObject({ domanda: { codice: "pubblicato-diverso" }, posto: { riga: 4 } });
    expect(accettata).toMatchObject({ diversi: [], accettati: [{ domanda: null }] });
  });
});

describe("a published SAL of a row without one", () => {
  const con = (...gravita: readonly ("conferma" | "nota")[]) => {
    const [sua = "nota", altra = "nota"] = gravita;
    const [verifica] = verifyCruscotto(
      cruscottoMisurato([
        indicatoreMisurato({
          ...{ riga: 4, sal: null, pubblicato: 0.5, confronto: "non misurato" as const },
          anomalie: [
            { codice: "pubblicato-diverso", gravita: sua, dati: { pubblicato: 0.5 } },
            { codice: "da-confermare", gravita: altra },
          ],
        }),
      ]),
    );
    return [verifica?.diversi.length, verifica?.accettati.length];
  };

  it("is accepted as the others are, and not while it is another question that is open", () => {
    expect([con("conferma"), con("nota"), con("nota", "conferma")]).toEqual([
      [1, 0],
      [0, 1],
      [1, 0],
    ]);
  });
});

describe("salNelFoglio", () => {
  it("counts, of what nobody had published, the cells that follow from their rows and those that do no more", () => {
    const con = (riga: number, valore: number) => {
      const uno = indicatoreMisurato({ riga, sal: 0.5 });
      return { ...uno, indicatore: { ...uno.indicatore, sal: { tipo: "numero", valore, formato: "0%" } as const } };
    };

    expect(salNelFoglio({ indicatori: [con(3, 0.5), con(4, 0.4), indicatoreMisurato({ riga: 5 })] })).toEqual({
      seguono: 1,
      fermi: 1,
    });
  });
});
