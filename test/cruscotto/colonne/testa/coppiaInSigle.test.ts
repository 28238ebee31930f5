import { coppiaInSigle } from "../../../../src/cruscotto/colonne/testa/coppiaInSigle";
import { roleOf } from "../../../../src/cruscotto/colonne/parole/ruoli";

const celleDi = (testa: string) =>
  testa
    .split(" | ")
    .map((testo, colonna) => ({ colonna, testo, ...(roleOf(testo) ?? { ruolo: null, isDebole: false }) }));
const ruoliOf = (testa: string) => coppiaInSigle(celleDi(testa)).map(({ ruolo }) => ruolo);

describe("coppiaInSigle", () => {
  it.each([
    ["Indicatore | T | C", ["target", "consuntivo"]],
    ["Indicatore | C. | T.", ["consuntivo", "target"]],
    ["Indicatore | P | R", ["target", "consuntivo"]],
    ["Indicatore | T 2023 | C 2023 | T (2024) | C (2024)", ["target", "consuntivo", "target", "consuntivo"]],
    ["Indicatore | 2024 T | 2024 C", ["target", "consuntivo"]],
  ])("takes %s for what is asked and got", (testa, attesi) => {
    expect(ruoliOf(testa)).toEqual(["indicatore", ...attesi]);
    expect(coppiaInSigle(celleDi(testa)).every(({ isDebole }) => !isDebole)).toBe(true);
  });

  it.each([
    "Indicatore | T",
    "Indicatore | T | T",
    "Indicatore | A | B",
    "Indicatore | T | C | A",
    "Indicatore | T 2023 | C 2024",
    "Indicatore | T 2023 | T 2024 | C 2024",
    "Indicatore | T 2024 | T 2024 | C 2024 | C 2024",
    "T | C",
    "Indicatore | Target | T | C",
    "Indicatore | Consuntivo | T | C",
  ])("leaves %s as it is", (testa) => {
    const celle = celleDi(testa);
    expect(coppiaInSigle(celle)).toBe(celle);
  });
});
