import { detteMaLibere } from "../../../src/cruscotto/colonne/detteMaLibere";
import type { RuoloColonna } from "../../../src/cruscotto/Cruscotto";
import { scenaDi } from "../../support/scena";

/** The columns that are called so and free, by their headings; `dati` are the roles given, "-" for none. */
function libere(ruolo: RuoloColonna, testa: string, dati: string, sotto = testa.replace(/[^|]+/g, " 7 ")) {
  const scena = scenaDi(`${testa}\n${sotto}`);
  const ruoli = dati.split(" ").map((uno) => (uno === "-" ? null : (uno as RuoloColonna)));
  return detteMaLibere(ruolo, ruoli, scena).map((at) => scena.candidati[at]?.intestazione);
}

describe("detteMaLibere", () => {
  it.each([
    ["consuntivo", "Indicatore | Target | Consuntivo", "indicatore target -", ["Consuntivo"]],
    ["target", "Indicatore | Target | Consuntivo", "indicatore - -", ["Target"]],
    ["consuntivo", "Indicatore | Consuntivo | Esito", "indicatore - -", ["Consuntivo", "Esito"]],
    // What has a role, its own or another, is not free.
    ["consuntivo", "Indicatore | Target | Consuntivo", "indicatore target consuntivo", []],
    ["consuntivo", "Indicatore | Target | Consuntivo", "indicatore target sal", []],
    // Words of no role, or of another, call a column nothing.
    ["consuntivo", "Indicatore | Target | Zarvio", "indicatore target -", []],
    ["consuntivo", "Indicatore | Target | Peso", "indicatore target -", []],
  ] as const)("are %s in %s, where %s were given: %j", (ruolo, testa, dati, attese) => {
    expect(libere(ruolo, testa, dati)).toEqual(attese);
  });

  it("hold something", () => {
    expect(libere("consuntivo", "Indicatore | Target | Consuntivo", "indicatore target -", "Visite | 10 |")).toEqual(
      [],
    );
  });

  it.each([
    "Preconsuntivo",
    "Pre-consuntivo",
    "Pre consuntivo",
    "Pre- consuntivo",
    "PRECONSUNTIVO",
    "Forecast (pre-closing)",
    "Forecast preclosing",
  ])("are also %s, whatever its role, where results are looked for", (testa) => {
    expect(libere("consuntivo", `Indicatore | Target | ${testa}`, "indicatore target previsione")).toEqual([testa]);
    expect(libere("consuntivo", `Indicatore | Target | ${testa}`, "indicatore target -")).toEqual([testa]);
    expect(libere("target", `Indicatore | Zarvio | ${testa}`, "indicatore - previsione")).toEqual([]);
    expect(libere("consuntivo", `Indicatore | Zarvio | ${testa}`, "indicatore - previsione", "a | 1 |")).toEqual([]);
  });

  it("are no other forecast", () => {
    expect(libere("consuntivo", "Indicatore | Target | Forecast", "indicatore target previsione")).toEqual([]);
  });

  it.each(["Note sul preconsuntivo", "Scostamento dal preconsuntivo", "Quelto del preconsuntivo"])(
    "are not %s",
    (testa) => {
      expect(libere("consuntivo", `Indicatore | Target | ${testa}`, "indicatore target -")).toEqual([]);
    },
  );
});
