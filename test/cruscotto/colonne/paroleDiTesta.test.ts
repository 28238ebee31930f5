import { roleOf } from "../../../src/cruscotto/colonne/parole/ruoli";
import { foglio, giorno, quota } from "../../support/foglio";
import { cruscottoOf, righeOf, unione } from "../../support/letto";

describe("roleOf", () => {
  it.each([
    ["Val. target", "target"],
    ["Ris. atteso", "target"],
    ["VALORE_TARGET", "target"],
    ["Target (A)", "target"],
    ["Val. cons.", "consuntivo"],
    ["Ottenuto", "consuntivo"],
    ["Cons. (B)", "consuntivo"],
    ["Target raggiunto", "consuntivo"],
    ["Grado ragg.to", "sal"],
    ["PERC_RAGGIUNGIMENTO", "sal"],
    ["SAL (B/A)", "sal"],
    ["Peso KPI", "peso"],
    ["Consuntivo anno precedente", "precedente"],
    ["Descr. indicatore", "formula"],
    ["Indicatori di risultato", "indicatore"],
    ["DESC_AREA", "area"],
    ["Macroarea", "area"],
    ["Linea strategica", "area"],
    ["Ob. strategico", "strategico"],
    ["Obiettivo assegnato", "obiettivo"],
    ["COD_OBIETTIVO", "codice"],
    ["Indicator code", "codice"],
    ["Key Performance Indicator (KPI)", "indicatore"],
    ["Annual target", "target"],
    ["YTD actual", "consuntivo"],
    ["% of target", "sal"],
    ["N°", "codice"],
  ] as const)("reads %j as %s", (text, ruolo) => {
    expect(roleOf(text)?.ruolo).toBe(ruolo);
  });

  it.each(["Indicatore di tempestività dei pagamenti", "Target non raggiunto", "Raggiungimento (SI/NO)", "Scadenza"])(
    "takes %j for no header word",
    (text) => {
      expect(roleOf(text)).toBeNull();
    },
  );
});

describe("readCruscotto on a row whose texts sound like a header", () => {
  it("reads the row, and no header", () => {
    const cruscotto = cruscottoOf(
      foglio([
        ["Obiettivo", "Indicatore", "Target", "Consuntivo", "Note"],
        ["Pagamenti", "Indicatori di performance", 10, 9, "Target rimodulato a luglio"],
        ["Sportelli", "Servizi aperti", "", "", ""],
      ]),
    );
    expect(righeOf(cruscotto)).toEqual([
      "Pagamenti › Indicatori di performance: 10 / 9",
      "Sportelli › Servizi aperti:  / ",
    ]);
  });
});

describe("readCruscotto on words that gather rows by where they stand", () => {
  it("takes Area for a level before the names, and for who answers after them", () => {
    const prima = foglio([
      ["Area", "Obiettivo", "Indicatore", "Target", "Consuntivo"],
      ["Tributi", "Recuperare", "Accertamenti", 10, 9],
    ]);
    const dopo = foglio([
      ["Obiettivo", "Indicatore", "Target", "Consuntivo", "Area"],
      ["Recuperare", "Accertamenti", 10, 9, "Tributi"],
    ]);
    expect(righeOf(cruscottoOf(prima))).toEqual(["Tributi › Recuperare › Accertamenti: 10 / 9"]);
    expect(righeOf(cruscottoOf(dopo))).toEqual(["Recuperare › Accertamenti: 10 / 9"]);
  });

  it("gives the headings in columns the code and the weight beside them", () => {
    const { nodi, indicatori } = cruscottoOf(
      foglio([
        ["COD_OBIETTIVO", "DESC_OBIETTIVO", "Peso obiettivo", "COD_INDICATORE", "DESC_INDICATORE", "Peso", "Target"],
        ["O1", "Semplificare", quota(0.4), "I1", "Pratiche", quota(1), 10],
        ["O2", "Promuovere", quota(0.6), "I2", "Eventi", quota(0.5), 4],
        ["O2", "Promuovere", quota(0.6), "I3", "Imprese", quota(0.5), 4],
      ]),
    );
    expect(nodi.map(({ nome, codice, peso }) => [nome, codice, peso])).toEqual([
      ["O1 Semplificare", "O1", 0.4],
      ["O2 Promuovere", "O2", 0.6],
    ]);
    expect(indicatori.map(({ nome, codice, peso }) => [nome, codice, peso])).toEqual([
      ["Pratiche", "I1", 1],
      ["Eventi", "I2", 0.5],
      ["Imprese", "I3", 0.5],
    ]);
  });

  it("tells bare codes and weights apart by the column beside which they stand", () => {
    const { nodi, indicatori } = cruscottoOf(
      foglio([
        ["N.", "Obiettivo", "Peso", "N.", "Indicatore", "Peso", "Target", "Consuntivo"],
        [1, "Semplificare", quota(0.4), "1.1", "Pratiche", quota(1), 10, 9],
        [2, "Promuovere", quota(0.6), "2.1", "Eventi", quota(1), 4, 4],
      ]),
    );
    expect(nodi.map(({ nome, peso }) => [nome, peso])).toEqual([
      ["1 Semplificare", 0.4],
      ["2 Promuovere", 0.6],
    ]);
    expect(indicatori.map(({ codice, peso }) => [codice, peso])).toEqual([
      ["1.1", 1],
      ["2.1", 1],
    ]);
  });

  it("takes the weight of the objectives for the rows' where nothing else names the indicators", () => {
    const { indicatori } = cruscottoOf(
      foglio([
        ["Obiettivo", "Peso obiettivo", "Target", "Consuntivo"],
        ["Formare", quota(0.4), 10, 9],
      ]),
    );
    expect(indicatori.map(({ nome, peso }) => [nome, peso])).toEqual([["Formare", 0.4]]);
  });
});

describe("readCruscotto on headers of two rows and their years", () => {
  it.each([["2023", "2024"] as const, [2023, 2024] as const])("reads bare years over the words: %j, %j", (uno, due) => {
    const cruscotto = cruscottoOf(
      foglio(
        [
          ["Obiettivo", "Indicatore", uno, "", due, ""],
          ["", "", "Target", "Consuntivo", "Target", "Consuntivo"],
          ["Trasparenza", "Pagine", 10, 10, 12, 6],
        ],
        [unione(0, 0, 2, 1), unione(0, 1, 2, 1), unione(0, 2, 1, 2), unione(0, 4, 1, 2)],
      ),
    );
    expect([righeOf(cruscotto), cruscotto.anno, cruscotto.domande]).toEqual([
      ["Trasparenza › Pagine: 12 / 6"],
      2024,
      [],
    ]);
  });

  it("tells what a group says from what only stands under it", () => {
    const cruscotto = cruscottoOf(
      foglio(
        [
          ["PROGRAMMAZIONE", "", "", "RENDICONTAZIONE", "", ""],
          ["Indicatore", "Peso", "Target", "Valore", "%", "Note"],
          ["Alfa", quota(1), 10, 9, quota(0.9), "bene"],
        ],
        [unione(0, 0, 1, 3), unione(0, 3, 1, 3)],
      ),
    );
    expect(righeOf(cruscotto)).toEqual([" › Alfa: 10 / 9"]);
    expect(cruscotto.indicatori[0]).toMatchObject({ sal: quota(0.9), nota: "bene" });
  });

  it("passes over a row that numbers the columns", () => {
    const cruscotto = cruscottoOf(
      foglio([
        ["Obiettivo", "Indicatore", "Target", "Consuntivo", "SAL"],
        [1, 2, 3, 4, "5=4/3"],
        ["X", "Alfa", 10, 9, ""],
      ]),
    );
    expect(righeOf(cruscotto)).toEqual(["X › Alfa: 10 / 9"]);
  });

  it("reads the dates that head the columns", () => {
    const cruscotto = cruscottoOf(
      foglio([
        ["Indicatore", "Target", giorno(45473), giorno(45657)],
        ["Alfa", 10, 4, 9],
      ]),
    );
    expect([righeOf(cruscotto), cruscotto.domande]).toEqual([[" › Alfa: 10 / 9"], []]);
  });
});
