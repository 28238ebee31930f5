import { deduceDestinazione, destinazioneDetta } from "../../src/relazione/deduceDestinazione";
import { foglio } from "../support/foglio";
import { materialeOf } from "../support/materiale";

describe("destinazioneDetta", () => {
  it.each([
    ["Scheda Dirigente Rossi", "dirigente"],
    ["Scheda_Dirigente_Settore II", "dirigente"],
    ["SG", "dirigente"],
    ["Segretario generale", "dirigente"],
    ["Vice Segretario Generale", "dirigente"],
    ["Direttore generale", "dirigente"],
    ["P.O. Tributi", "dirigente"],
    ["PO Tributi", "dirigente"],
    ["E.Q. Bilancio", "dirigente"],
    ["Obiettivi individuali", "dirigente"],
    ["Scheda dott. Bianchi", "dirigente"],
    ["Responsabile Area 2", "dirigente"],
    ["Valutazione del dipendente: Elena Sartor (cat. C)", "dirigente"],
    ["Scheda individuale della collaboratrice", "dirigente"],
    ["Azienda speciale PROMOFIRENZE", "azienda speciale"],
    ["Aziende speciali", "azienda speciale"],
    ["Settore II", "area"],
    ["Area 4", "area"],
    ["AREA_1", "area"],
    ["Area Affari Generali", "area"],
    ["U.O. Bilancio", "area"],
    ["UO 3", "area"],
    ["Servizio Tributi", "area"],
    ["Ufficio Personale", "area"],
    ["Direzione Risorse", "area"],
    ["CdR 05", "area"],
    ["Obiettivi operativi", "area"],
    ["PEG", "ente"],
    ["Ente", "ente"],
    ["Cruscotto Ente", "ente"],
    ["Obiettivi strategici", "ente"],
    ["Area strategica 1", "ente"],
    ["Piano 2022", "ente"],
  ] as const)("puts %s with what is of: %s", (nome, attesa) => {
    expect(destinazioneDetta(nome)).toBe(attesa);
  });

  it.each([
    "Foglio1",
    "2020",
    "Imprese Territorio Consumatori",
    "Sgravi",
    "Servizi digitali",
    "Posizioni debitorie",
    "Potenza",
    "Formazione dei dipendenti",
  ])("says nothing of %s", (nome) => {
    expect(destinazioneDetta(nome)).toBeNull();
  });
});

describe("deduceDestinazione", () => {
  it("reads the titles where the name says nothing, and takes the ente's where those do not either", () => {
    const conTitolo = (titolo: string) => deduceDestinazione(foglio([[titolo], ["Indicatore", "Target"]]), false);
    expect(conTitolo("c. Il Cruscotto di Area 2 – Economico – Finanziaria")).toBe("area");
    expect(conTitolo("Scheda di valutazione del dirigente")).toBe("dirigente");
    expect(conTitolo("Cruscotto 2020")).toBe("ente");
  });

  it.each([
    ["arezzo-siena-2019", ["ente", "area", "area", "area"]],
    ["firenze-2020-strategici", ["ente", "ente", "ente", "ente"]],
    ["maremma-tirreno-2019", ["ente", "area"]],
    ["pisa-2020", ["ente"]],
    ["pistoia-prato-2022", ["ente"]],
  ])("puts the sheets of %s where its document has them", async (nome, attese) => {
    expect((await materialeOf(nome)).fogli.map(({ destinazione }) => destinazione)).toEqual(attese);
  });
});
