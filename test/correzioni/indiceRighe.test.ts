import { IndiceRighe, righeOf, type RigaAttuale } from "../../src/correzioni/matchRighe";
import { foglioDi } from "../support/foglio";
import { correzioneDi, cruscottoOf } from "../support/letto";

const riga = (voce: string, colonne: RigaAttuale["colonne"], descrizione = ""): RigaAttuale => ({
  posto: { riga: 5, colonna: colonne[0] ?? 0 },
  colonne,
  voce,
  chiave: `${voce}||${descrizione}`,
});

/** Two rows side by side, and one without a column of its own. */
const ALFA = riga("alfa", [3, 4]);
const BETA = riga("beta", [8, null]);
const GEMELLA = riga("beta", [12], "seconda");
const indice = new IndiceRighe([ALFA, BETA, GEMELLA]);

describe("what stands where a reference points", () => {
  const at = (colonna: number | null, chiave = "zeta||", voce = "zeta", qui: number | null = 5) =>
    indice.at(correzioneDi({ riga: qui, colonna }), chiave, voce);

  it.each<readonly [string, RigaAttuale | undefined, RigaAttuale | undefined]>([
    ["the row of its column", at(8), BETA],
    ["the row of another of its columns", at(4), ALFA],
    ["the first, where no column is said", at(null), ALFA],
    ["the first, where nothing has that column", at(99), ALFA],
    ["the row with its words before that of its column", at(3, "beta||seconda", "beta"), GEMELLA],
    ["the row with its name before that of its column", at(3, "beta||terza", "beta"), BETA],
    ["of two with its name, that of its column", at(12, "beta||terza", "beta"), GEMELLA],
    ["nothing on another row", at(3, "alfa||", "alfa", 6), undefined],
    ["nothing where it points at no row", at(3, "alfa||", "alfa", null), undefined],
  ])("is %s", (_, trovata, attesa) => {
    expect(trovata).toBe(attesa);
  });
});

describe("righeOf", () => {
  it("says the columns of its figures", () => {
    const grid = foglioDi(
      "Prospettiva | IMPRESE | Peso | Target | Consuntivo | SAL\nA1 | Promuovere | 60% | | | 75%\nA1 | n. corsi | 100% | ≥ 4 | 3 | ",
    );
    expect(righeOf(cruscottoOf(grid)).map(({ voce, colonne }) => [voce, colonne])).toEqual([
      ["n. corsi", [3, 5, 4]],
      ["a1 promuovere", [5]],
    ]);
  });
});
