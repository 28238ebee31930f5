import { parseTarget } from "../../src/domain/parseTarget";
import { cella } from "./cella";

const numero = { tipo: "numero", operatore: null, unita: "numero", tolleranza: null, comeData: false };

describe("parseTarget", () => {
  it.each([
    ["≥1", { ...numero, operatore: ">=", valore: 1 }],
    [">=1", { ...numero, operatore: ">=", valore: 1 }],
    ["≥ 73%", { ...numero, operatore: ">=", valore: 0.73, unita: "percentuale" }],
    ["< 30", { ...numero, operatore: "<", valore: 30 }],
    ["almeno 5", { ...numero, operatore: ">=", valore: 5 }],
    ["non oltre 10 giorni", { ...numero, operatore: "<=", valore: 10 }],
    ["> 5.700 (+/- 0,05)", { ...numero, operatore: ">", valore: 5700, tolleranza: 0.05 }],
    ["80%-85%", { tipo: "intervallo", minimo: 0.8, massimo: 0.85, unita: "percentuale" }],
    ["tra 2 e 4", { tipo: "intervallo", minimo: 2, massimo: 4, unita: "numero" }],
    ["entro il 31/12/2019", { tipo: "data", seriale: 43830 }],
    ["SI", { tipo: "si-no", valore: true }],
    ["Positivo", { tipo: "si-no", valore: true }],
    ["≥ Buono", { tipo: "parole", operatore: ">=", testo: "Buono" }],
    ["rispetto termini stabiliti", { tipo: "parole", operatore: null, testo: "rispetto termini stabiliti" }],
    ["Monitoraggio", { tipo: "monitoraggio" }],
    ["Eliminato", { tipo: "eliminato" }],
    ["da definire", { tipo: "mancante" }],
    ["n.d.", { tipo: "mancante" }],
    ["  ", { tipo: "mancante" }],
    ["Media 3 anni prec. +10%", { tipo: "composto", testo: "Media 3 anni prec. +10%" }],
    ["30/06/2020 30/09/2020", { tipo: "composto", testo: "30/06/2020 30/09/2020" }],
  ])("reads the text %j", (testo, atteso) => {
    expect(parseTarget(cella(testo))).toMatchObject(atteso);
  });

  it("reads a percentage cell as a share and a date cell as a day", () => {
    expect(parseTarget(cella(0.95, "0%"))).toMatchObject({ ...numero, valore: 0.95, unita: "percentuale" });
    expect(parseTarget(cella(43830, "dd/mm/yyyy"))).toEqual({ tipo: "data", seriale: 43830 });
  });

  it("takes a date of 1900 for the number that Excel turned into it (Firenze 2020: 70 shown as 10/03/1900)", () => {
    expect(parseTarget(cella(70, "dd/mm/yyyy"))).toMatchObject({ ...numero, valore: 70, comeData: true });
  });
});
