import { parseScala } from "../../../src/domain/metodo/parseScala";

const DUE = [
  { nome: "Ottimo", da: 0.9 },
  { nome: "Scarso", da: 0 },
];

describe("parseScala", () => {
  it.each([
    [
      "shares in two columns",
      [
        ["Ottimo", 0.9],
        ["Scarso", 0],
      ],
    ],
    [
      "bounds before names, from the lowest",
      [
        [0, "Scarso"],
        [0.9, "Ottimo"],
      ],
    ],
    [
      "points",
      [
        ["Ottimo", 90],
        ["Scarso", 0],
      ],
    ],
    [
      "percentages in words",
      [
        ["Ottimo", "90%"],
        ["Scarso", "0%"],
      ],
    ],
    [
      "blank rows, whatever Excel makes of them",
      [
        ["Ottimo", 90],
        ["", ""],
        [0, 0],
        [null, null],
        ["Scarso", 0],
      ],
    ],
    ["a text", [["Ottimo=90; Scarso=0;"]]],
    ["a text with percentages", [["90%=Ottimo; 0=Scarso"]]],
  ])("reads %s", (_, righe) => {
    expect(parseScala(righe)).toEqual(DUE);
  });

  it("takes a bound of 1 for one point where the others are in points", () => {
    expect(parseScala([["Ottimo=90; Minimo=1; Nullo=0"]])?.map(({ da }) => da)).toEqual([0.9, 0.01, 0]);
  });

  it.each([
    ["no rows", []],
    ["an empty cell", [[""]]],
    ["an empty cell handed over as 0", [[0]]],
  ])("is nobody's scale with %s", (_, righe) => {
    expect(parseScala(righe)).toEqual([]);
  });

  it.each([
    ["a step without a bound", [["Ottimo=90; Scarso"]]],
    ["a step without a name", [["=90; Scarso=0"]]],
    ["two bounds", [[90, 80]]],
    [
      "two names",
      [
        ["Giudizio", "Limite"],
        ["Ottimo", 90],
      ],
    ],
    ["the same bound twice", [["Ottimo=90; Buono=90"]]],
    ["a bound below zero", [["Ottimo=90; Scarso=-1"]]],
    ["three columns", [["Ottimo", 90, 100]]],
    ["a truth value", [["Ottimo", true]]],
  ])("is none with %s", (_, righe) => {
    expect(parseScala(righe)).toBeNull();
  });
});
