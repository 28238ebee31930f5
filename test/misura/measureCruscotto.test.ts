import { NESSUNA_CORREZIONE, type CorrezioniRiga } from "../../src/correzioni/CorrezioniRiga";
import { measureCruscotto } from "../../src/misura/measureCruscotto";
import { readCruscotto } from "../../src/cruscotto/readCruscotto";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { foglio, quota } from "../support/foglio";

function misura(grid: SheetGrid, correzioni: ReadonlyMap<string, CorrezioniRiga> = new Map()) {
  const riconosciuto = readCruscotto(grid);
  if (riconosciuto.tipo === "ignorato") throw new Error(riconosciuto.motivo);
  return measureCruscotto(riconosciuto.cruscotto, { politica: POLITICA_STANDARD, anno: null, correzioni });
}

const TESTA = ["Indicatore", "Peso", "Target", "Consuntivo", "SAL"];

describe("measureCruscotto", () => {
  it.each([
    ["coincide", 12, 11.02, quota(0.92)],
    ["diverso", 12, 11.02, quota(0.9)],
    ["non misurato", 12, "in corso", quota(1)],
    ["assente", 12, 11.02, ""],
  ] as const)("calls %s a published figure", (confronto, target, consuntivo, sal) => {
    expect(misura(foglio([TESTA, ["n. imprese", null, `≥ ${target}`, consuntivo, sal]])).indicatori[0]?.confronto).toBe(
      confronto,
    );
  });

  it("compares with the digits a figure was published with", () => {
    const fine = misura(
      foglio([TESTA, ["n. imprese", null, "≥ 12", 11.02, { tipo: "numero", valore: 0.9183, formato: "0.00%" }]]),
    );
    expect(fine.indicatori[0]?.confronto).toBe("coincide");
  });

  it("reads a figure published in points", () => {
    const punti = misura(foglio([TESTA, ["n. imprese", null, "≥ 12", 11.02, 92]])).indicatori[0];
    expect([punti?.pubblicato?.valore, punti?.confronto]).toEqual([0.92, "coincide"]);
  });

  it("takes a SAL that PERF wrote for no published figure, and remembers the one before it", () => {
    const scritta = { formula: '=IF(C2="","",PERF.SAL(C2,D2))', valore: 0.9 };
    const grid = foglio([TESTA, ["n. imprese", null, "≥ 12", 11.02, scritta]]);
    expect(misura(grid).indicatori[0]?.pubblicato).toBeNull();
    expect(
      misura(grid, new Map([["1,2", { ...NESSUNA_CORREZIONE, pubblicato: quota(1) }]])).indicatori[0]?.confronto,
    ).toBe("diverso");
  });

  it("reads the direction a user confirmed in the row's own formula, not one that PERF presumed", () => {
    const con = (verso: string) =>
      misura(foglio([TESTA, ["Tempi medi", null, 6, 9, { formula: `=PERF.SAL(C2,D2,"${verso}")`, valore: 1 }]]))
        .indicatori[0];
    expect([con(">=")?.misura.sal, con(">=")?.misura.anomalie]).toEqual([1, []]);
    expect(con("crescente?")?.misura.sal).toBe(0.666666666667);
  });

  it("asks about a weight that is missing beside another where rows stand under no heading", () => {
    const { ente, anomalie } = misura(foglio([TESTA, ["n. corsi", 0.1, "≥ 2", 1], ["n. visite", null, "≥ 2", 2]]));
    expect([ente.sal, anomalie.map(({ codice, dati }) => [codice, dati])]).toEqual([
      0.5,
      [["peso-mancante", { quanti: 1, quali: "«n. visite»" }]],
    ]);
  });

  it("keeps monitored and circular rows out of the mean, and counts the missing ones in its coverage", () => {
    const { ente } = misura(
      foglio([
        TESTA,
        ["n. imprese", null, "≥ 10", 5],
        ["Presenze turistiche", null, "monitoraggio", 0.5],
        ["Percentuale sintetica di realizzazione della performance di Ente", null, "≥ 80%", quota(0.99)],
        ["n. corsi", null, "≥ 3", ""],
      ]),
    );
    expect([ente.sal, ente.misurati, ente.attesi]).toEqual([0.5, 1, 2]);
  });

  it("names weights that do not add up to 100", () => {
    const pesi = (secondo: number) =>
      misura(
        foglio([
          ["Prospettiva", "IMPRESE", "Peso", "Target", "Consuntivo", "SAL"],
          ["A1", "Obiettivo", quota(1), "", "", quota(1)],
          ["A1", "Alfa", quota(0.5), 1, 1],
          ["A1", "Beta", quota(secondo), 1, 1],
        ]),
      ).aggregati.flatMap(({ anomalie }) => anomalie.map(({ codice }) => codice));
    expect(pesi(0.5)).toEqual([]);
    expect(pesi(0.496)).toEqual([]);
    expect(pesi(0.4)).toEqual(["pesi-non-100"]);
  });

  it("says when the mean by levels and the mean of the rows differ", () => {
    const { anomalie } = misura(
      foglio([
        ["1. Primo", "", "Target", "Consuntivo"],
        ["Alfa", "", "≥ 1", 1],
        ["Beta", "", "≥ 1", 1],
        ["2. Secondo", "", "Target", "Consuntivo"],
        ["Gamma", "", "≥ 2", 1],
      ]),
    );
    expect(anomalie).toEqual([
      { codice: "letture-diverse", gravita: "nota", dati: { perLivelli: 0.75, perRighe: 0.833333333333 } },
    ]);
  });

  it("asks about a zero that a bare reference shows, and not about a typed one", () => {
    const codici = (consuntivo: 0 | { formula: string; valore: number }) =>
      misura(foglio([TESTA, ["n. reclami", null, "<= 30", consuntivo]])).indicatori[0]?.anomalie.map(
        ({ codice }) => codice,
      );
    expect(codici(0)).toEqual([]);
    expect(codici({ formula: "=Dati!B4", valore: 0 })).toEqual(["da-confermare"]);
    expect(codici({ formula: "=SUM(Dati!B4:B9)", valore: 0 })).toEqual([]);
  });
});
