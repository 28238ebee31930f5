import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { casiCasuali } from "../../support/casiCasuali";
import { formulaDi, isConGiorno, type Caso } from "../../support/casiNativi";

const RIGA: Caso = {
  target: 12,
  consuntivo: 11,
  formati: ["General", "General"],
  verso: "crescente",
  politica: POLITICA_STANDARD,
  anno: 2020,
  dopo: [],
};
/** What the formula of a row on D5 and E5 does with a figure, inside its guards on blanks, errors and words. */
const dentro = (parti: Partial<Caso>) =>
  /"",IF\(OR\(E5="-",E5="n\.d\."\),"",(.*)\)\)\)$/.exec(formulaDi({ ...RIGA, ...parti }, 5) ?? "")?.[1];
const conTesto = (testo: string, quota: string) =>
  `IF(AND(ISNUMBER(E5),D5="${testo}"),${quota},"calcolo da confermare")`;

describe("formulaNativa", () => {
  it("is there for whatever two cells hold, unless one of them is a day", () => {
    const casi = casiCasuali({ campione: 800, intera: 8000 });
    const senza = casi.filter((uno) => formulaDi(uno, 5) === null && !isConGiorno(uno));
    expect(senza).toEqual([]);
    expect(casi.filter((uno) => !isConGiorno(uno)).length).toBeGreaterThan(casi.length / 2);
  });

  it.each<[string, Partial<Caso>, string]>([
    [
      "a range",
      { target: "tra 2 e 4", consuntivo: 3 },
      conTesto("tra 2 e 4", "IF(E5<2,MAX(0,ROUND(E5/2,12)),IF(E5>4,ROUND(4/E5,12),1))"),
    ],
    ["an exact target", { target: "= 5", consuntivo: 4 }, conTesto("= 5", "IF(E5<=0,0,ROUND(MIN(E5/5,5/E5),12))")],
    ["a limit", { target: "≤ 30", consuntivo: 40 }, conTesto("≤ 30", "IF(E5<=30,1,ROUND(30/E5,12))")],
    [
      "a target in points beside percentages",
      { target: 80, consuntivo: 0.7, formati: ["General", "0%"] },
      'IF(AND(COUNT(D5,E5)=2,D5>0),IF(OR((E5*100)<=0,E5>=D5,AND(ROUND((E5*100)/D5,12)>=0.05,ROUND(E5/D5,12)<0.05)),MAX(0,MIN(1,ROUND((E5*100)/D5,12))),IF(AND(ROUND(E5/D5,12)>=0.05,ROUND(E5/D5,12)<=20,ROUND((E5*100)/D5,12)>20),MAX(0,MIN(1,ROUND(E5/D5,12))),"calcolo da confermare")),"calcolo da confermare")',
    ],
    [
      "a percentage beside points",
      { target: 0.8, consuntivo: 70, formati: ["0%", "General"] },
      'IF(AND(COUNT(D5,E5)=2,D5>0,D5<=1),IF(OR(E5<=0,(E5/100)>=D5,AND(ROUND(E5/D5,12)>=0.05,ROUND((E5/100)/D5,12)<0.05,E5<=2)),MAX(0,MIN(1,ROUND(E5/D5,12))),IF(AND(ROUND((E5/100)/D5,12)>=0.05,ROUND((E5/100)/D5,12)<=20,OR(ROUND(E5/D5,12)>20,E5>2),(E5/100)<=2),MAX(0,MIN(1,ROUND((E5/100)/D5,12))),"calcolo da confermare")),"calcolo da confermare")',
    ],
  ])("is written for %s", (_nome, parti, attesa) => {
    expect(dentro(parti)).toBe(attesa);
  });
});
