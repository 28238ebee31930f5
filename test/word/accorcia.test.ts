import { accorcia } from "../../src/word/accorcia";

const CARATTERI = (larghezza: number) => (larghezza - 180) / 90;
const volte = (quante: number, lunga: number) => Array.from({ length: quante }, () => lunga);

describe("accorcia", () => {
  it("gives the free width to the column whose texts make rows tall", () => {
    const [corta = 0, lunga = 0] = accorcia([[5], [400]], [1000, 1000], 9000, CARATTERI);
    expect(corta + lunga).toBe(9000);
    expect(lunga).toBeGreaterThan(7000);
  });

  it("gives two columns of the same long texts the same room, and none to the short ones beside them", () => {
    const [nomi = 0, breve = 0, racconti = 0] = accorcia(
      [volte(20, 180), volte(20, 12), volte(20, 180)],
      [900, 1400, 900],
      10_600,
      CARATTERI,
    );
    expect(Math.abs(nomi - racconti)).toBeLessThan(600);
    expect(breve).toBeLessThan(1700);
  });

  it("leaves no column of sentences at its smallest where another one has room to give", () => {
    // The widths of a page where "il target (400) chiede meno della baseline (519)" stood in eight lines.
    const larghezze = accorcia(
      [volte(20, 10), volte(20, 70), volte(20, 120), volte(20, 5), volte(20, 5), volte(20, 50)],
      [1200, 1300, 1300, 900, 700, 900],
      10_200,
      CARATTERI,
    );
    expect(larghezze[5]).toBeGreaterThan(1500);
  });

  it("makes no column wider than its longest text, and gives what is left to the one that names the rows", () => {
    const [nomi = 0, data = 0, sal = 0] = accorcia(
      [volte(9, 60), volte(9, 10), [22, ...volte(8, 8)]],
      [900, 1100, 900],
      12_000,
      CARATTERI,
    );
    expect(CARATTERI(data)).toBeLessThan(12);
    expect(CARATTERI(sal)).toBeLessThan(24);
    expect(nomi + data + sal).toBe(12_000);
  });
});
