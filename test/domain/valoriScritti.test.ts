import { annoOf, formatData, parseData, sameGiornoIn, serialOf } from "../../src/domain/numeri/calendario";
import { countEsiti, parseEsito } from "../../src/domain/sal/countEsiti";
import { esitoOf, giudizioOf } from "../../src/domain/sal/esitoOf";
import { interiDaQuote } from "../../src/domain/numeri/interiDaQuote";
import { parseConsuntivo } from "../../src/domain/valori/parseConsuntivo";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { scostamentoOf } from "../../src/domain/sal/scostamentoOf";
import { parseTarget } from "../../src/domain/valori/parseTarget";
import { weightedMean } from "../../src/domain/sal/weightedMean";
import { cella } from "./cella";

describe("a day", () => {
  it.each<[string, number | null]>([
    ["31/12/2019", 43830],
    ["31.12.2019", 43830],
    ["31-12-19", 43830],
    ["31 / 12 / 2019", 43830],
    ["2019-12-31", 43830],
    ["31 dicembre 2019", 43830],
    ["31-dic-19", 43830],
    ["1° gennaio 2020", 43831],
    ["1 sett. 2020", 44075],
    ["entro il 31/12/2019", 43830],
    ["Entro e non oltre il 31/12/2019", 43830],
    ["in data 31/12/2019", 43830],
    ["la data del 31/12/2019", 43830],
    ["il giorno 31/12/2019.", 43830],
    ["31/12/2019 10:30", 43830],
    ["2019-12-31T10:30:00", 43830],
    ["29/02/2020", 43890],
    ["29.02.2021", null],
    ["31/04/2020", null],
    ["32/01/2020", null],
    ["10/13/2020", null],
    ["31 di 2019", null],
    ["31 fiore 2019", null],
    ["dicembre 2019", null],
    ["31/12/201", null],
    ["x31/12/2019", null],
    ["31/12/2019x", null],
  ])("is read of %j", (testo, seriale) => {
    expect(parseData(testo)).toBe(seriale);
  });

  it.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 3, 1, 61],
    [2000, 1, 1, 36526],
  ])("has Excel's serial: %d-%d-%d is %d", (anno, mese, giorno, seriale) => {
    expect(serialOf(anno, mese, giorno)).toBe(seriale);
    expect(annoOf(seriale)).toBe(anno);
  });

  it("is written as Italians do", () => {
    expect([43830, 1, 59, 61, 43831.9].map(formatData)).toEqual([
      "31/12/2019",
      "01/01/1900",
      "28/02/1900",
      "01/03/1900",
      "01/01/2020",
    ]);
  });

  it("is the same in another year, or the last of its month", () => {
    expect([sameGiornoIn(2019, 44196), sameGiornoIn(2021, 43890)].map(formatData)).toEqual([
      "31/12/2019",
      "28/02/2021",
    ]);
  });
});

describe("weightedMean", () => {
  it.each([
    [
      "the weights",
      [
        [1, 0.25],
        [0.5, 0.75],
      ],
      0.625,
    ],
    [
      "what is measured",
      [
        [1, 0.5],
        [null, 0.5],
      ],
      1,
    ],
    [
      "no weight among weights",
      [
        [1, 1],
        [0, null],
      ],
      1,
    ],
    [
      "no weights",
      [
        [1, null],
        [0.5, null],
      ],
      0.75,
    ],
    [
      "weights of zero",
      [
        [1, 0],
        [0.5, 0],
      ],
      null,
    ],
    ["nothing measured", [[null, 1]], null],
    ["nothing", [], null],
    [
      "binary noise",
      [
        [0.1, 1],
        [0.2, 1],
      ],
      0.15,
    ],
  ] as const)("follows %s", (_, coppie, media) => {
    expect(weightedMean(coppie.map(([sal, peso]) => ({ sal, peso })))).toBe(media);
  });
});

describe("an outcome", () => {
  const { soglie } = POLITICA_STANDARD;

  it.each([
    [0.7999, "non raggiunto"],
    [0.8, "parziale"],
    [0.9, "parziale"],
    [0.9 + 1e-14, "parziale"],
    [0.9001, "raggiunto"],
    [0.8 - 1e-14, "parziale"],
  ])("of %d is %s", (sal, esito) => {
    expect(esitoOf(sal, soglie)).toBe(esito);
  });

  it.each([
    [0.95, "Alto"],
    [0.9, "Alto"],
    [0.9 - 1e-14, "Alto"],
    [0.89, "Basso"],
    [0.1, null],
    [null, null],
  ])("is judged: %j is %j", (sal, giudizio) => {
    expect(
      giudizioOf(sal, [
        { nome: "Alto", da: 0.9 },
        { nome: "Basso", da: 0.5 },
      ]),
    ).toBe(giudizio);
  });

  it.each([
    ["Raggiunto", "raggiunto"],
    ["NON RAGGIUNTO", "non raggiunto"],
    ["n.d.", "da rilevare"],
    ["Obiettivo", null],
  ])("is stated by %j", (testo, esito) => {
    expect(parseEsito(testo)).toBe(esito);
  });

  it("is counted with the words beside the figures, and refused where a figure is no share", () => {
    expect(countEsiti([1, 0.85, 0.1, "Monitoraggio", "n.d.", "", null, "Totale"], soglie)).toMatchObject({
      numeri: {
        raggiunto: 1,
        parziale: 1,
        "non raggiunto": 1,
        monitoraggio: 1,
        "da rilevare": 1,
        eliminato: 0,
      },
      totale: 5,
      nonRiconosciuti: 1,
    });
    expect(countEsiti([1, 85], soglie)).toBeNull();
  });
});

describe("interiDaQuote", () => {
  it.each<[string, readonly number[], number, number | null, readonly number[] | null]>([
    ["Firenze 2020", [0.976, 0, 0.024], 0.001, 42, [41, 0, 1]],
    ["the fewest that print so", [0.5, 0.5], 0.01, null, [1, 1]],
    ["a third each, which sums to 99,9", [0.333, 0.333, 0.333], 0.001, null, [1, 1, 1]],
    ["a sum further off than its rounding", [0.33, 0.33, 0.32], 0.001, null, null],
    ["a number that gives no such shares", [0.976, 0, 0.024], 0.001, 43, null],
    ["a total above any body's", [0.9967, 0.0033], 0.00001, null, null],
    ["the most a body has", [299 / 300, 1 / 300], 1e-9, null, [299, 1]],
    ["one more than that", [300 / 301, 1 / 301], 1e-9, null, null],
  ])("finds %s", (_, quote, passo, n, interi) => {
    expect(interiDaQuote(quote, passo, n)).toEqual(interi);
  });
});

describe("scostamentoOf", () => {
  it.each([
    ["≤ 30", 33, 3],
    [12, 11.02, -0.98],
    ["31/12/2019", "16/02/2020", 47],
    [cella(0.8, "0%"), cella(0.835, "0.0%"), 0.035],
    [cella(0.8, "0%"), 83, 0.03],
    ["tra 2 e 4", 5, 1],
    ["tra 2 e 4", 1, -1],
    ["tra 2 e 4", 3, 0],
    ["tra 2 e 4", 2, 0],
    ["tra 2 e 4", 4, 0],
    ["SI", "sì", 0],
    ["SI", "no", "non-in-cifre"],
    ["Buono", "BUONO", 0],
    ["Buono", "Ottimo", "non-in-cifre"],
    ["SI", "Buono", "non-in-cifre"],
    ["Buono", "sì", "non-in-cifre"],
    [12, "31/12/2019", "unita-incoerenti"],
    ["31/12/2019", 12, "unita-incoerenti"],
    [12, "molti", "non-in-cifre"],
    [cella(0.05, "0%"), 0.3, "unita-incoerenti"],
    [cella(1, "0%"), 4, "unita-incoerenti"],
    ["80%-85%", 4, -0.76],
  ] as const)("of %j and %j is %j", (target, consuntivo, atteso) => {
    const di = (scritto: string | number | ReturnType<typeof cella>) =>
      typeof scritto === "object" ? scritto : cella(scritto);
    expect(scostamentoOf(parseTarget(di(target)), parseConsuntivo(di(consuntivo)))).toBe(atteso);
  });
});

describe("parseConsuntivo", () => {
  it.each([
    [cella(null), { tipo: "mancante" }],
    [cella("n.d."), { tipo: "mancante" }],
    [cella("28.02.2019"), { tipo: "data", seriale: 43524 }],
    [cella("sì"), { tipo: "si-no", valore: true }],
    [cella(false), { tipo: "si-no", valore: false }],
    [cella(" molti "), { tipo: "parole", testo: "molti" }],
    [
      { tipo: "errore", valore: "#N/A" },
      { tipo: "errore", testo: "#N/A" },
    ],
    [
      cella("98,00%"),
      {
        tipo: "numero",
        valore: 0.98,
        unita: "percentuale",
        parola: null,
        conPunto: false,
        comeData: false,
      },
    ],
    [
      cella("1.140"),
      {
        tipo: "numero",
        valore: 1140,
        unita: "numero",
        parola: null,
        conPunto: false,
        comeData: false,
      },
    ],
    [
      cella(70, "dd/mm/yyyy"),
      {
        tipo: "numero",
        valore: 70,
        unita: "numero",
        parola: null,
        conPunto: false,
        comeData: true,
      },
    ],
    [cella(43830.5, "dd/mm/yyyy hh:mm"), { tipo: "data", seriale: 43830 }],
    [
      cella(5, '"€" #,##0'),
      {
        tipo: "numero",
        valore: 5,
        unita: "euro",
        parola: null,
        conPunto: false,
        comeData: false,
      },
    ],
  ] as const)("reads %j", (letta, atteso) => {
    expect(parseConsuntivo(letta)).toEqual(atteso);
  });
});
