import { readFileSync } from "node:fs";
import path from "node:path";
import { serialOf } from "../../../src/domain/numeri/calendario";
import { parseConsuntivo } from "../../../src/domain/valori/parseConsuntivo";
import { parseTarget } from "../../../src/domain/valori/parseTarget";
import { findConfermato } from "../../../src/domain/parole/findConfermato";
import { proponiConsuntivo } from "../../../src/domain/parole/proponiConsuntivo";
import type { Consuntivo } from "../../../src/domain/Valore";

/** What a proposal says in short: a number, a share, a day as its serial, yes or no, words. */
function saidBy(consuntivo: Consuntivo | undefined): string | number | boolean | null {
  switch (consuntivo?.tipo) {
    case "numero":
    case "si-no":
      return consuntivo.valore;
    case "data":
      return consuntivo.seriale;
    case "parole":
      return consuntivo.testo;
    case "mancante":
    case "errore":
    case undefined:
      return null;
  }
}

function propose(testo: string, target: string, nome = "") {
  const proposta = proponiConsuntivo(testo, parseTarget({ tipo: "testo", valore: target }), nome);
  return [saidBy(proposta?.consuntivo), proposta?.parole ?? null];
}

const giorno = (anno: number, mese: number, numero: number) => serialOf(anno, mese, numero) ?? NaN;

interface RigaGolden {
  readonly indicatore: string;
  readonly target: string | null;
  readonly actual: string | null;
}

/** The rows of Firenze 2020 whose consuntivo is told in words, by the beginning of the text. */
const NARRATE: readonly (readonly [string, string | number | boolean | null, string | null])[] = [
  [
    "Nel secondo semestre è stato sostenuto un progetto",
    1,
    "Nel secondo semestre è stato sostenuto un progetto in tema",
  ],
  ["E' stata realizzato lo studio", null, null],
  ["Aperti 19.756", 19756, "Aperti 19.756 cassette dell'imprenditore"],
  ["11 incontri in presenza", 26, "11 incontri in presenza + 15 webinar"],
  ["Mantenimento raggiunto", "mantenimento certificazione Mise/Unioncam.", "Mantenimento raggiunto"],
  ["Progetto presentato alla Giunta", null, null],
  ["Approvata esenzione", null, null],
  ["Rinnovato Protocollo", null, null],
  ["Evento 26/11/2020", null, null],
  ["Obiettivo raggiunto.", null, null],
  ["Tenuti due incontri", null, null],
  ["le imprese raggiunte nel 2020", 4158, "imprese raggiunte nel 2020 sono state 4.158"],
  [
    "Nell'anno 2020 hanno partecipato",
    3797,
    "partecipato ai convegni in materia ambientale 3.797 imprese/unità di personale",
  ],
  ["30 novembre 2020", null, null],
  ["Incontri con 139 imprese", null, null],
  ["Alla fine del secondo semestre", 11, "realizzati 11"],
  ["TOT: 1.091.", 1091, "TOT: 1.091"],
  ["Raggiunto il 100%", 1, "Raggiunto il 100% degli indicatori"],
  ["Complessivamente il numero", 4500, "di imprese supportate ha superato i 4.500"],
  ["Pagina web attivata", giorno(2020, 3, 31), "Pagina web attivata entro il 31/03/20"],
  ["effettuata totale revisione", null, null],
  [
    "progettodefinito",
    "Definizione e attivazione della fase preliminare del progetto",
    "progettodefinito, attivato ed operativo dal settembre 2020",
  ],
  ["13 seminari organizzati", null, null],
  ["Indicatore aggiornato", null, null],
  ["L'Ente procederà", null, null],
  ["Rispetto completo", null, null],
  ["Aggiornamento effettuato", null, null],
  ["Realizzata indagine", null, null],
  ["Realizzate due indagini", 2, "Realizzate due indagini pubblicate sul sito"],
  ["a) Causa emergenza", null, null],
  ["Individuate 2.404", null, null],
  ["Tutte le procedure", null, null],
  ["Concluse le procedure", null, null],
];

function readNarrate(): readonly RigaGolden[] {
  const file = path.join(__dirname, "../../cruscotti/firenze-2020-strategici.golden.json");
  const { rows } = JSON.parse(readFileSync(file, "utf8")) as { rows: readonly RigaGolden[] };
  return rows.filter(({ actual }) => parseConsuntivo({ tipo: "testo", valore: actual ?? "" }).tipo === "parole");
}

describe("proponiConsuntivo on Firenze 2020", () => {
  const righe = readNarrate();

  it("knows every row that is told in words", () => {
    const attesi = righe.filter(({ actual }) => NARRATE.some(([inizio]) => actual?.startsWith(inizio)));
    expect([attesi.length, NARRATE.length]).toEqual([righe.length, righe.length]);
  });

  it.each(NARRATE)("reads the row that begins %j", (inizio, detto, parole) => {
    const riga = righe.find(({ actual }) => actual?.startsWith(inizio));
    expect(propose(riga?.actual ?? "", riga?.target ?? "", riga?.indicatore)).toEqual([detto, parole]);
  });
});

describe("proponiConsuntivo", () => {
  it.each([
    ["Aperti 19.756 cassetti", "17.000", 19756, "Aperti 19.756 cassetti"],
    ["13 seminari organizzati", "3", 13, "13 seminari organizzati"],
    [
      "61%. Stanziamento € 100.000, liquidati € 60.836,16",
      "80%",
      0.6083616,
      "Stanziamento € 100.000, liquidati € 60.836,16",
    ],
    ["64%: utilizzati 44.722,48 su 70.000", "80%", 0.638892571429, "utilizzati 44.722,48 su 70.000"],
    ["19 pratiche su 20", "90%", 0.95, "19 pratiche su 20"],
    ["liquidati € 60.836,16", "€ 100.000", 60836.16, "liquidati € 60.836,16"],
    ["Realizzati 12 incontri su 15 previsti", "10", 12, "Realizzati 12 incontri"],
    ["Tempo medio: 4,9 giorni", "<= 6 giorni", 4.9, "Tempo medio: 4,9 giorni"],
    ["Il 97,5% dei questionari è positivo (n. 40 questionari)", ">= 80%", 0.975, "Il 97,5% dei questionari è positivo"],
    ["84,3% di gradimento", "80%-85%", 0.843, "84,3% di gradimento"],
    [
      "Approvato il 12 maggio 2020 con delibera n. 40 del 10/05/2020",
      "30/06/2020",
      giorno(2020, 5, 12),
      "Approvato il 12 maggio 2020",
    ],
    ["Sì, con determina n. 12/2020", "SI", true, "Sì, con determina n. 12/2020"],
    ["Obiettivo raggiunto", "SI", true, "Obiettivo raggiunto"],
    ["Attività non realizzata per l'emergenza", "SI", false, "Attività non realizzata per l'emergenza"],
    ["In totale 40 visite: 25 a Pisa e 15 a Lucca", "30", 40, "In totale 40 visite"],
  ])("takes from %j for %j", (testo, target, detto, parole) => {
    expect(propose(testo, target)).toEqual([detto, parole]);
  });

  it.each([
    ["a resolution", "Adottata delibera n. 97 del 26 luglio 2018", "1"],
    ["a law", "Adeguamento al D.Lgs. 33/2013 concluso", "10"],
    ["a year", "Attivato nel 2020", "2000"],
    ["a code", "Progetto H2020 e Impresa 4.0 avviati, categoria B1", "4"],
    ["an article", "Applicato l'art. 24 comma 2", "20"],
    ["a day", "Evento del 26/11/2020", "20"],
    ["a figure of another unit", "Spesi € 12.000", "5"],
    ["several figures that nothing ties", "12 convegni, 14 mostre", "10"],
    ["an expected figure", "Previsti 12 seminari", "12"],
    ["a percentage that its amounts contradict", "75%: stanziati € 100, liquidati € 50", "80%"],
    ["thousands in words", "Circa 3 mila contatti", "3"],
    ["a day not reached yet", "Prevista entro il 31/03/2020", "31/03/2020"],
    ["two days of two acts", "Avviato il 12/05/2020, approvato il 13/06/2020", "30/06/2020"],
    ["the day of a resolution", "Delibera n. 4 del 21/01/2020", "30/06/2020"],
    ["a bare claim against a date", "Obiettivo raggiunto", "31/12/2020"],
    ["a bare claim against a number", "Obiettivo raggiunto", "1"],
    ["an outcome in part", "Obiettivo raggiunto in parte", "SI"],
    ["days of a month", "Incontri del 3 e 17 maggio", "4"],
    ["an act by its initials", "Approvato con DGC n. 12", "10"],
    ["a protocol number", "Nota prot. n. 12345 del 3/4/2020", "12000"],
    ["days where nothing asks for days", "Sportello aperto 5 giorni a settimana", "10"],
    ["words that no option can hold", "Mantenimento raggiunto", "mantenimento; verifica"],
    ["a count far from its target", "Evento con circa 190 persone", "1"],
  ])("proposes nothing from %s", (_, testo, target) => {
    expect(propose(testo, target)).toEqual([null, null]);
  });

  it("chooses among figures by the words of the indicator", () => {
    expect(propose("12 convegni, 14 seminari", "10", "Numero di seminari")).toEqual([14, "14 seminari"]);
    expect(propose("Tempo medio pari a 4,9 giorni", "6", "Tempi medi di rilascio")[0]).toBe(4.9);
    expect(propose("Nessun reclamo pervenuto", "< 3", "Numero di reclami")).toEqual([0, "Nessun reclamo pervenuto"]);
  });
});

describe("findConfermato", () => {
  const confirm = (testo: string, target: string, cifra: string) =>
    saidBy(
      findConfermato(
        testo,
        parseTarget({ tipo: "testo", valore: target }),
        parseConsuntivo({ tipo: "testo", valore: cifra }),
      ) ?? undefined,
    );

  it.each([
    ["Aperti 19.756 cassetti", "17.000", "19756", 19756],
    ["12 convegni, 14 mostre", "10", "14", 14],
    ["Stanziamento € 100.000, liquidati € 60.836,16", "80%", "60,84%", 0.6083616],
    ["Attivata entro il 31/03/20", "31/03/2020", "31/03/2020", giorno(2020, 3, 31)],
    ["Obiettivo raggiunto", "SI", "si", true],
    ["Aperti 20.100 cassetti", "17.000", "19756", null],
    ["Obiettivo rinviato", "SI", "si", null],
  ])("finds in %j for %j the figure %j", (testo, target, cifra, trovata) => {
    expect(confirm(testo, target, cifra)).toBe(trovata);
  });
});
