import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { chiedeBase, regoleProprie } from "../../src/misura/riga/chiedeBase";
import { anomaliaDelPeriodo } from "../../src/misura/riga/measurePeriodo";
import { isDiPagamenti } from "../../src/misura/riga/regoleDiRiga";
import { senzaSuperati } from "../../src/misura/senzaSuperati";
import { misuraDi } from "../domain/rigaMisurata";
import { foglioDi } from "../support/foglio";
import { indicatoreDi, misuratoDi } from "../support/letto";

const DA_BASE = { ...POLITICA_STANDARD, partenza: "base" } as const;

const riga = (target: string, opzioni: string | null = null) => ({
  indicatore: indicatoreDi(),
  misura: misuraDi(target, 5),
  verso: { verso: "crescente", origine: "parole" } as const,
  argomenti: opzioni === null ? null : { verso: null, tipo: null, opzioni },
});

describe("chiedeBase", () => {
  it.each([
    ["a number", "10", true],
    ["a target still to come", "", true],
    ["a target that is not set yet", "da definire", true],
    ["a range", "tra 2 e 4", false],
    ["an exact number", "= 10", false],
    ["a day", "31/12/2019", false],
    ["words", "SI", false],
  ])("of %s", (_, target, attesa) => {
    expect(chiedeBase(riga(target), DA_BASE)).toBe(attesa);
    expect(chiedeBase(riga(target), POLITICA_STANDARD)).toBe(false);
  });

  it("follows the options of the row", () => {
    expect(chiedeBase(riga("10", "partenza=base"), POLITICA_STANDARD)).toBe(true);
    expect(chiedeBase(riga("10", "partenza=zero"), DA_BASE)).toBe(false);
  });
});

describe("regoleProprie", () => {
  it("are the method's, as the options of the row change them, where they can be read", () => {
    expect(regoleProprie(riga("10"), POLITICA_STANDARD)).toEqual(POLITICA_STANDARD);
    expect(regoleProprie(riga("10", "boh"), POLITICA_STANDARD)).toEqual(POLITICA_STANDARD);
    expect(regoleProprie(riga("10", "massimo=120%"), POLITICA_STANDARD).massimo).toBe(1.2);
  });
});

describe("isDiPagamenti", () => {
  const pagamenti = { nome: "Tempo medio di pagamento delle fatture", descrizione: "", nota: "" };

  it("is of managers alone", () => {
    expect(isDiPagamenti(pagamenti)).toBe(false);
    expect(isDiPagamenti({ ...pagamenti, isDiDirigente: true })).toBe(true);
    expect(isDiPagamenti({ ...pagamenti, nome: "Numero di corsi", isDiDirigente: true })).toBe(false);
  });
});

describe("anomaliaDelPeriodo", () => {
  const detta = (parti: Parameters<typeof indicatoreDi>[0]) => anomaliaDelPeriodo(indicatoreDi(parti));
  const testaConsuntivo = "Consuntivo\n al  30/06";

  it.each([
    ["parziale", "2023 II trimestre", "conferma", "2023 II trimestre"],
    ["parziale", "", "conferma", "Consuntivo al 30/06"],
    ["incrementi", "2023 IV", "conferma", "2023 IV"],
    ["proprio", "", "conferma", "Consuntivo al 30/06"],
  ] as const)("of a row that is %s, in «%s»", (motivo, periodo, gravita, atteso) => {
    expect(detta({ periodoAperto: motivo, periodo, testaConsuntivo })).toEqual({
      codice: "periodo-parziale",
      gravita,
      dati: { motivo, periodo: atteso },
    });
  });

  it("says nothing of a whole year", () => {
    expect(detta({ periodoAperto: null, periodo: "2023", testaConsuntivo })).toBeNull();
  });
});

describe("senzaSuperati", () => {
  const misurato = misuratoDi(foglioDi("Indicatore | Target | Consuntivo\nAlfa | 10 | 5\nBeta | 10 | 6"));
  const superato = {
    ...misurato,
    indicatori: misurato.indicatori.map((uno, at) => ({
      ...uno,
      indicatore: { ...uno.indicatore, isSuperato: at === 0 },
    })),
  };

  it("leaves out the rows of passed periods, and a sheet without them as it is", () => {
    expect(senzaSuperati(misurato)).toBe(misurato);
    expect(senzaSuperati(superato)).toEqual({ ...superato, indicatori: superato.indicatori.slice(1) });
  });
});
