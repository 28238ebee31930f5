import { cambioScritto, conCambio } from "../../../src/domain/metodo/cambioMetodo";
import type { CambioMetodo } from "../../../src/domain/metodo/metodiPossibili";
import { parseOpzioni, printOpzioni } from "../../../src/domain/metodo/opzioni";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";

describe("cambioScritto", () => {
  it.each<[CambioMetodo, string]>([
    [{ massimo: "nessuno" }, "massimo=nessuno"],
    [{ decrescente: "lineare", massimo: 1.2 }, "massimo=120%; decrescente=lineare"],
    [{ partenza: "base", misura: "proporzionale" }, "misura=proporzionale; partenza=base"],
    [{ sogliaMinima: 0.5, scaglioni: [] }, "minimo=50%; scaglioni=nessuno"],
    [
      {
        scaglioni: [
          { da: 0.5, sal: 0.4 },
          { da: 1.1, sal: 1.2 },
        ],
      },
      "scaglioni=50%:40% 110%:120%",
    ],
    [{}, ""],
  ])("says %j, and is read back", (cambio, scritto) => {
    expect(cambioScritto(cambio)).toBe(scritto);
    expect(conCambio(POLITICA_STANDARD, scritto)).toEqual({ ...POLITICA_STANDARD, ...cambio });
  });

  it("is no change that cannot be read", () => {
    expect(() => conCambio(POLITICA_STANDARD, "massimo=molto")).toThrow("no change of a method: massimo=molto");
  });
});

describe("the options of bands, minimum and base", () => {
  it.each([
    "scaglioni=50%:40% 40%:80%",
    "scaglioni=50%:40% 50%:80%",
    "scaglioni=50%:40% 80%:30%",
    "scaglioni=50%",
    "scaglioni=50%:40%:1",
    "scaglioni=50%:40%:60%",
    "scaglioni=0,5:0,4",
    "scaglioni=alto:40%",
    "scaglioni=50%:alto",
    "scaglioni=",
    "minimo=0,5",
    "minimo=-5%",
    "partenza=metà",
  ])("refuse %s", (scritta) => {
    expect(parseOpzioni(scritta)).toBeNull();
  });

  it.each([
    ["scaglioni=50%:40%   80%:40%", "scaglioni=50%:40% 80%:40%"],
    ["SCAGLIONI=Nessuno", "scaglioni=nessuno"],
    ["minimo=12,5%", "minimo=12,5%"],
    ["minimo=0%", "minimo=0%"],
    ["partenza=zero", "partenza=zero"],
  ])("read %s", (scritta, attesa) => {
    const lette = parseOpzioni(scritta);
    expect(lette && printOpzioni(lette)).toBe(attesa);
  });
});
