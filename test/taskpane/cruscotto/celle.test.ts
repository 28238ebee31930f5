import { letteraColonna } from "../../../src/taskpane/cruscotto/celle";

describe("letteraColonna", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("names column %i %s", (colonna, lettere) => {
    expect(letteraColonna(colonna)).toBe(lettere);
  });
});
