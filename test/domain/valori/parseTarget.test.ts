import { parseTarget } from "../../../src/domain/valori/parseTarget";
import { cella } from "../cella";

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
    ["almeno il 90%", { ...numero, operatore: ">=", valore: 0.9, unita: "percentuale" }],
    ["almeno l'80%", { ...numero, operatore: ">=", valore: 0.8, unita: "percentuale" }],
    ["non inferiore a 5", { ...numero, operatore: ">=", valore: 5 }],
    ["maggiore o uguale a 5", { ...numero, operatore: ">=", valore: 5 }],
    ["superiore al 5%", { ...numero, operatore: ">", valore: 0.05, unita: "percentuale" }],
    ["> di 5", { ...numero, operatore: ">", valore: 5 }],
    ["non superiore a 5", { ...numero, operatore: "<=", valore: 5 }],
    ["inferiore o uguale a 5", { ...numero, operatore: "<=", valore: 5 }],
    ["inferiore a 5", { ...numero, operatore: "<", valore: 5 }],
    ["pari al 100%", { ...numero, operatore: "=", valore: 1, unita: "percentuale" }],
    ["entro 30 gg", { ...numero, operatore: "<=", valore: 30, parola: "giorni" }],
    ["entro il 2020", { tipo: "composto", testo: "entro il 2020" }],
    ["non superiore al 2023", { tipo: "composto", testo: "non superiore al 2023" }],
    ["maggiore del 2022", { tipo: "composto", testo: "maggiore del 2022" }],
    ["5.700 +/- 5%", { ...numero, valore: 5700, tolleranza: 0.05 }],
    ["80%-85%", { tipo: "intervallo", minimo: 0.8, massimo: 0.85, unita: "percentuale" }],
    ["tra 2 e 4", { tipo: "intervallo", minimo: 2, massimo: 4, unita: "numero" }],
    ["entro il 31/12/2019", { tipo: "data", seriale: 43830 }],
    ["SI", { tipo: "si-no", valore: true }],
    ["Positivo", { tipo: "si-no", valore: true }],
    ["non inferiore a Buono", { tipo: "parole", operatore: ">=", testo: "Buono" }],
    ["Massimo impegno", { tipo: "parole", operatore: null, testo: "Massimo impegno" }],
    ["Ministero", { tipo: "parole", operatore: null, testo: "Ministero" }],
    ["Pari opportunità", { tipo: "parole", operatore: null, testo: "Pari opportunità" }],
    ["≥ Buono", { tipo: "parole", operatore: ">=", testo: "Buono" }],
    ["rispetto termini stabiliti", { tipo: "parole", operatore: null, testo: "rispetto termini stabiliti" }],
    ["Monitoraggio", { tipo: "monitoraggio" }],
    ["Eliminato", { tipo: "eliminato" }],
    ["Indicatore soppresso", { tipo: "eliminato" }],
    ["10/03/1900", { ...numero, valore: 70, comeData: true }],
    ["01/01/1900", { ...numero, valore: 1, comeData: true }],
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
    expect(parseTarget(cella(1140, "dd/mm/yyyy"))).toMatchObject({ ...numero, valore: 1140, comeData: true });
  });

  it.each([
    ["80%-85%", 0.8, 0.85, "percentuale", null],
    ["80-85%", 0.8, 0.85, "percentuale", null],
    ["80 ÷ 85", 80, 85, "numero", null],
    ["dall'80% all'85%", 0.8, 0.85, "percentuale", null],
    ["compreso tra l'80% e l'85%", 0.8, 0.85, "percentuale", null],
    ["≥ 80% e ≤ 85%", 0.8, 0.85, "percentuale", null],
    ["2 ≤ x ≤ 4", 2, 4, "numero", null],
    ["tra € 100 e 200", 100, 200, "euro", null],
    ["da 2 a 4 gg", 2, 4, "numero", "giorni"],
  ])("reads the range %j", (testo, minimo, massimo, unita, parola) => {
    expect(parseTarget(cella(testo))).toEqual({ tipo: "intervallo", minimo, massimo, unita, parola });
  });

  it.each(["85%-80%", "da 2% a 4", "da 2 giorni a 4 mesi", "2019-2021", "> 2 e < 4"])(
    "takes %j for no range",
    (testo) => {
      expect(parseTarget(cella(testo))).toEqual({ tipo: "composto", testo });
    },
  );

  const lungo = (testo: string) => `${testo} ${"come detto nella relazione ".repeat(10)}`;

  it.each([
    ["words alone", lungo("Rispetto dei tempi"), "parole"],
    ["a figure", lungo("Fare 3 corsi"), "composto"],
    ["an operator", lungo("≥ Buono"), "composto"],
    ["another year", lungo("Migliorare rispetto al passato"), "composto"],
    ["that it was taken away", lungo("  Eliminato"), "eliminato"],
  ])("says of a long text what it asks for: %s", (_, testo, tipo) => {
    const atteso = tipo === "eliminato" ? { tipo } : { tipo, testo: testo.trim() };
    expect(parseTarget(cella(testo))).toEqual(tipo === "parole" ? { ...atteso, operatore: null } : atteso);
  });

  it.each([
    ["entro i 30 giorni", { ...numero, operatore: "<=", valore: 30, parola: "giorni" }],
    ["Entro  il  5%", { ...numero, operatore: "<=", valore: 0.05, unita: "percentuale" }],
    ["entro 5%", { ...numero, operatore: "<=", valore: 0.05, unita: "percentuale" }],
    ["entro € 500", { ...numero, operatore: "<=", valore: 500, unita: "euro" }],
    ["entro 30", { tipo: "composto", testo: "entro 30" }],
    ["fatto entro 30 giorni", { tipo: "composto", testo: "fatto entro 30 giorni" }],
    ["≤ 31/12/2019", { tipo: "data", seriale: 43830 }],
    ["≥ 31/12/2019", { tipo: "composto", testo: "≥ 31/12/2019" }],
    ["= SI", { tipo: "si-no", valore: true }],
    ["≥ SI", { tipo: "parole", operatore: ">=", testo: "SI" }],
    ["qualità almeno Buona", { tipo: "parole", operatore: null, testo: "qualità almeno Buona" }],
    ["5700(+/-5)", { ...numero, valore: 5700, tolleranza: 5 }],
    ["5700 ( + / - 5 % )", { ...numero, valore: 5700, tolleranza: 0.05 }],
    ["5700 ± 5", { ...numero, valore: 5700, tolleranza: 5 }],
    ["5700 ±5", { ...numero, valore: 5700, tolleranza: 5 }],
    ["5700 ± 5 circa", { tipo: "composto", testo: "5700 ± 5 circa" }],
    ["5700 ± 1.2.3", { ...numero, valore: 5700, tolleranza: null }],
  ])("reads the bound %j", (testo, atteso) => {
    expect(parseTarget(cella(testo))).toMatchObject(atteso);
  });
});
