import { displayCella } from "../../src/domain/numeri/displayCella";
import { formatNumeroItaliano } from "../../src/domain/numeri/formatNumeroItaliano";
import { parsePubblicato } from "../../src/domain/valori/parsePubblicato";
import { parseSal } from "../../src/domain/valori/parseSal";
import { parseSoglie } from "../../src/domain/metodo/parseSoglie";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import type { Cella } from "../../src/domain/Cella";
import { cella } from "./cella";

describe("parseSal", () => {
  it.each([
    [0.85, { tipo: "quota", numero: 0.85 }],
    [0, { tipo: "quota", numero: 0 }],
    [1.5, { tipo: "quota", numero: 1.5 }],
    [1.51, { tipo: "non-quota", numero: 1.51 }],
    [-0.01, { tipo: "non-quota", numero: -0.01 }],
    ["85%", { tipo: "quota", numero: 0.85 }],
    ["0,85", { tipo: "quota", numero: 0.85 }],
    ["85", { tipo: "non-quota", numero: 85 }],
    ["1 giorno", { tipo: "parola", testo: "1 giorno" }],
    ["€ 1", { tipo: "parola", testo: "€ 1" }],
    [" da rilevare ", { tipo: "parola", testo: "da rilevare" }],
    ["  ", { tipo: "vuoto" }],
    [null, { tipo: "vuoto" }],
    [undefined, { tipo: "vuoto" }],
    [true, { tipo: "non-quota", numero: NaN }],
  ])("reads %j", (valore, atteso) => {
    expect(parseSal(valore)).toEqual(atteso);
  });
});

describe("parseSoglie", () => {
  it.each<[string, readonly (readonly unknown[])[] | null | undefined, readonly [number, number] | null]>([
    ["nothing", null, [0.8, 0.9]],
    ["blank cells", [["", null, undefined]], [0.8, 0.9]],
    ["two shares", [[0.7, 0.9]], [0.7, 0.9]],
    ["two points", [[70], [90]], [0.7, 0.9]],
    ["two texts", [["70%", "90%"]], [0.7, 0.9]],
    ["one text with a semicolon", [["70;90"]], [0.7, 0.9]],
    ["one text with a dash", [["70%-90%"]], [0.7, 0.9]],
    ["one text with a slash", [["0,7/0,9"]], [0.7, 0.9]],
    ["a bound of 150%", [[1, 1.5]], [1, 1.5]],
    ["a bound of 151 hundredths, which is in points", [[0.001, 1.51]], [0.001, 0.0151]],
    ["a percentage above 150%", [["100%", "160%"]], [1, 1.6]],
    ["from nothing", [[0, 0.9]], [0, 0.9]],
    ["one share", [[0.7]], null],
    ["three", [[0.7, 0.8, 0.9]], null],
    ["bounds that fall", [[0.9, 0.7]], null],
    ["the same bound twice", [[0.9, 0.9]], null],
    ["a bound below zero", [[-0.1, 0.9]], null],
    ["words", [["poco", "molto"]], null],
    ["a word and a bound", [["poco", 0.9]], null],
    ["what is no text", [[true, 0.9]], null],
  ])("reads %s", (_, matrice, attese) => {
    const soglie = attese && { parziale: attese[0], raggiunto: attese[1] };
    expect(parseSoglie(matrice)).toEqual(soglie);
    expect(parseSoglie([])).toBe(POLITICA_STANDARD.soglie);
  });
});

describe("parsePubblicato", () => {
  it.each<[string, Cella, 1 | 100 | null, readonly [number, number] | null]>([
    ["a percentage", cella(0.92, "0%"), 1, [0.92, 0.01]],
    ["a percentage with more digits than it shows", cella(0.918, "0%"), 1, [0.918, 0.001]],
    ["a percentage with decimals", cella(0.9183, "0.00%"), 1, [0.9183, 0.0001]],
    ["a share without a format", cella(0.92), 1, [0.92, 0.01]],
    ["a share with decimals", cella(0.9, "0.000"), 1, [0.9, 0.001]],
    ["a long share", cella(0.123456789), 1, [0.123456789, 0.000001]],
    ["points", cella(92), null, [0.92, 0.01]],
    ["points with a decimal", cella(91.8, "0.0"), null, [0.918, 0.001]],
    ["points beside others", cella(1, "0"), 100, [0.01, 0.01]],
    ["150%", cella(1.5), null, [1.5, 0.01]],
    ["more than it, in points", cella(1.51), null, [0.0151, 0.0001]],
    ["more than it, where its column holds shares", cella(1.51), 1, [1.51, 0.01]],
    ["a percentage beside points", cella(1, "0%"), 100, [1, 0.01]],
    ["a percentage in words", cella("92%"), 1, [0.92, 0.01]],
    ["a percentage in words with a decimal", cella("91,8%"), 1, [0.918, 0.001]],
    ["a number in words", cella("92"), 1, null],
    ["words", cella("in corso"), 1, null],
    ["a day", cella(43830, "dd/mm/yyyy"), 1, null],
    ["a blank", cella(null), 1, null],
  ])("reads %s", (_, letta, scala, attesa) => {
    const pubblicato = parsePubblicato(letta, scala);
    expect(pubblicato && [pubblicato.valore, Number(pubblicato.passo.toFixed(9))]).toEqual(attesa);
  });
});

describe("displayCella", () => {
  it.each<[Cella, string]>([
    [cella(null), ""],
    [cella("≥ 4"), "≥ 4"],
    [{ tipo: "errore", valore: "#REF!" }, "#REF!"],
    [cella(true), "VERO"],
    [cella(false), "FALSO"],
    [cella(43830, "dd/mm/yyyy"), "31/12/2019"],
    [cella(0.95, "0%"), "95%"],
    [cella(0.9512, "0.0%"), "95,1%"],
    [cella(12.5, "#,##0.00"), "12,50"],
    [cella(542816.75, "#,##0.00"), "542.816,75"],
    [cella(542816.75, '"€" #,##0.00'), "€ 542.816,75"],
    [cella(1234.5), "1234,5"],
    [cella(2, "0.00"), "2,00"],
  ])("shows %j as %j", (letta, mostrata) => {
    expect(displayCella(letta)).toBe(mostrata);
  });
});

describe("formatNumeroItaliano", () => {
  it.each([
    [1234567.891, 2, true, "1.234.567,89"],
    [1234567.891, 2, false, "1234567,89"],
    [123, 0, true, "123"],
    [1234, null, true, "1.234"],
    [0.1 + 0.2, null, false, "0,3"],
    [-1234.5, 1, true, "-1.234,5"],
  ])("writes %d with %j decimals", (numero, decimali, migliaia, scritto) => {
    expect(formatNumeroItaliano(numero, decimali, migliaia)).toBe(scritto);
  });
});
