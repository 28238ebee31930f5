import { measureGrid } from "../../../src/actions/cartella/misuraFoglio";
import { readPolitica } from "../../../src/domain/metodo/readPolitica";
import type { Politica } from "../../../src/domain/metodo/Politica";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { bozzaDelMetodo, politicaOf } from "../../../src/taskpane/metodo/bozza";
import { foglioDi } from "../../support/foglio";
import { cruscottoOf, righeOf } from "../../support/letto";

/** Two columns of figures that no word names: somebody has to say which is the result. */
const foglioDel = (anno: number, testa = "Quelto", nome = `Cruscotto ${anno}`) =>
  foglioDi(
    `
    Indicatore | Target ${anno} | Zarvio ${anno} | ${testa}
    Visite guidate | 200 | 150 | 180
    Corsi erogati | 10 | 10 | 9
    Sportelli aperti | 4 | 3 | 4
  `,
    nome,
  );

const { letture } = cruscottoOf(foglioDel(2023), { colonne: new Map([["consuntivo", 3]]) });

describe("the reading profile of a body", () => {
  it("is what was answered, by headings and place, without years", () => {
    expect(letture).toEqual([
      { teste: ["0 indicatore", "1 target", "2 zarvio", "3 quelto"], colonne: { consuntivo: 3 } },
    ]);
    expect(cruscottoOf(foglioDel(2023)).letture).toEqual([]);
  });

  it("reads next year's sheet, whatever its name and wherever its rows stand, and says so", () => {
    const nuovo = foglioDel(2024, "Quelto", "Relazione");
    const spostato = {
      ...nuovo,
      celle: [nuovo.celle[0]!.map(() => ({ tipo: "vuota" }) as const), ...nuovo.celle],
      formule: [nuovo.formule[0]!.map(() => ""), ...nuovo.formule],
      formati: [nuovo.formati[0]!, ...nuovo.formati],
    };
    const cruscotto = cruscottoOf(spostato, { letture });
    expect([righeOf(cruscotto)[0], cruscotto.domande]).toEqual([" › Visite guidate: 200 / 180", []]);
    const consuntivo = cruscotto.ragioni.find(({ ruolo }) => ruolo === "consuntivo");
    expect(consuntivo?.prove[0]).toEqual({ testimone: "profilo" });
  });

  it("does not read a sheet with other headings", () => {
    expect(cruscottoOf(foglioDel(2024, "Trilpe"), { letture }).domande).toHaveLength(1);
  });

  it("gives way to what is answered about the sheet itself", () => {
    const cruscotto = cruscottoOf(foglioDel(2024), { letture, colonne: new Map([["consuntivo", 2]]) });
    expect(righeOf(cruscotto)[0]).toBe(" › Visite guidate: 200 / 150");
  });

  it("travels with the method, through a file and through the fields of the pane", () => {
    const politica: Politica = { ...POLITICA_STANDARD, id: "nostra", nome: "Il nostro", letture };
    const letta = readPolitica(JSON.stringify(politica));
    expect(letta).toEqual({ ok: true, politica });
    expect(politicaOf(bozzaDelMetodo(politica, "it"))).toEqual({ ok: true, politica });
    const { esito } = measureGrid(foglioDel(2024), [], true, { politica, anno: null });
    expect(esito.tipo === "cruscotto" && esito.misurato.indicatori.map(({ misura }) => misura.sal)).toEqual([
      0.9, 0.9, 1,
    ]);
  });

  it.each([{ letture: [{ teste: "a", colonne: {} }] }, { letture: [{ teste: ["0 a"], colonne: { target: "B" } }] }])(
    "refuses a file that says it otherwise: %j",
    (campi) => {
      expect(readPolitica(JSON.stringify(campi)).ok).toBe(false);
    },
  );
});
