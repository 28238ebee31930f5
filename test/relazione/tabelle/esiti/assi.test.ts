import { assiOf } from "../../../../src/relazione/tabelle/esiti/assi";
import { assiDelFoglio } from "../../../../src/relazione/tabelle/esiti/assiDi";
import { composeRelazione } from "../../../../src/relazione/composeRelazione";
import { foglio, quota } from "../../../support/foglio";
import { materialeDi, materialeOf, stampata } from "../../../support/materiale";

const assiDi = (righe: Parameters<typeof foglio>[0]) =>
  materialeDi([foglio(righe, [], "Ente")]).fogli.flatMap((fonte) =>
    [...assiDelFoglio(fonte)].map(([{ indicatore }, assi]) => [indicatore.nome, ...assi]),
  );

describe("the axes of Pistoia-Prato 2022", () => {
  /* Of the 46 cards of the Piano 21 are in the workbook of the tests: two of the four common to the system, and all of the
     three with the 20% and the five of the Fondo perequativo that YEAR.md §6 counts. */
  it("counts the common objectives, those with the 20% and those of the FP, and names the axes without a row", async () => {
    const materiale = await materialeOf("pistoia-prato-2022", { anno: 2022 });
    const assi = assiOf(materiale)!;
    const righe = stampata(assi, materiale).filter(({ righe: quante }) => quante !== "0");
    expect(righe.map(({ asse, obiettivi, righe: quante }) => [asse, obiettivi, quante])).toEqual([
      ["Obiettivo comune di sistema", "2", "8"],
      ["Progetto con la maggiorazione del 20%", "3", "11"],
      ["Fondo perequativo (FP)", "5", "36"],
    ]);
    expect(assi.note[0]).toContain("Accessibilità, Pari opportunità, Formazione");
    expect(assi.colonne.map(({ id }) => id)).toEqual(["asse", "obiettivi", "righe"]);
    expect(composeRelazione(materiale, new Set(["assi"])).map(({ id }) => id)).toEqual(["assi"]);
  });

  it("counts all four common cards and their 16 rows, where the Piano has them (rows of ours)", () => {
    const schede = [1, 2, 3, 4].flatMap((n) => [
      [`01_0${n}_01 Scheda ${n} (obiettivo comune di sistema)`],
      ...[1, 2, 3, 4].map((m) => [`Numero di iniziative ${n}${m}`, 10, 12]),
    ]);
    const materiale = materialeDi([foglio([["Indicatore", "Target", "Consuntivo"], ...schede], [], "Ente")]);
    const riga = stampata(assiOf(materiale)!, materiale).find(({ asse }) => asse?.startsWith("Obiettivo comune"));
    expect(riga).toMatchObject({ obiettivi: "4", righe: "16", misurati: "16", raggiunte: "16", sal: "▲\u00a0100,0%" });
  });
});

describe("assiDelFoglio", () => {
  it("takes no single heading for an axis: an objective may be called so", () => {
    const testa = ["Obiettivo", "Indicatore", "Target", "Consuntivo"];
    const materiale = materialeDi([foglio([testa, ["C4 Formazione", "N. corsi", 4, 4], ["C5 Sale", "N. sale", 2, 2]])]);
    expect(assiOf(materiale)).toBeNull();
    expect(assiDi([testa, ["Formazione", "N. corsi", 4, 4], ["Accessibilità", "N. rampe", 2, 2]])).toEqual([
      ["N. corsi", "formazione"],
      ["N. rampe", "accessibilità"],
    ]);
  });

  it("reads a column that says the axis, and one that is an axis", () => {
    const righe = [
      ["Indicatore", "Target", "Consuntivo", "Asse PIAO", "Pari opportunità"],
      ["1. Servizi al cittadino"],
      ["Procedimenti semplificati", 10, 12, "Semplificazione; digitalizzazione", "no"],
      ["Pagine web conformi", quota(0.9), quota(1), "Accessibilità", ""],
      ["Ore di formazione a testa", 40, 41, "Formazione", "sì"],
      ["Tempi medi di pagamento", 30, 25, "", ""],
    ];
    expect(assiDi(righe)).toEqual([
      ["Procedimenti semplificati", "semplificazione", "digitalizzazione"],
      ["Pagine web conformi", "accessibilità"],
      ["Ore di formazione a testa", "formazione", "pari opportunità"],
    ]);
  });

  it("reads it where the column of the axis is the one that gathers the rows", () => {
    const righe = [
      ["Asse", "Obiettivo", "Indicatore", "Target", "Consuntivo"],
      ["Semplificazione", "A1 Sportelli", "Procedimenti semplificati", 10, 12],
      ["Semplificazione", "A1 Sportelli", "Moduli in linea", 10, 12],
      ["Accessibilità", "A2 Sito", "Pagine web conformi", quota(0.9), quota(1)],
    ];
    expect(assiDi(righe)).toEqual([
      ["Procedimenti semplificati", "semplificazione"],
      ["Moduli in linea", "semplificazione"],
      ["Pagine web conformi", "accessibilità"],
    ]);
  });

  it("reads tags and headings that are an axis, and guesses none from what a row is about", () => {
    const righe = [
      ["Indicatore", "Target", "Consuntivo", "Tipologia"],
      ["1. Pari opportunità"],
      ["Azioni positive attuate", 3, 3, "Volume"],
      ["2. Digitalizzazione, nuove tecnologie e innovazione"],
      ["Corsi tenuti (formazione)", 4, 4, "Volume"],
      ["Imprese nate dopo tre anni dal sostegno", 10, 12, "Impatto"],
      ["Grado di digitalizzazione dei servizi (servizi a formazione avviata)", 4, 5, "Volume"],
    ];
    expect(assiDi(righe)).toEqual([
      ["Azioni positive attuate", "pari opportunità"],
      ["Corsi tenuti (formazione)", "formazione"],
      ["Imprese nate dopo tre anni dal sostegno", "valore pubblico"],
    ]);
  });
});

describe("assiOf", () => {
  const misurato = [
    ["Indicatore", "Target", "Consuntivo", "Asse"],
    ["1. Servizi"],
    ["Procedimenti semplificati", 10, 5, "Semplificazione"],
    ["Moduli in linea", 10, 12, "Semplificazione"],
    ["Imprese soddisfatte", 10, 12, "Valore pubblico"],
    ["Sportelli aperti", 10, "", "Digitalizzazione"],
  ];

  it("calls the mean of an axis after the body's column", () => {
    const titolo = (sal: string) => {
      const [testa = [], ...altre] = misurato;
      const conSal = [[...testa, sal], ...altre.map((riga) => (riga.length > 1 ? [...riga, ""] : riga))];
      return assiOf(materialeDi([foglio(conSal, [], "Ente")]))?.colonne.find(({ id }) => id === "sal")?.titolo;
    };
    expect(titolo("SAL")).toBe("SAL medio");
    expect(titolo("% Realizzazione")).toBe("% Realizzazione (media)");
  });

  it("says how each axis fares, and gives impact no mean", () => {
    const materiale = materialeDi([foglio(misurato, [], "Ente")]);
    const tabella = assiOf(materiale)!;
    const [impatto, semplice, digitale, accessibile] = stampata(tabella, materiale);
    expect(semplice).toMatchObject({
      righe: "2",
      raggiunte: "1",
      parziali: "0",
      nonRaggiunte: "1",
      sal: "▼\u00a075,0%",
    });
    expect(impatto).toMatchObject({ righe: "1", raggiunte: "1", sal: "senza media" });
    expect(digitale).toMatchObject({ righe: "1", misurati: "0", raggiunte: "0", sal: "" });
    expect(accessibile).toMatchObject({ righe: "0", misurati: "", sal: "" });
    expect(tabella.note).toHaveLength(2);
  });

  it("is no table where no row says its axis, or only that it is of the PTPCT", async () => {
    expect(assiOf(await materialeOf("arezzo-siena-2019", { anno: 2019 }))).toBeNull();
    const solo = [
      ["Indicatore", "Target", "Consuntivo"],
      ["1. Servizi"],
      ["Giornate (PTPCT)", 1, 1],
      ["Altri corsi", 2, 2],
    ];
    expect(assiOf(materialeDi([foglio(solo, [], "Ente")]))).toBeNull();
  });
});
