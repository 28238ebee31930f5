import { measureCruscotto } from "../../src/misura/measureCruscotto";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { composeRelazione } from "../../src/relazione/composeRelazione";
import type { Destinazione, FoglioDiRelazione, Materiale } from "../../src/relazione/caselle/Materiale";
import { materialePubblico, tabellePubbliche } from "../../src/relazione/pubblicazione";
import { Valori } from "../../src/relazione/caselle/Valori";
import { segnapostiAperti } from "../../src/relazione/segnapostiAperti";
import { nomiNoti, senzaNomiNoti } from "../../src/relazione/nomiNoti";
import { foglio, foglioDi as foglioLetto } from "../support/foglio";
import { cruscottoOf, foglioDiRelazione } from "../support/letto";
import { POLITICA, rigaDi, SAL, tabellaDi, VOCE } from "../support/tabelle";

const COM_E = (parole: string) => parole;

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
    expect(tabellePubbliche(tabelle, COM_E).map(({ id, colonne }) => [id, colonne])).toEqual([["esiti", [VOCE, SAL]]]);
  });
});

describe("segnapostiAperti", () => {
  it("lists the body's name, the chapters and the blank fields of the document", () => {
    const causa = { id: "causa", titolo: "Causa", genere: "campo" } as const;
    const campo = (parole: string) => ({ tipo: "campo", testo: parole, isProposta: false }) as const;
    const tabella = tabellaDi({
      titolo: "Scostamenti",
      capitolo: "3.3",
      colonne: [VOCE, causa],
      righe: [rigaDi("a", { causa: campo("") }), rigaDi("b", { causa: campo("maltempo") })],
    });
    const valori = new Valori([tabella], POLITICA);
    const dove = segnapostiAperti([tabella], valori, { indice: "linee guida", ente: "" });
    const conEnte = segnapostiAperti([tabella], valori, { indice: "linee guida", ente: "Comune di Prova" });
    expect(conEnte).toEqual(dove.slice(1));
    expect(dove[0]).toEqual({ dove: "Prima pagina", che: "denominazione dell'ente" });
    expect(dove.at(-1)).toEqual({ dove: "Scostamenti", che: "Causa: 1 riga da scrivere" });
    expect(dove.map((una) => una.dove)).toContain("3.4 Bilancio di genere");
    expect(dove.map((una) => una.dove)).not.toContain("3.3 Valutazione complessiva della performance organizzativa");
  });
});

describe("materialePubblico", () => {
  it("keeps notes of the cruscotti out of every table", () => {
    expect(scritta(MATERIALE)).toContain("da chiarire");
    expect(scritta(materialePubblico(MATERIALE, COM_E))).not.toContain("da chiarire");
  });

  it("keeps managers by objective, without their names", () => {
    expect(scritta(MATERIALE)).toContain("Dirigente Rossi");
    const pubblica = scritta(materialePubblico(MATERIALE, COM_E));
    expect(pubblica).toContain("Dirigente 1");
    expect(pubblica).not.toContain("Rossi");
  });

  it("has no sheet of other single people, and no name after a title of honour nor in a column of names", () => {
    const scheda = foglioDi("Scheda P.O. Bianchi", "dirigente");
    const grid = foglio(
      [
        ["Obiettivo", "Indicatore", "Responsabile", "Target", "Consuntivo"],
        ["A1 Seguito dalla Dott.ssa Maria Neri", "Numero di corsi", "Verdi Anna", 12, 11],
        ["A1 Seguito dalla Dott.ssa Maria Neri", "Numero di eventi", "Verdi Anna", 10, 10],
      ],
      [],
      "Area 2",
    );
    const area = foglioDiRelazione(grid, { destinazione: "area" });
    const pubblica = scritta(materialePubblico({ ...MATERIALE, fogli: [scheda, area] }, COM_E));
    expect(pubblica).toContain("A1 Seguito dalla […]");
    expect(pubblica).not.toMatch(/Bianchi|Neri|Maria|Verdi|Anna/);
  });

  it("has no name after a role, and leaves offices where they are", () => {
    const grid = foglio(
      [
        ["Obiettivo", "Indicatore", "Valutatore", "Target", "Consuntivo"],
        ["Scuole aperte - resp. Giulia Basso", "Edifici (Dirigente: ROSSI Mario)", "Verdi Anna", 12, 11],
        ["Scuole aperte - resp. Giulia Basso", "Mense - Responsabile Affari Generali", "Verdi Anna", 10, 10],
      ],
      [],
      "Area 3",
    );
    const pubblica = scritta(
      materialePubblico({ ...MATERIALE, fogli: [foglioDiRelazione(grid, { destinazione: "area" })] }, COM_E),
    );
    expect(pubblica).toContain("Scuole aperte - resp. […]");
    expect(pubblica).toContain("Responsabile Affari Generali");
    expect(pubblica).not.toMatch(/Basso|ROSSI|Mario|Verdi/);
  });

  it("keeps both out of what the cruscotti are compared with", () => {
    const { precedenti, confronto } = materialePubblico(MATERIALE, COM_E);
    for (const fogli of [precedenti, confronto?.fogli]) {
      expect(fogli?.map(({ titolo }) => titolo)).toEqual(["Area 1", "Dirigente 1"]);
      expect(fogli?.flatMap(({ misurato }) => misurato.indicatori.map(({ indicatore }) => indicatore.nota))).toEqual([
        "",
        "",
        "",
        "",
      ]);
    }
  });

  it("keeps every figure of what is left", () => {
    const [area] = materialePubblico(MATERIALE, COM_E).fogli;
    expect(area?.misurato.ente.sal).toBe(MATERIALE.fogli[0]?.misurato.ente.sal);
    expect(area?.misurato.indicatori.map(({ misura }) => misura.sal)).toEqual([0.916666666667, 1]);
  });
});

describe("nomiNoti", () => {
  const conResponsabile = (nome: string) =>
    foglioDiRelazione(
      foglioLetto(`Indicatore | Responsabile | Target | Consuntivo
        n. corsi | ${nome} | 10 | 8
        n. bandi | Ufficio Tributi | 5 | 4`),
    );

  it.each([
    ["Rossi Mario", "ritardo di Rossi, la Rossi è assente", "ritardo di […], la […] è assente"],
    ["Dott.ssa Maria Rossi", "Ha scritto ROSSI.", "Ha scritto […]."],
    ["Rossi", "ritardo di Rossi", "ritardo di […]"],
    ["Biblioteca", "chiusura della Biblioteca", "chiusura della Biblioteca"],
    ["Ragioneria", "manca il parere di Ragioneria", "manca il parere di Ragioneria"],
    ["Segretario Generale", "assenza del Segretario Generale", "assenza del Segretario Generale"],
    ["URP", "l'URP è chiuso", "l'URP è chiuso"],
    ["Rossi Mario, Bianchi Anna", "Bianchi in congedo; pareti bianchi", "[…] in congedo; pareti bianchi"],
  ])("takes what the column of people says (%s) out of what is typed: %s", (nome, scritta, attesa) => {
    expect(senzaNomiNoti(scritta, nomiNoti([conResponsabile(nome)]))).toBe(attesa);
  });

  it("goes into the fields that are published", () => {
    const causa = { id: "causa", titolo: "Causa", genere: "campo" } as const;
    const campo = { tipo: "campo", testo: "ritardo di Rossi", isProposta: false } as const;
    const tabella = tabellaDi({ colonne: [VOCE, causa], righe: [rigaDi("a", { causa: campo })] });
    const noti = nomiNoti([conResponsabile("Rossi Mario")]);
    const [pubblica] = tabellePubbliche([tabella], (parole) => senzaNomiNoti(parole, noti));
    expect(pubblica?.righe[0]?.caselle["causa"]).toEqual({ ...campo, testo: "ritardo di […]" });
  });
});
