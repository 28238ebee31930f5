import { motivoOf, propostaIn, type Anomalia } from "../../src/domain/Anomalia";
import { causaOf } from "../../src/domain/causaOf";

const operatore = (segno?: string): Anomalia => ({
  codice: "operatore-contro-parole",
  gravita: "conferma",
  ...(segno === undefined
    ? {}
    : { dati: { operatore: segno } as NonNullable<Anomalia<"operatore-contro-parole">["dati"]> }),
});

describe("causaOf", () => {
  it("tells an operator of at most from one of at least", () => {
    expect([operatore("≤"), operatore("<"), operatore("<=")].map(causaOf)).toEqual([
      "operatore-contro-parole|≤",
      "operatore-contro-parole|≤",
      "operatore-contro-parole|≤",
    ]);
    expect([operatore("≥"), operatore(">"), operatore("="), operatore()].map(causaOf)).toEqual([
      "operatore-contro-parole",
      "operatore-contro-parole",
      "operatore-contro-parole",
      "operatore-contro-parole",
    ]);
  });

  it("takes directions and methods for causes only where they are", () => {
    const dati = { verso: "crescente", metodo: "partenza=base", operatore: "≤" };
    const altra = { codice: "target-mancante", gravita: "conferma", dati } as unknown as Anomalia;
    expect(causaOf(altra)).toBe("target-mancante");
  });
});

describe("propostaIn", () => {
  const daConfermare = (dati: unknown) => ({ codice: "da-confermare", gravita: "conferma", dati }) as Anomalia;

  it("is the figure proposed for a consuntivo in words", () => {
    expect(propostaIn(daConfermare({ motivo: "parole", parole: "Aperti 12", proposta: "12" }))).toBe("12");
  });

  it("is none where none is proposed", () => {
    expect(propostaIn(daConfermare({ motivo: "parole", parole: "Aperti molti" }))).toBeNull();
    expect(propostaIn(daConfermare({ motivo: "limite", proposta: "12" }))).toBeNull();
    expect(propostaIn(daConfermare(undefined))).toBeNull();
    const altra = { codice: "target-mancante", gravita: "nota", dati: { parole: "a", proposta: "12" } };
    expect(propostaIn(altra as unknown as Anomalia)).toBeNull();
  });
});

describe("motivoOf", () => {
  it("is the reason that an anomalia carries", () => {
    expect(motivoOf({ dati: { motivo: "limite" } })).toBe("limite");
    expect(motivoOf({})).toBeNull();
  });
});
