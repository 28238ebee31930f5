import type { Cella } from "../../../src/domain/Cella";
import { measureValori } from "../../../src/domain/sal/measureValori";
import { parseConsuntivo } from "../../../src/domain/valori/parseConsuntivo";
import { parseTarget } from "../../../src/domain/valori/parseTarget";
import { consuntivoCapito, valoreCapito } from "../../../src/texts/frasi/valoreCapito";

const testo = (valore: string): Cella => ({ tipo: "testo", valore });

describe("valoreCapito", () => {
  it.each<readonly [string, string, string]>([
    ["≥ 73%", "percentuale, almeno 73%", "percentage, at least 73%"],
    ["1.140", "numero, 1.140", "number, 1,140"],
    ["non oltre 30 giorni", "numero, al massimo 30 giorni", "number, at most 30 giorni"],
    ["€ 542.816,75", "euro, 542.816,75", "euros, 542,816.75"],
    ["80%-85%", "intervallo, da 80% a 85%", "range, from 80% to 85%"],
    ["entro il 31/12/2020", "data, 31/12/2020", "date, 31/12/2020"],
    ["SI", "sì/no, Sì", "yes/no, Yes"],
    ["≥ Buono", "parole, «almeno Buono»", "words, “at least Buono”"],
    ["monitoraggio", "solo monitoraggio", "monitored only"],
    ["da definire", "manca", "missing"],
  ])("says what was understood of the target %s", (scritto, italiano, inglese) => {
    expect(valoreCapito(parseTarget(testo(scritto)), "it")).toBe(italiano);
    expect(valoreCapito(parseTarget(testo(scritto)), "en")).toBe(inglese);
  });

  it("says that a number was written as a date", () => {
    const cella: Cella = { tipo: "numero", valore: 70, formato: "dd/mm/yyyy" };
    expect(valoreCapito(parseConsuntivo(cella), "it")).toBe("numero scritto come data, 70");
  });
});

describe("consuntivoCapito", () => {
  const misura = (target: unknown, consuntivo: unknown) => {
    const misurata = measureValori(target, consuntivo, { verso: null, tipo: null, opzioni: null });
    if (typeof misurata === "string") throw new Error(misurata);
    return misurata;
  };

  it("says as what a figure counts where its unit is not the target's", () => {
    expect(consuntivoCapito(misura("20%", 0.04), "it")).toBe("numero, 0,04: qui vale 4%");
    expect(consuntivoCapito(misura("20%", "4%"), "it")).toBe("percentuale, 4%");
    expect(consuntivoCapito(misura(12, 11), "it")).toBe("numero, 11");
  });
});
