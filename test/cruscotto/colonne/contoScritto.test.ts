import { contoScritto } from "../../../src/cruscotto/colonne/contoScritto";

/** The same formula on rows 2, 3 and 4, R for the number of its row. */
const conto = (formula: string, righe = 3, piene = righe) =>
  contoScritto(
    Array.from({ length: righe }, (_, at) => ({ formula: formula.replaceAll("R", `${at + 2}`), riga: at + 1 })),
    piene,
  );
const letto = (formula: string) => {
  const trovato = conto(formula);
  return trovato && [trovato.genere, ...trovato.con];
};
/** Formulas from the first row on, one each. */
const diverse = (...formule: readonly string[]) =>
  contoScritto(
    formule.map((formula, at) => ({ formula: formula.replaceAll("R", `${at + 2}`), riga: at + 1 })),
    formule.length,
  );

describe("contoScritto on one formula", () => {
  it.each([
    ["=DR/CR", ["rapporto", 3, 2]],
    ["= DR / CR", ["rapporto", 3, 2]],
    ["=$DR/$CR", ["rapporto", 3, 2]],
    ["=(DR)/(CR)", ["rapporto", 3, 2]],
    ["=DR/CR*100", ["rapporto", 3, 2]],
    ["=MIN(1,DR/CR)", ["rapporto", 3, 2]],
    ['=IF(CR=0,"",DR/CR)', ["rapporto", 3, 2]],
    ["=IFERROR(LR/KR,0)", ["rapporto", 11, 10]],
    ["=AB2/AAR", null],
    ["=1-(DR-CR)/CR", ["rapporto", 3, 2]],
    ["=2-(DR/CR)", ["rapporto", 3, 2]],
    ["=1-((DR-CR)/CR)", ["rapporto", 3, 2]],
    ["=3-(DR-CR)", ["differenza", 3, 2]],
    ["=DR-CR", ["differenza", 3, 2]],
    ["=(DR-CR)/CR", ["differenza", 3, 2]],
    ["=(DR-BR)/(CR-BR)", ["rapporto", 3, 2]],
    ["=((DR-BR))/((CR-BR))", ["rapporto", 3, 2]],
    ["=(BR-DR)/(BR-CR)", ["rapporto", 3, 2]],
    ["=CR+DR", ["somma", 2, 3]],
    ["=CR+DR+ER+FR", ["somma", 2, 3, 4, 5]],
    ["=KR+LR", ["somma", 10, 11]],
    ["=SUM(CR:FR)", ["somma", 2, 3, 4, 5]],
    ["=sum(CR:DR)", ["somma", 2, 3]],
    ["=SUM(CR:CR)", null],
    ["=SUM(FR:CR)", null],
    ["=CR*DR", null],
    ["=CR", null],
    ["=TODAY()", null],
    ["=D$9/CR", null],
    ["=DR/D$9", null],
    ["", null],
  ])("reads %s as %j", (formula, atteso) => {
    expect(letto(formula)).toEqual(atteso);
  });

  it("reads formulas of two hundred letters, and none longer", () => {
    const lunga = (lettere: number) => `=D2/C2${" ".repeat(lettere - 6)}`;
    const letta = (formula: string) =>
      contoScritto(
        [
          { formula, riga: 1 },
          { formula: formula.replaceAll("2", "3"), riga: 2 },
        ],
        2,
      );
    expect(letta(lunga(200))?.genere).toBe("rapporto");
    expect(letta(lunga(201))).toBeNull();
  });

  it("says on how many rows it stands", () => {
    expect(conto("=DR/CR", 3, 5)).toEqual({ genere: "rapporto", con: [3, 2], quante: 3, su: 5, isIncerto: false });
    expect(conto("=DR/CR", 3, 6)).toBeNull();
    expect(conto("=DR/CR", 2)?.quante).toBe(2);
    expect(conto("=DR/CR", 1)).toBeNull();
  });
});

describe("contoScritto on several formulas", () => {
  it("takes what most rows do", () => {
    expect(diverse("=ER-CR", "=DR/CR", "=DR/CR", "=DR/CR")).toMatchObject({
      genere: "rapporto",
      con: [3, 2],
      quante: 3,
    });
    expect(diverse("=DR/CR", "=DR/CR", "=ER/CR", "=ER/CR")).toBeNull();
    expect(diverse("=DR/CR", "=DR-CR", "=DR+CR")).toBeNull();
  });

  it("takes together what is divided either way, and says the way of most", () => {
    expect(diverse("=CR/DR", "=DR/CR", "=DR/CR")).toMatchObject({ con: [3, 2], quante: 3, isIncerto: false });
    expect(diverse("=DR/CR", "=DR/CR", "=CR/DR")).toMatchObject({ con: [3, 2], quante: 3, isIncerto: false });
    expect(diverse("=DR/CR", "=CR/DR")).toMatchObject({ con: [3, 2], quante: 2, isIncerto: true });
  });

  it("tells columns of one digit from those of two", () => {
    expect(diverse("=CR+LR", "=CR+LR")).toMatchObject({ con: [2, 11] });
    expect(diverse("=LR/CR", "=CR/LR", "=CR/LR")).toMatchObject({ con: [2, 11], quante: 3 });
    expect(diverse("=BR/LR", "=BLR/BR")).toBeNull();
  });
});
