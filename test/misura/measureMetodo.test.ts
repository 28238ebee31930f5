import { NESSUNA_CORREZIONE, type CorrezioniRiga } from "../../src/correzioni/CorrezioniRiga";
import { righeOf } from "../../src/correzioni/matchRighe";
import { chiaveDi } from "../../src/cruscotto/Posto";
import { measureCruscotto } from "../../src/misura/measureCruscotto";
import { readCruscotto } from "../../src/cruscotto/readCruscotto";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { argomentiOf } from "../../src/formule/sal/formulaSal";
import { motivoOf, type Anomalia } from "../../src/domain/Anomalia";
import { measureValori } from "../../src/domain/sal/measureValori";
import type { Politica } from "../../src/domain/metodo/Politica";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { POLITICA_FIRENZE, POLITICA_PISA } from "../../src/domain/metodo/politicheDegliEnti";
import { spiegaMisura } from "../../src/texts/spiegazioni/spiega";
import { foglio, giorno, quota } from "../support/foglio";

function misura(
  grid: SheetGrid,
  politica: Politica = POLITICA_STANDARD,
  correzioni: Readonly<Record<number, Partial<CorrezioniRiga>>> = {},
) {
  const riconosciuto = readCruscotto(grid);
  if (riconosciuto.tipo === "ignorato") throw new Error(riconosciuto.motivo);
  return measureCruscotto(riconosciuto.cruscotto, {
    politica,
    anno: null,
    correzioni: new Map(
      righeOf(riconosciuto.cruscotto).flatMap(({ posto }) => {
        const una = correzioni[posto.riga];
        return una ? [[chiaveDi(posto), { ...NESSUNA_CORREZIONE, ...una }] as const] : [];
      }),
    ),
  });
}

const TESTA = ["Indicatore", "Operatore", "UdM", "Target", "Consuntivo", "SAL", "Note"];
const riga = (
  nome: string,
  target: string | number,
  consuntivo: string | number,
  { operatore = "", udm = "", nota = "" } = {},
) => misura(foglio([TESTA, [nome, operatore, udm, target, consuntivo, "", nota]])).indicatori[0]!;

const codici = (anomalie: readonly Anomalia[]) => anomalie.map((una) => motivoOf(una) ?? una.codice);

describe("a row with its own columns", () => {
  it("takes the operator of its column as if the target bore it", () => {
    const { misura: tempi, anomalie } = riga("Tempi", 6, 9, { operatore: "≥" });
    const contro = { codice: "operatore-contro-parole", gravita: "conferma", dati: { operatore: "≥" } };
    expect([tempi.sal, tempi.verso?.origine, anomalie]).toEqual([1, "operatore", [contro]]);
    expect(riga("Xyz", 6, 9, { operatore: "massimo" }).misura.sal).toBe(0.666666666667);
  });

  it.each([
    ["Numero di partecipanti ai corsi", "≤", 400],
    ["Imprese assistite", "<=", 100],
    ["Ricavi da attività commerciale", "<", 650000],
    ["Grado di soddisfazione degli utenti", "massimo", "4"],
  ])("asks of %s whether %s is meant, where its words say that more is better", (nome, operatore, target) => {
    expect(codici(riga(nome, target, 1, { operatore }).anomalie)).toEqual(["operatore-contro-parole"]);
  });

  it.each([
    ["Numero di reclami", "≤", 5, ""],
    ["Numero di casi", "≤", 5, ""],
    ["Livello di rischio", "≤", 3, ""],
    ["Pratiche evase entro i termini", "≤", 30, "giorni"],
    ["Realizzazione del portale per gli utenti", "≤", 90, "gg"],
    ["Imprese assistite", "≥", 100, ""],
    ["Costo per utente assistito", "≤", 30, "€"],
    ["Ritardo nell'erogazione dei contributi", "≤", 30, ""],
  ])("asks nothing of %s %s", (nome, operatore, target, udm) => {
    expect(codici(riga(nome, target, 1, { operatore, udm }).anomalie)).toEqual([]);
  });

  it("asks where the column holds no operator, or another one than the target", () => {
    expect(codici(riga("n. corsi", 6, 6, { operatore: "circa" }).anomalie)).toEqual(["operatore-illeggibile"]);
    expect(codici(riga("n. corsi", "≥ 6", 6, { operatore: "≤" }).anomalie)).toEqual(["operatori-diversi"]);
    expect(riga("n. corsi", 6, 6, { operatore: "-" }).anomalie).toEqual([]);
  });

  it("reads 1 and 0 as yes and no where the unit of measure says so", () => {
    expect(riga("Evento", 1, 0, { udm: "SI/NO" }).misura).toMatchObject({ sal: 0, regola: "si-no", anomalie: [] });
    expect(riga("Evento", 1, 1, { udm: "Sì/No" }).misura).toMatchObject({ sal: 1, regola: "si-no", anomalie: [] });
    expect(riga("Evento", 0, 0, { udm: "SI/NO" }).misura.sal).toBe(1);
    expect(riga("Evento", "1", "0", { udm: "SI/NO" }).misura).toMatchObject({ sal: 0, regola: "si-no" });
  });

  it("asks about arguments of its formula that nobody understands, and measures without them", () => {
    const con = (argomenti: string) =>
      misura(foglio([TESTA, ["n. corsi", "≥", "", 6, 3, { formula: `=PERF.SAL(D2,E2,${argomenti})`, valore: 1 }]]))
        .indicatori[0]!;
    expect([con('"",,"giorno=30"').misura.sal, codici(con('"",,"giorno=30"').anomalie)]).toEqual([0.5, ["argomenti"]]);
    expect(codici(con('"verso l\'alto"').anomalie)).toEqual(["argomenti"]);
    expect(codici(con('">=",,"giorni=30"').anomalie)).toEqual([]);
  });

  it("measures managers' payment times as met or not where the row cites the law", () => {
    const nome = "Tempo medio di ritardo dei pagamenti (art. 4-bis DL 13/2023)";
    expect(riga(nome, "<= 30", 31).misura.sal).toBe(0);
    expect(riga("Tempo medio di ritardo dei pagamenti", "<= 30", 31).misura.sal).toBe(0.967741935484);
  });

  it("asks about a demand that was not there, and takes the answer", () => {
    const grid = foglio([TESTA, ["n. corsi", "", "", 6, "Nessun fabbisogno"]]);
    const chiesta = misura(grid).indicatori[0]!;
    expect([chiesta.misura.sal, codici(chiesta.anomalie)]).toEqual([null, ["nessuna-domanda"]]);
    const risposta = misura(grid, POLITICA_STANDARD, { 1: { accettate: ["da-confermare"] } });
    expect([risposta.indicatori[0]?.misura.esito, risposta.ente.attesi]).toEqual(["non applicabile", 0]);
    const uno = misura(grid, { ...POLITICA_STANDARD, nonApplicabile: "uno" }, { 1: { accettate: ["da-confermare"] } });
    expect([uno.ente.sal, uno.ente.misurati]).toEqual([1, 1]);
  });

  it("proposes the same day of the reference year", () => {
    const anno = misura(foglio([["Cruscotto 2019"], TESTA, ["Piano", "", "", "28.02.2018", "28.02.2019"]]));
    expect(spiegaMisura(anno.indicatori[0]!.misura, "it")).toContain("la data è 28/02/2019");
  });

  it("notes a result below its target without a reason, where the sheet has notes", () => {
    const { indicatori } = misura(
      foglio([
        TESTA,
        ["n. a", "", "", "≥ 10", 5, "", "perché"],
        ["n. b", "", "", "≥ 10", 5],
        ["n. c", "", "", "≥ 1", 1],
      ]),
    );
    expect(indicatori.map(({ anomalie }) => codici(anomalie))).toEqual([[], ["giustificazione-mancante"], []]);
  });

  it("notes a SAL typed among formulas, and not where all are typed", () => {
    const formula = (n: number) => ({ formula: `=E${n}/D${n}`, valore: 1 });
    const con = (sal: (n: number) => { formula: string; valore: number } | number) =>
      misura(
        foglio([TESTA, ...[2, 3, 4, 5].map((n) => [`n. ${n}`, "", "", "≥ 1", 1, n === 5 ? quota(1) : sal(n)])]),
      ).indicatori.map(({ anomalie }) => codici(anomalie));
    expect(con(formula)).toEqual([[], [], [], ["sal-scritto-a-mano"]]);
    expect(con(() => 1)).toEqual([[], [], [], []]);
  });

  it("makes an accepted anomalia a note", () => {
    const grid = foglio([TESTA, ["Xyz", "", "", 6, 9]]);
    const gravita = (accettate: readonly string[]) =>
      misura(grid, POLITICA_STANDARD, { 1: { accettate } }).indicatori[0]?.anomalie.map((una) => una.gravita);
    expect([gravita([]), gravita(["verso-presunto"])]).toEqual([["conferma"], ["nota"]]);
  });
});

describe("what a user established", () => {
  const grid = foglio([TESTA, ["n. a", "", "", "≥ 10", 5], ["n. b", "", "", "≥ 10", 10]]);
  const chi = { motivo: "delibera 3", autore: "OIV" };
  const con = (stabilito: CorrezioniRiga["stabilito"]) => misura(grid, POLITICA_STANDARD, { 1: { stabilito } });

  it("neutralises a row: no SAL, the rest renormalise, the measure is kept", () => {
    const { indicatori, ente } = con({ tipo: "neutralizzato", ...chi });
    expect([indicatori[0]?.misura.sal, indicatori[0]?.misura.esito, indicatori[0]?.originale?.sal, ente.sal]).toEqual([
      null,
      "neutralizzato",
      0.5,
      1,
    ]);
    expect(spiegaMisura(indicatori[0]!.misura, "it")).toBe("Neutralizzato (OIV: delibera 3).");
  });

  it("types a SAL in place of the measured one", () => {
    const { indicatori, ente } = con({ tipo: "sal", sal: 0.7, ...chi });
    expect([indicatori[0]?.misura.sal, ente.sal]).toEqual([0.7, 0.85]);
    expect(spiegaMisura(indicatori[0]!.misura, "it")).toBe("70%, stabilito a mano (OIV: delibera 3).");
  });

  it("declares an outcome and leaves the SAL as it is", () => {
    const { indicatori } = con({ tipo: "esito", esito: "raggiunto", ...chi });
    expect(indicatori[0]?.misura).toMatchObject({ sal: 0.5, esito: "raggiunto" });
    expect(spiegaMisura(indicatori[0]!.misura, "it")).toBe(
      "50%: 5 su un target di ≥ 10; mancano 5. Esito dichiarato: raggiunto (OIV: delibera 3).",
    );
  });
});

describe("a method", () => {
  const OGNI_REGOLA: Politica = {
    ...POLITICA_STANDARD,
    massimo: 1.5,
    decrescente: "lineare",
    ritardo: { giorniTolleranza: 5, fasce: [{ entroGiorni: 60, sal: 0.5 }] },
    limiteStretto: "severo",
    fuoriIntervallo: "zero",
    sottoScala: "zero",
    consuntivoMancante: "zero",
  };

  it.each([POLITICA_FIRENZE, OGNI_REGOLA])("reaches the formula of every kind of row", (politica) => {
    const { indicatori, anno } = misura(
      foglio([
        ["Cruscotto 2019"],
        TESTA,
        ["n. iniziative", "", "", 10, 13],
        ["Tempi medi", "", "", 6, 9],
        ["n. sedi", "", "", "> 10", 10],
        ["Quota", "", "", "80%-85%", quota(0.9)],
        ["Giudizio", "", "", "≥ Buono", "Discreto"],
        ["Piano", "", "", giorno(43830), giorno(43878)],
        ["Evento", "", "SI/NO", 1, 0],
        ["n. visite", "≤", "", 10, 12],
        ["n. corsi", "", "", 10, ""],
      ]),
      politica,
    );
    for (const uno of indicatori) {
      const argomenti = argomentiOf(uno, anno, politica);
      const { target, consuntivo } = uno.indicatore;
      const valore = (cella: typeof target) => (cella.tipo === "vuota" ? "" : cella.valore);
      const calcolata = argomenti && measureValori(valore(target), valore(consuntivo), argomenti);
      const sal = calcolata === null || typeof calcolata === "string" ? calcolata : calcolata.sal;
      expect([uno.indicatore.nome, sal]).toEqual([uno.indicatore.nome, uno.misura.sal]);
    }
  });

  it("replaces what an earlier method wrote in a formula, and keeps what the user wrote", () => {
    const con = (opzioni: string) =>
      misura(
        foglio([TESTA, ["n. corsi", "", "", "≥ 10", 13, { formula: `=PERF.SAL(D2,E2,,,"${opzioni}")`, valore: 1 }]]),
      ).indicatori[0]?.misura.sal;
    expect([con("metodo: massimo=120%"), con("massimo=120%")]).toEqual([1, 1.2]);
  });

  const RIGHE = [
    ["Cruscotto 2020"],
    ["Indicatore", "Peso", "Target", "Consuntivo", "SAL"],
    ["OS1 Primo", "", "", "", ""],
    ["n. a", "", "≥ 1", 1],
    ["n. b", "", "≥ 1", 1],
    ["OP1 Secondo", "", "", "", ""],
    ["n. c", "", "≥ 2", 1],
  ];
  const ente = (medie: Partial<Politica["medie"]>) =>
    misura(foglio(RIGHE), { ...POLITICA_STANDARD, medie: { ...POLITICA_STANDARD.medie, ...medie } });

  it("makes the ente's mean of levels, of rows, or of strategic objectives only", () => {
    expect(ente({}).ente.sal).toBe(0.75);
    expect(ente({ ente: "righe" }).ente.sal).toBe(0.833333333333);
    expect(ente({ ente: "obiettivi strategici" }).ente).toMatchObject({ sal: 1, misurati: 2, attesi: 2 });
  });

  it("takes the objectives of an area of strategy for strategic, where none says it of itself (Firenze)", () => {
    const grid = foglio([
      ["AREA STRATEGICA: 1. Digitale"],
      ["Obiettivo Specifico 1.1 Innovare"],
      TESTA,
      ["1.1.A) Rafforzare la rete", "≥", "", 4, 4],
      ["1.1.B) Diffondere la conoscenza", "≥", "", 4, 2],
    ]);
    const { ente, anomalie } = misura(grid, POLITICA_FIRENZE);
    expect([ente.sal, ente.addendi.length, codici(anomalie)]).toEqual([0.75, 1, []]);
  });

  it("asks where the sheet has nothing of what the method averages", () => {
    const senza = ente({ ente: "obiettivi strategici", codiciStrategici: ["ZZ"] });
    expect([senza.ente.sal, codici(senza.anomalie)]).toEqual([0.75, ["ente-obiettivi strategici"]]);
  });

  it("gathers the same objectives by the priority of their programme", () => {
    const { priorita, anomalie } = misura(
      foglio([
        ["Programma", "Codice", "Indicatore", "Peso", "Target", "Consuntivo", "SAL"],
        ["", "B9", "Altro", 1, "", "", quota(1)],
        ["", "B9", "n. z", 1, "≥ 1", 1],
        ["", "A1", "Promuovere", 1, "", "", quota(1)],
        ["PROGRAMMA 101", "A1", "n. a", 1, "≥ 1", 1],
        ["", "D1", "Razionalizzare", 1, "", "", quota(0.5)],
        ["PROGRAMMA 106", "D1", "n. d", 1, "≥ 2", 1],
        ["", "A7", "Garantire", 1, "", "", quota(1)],
        ["", "A7", "n. g", 1, "≥ 1", 1],
      ]),
      POLITICA_PISA,
    );
    expect(priorita.map(({ numero, media }) => [numero, media.sal])).toEqual([
      ["1", 0.75],
      ["2", 1],
    ]);
    expect(anomalie.find((una) => motivoOf(una) === "senza-priorita")?.dati).toMatchObject({ quali: "B9" });
  });
});
