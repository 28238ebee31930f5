import type { LetturaFoglio } from "../../../src/actions/viste/Azioni";
import { ruoliDi } from "../../../src/taskpane/metodo/colonne";
import { foglioDi } from "../../support/foglio";
import { misuratoDi } from "../../support/letto";

/** Of target and consuntivo: how their figures are written, and whether that is asked. */
function scrittureDi(tabella: string) {
  const lettura = { tipo: "cruscotto", misurato: misuratoDi(foglioDi(tabella)) } as unknown as LetturaFoglio;
  return ruoliDi(lettura)
    .principali.filter(({ ruolo }) => ruolo === "target" || ruolo === "consuntivo")
    .map(({ scrittura, isScritturaChiesta }) => [scrittura, isScritturaChiesta]);
}

describe("ruoliDi on how figures are written", () => {
  it("asks of the columns that can be read in two ways", () => {
    const aperte = scrittureDi(`
      Indicatore | Target | Consuntivo
      Numero di famiglie | '1,000 | '500
      Numero di persone | '2,000 | '1,500`);
    expect(aperte).toEqual([
      ["aperta", true],
      ["aperta", true],
    ]);
  });

  it("shows how a column of texts is written where that is settled, and nothing of numbers", () => {
    const decise = scrittureDi(`
      Indicatore | Target | Consuntivo
      Ricavi | 1.250.000,50 | 10
      Proventi | 2.000,5 | 20`);
    expect(decise).toEqual([
      ["italiana", false],
      [null, false],
    ]);
  });
});
