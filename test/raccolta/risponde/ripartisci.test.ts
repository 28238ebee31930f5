import { colonneDiChi, isDaScegliere } from "../../../src/raccolta/risponde/chiRisponde";
import { forseDi, nomiDiChi } from "../../../src/raccolta/risponde/nomiDiChi";
import { ripartisci, type Responsabile } from "../../../src/raccolta/risponde/ripartisci";
import { foglioDi } from "../../support/foglio";
import { fogliDelFile, fogliRaccolti } from "../../support/foglioRaccolto";

const daRaccogliere = ({ righe }: Responsabile) => righe.filter(({ stato }) => stato === "da raccogliere").length;

describe("ripartisci", () => {
  // Camera di Commercio della Maremma e del Tirreno, Piano 2019 aggiornato, obiettivi operativi (YEAR.md §2).
  const operativi = fogliDelFile("maremma-tirreno-2019.xlsx").filter(
    ({ grid }) => grid.foglio === "Obiettivi operativi",
  );

  it("counts the 76 operational rows of Maremma-Tirreno by what their column Area says", () => {
    const { valori, daChiedere, diNessuno } = ripartisci(operativi, { tipo: "colonna", intestazione: "area" });
    expect(valori.map(({ scritto, righe }) => [scritto, righe])).toEqual([
      ["SG", 31],
      ["Trasversale", 12],
      ["II", 11],
      ["III", 10],
      ["I", 9],
      ["1", 2],
      ["SG/III", 1],
    ]);
    expect(valori[0]).toMatchObject({ risponde: "SG", daRaccogliere: 30, eliminate: 1 });
    expect(valori[6]).toMatchObject({ risponde: "SG", contribuiscono: ["III"] });
    expect(valori[5]).toMatchObject({ risponde: null, forse: "I" });
    expect(daChiedere).toHaveLength(2);
    expect(diNessuno).toEqual([]);
  });

  it("gives the rows of an odd writing to whom the answer says", () => {
    const scelta = { tipo: "colonna", intestazione: "Area" } as const;
    const { responsabili, daChiedere } = ripartisci(operativi, scelta, new Map([["1", "I"]]));
    expect(daChiedere).toEqual([]);
    expect(responsabili.map((uno) => [uno.nome, daRaccogliere(uno)])).toEqual([
      ["II", 11],
      ["I", 11],
      ["III", 10],
      ["SG", 31],
      ["Trasversale", 12],
    ]);
  });

  it("lets the user pick where both the service and the area say who answers", () => {
    expect(isDaScegliere(operativi)).toBe(true);
    expect(colonneDiChi(operativi)).toEqual([
      { intestazione: "Servizi interni coinvolti", righe: 76 },
      { intestazione: "Area", righe: 76 },
    ]);
  });

  it("reads several cost centres of one cell, of Firenze, as one that answers and others that contribute", () => {
    const { valori } = ripartisci(fogliDelFile("firenze-2020-strategici.xlsx"), { tipo: "sola" });
    const di = (scritto: string) => valori.find((uno) => uno.scritto === scritto);
    expect(di("MD05 GD01")).toMatchObject({ risponde: "MD05", contribuiscono: ["GD01"] });
    expect(di("MD04- MD06")).toMatchObject({ risponde: "MD04", contribuiscono: ["MD06"] });
    expect(di("GC04 PromoFirenze")).toMatchObject({ risponde: "GC04", contribuiscono: ["PromoFirenze"] });
    expect(di("PromoFir.")).toMatchObject({ risponde: null, forse: "PromoFirenze" });
  });

  it("makes each sheet of Arezzo-Siena somebody's, where no column says who answers", () => {
    const fogli = fogliDelFile("arezzo-siena-2019.xlsx");
    expect(colonneDiChi(fogli)).toEqual([]);
    const { responsabili } = ripartisci(fogli, { tipo: "foglio" });
    expect(responsabili.map((uno) => [uno.nome, daRaccogliere(uno)])).toEqual([
      ["Cruscotto Ente", 33],
      ["Area 1", 27],
      ["Area 2", 34],
      ["Area 4", 40],
    ]);
  });

  it("leaves out, and counts, rows whose consuntivo follows other cells, and rows that nobody answers for", () => {
    const grid = foglioDi(`
      Indicatore | Target | Consuntivo 2024 | Ufficio
      N. corsi di formazione | 4 | 3 | Personale
      N. seminari organizzati | 6 | =C2+1 → 4 | Personale
      N. visite alle imprese | 5 | | personale.
      N. incontri con le scuole | 2 | 1 |`);
    const { responsabili, diNessuno } = ripartisci(fogliRaccolti([grid]), { tipo: "sola" });
    expect(responsabili.map(({ nome, righe }) => [nome, righe.map(({ stato }) => stato)])).toEqual([
      ["Personale", ["da raccogliere", "con formula", "da raccogliere"]],
    ]);
    expect(diNessuno.map(({ misurato }) => misurato.indicatore.nome)).toEqual(["N. incontri con le scuole"]);
  });
});

describe("nomiDiChi", () => {
  it.each([
    ["Promozione/AS", "Promozione", ["AS"]],
    ["Bilancio, contabilità e controllo", "Bilancio, contabilità e controllo", []],
    ["LC09 - Sportelli decentrati", "LC09 - Sportelli decentrati", []],
    ["GA00, MD01, GA00", "GA00", ["MD01"]],
    ["MD01-MD06", "MD01", ["MD06"]],
    ["Legale\nPersonale", "Legale", ["Personale"]],
  ])("reads %s", (scritto, risponde, contribuiscono) => {
    expect(nomiDiChi(scritto, new Set())).toEqual({ risponde, contribuiscono });
  });
});

describe("forseDi", () => {
  const nomi = new Map([
    ["I", 9],
    ["Servizio G.RR.FF.PP.", 4],
    ["Servizio GG.RR.FF.PP.", 1],
    ["MD05", 3],
    ["MD06", 1],
    ["1", 2],
  ]);
  it.each([
    ["1", "I"],
    ["Servizio GG.RR.FF.PP.", "Servizio G.RR.FF.PP."],
    ["Servizio G.RR.FF.PP.", null],
    ["MD06", null],
    ["I", null],
  ])("asks of %s whether it is %s", (nome, forse) => {
    expect(forseDi(nome, nomi)).toBe(forse);
  });
});
