import { foglioDi } from "../../support/foglio";
import { cruscottoOf } from "../../support/letto";

function lettura(tabella: string) {
  const { colonne, domande } = cruscottoOf(foglioDi(tabella));
  return { domande: domande.length, ...Object.fromEntries(colonne.map(({ ruolo, colonna }) => [ruolo, colonna])) };
}

describe("what the formulas of a sheet work out", () => {
  it.each(["Ottenuto / Obiettivo", "Ottenuto su obiettivo", "Zarvio", "Rapporto", "Risultato percentuale", "Valore %"])(
    "takes what divides the result by the target for the SAL, whatever it is called: %s",
    (testa) => {
      const letta = lettura(`
        Indicatore | Preventivo | Obiettivo 2023 | Ottenuto 2023 | ${testa}
        Passaporti rilasciati | 2300 | 2200 | 2200 | =D2/C2 → 100%
        Multe incassate | 520 | 600 | 600 | =IF(C3=0,"",D3/C3) → 100%
        Verbali annullati | 28 | 25 | 25 | =C4/D4 → 100%
      `);
      expect(letta).toMatchObject({ domande: 0, target: 2, consuntivo: 3, sal: 4 });
    },
  );

  it("takes what they take away for a deviation", () => {
    const letta = lettura(`
      Indicatore | Target | Zarvio | Ottenuto
      Passaporti rilasciati | 2200 | =D2-B2 → 0 | 2200
      Multe incassate | 600 | =D3-B3 → 0 | 600
      Verbali annullati | 20 | =D4-B4 → 0 | 20
    `);
    expect(letta).toMatchObject({ domande: 0, scostamento: 2, consuntivo: 3 });
  });

  it("takes the way done from where it began for the SAL", () => {
    const letta = lettura(`
      Indicatore | Partenza | Target | Ottenuto | Zarvio
      Impianti rinnovati | 10 | 20 | 15 | =(D2-B2)/(C2-B2) → 50%
      Giorni di attesa | 30 | 20 | 22 | =(B3-D3)/(B3-C3) → 80%
      Sportelli aperti | 1 | 5 | 2 | =(D4-B4)/(C4-B4) → 25%
    `);
    expect(letta).toMatchObject({ domande: 0, baseline: 1, target: 2, consuntivo: 3, sal: 4 });
  });

  it("takes a growth over the former year for no achievement", () => {
    const letta = lettura(`
      Indicatore | Consuntivo 2022 | Target 2023 | Consuntivo 2023 | Zarvio
      Passaporti rilasciati | 2000 | 2200 | 2200 | =D2/B2 → 110%
      Multe incassate | 500 | 600 | 600 | =D3/B3 → 120%
      Verbali annullati | 20 | 20 | 20 | =D4/B4 → 100%
    `);
    expect(letta).toMatchObject({ domande: 0, precedente: 1, target: 2, consuntivo: 3, scostamento: 4 });
    expect(letta).not.toHaveProperty("sal");
  });

  it("takes a part over its whole for the result itself", () => {
    const letta = lettura(`
      Indicatore | Domande evase | Domande ricevute | Valore | Target
      Quota di passi carrai | 150 | 200 | =B2/C2 → 75% | 80%
      Quota di residenze | 20 | 25 | =B3/C3 → 80% | 90%
      Quota di tessere | 5 | 4 | =B4/C4 → 125% | 100%
    `);
    expect(letta).toMatchObject({ consuntivo: 3, target: 4 });
    expect(letta).not.toHaveProperty("sal");
  });

  it("takes the sum of the parts of the year for its result, also while most are blank", () => {
    const letta = lettura(`
      Indicatore | Target | Nord | Sud | Complesso
      Ore erogate | 400 | 390 | | =SUM(C2:D2) → 390
      Ispezioni | 60 | | 57 | =C3+D3 → 57
      Bollettini | 12 | 12 | | =SUM(C4:D4) → 12
    `);
    expect(letta).toMatchObject({ domande: 0, target: 1, consuntivo: 4 });
  });
});
