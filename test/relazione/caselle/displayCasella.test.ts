import { figura, figuraDa, numero, testo } from "../../../src/relazione/caselle/caselle";
import { displayCasella } from "../../../src/relazione/caselle/displayCasella";
import type { Casella, GenereColonna } from "../../../src/relazione/caselle/Tabella";
import { Valori } from "../../../src/relazione/caselle/Valori";
import { POLITICA, rigaDi, tabellaDi } from "../../support/tabelle";

const copia = (valore: number, formato: string): Casella =>
  figura({
    tipo: "copia",
    da: { file: null, foglio: "Pisa", riga: 0, colonna: 0 },
    cella: { tipo: "numero", valore, formato },
  });

const mostra = (casella: Casella | undefined, genere: GenereColonna, altre: Readonly<Record<string, Casella>> = {}) =>
  displayCasella(casella, { genere }, new Valori([tabellaDi({ righe: [rigaDi("r", altre)] })], POLITICA));

describe("displayCasella", () => {
  it.each<readonly [string, Casella | undefined, GenereColonna, string]>([
    ["a blank", undefined, "sal", ""],
    ["a text", testo("da rilevare"), "sal", "da rilevare"],
    [
      "an amount in a field",
      { tipo: "campo", testo: "357402", isProposta: true, inCifre: true },
      "campo",
      "357.402,00",
    ],
    [
      "the same amount in a column of figures",
      { tipo: "campo", testo: "357402", isProposta: true, inCifre: true },
      "numero",
      "357.402,00",
    ],
    ["a typed text", { tipo: "campo", testo: "Covid", isProposta: true }, "campo", "Covid"],
    ["a SAL above the upper threshold", numero(0.95), "sal", "▲\u00a095,0%"],
    ["a SAL at the upper threshold", numero(0.9), "sal", "◆\u00a090,0%"],
    ["a SAL below the lower threshold", numero(0.676), "sal", "▼\u00a067,6%"],
    ["a SAL that is nearly whole", numero(0.9996), "sal", "▲\u00a099,96%"],
    ["a whole SAL", numero(1), "sal", "▲\u00a0100,0%"],
    ["a weight", numero(0.333), "quota", "33,3%"],
    ["a count", numero(1234), "conteggio", "1.234"],
    ["an amount", copia(542816.75, '"€" #,##0.00'), "numero", "€ 542.816,75"],
    ["a day", copia(43830, "dd/mm/yyyy"), "numero", "31/12/2019"],
    ["a percentage of the cruscotto", copia(0.95, "0%"), "numero", "95%"],
    ["a plain number", copia(11.02, "General"), "numero", "11,02"],
  ])("writes %s", (_, casella, genere, atteso) => {
    expect(mostra(casella, genere)).toBe(atteso);
  });

  it("writes a figure that repeats another cell in the format of that one", () => {
    const posto = (riga: string, colonna: string) => ({ tabella: "prova", riga, colonna });
    const altre = { costo: copia(650000, '"€" #,##0.00'), dinuovo: figuraDa(posto("r", "costo")) };
    expect(mostra(figuraDa(posto("r", "dinuovo")), "numero", altre)).toBe("€ 650.000,00");
  });
});
