import { variazioniOf } from "../../../../src/relazione/tabelle/anni/variazioni";
import { noteVariateOf } from "../../../../src/relazione/tabelle/anni/noteVariate";
import { foglioDi } from "../../../support/foglio";
import { materialeDi, materialeOf, stampata } from "../../../support/materiale";

describe("variazioniOf without a version to compare with", () => {
  it("fills Firenze's Allegato 1 from the body's own table, with what the cruscotto contradicts", async () => {
    const materiale = await materialeOf("firenze-2020-strategici", { anno: 2020 });
    const tabella = variazioniOf(materiale);
    if (!tabella) throw new Error("no table");
    expect(tabella.premesse).toEqual([
      "Dal foglio «Variazioni»: 14 obiettivi variati (7 nuovi, 1 eliminato, 1 riformulato, 5 con il target alzato).",
    ]);
    const righe = stampata(tabella, materiale);
    expect(righe[0]).toMatchObject({
      richiedente: "LC09 - Sportelli decentrati",
      obiettivoDopo: "invariato",
      motivo: "Aumento target a seguito del monitoraggio semestrale",
      genere: "con il target alzato",
    });
    expect(righe[4]).toMatchObject({ obiettivoDopo: "Eliminato", genere: "eliminato" });
    // What was taken away is called as it was, where its act is asked for.
    expect(tabella.righe[4]?.soggetto?.voce).toMatch(/^4\.1\.D\) Sostenere le imprese/);
    expect(tabella.righe[4]?.soggetto?.descrizione).toMatch(/^Gestione delle segnalazioni/);
    expect(righe.flatMap(({ daVedere }) => daVedere || [])).toEqual([
      "la tabella dice 70,00, il cruscotto 100",
      expect.stringMatching(/^la tabella dice Esenzione .*, il cruscotto 1$/),
      "la tabella dice 30/06/2020, il cruscotto 30/06/2020 30/09/2020",
    ]);
    expect(tabella.righe[0]?.caselle["richiedente"]).toMatchObject({ tipo: "campo", isProposta: true });
    expect(tabella.righe[0]?.caselle["targetDopo"]).toMatchObject({
      calcolo: { tipo: "copia", da: { foglio: "Variazioni", riga: 3, colonna: 6 } },
    });
    expect(tabella.note).toEqual(["La tabella dell'ente non nomina l'atto che ha approvato le variazioni."]);
  });
});

describe("variazioniOf beside an approved version", () => {
  it("takes who asked and why from the body's own table", () => {
    const cruscotto = foglioDi(
      "Obiettivo | Indicatore | Target 2020 | Consuntivo 2020\n 1.1) Digitale | Cassetti aperti | 17000 | 19756",
    );
    const piano = foglioDi(
      "Obiettivo | Indicatore | Target 2020 | Consuntivo 2020\n 1.1) Digitale | Cassetti aperti | 15000 |",
      "Piano",
    );
    const allegato = foglioDi(
      `Richiedente | Obiettivo precedente | Obiettivo aggiornato | Indicatore precedente | Indicatore aggiornato | Target precedente | Target aggiornato | Motivo
      Sportelli | 1.1) Digitale | invariato | Cassetti aperti | invariato | 15000 | 17000 | Aumento dopo il semestre`,
      "Variazioni",
    );
    const ora = materialeDi([cruscotto, allegato], { anno: 2020 });
    const fogli = materialeDi([piano], { anno: 2020 }).fogli.map((uno) => ({ ...uno, file: "Piano.xlsx" }));
    const materiale = { ...ora, confronto: { nome: "Piano.xlsx", fogli, decisioni: new Map() } };
    const tabella = variazioniOf(materiale);
    expect(tabella && stampata(tabella, materiale)).toMatchObject([
      { richiedente: "Sportelli", targetPrima: "15000", targetDopo: "17000", motivo: "Aumento dopo il semestre" },
    ]);
  });
});

describe("noteVariateOf", () => {
  it("lists the notes of Maremma-Tirreno, with the index and the acts that have no number", async () => {
    const materiale = await materialeOf("maremma-tirreno-2019", { anno: 2019 });
    const tabella = noteVariateOf(materiale);
    if (!tabella) throw new Error("no table");
    expect(tabella.premesse).toEqual([
      "Cruscotto strategico: 8 righe aggiornate, 8 righe eliminate, 2 righe inserite, 1 nota senza riga.",
      "Righe modificate o eliminate nell'anno su quelle programmate all'inizio: 16 su 50 (32%).",
      "Obiettivi operativi: 3 righe modificate, 1 riga eliminata, 2 note senza riga.",
      "Righe modificate o eliminate nell'anno su quelle programmate all'inizio: 4 su 76 (5,3%).",
    ]);
    const righe = stampata(tabella, materiale);
    expect(righe).toHaveLength(25);
    expect(righe.filter(({ daVedere }) => daVedere === "").map(({ nota }) => nota?.slice(-18))).toEqual([
      "97 del 26 luglio 2018".slice(-18),
      "97 del 26 luglio 2018".slice(-18),
      "27 del 26 luglio 2018".slice(-18),
    ]);
  });

  it("has nothing to say of a sheet without such notes", () => {
    expect(noteVariateOf(materialeDi([foglioDi("Indicatore | Target | Consuntivo\n Corsi | 3 | 2")]))).toBeNull();
  });
});
