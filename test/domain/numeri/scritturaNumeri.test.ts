import type { Cella } from "../../../src/domain/Cella";
import { cellaInItaliano, indiziDi, inItaliano } from "../../../src/domain/numeri/scritturaNumeri";

const testo = (valore: string): Cella => ({ tipo: "testo", valore });
/** What one text says of how its figures are written; nothing where both writings read it alike. */
function indizioDi(scritta: string): string {
  const { italiane, inglesi, aperteConVirgola, aperteConPunto } = indiziDi([testo(scritta)]);
  const parole = [
    ...Array.from({ length: italiane }, () => "italiana"),
    ...Array.from({ length: inglesi }, () => "inglese"),
    ...Array.from({ length: aperteConVirgola }, () => "virgola"),
    ...Array.from({ length: aperteConPunto }, () => "punto"),
  ];
  return parole.join(" ");
}

describe("indiziDi", () => {
  it.each([
    ["1.234,56", "italiana"],
    ["1.234.567", "italiana"],
    ["12.345.678,9", "italiana"],
    ["12,5", "italiana"],
    ["12,50", "italiana"],
    ["12,5678", "italiana"],
    ["0,123", "italiana"],
    ["0012,5", "italiana"],
    ["1234,567", "italiana"],
    ["80,5%", "italiana"],
    ["80,5 %", "italiana"],
    ["≥ 12,5 giorni", "italiana"],
    ["12,5 e 3,7", "italiana italiana"],
    ["1,234.56", "inglese"],
    ["1,234,567", "inglese"],
    ["12,345,678.9", "inglese"],
    ["12.5", "inglese"],
    ["12.5678", "inglese"],
    ["0.123", "inglese"],
    ["1234.567", "inglese"],
    ["1,234", "virgola"],
    ["999,000", "virgola"],
    ["1.234", "punto"],
    ["12.5 e 1,000", "inglese virgola"],
  ])("takes %s for %s", (scritta, indizio) => {
    expect(indizioDi(scritta)).toBe(indizio);
  });

  it.each([
    "",
    "12",
    "1234567",
    "12.",
    "12,",
    "12.5%",
    "1.234%",
    "1,234%",
    "31.12.2024",
    "31.12.24",
    "1.05",
    "31.12",
    "09.10",
    "12.2024",
    "3.1999",
    "1.2.3.4",
    "12.34.567",
    "1234.567.890",
    "corsi",
    `${"x".repeat(57)}12,5`,
  ])("says nothing of %j", (scritta) => {
    expect(indizioDi(scritta)).toBe("");
  });

  it.each([
    ["32.12", "inglese"],
    ["31.13", "inglese"],
    ["0.12", "inglese"],
    ["1.100", "punto"],
    ["3.2199", "inglese"],
  ])("takes %s for no day", (scritta, indizio) => {
    expect(indizioDi(scritta)).toBe(indizio);
  });

  it("reads texts of sixty letters", () => {
    expect(indizioDi(`${"x".repeat(56)}12,5`)).toBe("italiana");
  });

  it("counts the cells of a column, and texts alone", () => {
    const numero: Cella = { tipo: "numero", valore: 12.5, formato: "0.0" };
    expect(indiziDi([testo("1,5"), numero, testo("1.234"), { tipo: "vuota" }, testo("2,345"), testo("2.5")])).toEqual({
      italiane: 1,
      inglesi: 1,
      aperteConVirgola: 1,
      aperteConPunto: 1,
    });
  });
});

describe("inItaliano", () => {
  it.each([
    ["1,234.56", "italiana", "1.234,56"],
    ["1,234.56", "inglese", "1.234,56"],
    ["12.5", "inglese", "12,5"],
    ["12.5", "italiana", "12.5"],
    ["≥ 1,000", "inglese", "≥ 1.000"],
    ["1,000", "italiana", "1,000"],
    ["1.000", "inglese", "1,000"],
    ["1.000", "italiana", "1.000"],
    ["12,5", "inglese", "12,5"],
    ["1.234,56", "inglese", "1.234,56"],
    ["31.12.2024", "inglese", "31.12.2024"],
    ["12.5%", "inglese", "12.5%"],
    ["12.5 di 1,000.5 giorni", "inglese", "12,5 di 1.000,5 giorni"],
  ] as const)("writes %s, in a column that is %s, as %s", (scritta, scrittura, attesa) => {
    expect(inItaliano(scritta, scrittura)).toBe(attesa);
  });

  it("leaves longer texts as they are", () => {
    expect(inItaliano(`${"x".repeat(56)}12.5`, "inglese")).toBe(`${"x".repeat(56)}12,5`);
    expect(inItaliano(`${"x".repeat(57)}12.5`, "inglese")).toBe(`${"x".repeat(57)}12.5`);
  });
});

describe("cellaInItaliano", () => {
  it("changes texts alone, and only where they change", () => {
    expect(cellaInItaliano(testo("1,234.5"), "inglese")).toEqual(testo("1.234,5"));
    const uguale = testo("12,5");
    expect(cellaInItaliano(uguale, "inglese")).toBe(uguale);
    const numero: Cella = { tipo: "numero", valore: 12.5, formato: "0.0" };
    expect(cellaInItaliano(numero, "inglese")).toBe(numero);
  });
});
