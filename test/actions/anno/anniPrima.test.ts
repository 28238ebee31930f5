import { anniPrima } from "../../../src/actions/anno/anniPrima";
import { matchCorrezioni } from "../../../src/correzioni/matchCorrezioni";
import { displayCella } from "../../../src/domain/numeri/displayCella";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { measureCruscotto } from "../../../src/misura/measureCruscotto";
import { foglioDi } from "../../support/foglio";
import { correzioneDi, cruscottoOf } from "../../support/letto";

/** What is said of the years before of each row of a sheet. */
function anniDi(testo: string, correzioni: Parameters<typeof matchCorrezioni>[0] = []) {
  const grid = foglioDi(testo);
  const cruscotto = cruscottoOf(grid);
  const trovate = matchCorrezioni(correzioni, cruscotto);
  const misurato = measureCruscotto(cruscotto, {
    politica: POLITICA_STANDARD,
    anno: null,
    correzioni: trovate.righe,
  });
  const letto = { misurato, grid, correzioni: { ...trovate, escluse: [] } };
  return misurato.indicatori.map((uno) =>
    anniPrima(letto, uno, []).map(({ anno, sal, risultato, target }) => [
      anno,
      sal,
      displayCella(risultato),
      displayCella(target),
    ]),
  );
}

describe("anniPrima", () => {
  it("measures a year that has target and result beside the row, and says a result alone", () => {
    const TESTA =
      "Cruscotto 2024\nIndicatore | Consuntivo 2022 | Target 2023 | Consuntivo 2023 | Target 2024 | Consuntivo 2024";
    expect(anniDi(`${TESTA}\nN. visite | 7 | 10 | 9 | 12 | 12\nN. corsi | | 4 | | 4 | 4`)).toEqual([
      [
        [2022, null, "7", ""],
        [2023, 0.9, "9", "10"],
      ],
      [[2023, null, "", "4"]],
    ]);
  });

  it("measures a past year with the row's own direction", () => {
    const TESTA = "Cruscotto 2024\nIndicatore | Target 2023 | Consuntivo 2023 | Target 2024 | Consuntivo 2024";
    expect(anniDi(`${TESTA}\nTempo medio di attesa (giorni) | max 10 | 20 | max 10 | 10`)).toEqual([
      [[2023, 0.5, "20", "max 10"]],
    ]);
  });

  it.each(["SAL 2023", "% realizzazione 2023", "Grado di raggiungimento 2023"])(
    "says what was published, «%s», and measures nothing again",
    (testa) => {
      const TESTA = `Cruscotto 2024\nIndicatore | Target 2023 | Consuntivo 2023 | ${testa} | Target 2024 | Consuntivo 2024 | SAL 2024`;
      expect(anniDi(`${TESTA}\nN. visite | 10 | 9 | 85% | 12 | 12 | 100%\nN. corsi | 4 | 3 | | 4 | 4 | 100%`)).toEqual([
        [[2023, 0.85, "9", "10"]],
        [[2023, 0.75, "3", "4"]],
      ]);
      const SOLO = `Cruscotto 2024\nIndicatore | ${testa} | Target 2024 | Consuntivo 2024 | SAL 2024`;
      expect(anniDi(`${SOLO}\nN. visite | 85% | 12 | 12 | 100%`)).toEqual([[[2023, 0.85, "", ""]]]);
    },
  );

  it("does not say whether a bare year was expected or reached, nor anything of the years to come", () => {
    const TESTA = "Cruscotto 2024\nIndicatore | 2022 | Target 2024 | Consuntivo 2024 | Target 2025";
    expect(anniDi(`${TESTA}\nN. visite | 7 | 12 | 12 | 13`)).toEqual([[[2022, null, "7", ""]]]);
  });

  it("gives no year the SAL that somebody established for this one", () => {
    const TESTA = "Cruscotto 2024\nIndicatore | Target 2023 | Consuntivo 2023 | Target 2024 | Consuntivo 2024";
    const stabilito = correzioneDi({
      foglio: "Foglio1",
      riga: 2,
      voce: "N. visite",
      detto: { cosa: "sal", sal: 0.7 },
      motivo: "Delibera 12",
      autore: "Giunta",
    });
    expect(anniDi(`${TESTA}\nN. visite | 10 | 9 | 12 | 12`, [stabilito])).toEqual([[[2023, null, "9", "10"]]]);
  });
});
