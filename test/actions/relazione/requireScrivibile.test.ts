import { requireScrivibile, requireStampabile } from "../../../src/actions/relazione/requireScrivibile";
import type { CellaFoglio } from "../../../src/formule/Modifiche";

const FORMULA: CellaFoglio = { tipo: "formula", formula: "=A1", formato: "General" };
const NUMERO: CellaFoglio = { tipo: "numero", valore: 1, formato: "General" };

/** A sheet of so many rows of 250 formulas and one number. */
const foglio = (righe: number) => ({
  righe: Array<CellaFoglio[]>(righe).fill([...Array<CellaFoglio>(250).fill(FORMULA), NUMERO]),
});

describe("a Relazione of very many rows", () => {
  it("is written up to 250,000 formulas, however many numbers there are", () => {
    expect(() => {
      requireScrivibile([foglio(600), foglio(400)]);
    }).not.toThrow();
  });

  it("is refused beyond, with how many there would be", () => {
    expect(() => {
      requireScrivibile([foglio(600), foglio(401)]);
    }).toThrow(
      expect.objectContaining({
        codice: "relazione-troppo-grande",
        dati: { celle: 250_250, massimo: 250_000 },
      }) as Error,
    );
  });
});

/** A table of so many rows of ten columns. */
const tabella = (righe: number) => ({
  righe: Array<never>(righe),
  colonne: Array<never>(10),
});

describe("a document of very many rows", () => {
  it("is made up to 100,000 cells", () => {
    expect(() => {
      requireStampabile([tabella(9_000), tabella(1_000)]);
    }).not.toThrow();
  });

  it("is refused beyond, with how many there would be", () => {
    expect(() => {
      requireStampabile([tabella(9_000), tabella(1_001)]);
    }).toThrow(
      expect.objectContaining({
        codice: "documento-troppo-grande",
        dati: { celle: 100_010, massimo: 100_000 },
      }) as Error,
    );
  });
});
