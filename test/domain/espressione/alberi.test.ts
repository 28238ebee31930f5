import { confronto, costante, se, tutte, unaDelle, UNO, voce, ZERO } from "../../../src/domain/espressione/Espressione";

const isUno = confronto(voce("c"), "=", UNO);
const isZero = confronto(voce("c"), "=", ZERO);

describe("the small trees", () => {
  it("say one condition alone, and many together", () => {
    expect([tutte([isUno]), unaDelle([isUno])]).toEqual([isUno, isUno]);
    expect(tutte([isUno, isZero])).toEqual({ tipo: "funzione", nome: "AND", argomenti: [isUno, isZero] });
    expect(unaDelle([isUno, isZero])).toEqual({ tipo: "funzione", nome: "OR", argomenti: [isUno, isZero] });
  });

  it("choose nothing where there is no condition, or both ways are the same", () => {
    const [allora, altrimenti] = [costante("sì"), costante("no")];
    expect(se([], allora, altrimenti)).toBe(allora);
    expect(se([isUno], allora, allora)).toBe(allora);
    expect(se([isUno], allora, altrimenti)).toEqual({ tipo: "se", condizione: isUno, allora, altrimenti });
  });
});
