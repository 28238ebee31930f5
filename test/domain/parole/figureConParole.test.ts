import { displayCella } from "../../../src/domain/numeri/displayCella";
import { figureConParole } from "../../../src/domain/parole/figureConParole";
import { cella } from "../cella";

/** A target and a result as they are measured. */
const lette = (target: string, consuntivo: string) =>
  figureConParole(cella(target), cella(consuntivo)).map((letta) => displayCella(letta));

describe("figureConParole", () => {
  it.each([
    ["almeno 5 incontri", "4 incontri", ["almeno 5", "4"]],
    ["10 corsi", "8 corsi", ["10", "8"]],
    ["5", "4 su 5", ["5", "4"]],
    ["80%", "4 su 5", ["80%", "80%"]],
    ["90%", "18/20", ["90%", "90%"]],
    ["18/20", "15/20", ["18", "15"]],
    ["almeno 18/20", "12/16", [">=90%", "75%"]],
    ["3 su 12", "2 su 12", ["3", "2"]],
    ["10/12", "9/12 incontri", ["10", "9"]],
    ["18/20", "9/12", ["90%", "75%"]],
  ])("takes the figures of %j beside %j", (target, consuntivo, attese) => {
    expect(lette(target, consuntivo)).toEqual(attese);
  });

  it.each([
    ["15 marzo", "20 marzo"],
    ["15 mar", "20 mar"],
    ["30 giugno 20", "10 giugno 20"],
    ["3 quadrimestre", "2 quadrimestre"],
    ["2 fascia", "3 fascia"],
    ["10 corsi", "8 convegni"],
    ["3/12", "2/12"],
    ["09/24", "10/24"],
    ["22/23", "20/23/24"],
    ["22/23", "23/24"],
    ["31/03/2024", "3/12"],
    ["100%", "75/2020"],
    ["18/20", "25/20"],
    ["0/20", "3/20"],
    ["90%", "18/20 (80%)"],
  ])("leaves %j beside %j, which count nothing or two things", (target, consuntivo) => {
    expect(lette(target, consuntivo)[1]).toBe(consuntivo);
  });
});
