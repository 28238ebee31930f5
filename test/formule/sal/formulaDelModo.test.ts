import { POLITICA_STANDARD } from "../../../src/domain/metodo/politiche";
import { formulaDelModo } from "../../../src/formule/sal/formulaDelModo";
import { indicatoreMisurato } from "../../taskpane/misurati";

describe("formulaDelModo", () => {
  it("leaves a value where a plain formula could not read the figure confirmed in a text", () => {
    const contesto = { anno: 2020, politica: POLITICA_STANDARD };
    const target = { riferimento: "E5", formato: "General" };
    const consuntivo = { riferimento: "F5", formato: "General" };
    const sorgenti = { target, consuntivo, base: null };
    const misurato = indicatoreMisurato({ riga: 4 });
    const confermato = {
      ...misurato.misura,
      anomalie: [{ codice: "da-confermare", gravita: "nota", dati: { motivo: "confermato", proposta: "3" } }],
    } as const;

    expect(formulaDelModo({ ...misurato, misura: confermato }, contesto, "nativa", sorgenti)).toBeNull();
    expect(formulaDelModo(misurato, contesto, "nativa", sorgenti)).toMatch(/^=IF/);
  });
});
