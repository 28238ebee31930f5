import { isGrado, isTestaDiPeso } from "../../../../src/cruscotto/colonne/testimoni/gradi";

describe("isGrado", () => {
  it.each([
    "Alta",
    "alto",
    "Alti",
    "Molto alta",
    "Elevata",
    "Elevato",
    "Media",
    "Medio",
    "Mediamente",
    "Medio-alto",
    "Medio - bassa",
    "Medioalta",
    "Più basso",
    "Bassa",
    "Scarso",
    "Minima",
    "Massimo",
    "High",
    "Very high",
    "Medium",
    "Med",
    "Mid",
    "Mid-low",
    "Average",
    "Low",
  ])("knows %s", (testo) => {
    expect(isGrado(testo, null)).toBe(true);
  });

  it.each(["Altare", "In alta", "Mediano", "Bassano", "Minimale", "Highway", "Lowest", "Alta tensione", "10", ""])(
    "takes %j for none",
    (testo) => {
      expect(isGrado(testo, "lettere")).toBe(false);
    },
  );

  it("knows letters where they may be none else", () => {
    for (const lettera of ["A", "m", "B", "H", "l"]) {
      expect([isGrado(lettera, "lettere"), isGrado(lettera, null)]).toEqual([true, false]);
    }
    expect([isGrado("C", "lettere"), isGrado("AB", "lettere"), isGrado("AM", "lettere")]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("knows texts of twenty letters, and none longer", () => {
    const lungo = `Alta${" ".repeat(16)}`;
    expect([isGrado(lungo, null), isGrado(`${lungo} `, null)]).toEqual([true, false]);
  });
});

describe("isTestaDiPeso", () => {
  it.each([
    "Rilevanza",
    "Importanza strategica",
    "Grado di importanza",
    "Ponderazione",
    "Peso",
    "Pesi",
    "Weight",
    "Weights",
    "Weighting",
    "Relevance",
    "Importance",
    "Priorità (A/M/B)",
    "Priorità: alta, media, bassa",
    "Priorità alto - medio - basso",
    "Priority (H/M/L)",
    "Priority: high/medium/low",
  ])("knows %s", (testa) => {
    expect(isTestaDiPeso(testa)).toBe(true);
  });

  it.each(["Priorità", "Irrilevanza", "Pesistica", "Rilevanzametro", "Priorità alta", "Classe (A/M/B)", "Zarvio", ""])(
    "takes %j for none",
    (testa) => {
      expect(isTestaDiPeso(testa)).toBe(false);
    },
  );

  it("looks at the first eighty letters", () => {
    expect([isTestaDiPeso(`${"zarvio ".repeat(10)} peso`), isTestaDiPeso(`${"zarvio ".repeat(11)} peso`)]).toEqual([
      true,
      false,
    ]);
  });
});
