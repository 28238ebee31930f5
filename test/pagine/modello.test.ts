import { measureGrid } from "../../src/actions/cartella/misuraFoglio";
import { readCruscotto } from "../../src/cruscotto/readCruscotto";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import type { Cella } from "../../src/domain/Cella";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { parseOperatore } from "../../src/domain/valori/operatori";
import { buildModello } from "../../src/pagine/buildModello";
import { MODELLO } from "../../src/texts/relazione/modello";
import { quota } from "../support/foglio";
import { grigliaDi } from "../support/grigliaDi";

/** What a user types in the row, from the left; null leaves a cell as it is. */
function compilata(...righe: readonly (readonly (string | number | Cella | null)[])[]): SheetGrid {
  const grid = grigliaDi(buildModello(2026, []));
  const celle = grid.celle.map((riga, at) =>
    riga.map((cella, colonna): Cella => {
      const scritta = righe[at - 3]?.[colonna] ?? null;
      if (scritta === null) return cella;
      if (typeof scritta === "object") return scritta;
      return typeof scritta === "number"
        ? { tipo: "numero", valore: scritta, formato: "General" }
        : { tipo: "testo", valore: scritta };
    }),
  );
  return { ...grid, celle };
}

describe("buildModello", () => {
  it("is a cruscotto without indicators until a row is filled", () => {
    expect(readCruscotto(compilata())).toMatchObject({ tipo: "ignorato", motivo: "senza-indicatori" });
  });

  it.each([
    ["the name and the target alone", [null, null, "Imprese assistite", null, null, null, 650], "da rilevare", null],
    [
      "a whole row",
      ["Imprese", "1. Servizi", "Tempo medio", "giorni", quota(0.3), "non oltre", 5, 10],
      "non raggiunto",
      0.5,
    ],
    ["a yes", ["Imprese", "1. Servizi", "Carta dei servizi", "sì/no", null, null, "sì", "sì"], "raggiunto", 1],
  ])("is read as soon as a row has %s", (_, riga, esito, sal) => {
    const { esito: letto } = measureGrid(compilata(riga), [], true, { politica: POLITICA_STANDARD, anno: null });
    if (letto.tipo === "ignorato") throw new Error(letto.motivo);
    const { anno, cruscotto, indicatori } = letto.misurato;
    expect([anno, cruscotto.domande]).toEqual([2026, []]);
    expect(indicatori.map(({ misura }) => [misura.esito, misura.sal])).toEqual([[esito, sal]]);
    expect(cruscotto.indicatori[0]?.colonne).toMatchObject({ nome: 2, peso: 4, operatore: 5, target: 6, sal: 8 });
  });

  it("gathers rows under the headings above them where theirs are blank", () => {
    const letto = readCruscotto(
      compilata(
        ["Imprese", "1. Servizi", "Imprese assistite", "n.", 60, "almeno", 650],
        [null, null, "Iniziative", "n.", 40, "almeno", 12],
        [null, "2. Tempi", "Tempo medio", "giorni", 100, "non oltre", 5],
      ),
    );
    if (letto.tipo === "ignorato") throw new Error(letto.motivo);
    const { nodi, indicatori } = letto.cruscotto;
    expect(indicatori.map(({ padre, peso }) => [nodi[padre ?? -1]?.nome, peso])).toEqual([
      ["1. Servizi", 0.6],
      ["1. Servizi", 0.4],
      ["2. Tempi", 1],
    ]);
    expect(nodi.map(({ livello }) => livello)).toEqual(["prospettiva", "obiettivo", "obiettivo"]);
  });

  it("lists only conditions that are understood", () => {
    expect(MODELLO.condizioni.map(parseOperatore)).toEqual([">=", "<=", "="]);
  });

  it("says of each column what goes there, within what Excel shows", () => {
    const { convalide = [], righe } = buildModello(2026, []);
    const istruzioni = convalide.filter(({ istruzione }) => istruzione !== null);
    expect(istruzioni.map(({ area }) => [area.riga, area.colonna])).toEqual(righe[2]?.map((_, at) => [2, at]));
    for (const { regola, istruzione, avviso } of convalide) {
      expect(Math.max(istruzione?.titolo.length ?? 0, avviso?.titolo.length ?? 0)).toBeLessThanOrEqual(32);
      expect(Math.max(istruzione?.testo.length ?? 0, avviso?.testo.length ?? 0)).toBeLessThanOrEqual(225);
      if (regola?.tipo === "elenco") expect(regola.voci.filter((voce) => voce.includes(","))).toEqual([]);
    }
  });

  it("takes a name that no sheet has", () => {
    expect(buildModello(2026, ["CRUSCOTTO 2026"]).nome).toBe("Cruscotto 2026 (2)");
  });
});
