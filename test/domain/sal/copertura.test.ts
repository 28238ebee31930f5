import { hasCopertura, isPocoMisurato, salDelTotale } from "../../../src/domain/sal/copertura";

describe("hasCopertura", () => {
  it.each([
    [8, 10, true],
    [7, 10, false],
    [10, 10, true],
    [11, 44, false],
    [0, 0, true],
  ])("of %p measured of %p is %p", (misurati, attesi, atteso) => {
    expect(hasCopertura({ misurati, attesi })).toBe(atteso);
  });
});

describe("salDelTotale", () => {
  it("shows the figure where enough is measured, and none where it is not", () => {
    expect(salDelTotale({ sal: 0.9, misurati: 8, attesi: 10 })).toBe(0.9);
    expect(salDelTotale({ sal: 0.9, misurati: 7, attesi: 10 })).toBeNull();
    expect(salDelTotale({ sal: null, misurati: 10, attesi: 10 })).toBeNull();
  });

  it("tells a figure that is not shown from one that is not there", () => {
    expect(isPocoMisurato({ sal: 0.9, misurati: 7, attesi: 10 })).toBe(true);
    expect(isPocoMisurato({ sal: 0.9, misurati: 8, attesi: 10 })).toBe(false);
    expect(isPocoMisurato({ sal: null, misurati: 7, attesi: 10 })).toBe(false);
  });
});
