import { classifyBanner, isTitolo } from "../../../src/cruscotto/righe/classifyBanner";

const banner = (testo: string, riga = 0) => ({ riga, colonna: 0, testo });

describe("what a text alone on its row is", () => {
  it.each([
    "In giallo gli obiettivi PIRA",
    "Righe in verde: trasparenza",
    "Celle evidenziate in rosso",
    "Verde = raggiunto",
    "Rosso: sotto 80",
    "Rows in yellow are transparency objectives",
    "Legenda",
  ])("the meaning of a colour is no heading: %s", (testo) => {
    expect(isTitolo(testo)).toBe(true);
  });

  it.each([
    "Autorità portuale del Golfo",
    "Consorzio di bonifica della Piana",
    "Politecnico delle Marche",
    "ARPAC",
    "University of Siena",
  ])("the name of a body is no heading: %s", (testo) => {
    expect(isTitolo(testo)).toBe(true);
  });

  it.each(["VERDE PUBBLICO", "Verde urbano e arredo", "In rete con le imprese", "Redditi e imprese"])(
    "a heading that begins with a colour's name gathers rows: %s",
    (testo) => {
      expect(isTitolo(testo)).toBe(false);
      expect(classifyBanner([banner(testo)], false).aperti).toHaveLength(1);
    },
  );

  it("an objective with a number and a code is one, whatever years it runs over", () => {
    const { aperti } = classifyBanner([banner("6. 01_02_03 Formare (FP 2019-2020)")], false);
    expect(aperti.map(({ nome }) => nome)).toEqual(["6. 01_02_03 Formare (FP 2019-2020)"]);
  });
});
