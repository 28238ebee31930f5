import { applyStabilito } from "../../../src/domain/sal/applyStabilito";
import type { Misura } from "../../../src/domain/Misura";
import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import type { Stabilito } from "../../../src/domain/Stabilito";
import { inBreve, misuraDi, presunto } from "../rigaMisurata";

const CHI = { motivo: "decisione OIV", autore: "OIV" };
const dubbia = (): Misura => misuraDi(6, 9, { verso: presunto });
const MISURATA = "1 crescente, verso-presunto? verso=crescente altro=0.666666666667";
const NOTA = ", verso-presunto verso=crescente altro=0.666666666667";

const stabilita = (stabilito: Stabilito, nonApplicabile: "escluso" | "uno" = "escluso") =>
  applyStabilito(dubbia(), stabilito, { ...POLITICA_STANDARD, nonApplicabile });

describe("applyStabilito", () => {
  it("is tried on a measure that asks", () => {
    expect(inBreve(dubbia())).toBe(MISURATA);
  });

  it.each<[string, Stabilito, string]>([
    ["a SAL, with its outcome", { tipo: "sal", sal: 0.85, ...CHI }, `0.85 stabilito${NOTA}`],
    ["a row that is neutralised", { tipo: "neutralizzato", ...CHI }, `neutralizzato stabilito${NOTA}`],
    ["a row that does not apply", { tipo: "non applicabile", ...CHI }, `non applicabile stabilito${NOTA}`],
    ["an outcome, and leaves the SAL and its questions", { tipo: "esito", esito: "non raggiunto", ...CHI }, MISURATA],
  ])("establishes %s", (_, stabilito, attesa) => {
    const misura = stabilita(stabilito);
    expect([inBreve(misura), misura.stabilito]).toEqual([attesa, stabilito]);
  });

  it("gives the outcome that was declared, or that the established SAL has", () => {
    expect(stabilita({ tipo: "esito", esito: "non raggiunto", ...CHI }).esito).toBe("non raggiunto");
    expect(stabilita({ tipo: "sal", sal: 0.85, ...CHI }).esito).toBe("parziale");
  });

  it("counts a row that does not apply as 1 where the method says so", () => {
    const { sal, esito } = stabilita({ tipo: "non applicabile", ...CHI }, "uno");
    expect([sal, esito]).toEqual([1, "non applicabile"]);
  });
});
