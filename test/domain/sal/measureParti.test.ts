import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { measureParti } from "../../../src/domain/sal/measureParti";

const COME = { politica: POLITICA_STANDARD, verso: "crescente", anno: null } as const;

describe("measureParti", () => {
  it("measures each part by its own rule, and the row by their plain mean", () => {
    const parti = [
      { target: "30/06/2020", consuntivo: "30/06/2020" },
      { target: "> 80", consuntivo: "60" },
      { target: "<= 10", consuntivo: "8" },
      { target: "sì", consuntivo: "no" },
    ];
    expect(measureParti(parti, COME)).toEqual({ sal: [1, 0.75, 1, 0], media: 0.6875 });
  });

  it("has no mean until every part has a SAL", () => {
    const parti = [
      { target: "10", consuntivo: "10" },
      { target: "1 campagna e 1 seminario", consuntivo: "fatti" },
    ];
    expect(measureParti(parti, COME)).toEqual({ sal: [1, null], media: null });
    expect(measureParti([], COME)).toEqual({ sal: [], media: null });
  });
});
