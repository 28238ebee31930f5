import {
  targetOriginario,
  testimoneAnni,
  withPrecedenti,
} from "../../../../src/cruscotto/colonne/testimoni/testimoneAnni";
import { scenaDi } from "../../../support/scena";

const precedentiDi = (teste: string, anno: number | null) =>
  withPrecedenti(scenaDi(teste).candidati, anno)
    .filter(({ detto }) => detto?.ruolo === "precedente" && !detto.isDebole)
    .map(({ intestazione }) => intestazione);

describe("withPrecedenti", () => {
  it.each([
    ["Consuntivo 2023 | Target 2024 | Consuntivo 2024", null, ["Consuntivo 2023"]],
    ["Consuntivo 2023 | Target | Consuntivo", 2024, ["Consuntivo 2023"]],
    ["Consuntivo 2023 | Consuntivo 2024", 2024, ["Consuntivo 2023"]],
    ["Consuntivo 2023 | Consuntivo 2024", null, []],
    ["Consuntivo 2023 | Target 2024", 2023, []],
    ["Consuntivo 2022 | Target 2023 | Target 2024", null, ["Consuntivo 2022"]],
    ["Consuntivo 2023 | Target 2023 | Target 2024", 2024, []],
    ["Baseline 2022 | SAL 2022 | Target 2024 | Consuntivo 2024", 2024, []],
    ["Consuntivo 2023 | Target", null, []],
    ["Consuntivo | Target 2024", 2024, []],
  ])("takes what the year began from in %s, in %p", (teste, anno, precedenti) => {
    expect(precedentiDi(teste, anno)).toEqual(precedenti);
  });
});

describe("targetOriginario", () => {
  it.each([
    ["Target | Target rimodulato", 1, 0],
    ["Target 2024 | Target 2024 aggiornato", 1, 0],
    ["Target | Target originario | Target rivisto", 2, 1],
    ["Target rivisto | Target rimodulato", 1, null],
    ["Target 2023 | Target 2024 aggiornato", 1, null],
    ["Target | Target 2024", 1, null],
    ["Target | Target rimodulato", 0, null],
    ["Target | Target rimodulato", null, null],
    ["Consuntivo | Target rimodulato", 1, null],
  ])("of %s, where column %p is chosen, is %p", (teste, scelto, originario) => {
    expect(targetOriginario(scenaDi(teste), scelto)).toBe(originario);
  });
});

describe("testimoneAnni", () => {
  it("says of each column whether it is of the year", () => {
    expect(testimoneAnni(scenaDi("Target | Consuntivo 2023 | Consuntivo 2024\n1|2|3", { anno: 2024 }))).toEqual([
      {
        colonna: 1,
        ruolo: "consuntivo",
        peso: -6,
        prova: { testimone: "anno", cosa: "altro", intestazione: "Consuntivo 2023" },
      },
      {
        colonna: 2,
        ruolo: "consuntivo",
        peso: 2,
        prova: { testimone: "anno", cosa: "scelto", intestazione: "Consuntivo 2024" },
      },
    ]);
  });
});
