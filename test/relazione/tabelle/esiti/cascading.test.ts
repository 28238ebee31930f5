import { cascadingOf } from "../../../../src/relazione/tabelle/esiti/cascading";
import { esitiOf } from "../../../../src/relazione/tabelle/esiti/esiti";
import { POLITICA_FIRENZE } from "../../../../src/domain/metodo/politicheDegliEnti";
import { foglio, quota } from "../../../support/foglio";
import { materialeDi, materialeOf, stampata } from "../../../support/materiale";

const TESTA = ["Indicatore", "Target", "Consuntivo"];
const ENTE = foglio(
  [["Cruscotto di Ente 2020"], TESTA, ["1. Servizi digitali"], ["Pratiche evase", 10, 12]],
  [],
  "Ente",
);
const AREA = foglio([["Area 1"], TESTA, ["1. Bilancio"], ["Tempi medi", "< 30", 20]], [], "Area 1");
const DIRIGENTE = foglio(
  [
    ["Obiettivi individuali"],
    TESTA,
    ["1. Servizi digitali"],
    ["Pratiche evase", 10, 12],
    ["2. Risultato dell'ente"],
    ["Obiettivo dell'ente", quota(0.95), { formula: "=Ente!C4/12", valore: 1 }],
    ["Corsi tenuti", 4, 3],
  ],
  [],
  "Scheda Dirigente Rossi",
);

describe("cascadingOf", () => {
  it("puts areas in 3.2 and individual sheets in 4, each with what it is", () => {
    const materiale = materialeDi([ENTE, AREA, DIRIGENTE], { anno: 2020 });
    const tabelle = cascadingOf(materiale);
    expect(tabelle.map(({ capitolo, titolo }) => [capitolo, titolo])).toEqual([
      ["3.2", "Risultati per area"],
      ["4", "Obiettivi individuali"],
    ]);
    expect(stampata(tabelle[0]!, materiale)).toMatchObject([
      { voce: "Area 1", di: "Area o ufficio", sal: "▲\u00a0100,0%", misurati: "1", attesi: "1" },
      { voce: "1. Bilancio", di: "" },
    ]);
  });

  it("shows on an individual sheet the rows that come from the ente, by their name or by a link to its cells", () => {
    const materiale = materialeDi([ENTE, AREA, DIRIGENTE], { anno: 2020 });
    const individuali = cascadingOf(materiale)[1]!;
    const derivate = stampata(individuali, materiale).filter(({ di }) => di === "Dall'ente");
    expect(derivate).toMatchObject([
      { voce: "Pratiche evase", sal: "▲\u00a0100,0%" },
      { voce: "Obiettivo dell'ente", sal: "▲\u00a0100,0%" },
    ]);
    expect(individuali.righe[0]?.caselle["di"]).toEqual({ tipo: "testo", testo: "Scheda individuale" });
  });

  it("is nothing where there is only the ente", () => {
    expect(cascadingOf(materialeDi([ENTE], { anno: 2020 }))).toEqual([]);
  });

  it("has every Area of Arezzo-Siena 2019 with its prospettive", async () => {
    const materiale = await materialeOf("arezzo-siena-2019", { anno: 2019 });
    const [aree] = cascadingOf(materiale);
    const totali = aree!.righe.filter(({ stile }) => stile === "gruppo").map(({ caselle }) => caselle["voce"]);
    const titoli = [
      "Area 1 – Affari Generali",
      "Area 2 – Economico – Finanziaria e Regolazione del Mercato",
      "Area 4 – Trattamento economico e giuridico del personale, competitività delle imprese",
    ];
    expect(totali).toEqual(titoli.map((testo) => ({ tipo: "testo", testo })));
  });
});

describe("esitiOf", () => {
  it("counts the 42 strategic objectives of Firenze 2020", async () => {
    const materiale = await materialeOf("firenze-2020-strategici", { politica: POLITICA_FIRENZE, anno: 2020 });
    const esiti = esitiOf(materiale).find(({ id }) => id === "esiti");
    expect(esiti?.righe.find(({ id }) => id === "strategici")?.caselle["attesi"]).toEqual({
      tipo: "numero",
      valore: 42,
    });
  });
});
