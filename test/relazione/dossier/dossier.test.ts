import { composeRelazione } from "../../../src/relazione/composeRelazione";
import type { Materiale } from "../../../src/relazione/caselle/Materiale";
import type { Tabella } from "../../../src/relazione/caselle/Tabella";
import { estraiCampione } from "../../../src/relazione/dossier/campione";
import { dossierOf } from "../../../src/relazione/dossier/dossier";
import { confrontaImpronta } from "../../../src/relazione/dossier/impronta";
import { verificaOf } from "../../../src/relazione/verifica/verifica";
import { foglioDi } from "../../support/foglio";
import { materialeDi, materialeOf, stampata } from "../../support/materiale";

const RIGHE = Array.from({ length: 12 }, (_, at) => `n. attività ${at + 1} | 10 | ${at + 1} | delibera ${at + 1}`);
const TESTA = "Indicatore | Target 2022 | Consuntivo 2022 | Fonte del dato";
const foglio = (righe = RIGHE) => foglioDi([TESTA, ...righe].join("\n"), "Ente");

function dossier(materiale: Materiale) {
  const altre = composeRelazione(materiale, new Set(["scostamenti"]));
  const verifica = verificaOf(materiale, altre);
  const tabelle = dossierOf(materiale, [...altre, ...verifica]);
  const righeDi = (id: string) => {
    const tabella = tabelle.find((una) => una.id === id);
    return tabella ? stampata(tabella, materiale, [...altre, ...verifica, ...tabelle]) : [];
  };
  return { tabelle, righeDi };
}

const improntaDi = (materiale: Materiale) => dossier(materiale).righeDi("dossier impronta").at(-1)?.["impronta"];

/** The table of the hash with what somebody copied beside each line. */
const firmata = (tabella: Tabella, testo: string): Tabella => ({
  ...tabella,
  righe: tabella.righe.map((riga) => ({
    ...riga,
    caselle: { ...riga.caselle, firmata: { tipo: "campo", testo, isProposta: false } },
  })),
});

describe("the dossier of the OIV", () => {
  it("has the eleven points, each with its evidence or left to be judged", async () => {
    const { righeDi } = dossier(await materialeOf("pisa-2020", { anno: 2020 }));
    const punti = righeDi("dossier").filter((una) => una["punto"] !== "");
    expect(punti.map((una) => una["punto"]?.slice(0, 2))).toEqual(Array.from("abcdefghijk", (una) => `${una})`));
    expect(new Set(punti.map((una) => una["valutazione"]))).toEqual(new Set(["da valutare"]));
    const controlli = righeDi("dossier").filter((una) => una["dove"] === "Verifica");
    expect(controlli.length).toBeGreaterThan(10);
    expect(controlli.find((una) => una["evidenza"] === "SAL pubblicati e ricalcolati")).toMatchObject({
      esito: "✗ da sistemare",
      casi: "2",
    });
  });

  it("says how little is measured, and passes nothing, where nothing is", () => {
    const vuote = RIGHE.map((riga) => riga.replace(/\| \d+ \| delibera.*/, "| | "));
    const { righeDi } = dossier(materialeDi([foglio(vuote)], { anno: 2022 }));
    const stampate = JSON.stringify(righeDi("dossier"));
    expect(stampate).toContain("Misurati 0 di 12 indicatori.");
    expect(stampate).not.toContain("superato");
    expect(righeDi("dossier campione")).toEqual([]);
  });

  it("says the row of a cell beside the name of its sheet, which it does not repeat", () => {
    const { righeDi } = dossier(materialeDi([foglio()], { anno: 2022 }));
    for (const id of ["dossier fonti", "dossier campione"]) {
      expect(righeDi(id).length).toBeGreaterThan(0);
      for (const riga of righeDi(id)) {
        expect(riga["foglio"]).toBe("Ente");
        expect(riga["cella"]).toMatch(/^riga \d+$/);
      }
    }
  });

  it("proposes the source that a column of the sheet says, and tells typed figures from computed ones", () => {
    const righe = [...RIGHE.slice(0, 3), "n. media | 10 | =AVERAGE(C2:C4) → 2 |"];
    const { righeDi } = dossier(materialeDi([foglio(righe)], { anno: 2022 }));
    expect(righeDi("dossier fonti").map((una) => [una["come"], una["fonte"]])).toEqual([
      ["scritta a mano", "delibera 1"],
      ["scritta a mano", "delibera 2"],
      ["scritta a mano", "delibera 3"],
      ["calcolata dal foglio", ""],
    ]);
  });

  it("draws the same rows for the same seed, wherever they stand, and others for another", () => {
    const estratte = (righe: readonly string[], seme: number) =>
      estraiCampione(materialeDi([foglio([...righe])]).fogli, seme).map(({ uno }) => uno.indicatore.nome);
    expect(estratte(RIGHE, 2022)).toHaveLength(5);
    expect([...estratte([...RIGHE].reverse(), 2022)].sort()).toEqual([...estratte(RIGHE, 2022)].sort());
    expect(estratte(RIGHE, 2023)).not.toEqual(estratte(RIGHE, 2022));
  });

  it("has another hash when a figure changes, the same when rows only move down", () => {
    const prima = improntaDi(materialeDi([foglio()]));
    expect(prima).toMatch(/^[0-9a-f]{64}$/);
    expect(improntaDi(materialeDi([foglioDi(["Cruscotto dell'ente", TESTA, ...RIGHE].join("\n"), "Ente")]))).toBe(
      prima,
    );
    expect(improntaDi(materialeDi([foglio(RIGHE.map((riga) => riga.replace("| 10 | 3 |", "| 10 | 4 |")))]))).not.toBe(
      prima,
    );
  });

  it("says whether the figures are still those that were signed", () => {
    const materiale = materialeDi([foglio()]);
    const [tabella] = dossier(materiale).tabelle.filter(({ id }) => id === "dossier impronta");
    const confronto = (testo: string) => {
      const dopo = tabella && confrontaImpronta(firmata(tabella, testo)).righe.at(-1)?.caselle["confronto"];
      return dopo?.tipo === "testo" ? dopo.testo : null;
    };
    expect(confronto("")).toBe("– non ancora firmata");
    expect(confronto(improntaDi(materiale)?.toUpperCase() ?? "")).toBe("✓ le cifre sono quelle della firma");
    expect(confronto("0".repeat(64))).toBe("✗ le cifre sono cambiate dopo la firma");
  });
});
