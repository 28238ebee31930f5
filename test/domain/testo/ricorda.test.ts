import { ricorda } from "../../../src/domain/testo/ricorda";

describe("ricorda", () => {
  it("reads a text that comes back once, whatever it says", () => {
    const letti: string[] = [];
    const leggi = ricorda((testo) => {
      letti.push(testo);
      return testo === "niente" ? null : testo.length;
    });
    expect(["giorni", "niente", "giorni", "niente"].map(leggi)).toEqual([6, null, 6, null]);
    expect(letti).toEqual(["giorni", "niente"]);
  });

  it("reads more distinct texts than it keeps, as well as the first ones again", () => {
    const leggi = ricorda((testo) => Number(testo) * 2);
    const numeri = Array.from({ length: 2_000 }, (_, at) => at);
    expect([...numeri, 0, 1].map((uno) => leggi(String(uno)))).toEqual([...numeri, 0, 1].map((uno) => uno * 2));
  });
});
