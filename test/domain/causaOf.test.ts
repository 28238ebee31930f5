import type { Anomalia } from "../../src/domain/Anomalia";
import { causaOf, groupByCausa } from "../../src/domain/causaOf";

const METODO = { spiegati: 8, ora: 0, di: 8 };
const TARGET: Anomalia = { codice: "target-mancante", gravita: "conferma" };
const ERRORE: Anomalia = { codice: "errore-in-cella", gravita: "errore" };
const NOTA: Anomalia = { codice: "sal-scritto-a-mano", gravita: "nota" };
const verso = (altro: number): Anomalia => ({
  codice: "verso-presunto",
  gravita: "conferma",
  dati: { verso: "crescente", altro },
});

describe("causaOf", () => {
  it.each<[Anomalia, string]>([
    [TARGET, "target-mancante"],
    [verso(0.5), "verso-presunto|crescente"],
    [{ codice: "verso-presunto", gravita: "nota" }, "verso-presunto"],
    [{ codice: "da-confermare", gravita: "conferma", dati: { motivo: "limite" } }, "da-confermare|limite"],
    [
      { codice: "metodo-diverso", gravita: "conferma", dati: { ...METODO, metodo: "partenza=base" } },
      "metodo-diverso|partenza=base",
    ],
    [{ codice: "metodo-diverso", gravita: "nota" }, "metodo-diverso"],
  ])("of %j is %s", (una, causa) => {
    expect(causaOf(una)).toBe(causa);
  });
});

describe("groupByCausa", () => {
  it("gathers what one answer serves, the gravest and then the most first", () => {
    const gruppi = groupByCausa([NOTA, TARGET, verso(0.5), NOTA, NOTA, verso(0.7), ERRORE], (una) => una);
    expect(gruppi.map((gruppo) => [gruppo[0].codice, gruppo.length])).toEqual([
      ["errore-in-cella", 1],
      ["verso-presunto", 2],
      ["target-mancante", 1],
      ["sal-scritto-a-mano", 3],
    ]);
  });

  it("keeps apart what is asked and what is only noted", () => {
    const gruppi = groupByCausa([{ ...TARGET, gravita: "nota" } as const, TARGET], (una) => una);
    expect(gruppi.map(([una]) => una.gravita)).toEqual(["conferma", "nota"]);
  });
});
