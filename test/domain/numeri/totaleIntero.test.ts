import { totaleIntero } from "../../../src/domain/numeri/totaleIntero";

const media = (valore: number, passo = 0.001) => ({ valore, passo, isPercentuale: false });

describe("totaleIntero", () => {
  it("finds the total of Firenze's means (YEAR.md §5)", () => {
    expect(totaleIntero(media(37.159), 113)).toBe(4199);
    expect(totaleIntero(media(37.478), 115)).toBe(4310);
    // 4230 / 115 is 36,7826: cut, not rounded.
    expect(totaleIntero(media(36.782), 115)).toBe(4230);
  });

  it("finds none for a mean that so many whole scores cannot have", () => {
    expect(totaleIntero(media(37.478), 106)).toBeNull();
  });

  it("proves nothing with a digit too few", () => {
    expect(totaleIntero(media(37.5, 0.1), 106)).toBeUndefined();
    expect(totaleIntero(media(0), 0)).toBeUndefined();
  });
});
