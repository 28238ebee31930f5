import { isTratto, parseVersoScritto } from "../../../src/domain/verso/parseVersoScritto";

describe("parseVersoScritto", () => {
  it.each([
    "Crescente",
    "Crescenti",
    "Crescita",
    "Aumento",
    "Aumentare",
    "In aumento",
    "Massimizzare",
    "Massimizzazione",
    "Positivo",
    "Positiva",
    "Alto",
    "Alta",
    "Più alto",
    "Più alto è meglio",
    "Alto è meglio",
    "Higher",
    "Higher is better",
    "Increase",
    "Increasing",
    "Maximise",
    "Maximize",
    "Up",
    "+",
    "↑",
    "▲",
    "↗",
    "⬆",
    " + ",
  ])("takes %s for more is better", (testo) => {
    expect(parseVersoScritto(testo)).toBe("crescente");
  });

  it.each([
    "Decrescente",
    "Decrescenti",
    "Diminuzione",
    "In diminuzione",
    "Riduzione",
    "Ridurre",
    "Minimizzare",
    "Negativo",
    "Basso",
    "Più bassa",
    "Più basso è meglio",
    "Lower",
    "Lower is better",
    "Decrease",
    "Decreasing",
    "Minimise",
    "Minimize",
    "Down",
    "-",
    "–",
    "—",
    "−",
    "↓",
    "▼",
    "↘",
    "⬇",
  ])("takes %s for less is better", (testo) => {
    expect(parseVersoScritto(testo)).toBe("decrescente");
  });

  it.each([
    "",
    "Stabile",
    "Non crescente",
    "Crescente nel tempo",
    "Altopiano",
    "Bassorilievo",
    "++",
    "Breakdown",
    "10",
    `Crescente${" ".repeat(32)}`,
  ])("takes %j for neither", (testo) => {
    expect(parseVersoScritto(testo)).toBeNull();
  });

  it("reads texts of forty letters", () => {
    expect(parseVersoScritto(`Crescente${" ".repeat(31)}`)).toBe("crescente");
  });
});

describe("isTratto", () => {
  it("knows a dash of any kind, alone", () => {
    for (const tratto of ["-", "−", "–", "—", " - "]) expect(isTratto(tratto)).toBe(true);
    for (const altro of ["--", "+", "a-", "-1", ""]) expect(isTratto(altro)).toBe(false);
  });
});
