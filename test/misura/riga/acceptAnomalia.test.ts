import { anomalia } from "../../../src/domain/sal/Calcolo";
import { chiaveAccettata } from "../../../src/domain/chiaveAccettata";
import { acceptAnomalia } from "../../../src/misura/riga/acceptAnomalia";

const diverso = (pubblicato: number) => anomalia("pubblicato-diverso", "conferma", { pubblicato });

describe("acceptAnomalia", () => {
  it("asks no more what was accepted", () => {
    const una = anomalia("unita-incoerenti", "conferma");
    expect(acceptAnomalia(una, [chiaveAccettata("unita-incoerenti")]).gravita).toBe("nota");
    expect(acceptAnomalia(una, [chiaveAccettata("pubblicato-diverso", 0.8)])).toBe(una);
  });

  it("asks again of a published figure that is another than the one that was accepted", () => {
    const accettate = [chiaveAccettata("pubblicato-diverso", 0.8)];
    expect(acceptAnomalia(diverso(0.8), accettate).gravita).toBe("nota");
    expect(acceptAnomalia(diverso(0.7), accettate).gravita).toBe("conferma");
  });

  it("takes a line that says no figure, as older workbooks have, for any", () => {
    expect(acceptAnomalia(diverso(0.7), [chiaveAccettata("pubblicato-diverso")]).gravita).toBe("nota");
  });

  it("leaves an error as it is", () => {
    const errore = anomalia("unita-incoerenti", "errore");
    expect(acceptAnomalia(errore, ["unita-incoerenti"])).toBe(errore);
  });
});
