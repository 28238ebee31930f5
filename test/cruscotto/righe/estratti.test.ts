import { measureCruscotto } from "../../../src/misura/measureCruscotto";
import { senzaSuperati } from "../../../src/misura/senzaSuperati";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { foglioDi } from "../../support/foglio";
import { cruscottoOf } from "../../support/letto";

const CODICI_SERI = ["conferma", "errore"];

/** A flat extract as it counts: each row that does, 1-based, with its SAL and what is asked of it; then the mean. */
function conteggio(tabella: string, anno: number | null = null, accettate: readonly string[] = []) {
  const cruscotto = cruscottoOf(foglioDi(tabella), { anno });
  const correzioni = new Map(
    accettate.length === 0
      ? []
      : cruscotto.indicatori.map(({ riga, colonne }) => [
          `${riga},${colonne.target}`,
          {
            argomenti: null,
            pubblicato: null,
            stabilito: null,
            consuntivo: null,
            target: null,
            confermato: null,
            accettate,
          } as never,
        ]),
  );
  const misurato = measureCruscotto(cruscotto, { politica: POLITICA_STANDARD, anno, correzioni });
  return {
    righe: senzaSuperati(misurato).indicatori.map(({ indicatore, misura, anomalie }) => [
      indicatore.riga + 1,
      misura.sal,
      anomalie.filter(({ gravita }) => CODICI_SERI.includes(gravita)).map(({ codice }) => codice),
    ]),
    ente: misurato.ente.sal,
    chieste: misurato.indicatori.flatMap(({ indicatore, anomalie }) => (indicatore.isSuperato ? anomalie : [])),
  };
}

describe("a flat extract of several bodies, offices or persons", () => {
  it("counts each structure by itself, as a column names it", () => {
    const { righe, ente, chieste } = conteggio(`
      Anno | Trimestre | Indicatore | Sede | Target | Consuntivo
      2023 | 3 | Numero di visite | Nord | 10 | 4
      2023 | 4 | Numero di visite | Nord | 10 | 5
      2023 | 3 | Numero di visite | Sud | 10 | 9
      2023 | 4 | Numero di visite | Sud | 10 | 10
    `);
    expect(righe).toEqual([
      [3, 0.5, []],
      [5, 1, []],
    ]);
    expect([ente, chieste]).toEqual([0.75, []]);
  });

  it("counts neither of two rows of one indicator and period with other figures, until somebody says", () => {
    const tabella = `
      Anno | Trimestre | Indicatore | Target | Consuntivo
      2023 | 3 | Numero di sopralluoghi | 10 | 2
      2023 | 4 | Numero di sopralluoghi | 10 | 4
      2023 | 4 | Numero di sopralluoghi | 10 | 9
      2023 | 4 | Numero di licenze | 10 | 5
    `;
    expect(conteggio(tabella)).toMatchObject({
      righe: [
        [3, null, ["riga-doppia"]],
        [4, null, ["riga-doppia"]],
        [5, 0.5, []],
      ],
      ente: 0.5,
      chieste: [],
    });
    expect(conteggio(tabella, null, ["riga-doppia"]).righe).toEqual([
      [3, 0.4, []],
      [4, 0.9, []],
      [5, 0.5, []],
    ]);
  });

  it("keeps both of two rows of one indicator and period with the same figures", () => {
    const { righe } = conteggio(`
      Year | Quarter | KPI | Target | Actual
      2023 | 4 | Number of visits | 10 | 4
      2023 | 4 | Number of visits | 10 | 4
      2023 | 3 | Number of visits | 10 | 3
    `);
    expect(righe).toEqual([
      [2, 0.4, []],
      [3, 0.4, []],
    ]);
  });

  it("lets a row with a result count beside one of its period that has none", () => {
    const { righe } = conteggio(`
      Anno | Periodo | Indicatore | Target | Consuntivo
      2023 | II semestre | Numero di licenze | 10 |
      2023 | II semestre | Numero di licenze | 10 | 5
      2023 | II semestre | Numero di licenze | 10 | n.d.
    `);
    expect(righe).toEqual([[3, 0.5, []]]);
  });

  it("finds the column that tells two rows of one period apart, whatever it is called", () => {
    const { righe } = conteggio(`
      Esercizio | Zarvio | Periodo | KPI | Andamento | Target | Consuntivo
      2023 | Montagna | II semestre | Numero di interventi | Verde | 8 | 8
      2023 | Collina | II semestre | Numero di interventi | Rosso | 8 | 2
      2023 | Montagna | I semestre | Numero di interventi | Rosso | 8 | 3
      2023 | Collina | I semestre | Numero di interventi | Verde | 8 | 1
    `);
    expect(righe).toEqual([
      [2, 1, []],
      [3, 0.25, []],
    ]);
  });

  it("counts each person of each district in English", () => {
    const { righe } = conteggio(`
      Year | Quarter | Indicator | District | Owner | Target | Actual
      2022 | Q4 | Number of inspections | East | Mary Brown | 20 | 20
      2022 | Q4 | Number of inspections | East | John Smith | 20 | 10
      2022 | Q4 | Number of inspections | West | Mary Brown | 20 | 5
      2022 | Q3 | Number of inspections | West | Mary Brown | 20 | 4
      2022 | Q3 | Number of inspections | East | John Smith | 20 | 8
      2022 | Q3 | Number of inspections | East | Mary Brown | 20 | 15
    `);
    expect(righe.map(([riga, sal]) => [riga, sal])).toEqual([
      [2, 1],
      [3, 0.5],
      [4, 0.25],
    ]);
  });

  it("leaves other years out, also of an indicator that has no row in the year", () => {
    const { righe, ente } = conteggio(
      `
      Anno | Periodo | Indicatore | Target | Consuntivo
      2022 | 31/12/2022 | Numero di corsi | 10 | 10
      2023 | 31/12/2023 | Numero di corsi | 10 | 5
      2022 | 31/12/2022 | Numero di fiere | 4 | 4
    `,
      2023,
    );
    expect([righe, ente]).toEqual([[[3, 0.5, []]], 0.5]);
  });
});

describe("a result of part of the year", () => {
  const TERZO = `
    Anno | Periodo | Indicatore | Target | Consuntivo
    2023 | II trimestre | Numero di corsi | 10 | 4
    2023 | III trimestre | Numero di corsi | 10 | 8
  `;

  it("has no outcome on the year's target until somebody says that it holds", () => {
    expect(conteggio(TERZO).righe).toEqual([[3, null, ["periodo-parziale"]]]);
    expect(conteggio(TERZO, null, ["periodo-parziale"]).righe).toEqual([[3, 0.8, []]]);
  });

  it("stands on its own target where each period has one, once somebody says that it holds for the year", () => {
    const propri = `
      Anno | Periodo | Indicatore | Target | Consuntivo
      2023 | II trimestre | Numero di corsi | 5 | 4
      2023 | III trimestre | Numero di corsi | 8 | 8
    `;
    expect(conteggio(propri).righe).toEqual([[3, null, ["periodo-parziale"]]]);
    expect(conteggio(propri, null, ["periodo-parziale"]).righe).toEqual([[3, 1, []]]);
  });

  it.each(["Consuntivo al 30/06", "Actual Q2", "Consuntivo I semestre"])(
    "is told by its heading beside a target of the year: %s",
    (testa) => {
      const { righe } = conteggio(`
        Indicatore | Target 2023 | ${testa}
        Numero di corsi | 10 | 5
        Numero di fiere | 4 | 4
      `);
      expect(righe).toEqual([
        [2, null, ["periodo-parziale"]],
        [3, null, ["periodo-parziale"]],
      ]);
    },
  );

  it.each([["Consuntivo al 31/12/2023"], ["Actual Q4"], ["Consuntivo II semestre"]])(
    "is the year where it ends with it: %s",
    (testa) => {
      expect(
        conteggio(`Indicatore | Target | ${testa}\n Numero di corsi | 10 | 5\n Numero di fiere | 4 | 2`).ente,
      ).toBe(0.5);
    },
  );

  it("may be an increment where the count falls from one period to the next: nothing is added up", () => {
    const cali = (testa: string) =>
      conteggio(`
        Anno | Trimestre | Indicatore | Target | ${testa}
        2023 | 1 | Numero di corsi | 100 | 30
        2023 | 2 | Numero di corsi | 100 | 20
        2023 | 3 | Numero di corsi | 100 | 25
        2023 | 4 | Numero di corsi | 100 | 25
      `).righe;
    expect(cali("Consuntivo")).toEqual([[5, null, ["periodo-parziale"]]]);
    expect(cali("Consuntivo cumulato")).toEqual([[5, 0.25, []]]);
  });
});
