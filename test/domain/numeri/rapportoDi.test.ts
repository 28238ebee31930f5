import type { Cella } from "../../../src/domain/Cella";
import { cifraStampata, type CifraStampata } from "../../../src/domain/numeri/cifraStampata";
import { rapportoDi } from "../../../src/domain/numeri/rapportoDi";

const testo = (valore: string): Cella => ({ tipo: "testo", valore });
const numero = (valore: number, formato = "General"): Cella => ({ tipo: "numero", valore, formato });

function cifra(cella: Cella): CifraStampata {
  const letta = cifraStampata(cella);
  if (!letta) throw new Error("no figure");
  return letta;
}
const torna = (sopra: Cella, sotto: Cella, esito: Cella, parole = "") =>
  rapportoDi(cifra(sopra), cifra(sotto), cifra(esito), parole)?.torna;

describe("rapportoDi", () => {
  // Pisa 2020, as YEAR.md §7 prints the operands.
  it.each([
    ["2.338.730", "7.649.173", testo("30,6%"), ""],
    ["2.338.730", "7.649.173", numero(0.31, "0%"), ""],
    ["180", "36.669", numero(4.91), "N° imprese coinvolte *1000/Imprese attive"],
    ["16", "18", numero(0.89, "0%"), ""],
    ["792", "22.500", testo("3,52%"), ""],
    ["792", "22.500", numero(0.04, "0%"), ""],
    ["2.338.730", "36.669", numero(63.78), "Interventi economici/Imprese attive"],
    // The costs are not printed: 105,57 on the same firms is 3.871.146.
    ["3.871.146", "36.669", numero(105.57), "Oneri/Imprese attive"],
  ])("%s on %s prints as it was published", (sopra, sotto, esito, parole) => {
    expect(torna(testo(sopra), testo(sotto), esito, parole)).toBe(true);
  });

  it.each([
    ["a digit off", numero(0.36, "0%"), ""],
    ["a place off", numero(0.3058, "0%"), ""],
    ["a thousand where no word says so", numero(305.7), ""],
    ["points in a cell of percentages", numero(30.6, "0%"), ""],
  ])("names %s", (_, esito, parole) => {
    expect(torna(numero(2338730), numero(7649173), esito, parole)).toBe(false);
  });

  it("takes a figure that was cut instead of rounded, and no more than one digit", () => {
    expect([0.88, 0.89, 0.91].map((esito) => torna(numero(16), numero(18), numero(esito)))).toEqual([
      true,
      true,
      false,
    ]);
    expect([-0.88, -0.89, -0.91].map((esito) => torna(numero(-16), numero(18), numero(esito)))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("reads points beside a share, and a change where the words speak of one", () => {
    expect(torna(numero(16), numero(18), numero(88.9))).toBe(true);
    expect(torna(numero(110), numero(100), testo("10%"), "Variazione delle imprese")).toBe(true);
    expect(torna(numero(90), numero(100), testo("10%"), "Riduzione dei costi")).toBe(true);
    expect(torna(numero(110), numero(100), testo("10%"), "Quota delle imprese")).toBe(false);
  });

  it("divides by no zero, nor by what may be one", () => {
    expect(torna(numero(1), numero(0), numero(1))).toBeUndefined();
    expect(torna(numero(1), numero(0.04, "0%"), numero(25))).toBe(true);
    expect(torna(numero(1), numero(0, "0.0"), numero(25))).toBeUndefined();
  });

  it("takes an operand with decimals for what it may have been before it was rounded", () => {
    expect(torna(numero(365), numero(0.8), numero(486))).toBe(true);
    expect(torna(numero(365), numero(0.8), numero(490))).toBe(false);
  });
});
