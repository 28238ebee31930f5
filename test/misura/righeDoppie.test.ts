import { foglioDi } from "../support/foglio";
import { correzioneDi, misuratoDi } from "../support/letto";
import { pesaDoppie } from "../../src/misura/compareRighe";

const TESTA = "Codice | Indicatore | Descrizione | Responsabile | UdM | Peso | Target | Consuntivo | Note";
const ALTRA = "K9 | Altra cosa | z | Verdi | n. | 20 | 10 | 10 | w";
const RIGA = "K1 | Numero di corsi | x | Rossi | n. | 40 | 10 | 5 | y";

/** The rows that are written twice, 1-based, with the row they repeat. */
const doppie = (...righe: readonly string[]) =>
  misuratoDi(foglioDi([TESTA, ALTRA, ...righe].join("\n"))).indicatori.flatMap(({ indicatore, anomalie }) =>
    anomalie
      .filter(({ codice }) => codice === "riga-doppia")
      .map(({ gravita, dati }) => [indicatore.riga + 1, gravita, dati]),
  );

describe("a row that is written twice", () => {
  it("is named with the row it repeats", () => {
    expect(doppie(RIGA, RIGA)).toEqual([[4, "conferma", { riga: 3 }]]);
    expect(doppie(RIGA, RIGA.replace("Numero", "NUMERO"))).toEqual([[4, "conferma", { riga: 3 }]]);
  });

  it.each([
    ["code", "K1", "K2"],
    ["name", "Numero di corsi", "Numero di visite"],
    ["description", "| x |", "| y |"],
    ["answer for it", "Rossi", "Bianchi"],
    ["unit", "n.", "ore"],
    ["weight", "| 40 |", "| 30 |"],
    ["target", "| 10 | 5", "| 20 | 5"],
    ["result", "| 10 | 5", "| 10 | 6"],
    ["note", "| y", "| k"],
  ])("is another where it has another %s", (_, prima, dopo) => {
    expect(doppie(RIGA, RIGA.replace(prima, dopo))).toEqual([]);
  });

  it("is no row whose result or target is still to come", () => {
    const [senzaRisultato, senzaTarget] = [RIGA.replace("| 5 |", "| |"), RIGA.replace("| 10 |", "| |")];
    expect(doppie(senzaRisultato, senzaRisultato)).toEqual([]);
    expect(doppie(senzaTarget, senzaTarget)).toEqual([]);
  });

  it("is another under another heading", () => {
    const tabella = `
      Obiettivo | Indicatore | Target | Consuntivo
      OB1 Fare | Numero di corsi | 10 | 5
      OB2 Dire | Numero di corsi | 10 | 5`;
    const { indicatori } = misuratoDi(foglioDi(tabella));
    expect(indicatori.flatMap(({ anomalie }) => anomalie.map(({ codice }) => codice))).not.toContain("riga-doppia");
  });
});

describe("pesaDoppie", () => {
  const { indicatori } = misuratoDi(
    foglioDi("Indicatore | Target | Consuntivo\nAlfa | 10 | 5\nAlfa | 10 | 5\nBeta | 10 | 5"),
  );

  it("makes a note of it where the mean is the same without it, and of nothing else", () => {
    const altra = { codice: "target-composto", gravita: "conferma" } as const;
    const doppia = { codice: "riga-doppia", gravita: "conferma", dati: { riga: 2 } } as const;
    const con = indicatori.map((uno, at) => ({ ...uno, anomalie: at === 1 ? [altra, doppia] : [altra] }));
    expect(pesaDoppie(con).map(({ anomalie }) => anomalie)).toEqual([
      [altra],
      [altra, { ...doppia, gravita: "nota" }],
      [altra],
    ]);
  });

  it("leaves a sheet without any as it is", () => {
    const senza = indicatori.map((uno) => ({ ...uno, anomalie: [] }));
    expect(pesaDoppie(senza)).toBe(senza);
  });
});

describe("what a row shows beside the others", () => {
  it("asks for no reason where somebody has established the SAL", () => {
    const tabella = "Indicatore | Target | Consuntivo | Note\nAlfa | ≥ 10 | 5 |\nBeta | ≥ 10 | 5 | tardi";
    const detto = { cosa: "sal", sal: 0.5 } as const;
    const correzioni = [correzioneDi({ voce: "Alfa", riga: 1, detto, motivo: "delibera", autore: "OIV" })];
    const dette = (con: typeof correzioni) =>
      misuratoDi(foglioDi(tabella), { correzioni: con }).indicatori.map(({ anomalie }) =>
        anomalie.filter(({ codice }) => codice === "giustificazione-mancante"),
      );
    expect(dette([])).toEqual([[{ codice: "giustificazione-mancante", gravita: "nota" }], []]);
    expect(dette(correzioni)).toEqual([[], []]);
  });

  it("takes no code of a heading for one that two rows bear, and rows without a code for none", () => {
    const tabella = `
      Prospettiva | IMPRESE | Peso | Target | Consuntivo | SAL
      A1 | Promuovere | 60% | | | 75%
      A1 | Corsi | 50% | ≥ 4 | 3 |
      A1 | Visite | 50% | ≥ 4 | 3 |
      A2 | Orientare | 40% | | | 75%
      B1 | Fiere | 20% | ≥ 4 | 3 |
      B2 | Premi | 20% | ≥ 4 | 3 |
      B3 | Bandi | 60% | ≥ 4 | 3 |`;
    const { indicatori } = misuratoDi(foglioDi(tabella));
    expect(indicatori.flatMap(({ anomalie }) => anomalie.map(({ codice }) => codice))).not.toContain(
      "codice-duplicato",
    );
  });
});
