import { measureCruscotto } from "../../src/misura/measureCruscotto";
import { POLITICA_STANDARD } from "../../src/domain/politiche";
import { composeRelazione } from "../../src/relazione/composeRelazione";
import type { Destinazione, FoglioDiRelazione, Materiale } from "../../src/relazione/caselle/Materiale";
import { materialePubblico, tabellePubbliche } from "../../src/relazione/pubblicazione";
import { foglio } from "../support/foglio";
import { cruscottoOf } from "../support/letto";
import { SAL, tabellaDi, VOCE } from "../support/tabelle";

const RIGHE = [
  ["Obiettivo", "Indicatore", "Peso", "Target", "Consuntivo", "SAL", "Note"],
  ["A1 Promuovere", "Grado di coinvolgimento", 0.5, 12, 11, "", "da chiarire con l'ufficio"],
  ["A1 Promuovere", "Grado di partecipazione", 0.5, 10, 10, "", ""],
];

function foglioDi(titolo: string, destinazione: Destinazione): FoglioDiRelazione {
  const grid = foglio(RIGHE, [], titolo);
  const misurato = measureCruscotto(cruscottoOf(grid), {
    politica: POLITICA_STANDARD,
    anno: 2020,
    correzioni: new Map(),
  });
  return { misurato, grid, file: null, destinazione, titolo };
}

const FOGLI = [foglioDi("Area 1", "area"), foglioDi("Dirigente Rossi", "dirigente")];
const MATERIALE: Materiale = {
  fogli: FOGLI,
  accanto: [],
  precedenti: FOGLI,
  confronto: { nome: "Piano", fogli: FOGLI, decisioni: new Map() },
  anno: 2020,
};
const scritta = (materiale: Materiale) =>
  JSON.stringify(
    composeRelazione(materiale, new Set(["dettaglio", "scostamenti", "cascading"])).map(({ righe, note, titolo }) => [
      titolo,
      note,
      righe.map(({ caselle }) => Object.values(caselle).map((una) => ("testo" in una ? una.testo : ""))),
    ]),
  );

describe("tabellePubbliche", () => {
  it("leaves out the checks of the office and the columns that say what is wrong", () => {
    const anomalia = { id: "anomalia", titolo: "Da controllare", genere: "lungo" } as const;
    const tabelle = [tabellaDi({ genere: "verifica" }), tabellaDi({ id: "esiti", colonne: [VOCE, SAL, anomalia] })];
    expect(tabellePubbliche(tabelle).map(({ id, colonne }) => [id, colonne])).toEqual([["esiti", [VOCE, SAL]]]);
  });
});

describe("materialePubblico", () => {
  it("keeps notes of the cruscotti out of every table", () => {
    expect(scritta(MATERIALE)).toContain("da chiarire");
    expect(scritta(materialePubblico(MATERIALE))).not.toContain("da chiarire");
  });

  it("keeps the sheets of single people out of every table", () => {
    expect(scritta(MATERIALE)).toContain("Dirigente Rossi");
    expect(scritta(materialePubblico(MATERIALE))).not.toContain("Rossi");
  });

  it("keeps both out of what the cruscotti are compared with", () => {
    const { precedenti, confronto } = materialePubblico(MATERIALE);
    for (const fogli of [precedenti, confronto?.fogli]) {
      expect(fogli?.map(({ titolo }) => titolo)).toEqual(["Area 1"]);
      expect(fogli?.flatMap(({ misurato }) => misurato.indicatori.map(({ indicatore }) => indicatore.nota))).toEqual([
        "",
        "",
      ]);
    }
  });

  it("keeps every figure of what is left", () => {
    const [area] = materialePubblico(MATERIALE).fogli;
    expect(area?.misurato.ente.sal).toBe(MATERIALE.fogli[0]?.misurato.ente.sal);
    expect(area?.misurato.indicatori.map(({ misura }) => misura.sal)).toEqual([0.916666666667, 1]);
  });
});
