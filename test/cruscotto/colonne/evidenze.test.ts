import { measureCruscotto } from "../../../src/misura/measureCruscotto";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { readCruscotto } from "../../../src/cruscotto/readCruscotto";
import { foglio, giorno, quota } from "../../support/foglio";
import { cruscottoOf, righeOf, unione } from "../../support/letto";

type Righe = Parameters<typeof foglio>[0];

const ruoliDi = (righe: Righe, anno: number | null = null) =>
  Object.fromEntries(cruscottoOf(foglio(righe), { anno }).colonne.map(({ ruolo, colonna }) => [ruolo, colonna]));
const domandeDi = (righe: Righe) =>
  cruscottoOf(foglio(righe)).domande.map(({ ruolo, intestazioni }) => [ruolo, ...intestazioni]);
const salDi = (righe: Righe) =>
  measureCruscotto(cruscottoOf(foglio(righe)), {
    politica: POLITICA_STANDARD,
    anno: null,
    correzioni: new Map(),
  }).indicatori.map(({ misura, anomalie }) => [misura.sal, anomalie.map(({ codice }) => codice)]);

const VISITE = ["Visite guidate", "Corsi erogati", "Sportelli aperti"] as const;

describe("columns of headings that are no known phrase", () => {
  it.each([
    ["Indicatore", "Valore da conseguire atteso", "Esito registrato"],
    ["KPI", "Planned for the year", "Delivered so far"],
    ["Indicatore", "Livello prefissato", "Dato accertato"],
    ["Indicator", "Budget", "Outturn"],
    ["Indicatori", "Traguardo stabilito dalla Giunta", "Consuntivo"],
  ])("reads %s | %s | %s", (...testa) => {
    const righe = [testa, [VISITE[0], 200, 150], [VISITE[1], 10, 10]];
    expect(righeOf(cruscottoOf(foglio(righe)))).toEqual([" › Visite guidate: 200 / 150", " › Corsi erogati: 10 / 10"]);
  });
});

describe("figures that grow by one", () => {
  it.each(["Target", "Valore atteso"])("are the target where their heading says so: %s", (parola) => {
    const righe = [["Indicatore", parola, "Consuntivo"], ...VISITE.map((nome, at) => [nome, 100 + at, 90 + 7 * at])];
    expect(ruoliDi(righe)).toMatchObject({ indicatore: 0, target: 1, consuntivo: 2 });
    expect(domandeDi(righe)).toEqual([]);
  });

  it("are the numbers of the rows where no heading says what they are", () => {
    const righe = [
      ["", "Indicatore", "Target", "Consuntivo"],
      ...VISITE.map((nome, at) => [at + 1, nome, 20, 10 + at]),
    ];
    expect(ruoliDi(righe)).toMatchObject({ indicatore: 1, target: 2, consuntivo: 3 });
  });
});

describe("columns that are no result", () => {
  it.each(["Consuntivo meno Target", "Scarto dal target", "Actual vs Target", "Delta", "Zarvio"])(
    "takes a difference for a deviation, whatever it is called: %s",
    (parola) => {
      const righe = [
        ["Indicatore", parola, "Target", "Consuntivo"],
        [VISITE[0], -50, 200, 150],
        [VISITE[1], 1, 10, 11],
        [VISITE[2], -1, 4, 3],
      ];
      expect(ruoliDi(righe)).toMatchObject({ indicatore: 0, scostamento: 1, target: 2, consuntivo: 3 });
    },
  );

  it.each(["Consuntivo 2022", "Valore anno precedente", "Last year", "Actual 2021"])(
    "takes the result of a former year for none: %s",
    (parola) => {
      const righe = [
        ["Indicatore", parola, "Target 2023", "Valore raggiunto"],
        [VISITE[0], 180, 200, 150],
        [VISITE[1], 9, 10, 11],
      ];
      expect(ruoliDi(righe)).toMatchObject({ precedente: 1, target: 2, consuntivo: 3 });
    },
  );

  it.each(["Previsione a finire", "Forecast", "Proiezione al 31/12", "Preconsuntivo"])(
    "takes what is expected of the year's end for no result: %s",
    (parola) => {
      const righe = [
        ["Indicatore", "Target", parola, "Consuntivo"],
        [VISITE[0], 200, 190, 150],
        [VISITE[1], 10, 10, 11],
      ];
      expect(ruoliDi(righe)).toMatchObject({ target: 1, previsione: 2, consuntivo: 3 });
    },
  );

  it("does not take a former year's result for the year's own, where there is none", () => {
    const righe = [
      ["Indicatore", "Consuntivo 2022", "Target 2023"],
      [VISITE[0], 180, 200],
      [VISITE[1], 9, 10],
    ];
    expect(righeOf(cruscottoOf(foglio(righe)))).toEqual([" › Visite guidate: 200 / ", " › Corsi erogati: 10 / "]);
  });

  it.each([
    ["Numeratore", "Denominatore", "Valore (%)"],
    ["Numeratori", "Denominatori", "Valore %"],
  ])("takes what is worked out from a part and its whole for the result: %s | %s | %s", (sopra, sotto, valore) => {
    const righe = [
      ["Distretto", "Indicatore", sopra, sotto, valore, "Target (%)"],
      ["Nord", "Copertura", 80, 100, 80, 95],
      ["Sud", "Copertura", 60, 100, 60, 95],
      ["Est", "Adesione", 30, 100, 30, 60],
    ];
    expect(ruoliDi(righe)).toMatchObject({ indicatore: 1, consuntivo: 4, target: 5 });
  });
});

describe("columns that say which direction is better", () => {
  it.each([
    ["Verso", "Crescente", "Decrescente"],
    ["Polarità", "+", "-"],
    ["Desired direction", "Higher is better", "Lower is better"],
    ["Zarvio", "↑", "↓"],
    ["Tendenza attesa", "in aumento", "in diminuzione"],
  ])("knows %s | %s | %s", (parola, su, giu) => {
    const righe = [
      ["Indicatore", parola, "Target", "Consuntivo"],
      ["Valore A", su, 100, 50],
      ["Valore B", giu, 10, 20],
      ["Valore C", giu, 10, 5],
    ];
    const { indicatori } = cruscottoOf(foglio(righe));
    expect(ruoliDi(righe)).toMatchObject({ verso: 1, target: 2, consuntivo: 3 });
    expect(indicatori.map(({ versoScritto }) => versoScritto)).toEqual(
      [su, giu, giu].map((valore) => ({ tipo: "testo", valore })),
    );
  });
});

describe("columns of parts of the year", () => {
  const gruppi = (...parti: readonly string[]) => [
    ["Indicatore", ...parti.flatMap((parte) => [parte, ""])],
    ["", ...parti.flatMap(() => ["Target", "Consuntivo"])],
  ];
  const unioni = [1, 3, 5].map((colonna) => unione(0, colonna, 1, 2));

  it.each([
    ["III trimestre", "IV trimestre", "Anno intero"],
    ["I semestre", "II semestre", "Totale anno"],
    ["Q1", "Q2", "Full year"],
  ])("never puts a part against the target of the year: %s | %s | %s", (...parti) => {
    const righe = [...gruppi(...parti), ["Corsi", 10, 9, 12, "", 60, ""], ["Sportelli", 4, 4, 5, "", 20, ""]];
    const { domande, indicatori } = cruscottoOf(foglio(righe, unioni));
    expect(domande.map(({ ruolo }) => ruolo)).toEqual(["consuntivo"]);
    expect(indicatori.map(({ colonne }) => colonne.target)).toEqual([1, 1]);
  });
});

describe("a column that the evidence does not settle", () => {
  const DUE = [
    ["Indicatore", "Target", "Zarvio", "Quelto"],
    [VISITE[0], 200, 150, 180],
    [VISITE[1], 10, 10, 9],
    [VISITE[2], 4, 3, 4],
  ];

  it("is asked about, and no row is measured from it", () => {
    expect(domandeDi(DUE)).toEqual([["consuntivo", "Zarvio", "Quelto"]]);
    expect(salDi(DUE)).toEqual([
      [null, ["colonna-incerta"]],
      [null, ["colonna-incerta"]],
      [null, ["colonna-incerta"]],
    ]);
  });

  it("is settled by one answer", () => {
    const cruscotto = cruscottoOf(foglio(DUE), { colonne: new Map([["consuntivo", 3]]) });
    expect([righeOf(cruscotto)[0], cruscotto.domande]).toEqual([" › Visite guidate: 200 / 180", []]);
  });

  it("is settled by a SAL that one of the two gives", () => {
    const conSal = DUE.map((riga, at) => [...riga, at === 0 ? "SAL" : quota([0.9, 0.9, 1][at - 1] ?? 0)]);
    expect([ruoliDi(conSal)["consuntivo"], domandeDi(conSal)]).toEqual([3, []]);
  });

  it("is one question for all like blocks", () => {
    const righe = [...DUE, ["Secondo"], ...DUE];
    const { domande, indicatori } = cruscottoOf(foglio(righe));
    expect([domande.length, indicatori.map(({ incerte }) => incerte.length)]).toEqual([1, [1, 1, 1, 1, 1, 1]]);
  });

  it.each(["Che cosa è stato fatto", "Esposizione dei fatti", "Attività svolte"])(
    "may be long words beside every row, where there is no other result: %j",
    (parola) => {
      const racconto = "Messi a dimora 52 alberi lungo i viali principali, con il concorso di scuole e associazioni.";
      const righe = [
        ["Obiettivo", "Indicatore", "Target", "Uffici", parola],
        ["Verde", "Alberi", ">=40", "UT1", racconto],
        ["Sportello", "Apertura", giorno(44469), "UT2", racconto.replace("alberi", "sportelli")],
        ["Cantieri", "Controlli", quota(1), "UT1", racconto.replace("viali", "cantieri")],
      ];
      const cruscotto = cruscottoOf(foglio(righe));
      expect(cruscotto.indicatori.map(({ consuntivo }) => consuntivo.tipo)).toEqual(["testo", "testo", "testo"]);
      expect(salDi(righe).every(([sal]) => sal === null)).toBe(true);
    },
  );
});

describe("the column of the names", () => {
  it.each([
    ["Ambito", "PROCESSI DI SUPPORTO", "CRESCITA DEL PERSONALE"],
    ["Prospettiva", "Utenti", "Risorse"],
    ["Missione", "SERVIZI AI CITTADINI", "BILANCIO"],
  ])("holds words, under the heading that a label announces: %s | %s", (etichetta, titolo, secondo) => {
    const righe = [
      [etichetta, "", "", titolo, "", "Peso", "Valore ottenuto", "Risultato atteso"],
      ["S1", "1", "/", "Gradimento degli utenti", "N° giudizi / N° questionari", quota(0.5), 0.8, 0.9],
      ["S1", "2", "", "Tempi di evasione", "Somma dei giorni / N° istanze", quota(0.5), 6, 8],
      [etichetta, "", "", secondo, "", "", "", ""],
      ["C2", "1", "", "Ore di formazione", "Ore / addetti", 1, 18, 20],
    ];
    const unioni = [unione(0, 0, 1, 3), unione(0, 3, 1, 2), unione(3, 0, 1, 3), unione(3, 3, 1, 2)];
    expect(righeOf(cruscottoOf(foglio(righe, unioni)))).toEqual([
      `${titolo} › Gradimento degli utenti: 0,9 / 0,8`,
      `${titolo} › Tempi di evasione: 8 / 6`,
      `${secondo} › Ore di formazione: 20 / 18`,
    ]);
  });
});

describe("a column of bars and dashes", () => {
  it("is not that of the names, whatever stands over it", () => {
    const righe = [
      ["N.", "Ind.", "Cosa si misura", "Target", "Consuntivo"],
      [1, "/", VISITE[0], 10, 8],
      [2, "-", VISITE[1], 4, 5],
      [3, "/", VISITE[2], 20, 15],
    ];
    expect(ruoliDi(righe)).toMatchObject({ indicatore: 2 });
  });
});

describe("columns of a table that is no cruscotto", () => {
  it.each([
    [["Voce", "Preventivo", "Consuntivo", "Differenza"]],
    [["Spesa", "Budget", "Outturn", "Variance"]],
    [["Capitolo", "Stanziamento", "Impegnato", "Scostamento"]],
  ])("are left alone: %s", (testa) => {
    const letto = readCruscotto(foglio([testa, ["Personale", 200, 150, -50], ["Beni", 10, 12, 2]]));
    expect(letto.tipo).toBe("ignorato");
  });
});
