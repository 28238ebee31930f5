import { planContatti } from "../../../src/modifiche/planContatti";
import { contattoDi, FOGLIO_CONTATTI, readContatti } from "../../../src/raccolta/risponde/contatti";
import type { FoglioPerf } from "../../../src/formule/Modifiche";
import { fraseSollecito } from "../../../src/texts/schermi/raccolta/raccolta";
import { grigliaDi } from "../../support/grigliaDi";
import { foglio } from "../../support/foglio";

const TESTA = [["PERF · Contatti"], ["nota"], ["Responsabile", "A chi scrivere", "E-mail"]];

describe("the contacts", () => {
  it("have a row for each responsible, and none twice", () => {
    const nuovo = planContatti(null, ["Area I", "Area II"]) as FoglioPerf;
    const grid = grigliaDi(nuovo);
    expect([nuovo.nome, [...readContatti(grid).keys()]]).toEqual([FOGLIO_CONTATTI, ["area i", "area ii"]]);
    expect(planContatti(grid, ["area i", "Area II"])).toBeNull();
    expect(planContatti(grid, ["Area III", "Area I"])).toMatchObject({
      daRiga: 5,
      righe: [[{ testo: "Area III" }, {}, {}]],
    });
  });

  it("are read by responsible however it is spelt, and only from a sheet of ours", () => {
    const righe = [
      ["AREA I ", "Anna Rossi", "anna@ente.it"],
      ["Area II", "", ""],
    ];
    const contatti = readContatti(foglio([...TESTA, ...righe]));
    expect(contattoDi(contatti, "Area I")).toEqual({ nome: "Anna Rossi", email: "anna@ente.it" });
    expect([contattoDi(contatti, "Area II"), contattoDi(contatti, "Area III")]).toEqual([null, null]);
    expect(readContatti(foglio([["Contatti"], ...righe])).size).toBe(0);
  });

  it("are in the reminder", () => {
    const uno = { responsabile: "Area I", anno: 2021, daRaccogliere: 2, nomi: ["N. corsi"] };
    const prima = (contatto: Parameters<typeof fraseSollecito>[0]["contatto"]) =>
      fraseSollecito({ ...uno, contatto }, "it").split("\n")[0];
    expect(prima({ nome: "Anna Rossi", email: "anna@ente.it" })).toBe(
      "Alla cortese attenzione di: Anna Rossi (Area I), anna@ente.it",
    );
    expect(prima({ nome: "", email: "area1@ente.it" })).toBe("Alla cortese attenzione di: Area I, area1@ente.it");
    expect(prima(null)).toBe("Alla cortese attenzione di: Area I");
  });
});
