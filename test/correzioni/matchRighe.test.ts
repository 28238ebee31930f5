import {
  assignRicordi,
  assignRisposte,
  chiaveOf,
  IndiceRighe,
  isRiordinato,
  righeOf,
} from "../../src/correzioni/matchRighe";
import type { Correzione } from "../../src/correzioni/Correzione";
import { foglioDi } from "../support/foglio";
import { correzioneDi, cruscottoOf } from "../support/letto";

/** A sheet by the names of its rows, the first on row 2 (1-based). */
const indiceDi = (...nomi: readonly string[]) =>
  new IndiceRighe(
    righeOf(
      cruscottoOf(
        foglioDi(["Indicatore | Target | Consuntivo", ...nomi.map((nome) => `${nome} | ≥ 4 | 4`)].join("\n")),
      ),
    ),
  );

const su = (voce: string, riga: number | null = null, altro: Partial<Correzione> = {}) =>
  correzioneDi({ voce, riga: riga === null ? null : riga - 1, ...altro });

describe("isRiordinato", () => {
  it.each<[string, readonly string[], readonly Correzione[], boolean]>([
    ["references that point where their words stand", ["Alfa", "Beta"], [su("Alfa", 2), su("Beta", 3)], false],
    ["a row whose words stand on another one", ["Beta", "Alfa"], [su("Alfa", 2)], true],
    ["a row that was renamed", ["Alfa nuova", "Beta"], [su("Alfa", 2)], false],
    ["words that several rows have, none where it points", ["Beta", "Alfa", "Alfa"], [su("Alfa", 2)], false],
    ["a reference to no row", ["Beta", "Alfa"], [su("Alfa", 9)], false],
    ["words alone", ["Beta", "Alfa"], [su("Alfa")], false],
    ["no line at all", ["Alfa"], [], false],
  ])("tells from %s", (_, nomi, linee, riordinato) => {
    expect(isRiordinato(linee, indiceDi(...nomi))).toBe(riordinato);
  });
});

describe("assignRisposte", () => {
  const esito = (nomi: readonly string[], linea: Correzione, riordinato = false) => {
    const { trovate, sospese } = assignRisposte([linea], indiceDi(...nomi), riordinato);
    return trovate.length > 0
      ? trovate.map(([{ riga }]) => riga + 1)
      : sospese.map(({ motivo, righe }) => `${motivo} ${righe.map((riga) => riga + 1).join()}`);
  };

  it.each<[string, readonly string[], Correzione, readonly (number | string)[]]>([
    ["where its reference and its words agree", ["Alfa", "Beta"], su("Beta", 3), [3]],
    ["where its words stand now", ["Beta", "Alfa"], su("Beta", 3), [2]],
    ["where a bare row number points", ["Alfa", "Beta"], su("", 3), [3]],
    ["among twins, where it points", ["Alfa", "Alfa"], su("Alfa", 3), [3]],
    ["by its name alone", ["Alfa", "Beta"], su("BETA"), [3]],
    ["nowhere, twins without a reference", ["Alfa", "Alfa"], su("Alfa"), ["ambigua 2,3"]],
    ["nowhere, a row that was renamed", ["Alfa", "Gamma"], su("Beta", 3), ["rinominata 3"]],
    ["nowhere, a row that is gone", ["Alfa"], su("Beta"), ["senza riga "]],
    ["nowhere, a name with another description", ["Alfa"], su("Alfa", null, { descrizione: "x" }), ["ambigua 2"]],
    ["nowhere, a line of no words and no row", ["Alfa"], su(""), ["senza riga "]],
    ["nowhere, a description without a name", ["Alfa"], su("", null, { descrizione: "x" }), ["senza riga "]],
    ["nowhere, another name where it points", ["Alfa", "Beta"], su("Alfa", 3, { percorso: "Altrove" }), ["ambigua 2"]],
    ["nowhere, a name under another heading", ["Alfa"], su("Alfa", null, { percorso: "Altrove" }), ["ambigua 2"]],
    ["by its name under another heading, where it points too", ["Alfa"], su("Alfa", 2, { percorso: "Altrove" }), [2]],
  ])("finds a line %s", (_, nomi, linea, attese) => {
    expect(esito(nomi, linea)).toEqual(attese);
  });

  it("trusts no reference among twins of a sheet that was sorted", () => {
    expect(esito(["Alfa", "Alfa"], su("Alfa", 3), true)).toEqual(["ambigua 2,3"]);
    expect(esito(["Alfa", "Beta"], su("Beta", 3), true)).toEqual([3]);
  });
});

describe("assignRicordi", () => {
  const righe = (nomi: readonly string[], ...linee: readonly Correzione[]) => {
    const { trovate, sospese } = assignRicordi(linee, indiceDi(...nomi));
    return [
      trovate.map(([{ riga }, { voce }]) => `${voce} ${riga + 1}`),
      sospese.map(
        ({ motivo, correzione, righe: dove }) => `${correzione.voce} ${motivo} ${dove.map((una) => una + 1).join()}`,
      ),
    ];
  };

  it("takes a row that was renamed, when nothing else belongs to it", () => {
    expect(righe(["Alfa", "Gamma"], su("Beta", 3))).toEqual([["Beta 3"], []]);
  });

  it("takes the row with its words before the one it points at", () => {
    expect(righe(["Beta", "Alfa"], su("Beta", 3), su("Alfa", 2))).toEqual([["Beta 2", "Alfa 3"], []]);
  });

  it("leaves a row to the line that has its name, whatever its other words", () => {
    expect(righe(["Beta", "Alfa"], su("Zeta", 3), su("Alfa", 3, { percorso: "Altrove" }))).toEqual([
      ["Alfa 3"],
      ["Zeta senza riga "],
    ]);
  });

  it("leaves a row to the line that names it", () => {
    expect(righe(["Alfa"], su("Scomparsa", 2), su("Alfa", 2))).toEqual([["Alfa 2"], ["Scomparsa senza riga "]]);
  });

  it("gives twins each its own, and asks about one too many", () => {
    expect(righe(["Alfa", "Alfa"], su("Alfa", 2), su("Alfa", 3))).toEqual([["Alfa 2", "Alfa 3"], []]);
    expect(righe(["Alfa", "Alfa"], su("Alfa"), su("Alfa"))).toEqual([[], ["Alfa ambigua 2,3", "Alfa ambigua 2,3"]]);
  });

  it("gives the twin that is left to the only line that is left", () => {
    expect(righe(["Alfa", "Alfa"], su("Alfa", 2), su("Alfa"))).toEqual([["Alfa 2", "Alfa 3"], []]);
  });
});

describe("the words of a row", () => {
  it("are those of its name, its headings and its description, whatever their letters", () => {
    expect(chiaveOf({ voce: "ALFA", percorso: "A › B", descrizione: "x  y" })).toBe(
      chiaveOf({ voce: "alfa", percorso: "a › b", descrizione: "X y" }),
    );
    expect(chiaveOf({ voce: "Alfa", percorso: "", descrizione: "B" })).not.toBe(
      chiaveOf({ voce: "Alfa", percorso: "B", descrizione: "" }),
    );
  });

  it("are those of headings with a SAL of their own too", () => {
    const grid = foglioDi(
      "Prospettiva | IMPRESE | Peso | Target | Consuntivo | SAL\nA1 | Promuovere | 60% | | | 75%\nA1 | n. corsi | 100% | ≥ 4 | 3 | ",
    );
    expect(righeOf(cruscottoOf(grid)).map(({ posto, voce, chiave }) => [posto.riga, voce, chiave])).toEqual([
      [2, "n. corsi", "n. corsi|imprese › a1 promuovere|"],
      [1, "a1 promuovere", "a1 promuovere|imprese › a1 promuovere|"],
    ]);
  });
});
