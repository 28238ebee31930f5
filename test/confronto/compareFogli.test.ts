import { compareFogli } from "../../src/confronto/compareFogli";
import { matchCorrezioni } from "../../src/correzioni/matchCorrezioni";
import { measureCruscotto } from "../../src/misura/measureCruscotto";
import { readCruscotto } from "../../src/cruscotto/readCruscotto";
import { anomalieCopie } from "../../src/modifiche/anomalieCopie";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { foglio, quota } from "../support/foglio";

type Riga = Parameters<typeof foglio>[0][number];

/** A sheet of one objective with these rows: name, formula, target, consuntivo. */
function cruscotto(nome: string, obiettivo: string, ...righe: readonly Riga[]) {
  const titolo = nome === "Cruscotto Ente" ? "Cruscotto di Ente" : "Cruscotto";
  const testa: Riga = ["Indicatore", "Algoritmo", "Target", "Consuntivo"];
  const riconosciuto = readCruscotto(foglio([[titolo], testa, [`1. ${obiettivo}`], ...righe], [], nome));
  if (riconosciuto.tipo === "ignorato") throw new Error(riconosciuto.motivo);
  const { righe: correzioni } = matchCorrezioni([], riconosciuto.cruscotto);
  return measureCruscotto(riconosciuto.cruscotto, { politica: POLITICA_STANDARD, anno: 2019, correzioni });
}

const REPORT = "Realizzazione report";

describe("compareFogli", () => {
  it("finds an indicator of the ente on an Area's sheet, and says where their values differ", () => {
    const ripetuti = compareFogli([
      cruscotto("Area 4", "Digitale", ["Operatività  PID", "", quota(0.95), quota(1)]),
      cruscotto("Cruscotto Ente", "Imprese", ["Operatività PID", "", quota(0.95), quota(0.999)]),
    ]);
    expect(ripetuti).toMatchObject([{ targetDiversi: false, consuntiviDiversi: true }]);
    expect(ripetuti[0]?.copie.map((una) => una.foglio)).toEqual(["Cruscotto Ente", "Area 4"]);
    expect(anomalieCopie(ripetuti)).toMatchObject([
      {
        codice: "stesso-indicatore-valori-diversi",
        gravita: "conferma",
        dati: { motivo: "consuntivo", dove: "«Cruscotto Ente» D4: 99,9%; «Area 4» D4: 100%" },
      },
    ]);
  });

  it("takes the sheets of two units for their own, where most of what they have in common has other results", () => {
    const reparto = (nome: string, ...valori: readonly number[]) =>
      cruscotto(
        nome,
        nome,
        ...["Ricoveri", "Visite", "Dimissioni"].map((uno, at): Riga => [uno, "", 100, valori[at] ?? 0]),
      );
    expect(compareFogli([reparto("Cardiologia", 90, 80, 100), reparto("Ortopedia", 95, 70, 100)])).toEqual([]);
    const [una] = compareFogli([reparto("Area 1", 90, 80, 100), reparto("Area 2", 95, 80, 100)]);
    expect(una).toMatchObject({ nome: "Ricoveri", consuntiviDiversi: true });
  });

  it("takes the rows of two who answer for two indicators", () => {
    const distretto = (foglioSuo: string, chi: string, valore: number) => {
      const celle: Riga[] = [
        ["Indicatore", "Distretto", "Target", "Consuntivo"],
        ["Copertura vaccinale", chi, 90, valore],
        ["Visite a domicilio", chi, 100, 100],
      ];
      const riconosciuto = readCruscotto(foglio(celle, [], foglioSuo));
      if (riconosciuto.tipo === "ignorato") throw new Error(riconosciuto.motivo);
      const { righe: correzioni } = matchCorrezioni([], riconosciuto.cruscotto);
      return measureCruscotto(riconosciuto.cruscotto, { politica: POLITICA_STANDARD, anno: 2019, correzioni });
    };
    expect(compareFogli([distretto("A", "Nord", 80), distretto("B", "Sud", 85)])).toEqual([]);
    expect(compareFogli([distretto("A", "Nord", 80), distretto("B", "Nord", 85)])).toHaveLength(2);
  });

  it.each<readonly [string, Riga, Riga]>([
    ["the target, under other headings", [REPORT, "", 3, 3], [REPORT, "", 3, 2]],
    ["the words of a formula", [REPORT, "report/piani", 3, 3], [REPORT, "Report/Piani", 4, 3]],
  ])("takes rows of two Areas for one indicator when they share %s", (_, una, altra) => {
    const ripetuti = compareFogli([cruscotto("Area 1", "Sito", una), cruscotto("Area 2", "Bilancio", altra)]);
    expect(ripetuti).toHaveLength(1);
  });

  it.each<readonly [string, readonly Riga[], readonly Riga[]]>([
    ["a name but neither heading, formula nor target", [[REPORT, "", 3, 3]], [[REPORT, "", 4, 3]]],
    ["a name but another formula", [[REPORT, "a/b", 3, 3]], [[REPORT, "c/d", 3, 3]]],
    [
      "a name that stands twice on a sheet with one target",
      [[REPORT, "", 1, 1]],
      [
        [REPORT, "", 1, 1],
        [REPORT, "", 1, 0],
      ],
    ],
  ])("takes rows for different indicators when they share %s", (_, una, altra) => {
    const fogli = [cruscotto("Area 1", "Sito", ...una), cruscotto("Area 2", "Bilancio", ...altra)];
    expect(compareFogli(fogli)).toEqual([]);
  });

  it("pairs a name that stands twice on a sheet by heading and target", () => {
    const due: readonly Riga[] = [
      [REPORT, "", 1, 1],
      [REPORT, "", 2, 2],
    ];
    const ripetuti = compareFogli([cruscotto("Area 1", "Sito", ...due), cruscotto("Area 2", "Sito", ...due)]);
    expect(ripetuti.map(({ copie }) => copie.map(({ misurato }) => misurato.indicatore.riga))).toEqual([
      [3, 3],
      [4, 4],
    ]);
  });

  it.each<readonly [string, Riga, Riga]>([
    ["a percentage and points", [REPORT, "x", quota(0.95), quota(0.97)], [REPORT, "x", 95, 97]],
    ["a text and a number", [REPORT, "x", "95%", "1.140"], [REPORT, "x", quota(0.95), 1140]],
    ["dates however written", [REPORT, "x", "28.02.2019", "31/01/2019"], [REPORT, "x", "28/02/2019", "31.01.2019"]],
    ["a consuntivo that is not there yet", [REPORT, "x", 1, ""], [REPORT, "x", 1, 1]],
  ])("sees no difference in %s", (_, una, altra) => {
    const ripetuti = compareFogli([cruscotto("Area 1", "Sito", una), cruscotto("Area 2", "Sito", altra)]);
    expect(ripetuti).toMatchObject([{ targetDiversi: false, consuntiviDiversi: false }]);
    expect(anomalieCopie(ripetuti)).toEqual([]);
  });
});
