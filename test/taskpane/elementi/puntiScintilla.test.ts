import { puntiScintilla } from "../../../src/taskpane/elementi/puntiScintilla";

describe("puntiScintilla", () => {
  it("goes from edge to edge, 1 at the top and what is beyond on the edge", () => {
    expect(puntiScintilla([0, 0.5, 1.4], 110, 30)).toEqual([
      [5, 25],
      [55, 15],
      [105, 5],
    ]);
  });
});
