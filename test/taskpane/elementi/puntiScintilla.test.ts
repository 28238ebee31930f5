import { puntiScintilla } from "../../../src/taskpane/elementi/puntiScintilla";

describe("puntiScintilla", () => {
  it("goes from edge to edge, 1 at the top and what is beyond on the edge", () => {
    const momenti = [0, 0.5, 1.4].map((quota, at) => ({ quando: 2022 + at, quota }));
    expect(puntiScintilla(momenti, 110, 30)).toEqual([
      [
        [5, 25],
        [55, 15],
        [105, 5],
      ],
    ]);
  });

  it("sets the moments as far apart as they are", () => {
    const [tratto] = puntiScintilla(
      [2020, 2023, 2024].map((quando) => ({ quando, quota: 1 })),
      110,
      30,
    );
    expect(tratto?.map(([x]) => x)).toEqual([5, 80, 105]);
  });

  it("draws nothing through a moment of which nothing is known", () => {
    const tratti = puntiScintilla(
      [1, null, 0.5, 0.5].map((quota, at) => ({ quando: 2021 + at, quota })),
      110,
      30,
    );
    expect(tratti.map((uno) => uno.length)).toEqual([1, 2]);
  });
});
