import type { Anomalia } from "../../src/domain/Anomalia";
import { conCambio } from "../../src/domain/metodo/cambioMetodo";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import type { CruscottoMisurato } from "../../src/misura/CruscottoMisurato";
import { testoAnomalia } from "../../src/texts/anomalie/anomalie";
import { foglioDi } from "../support/foglio";
import { misuratoDi } from "../support/letto";

const diversoIn = ({ anomalie }: CruscottoMisurato) =>
  anomalie.flatMap((una: Anomalia) => (una.codice === "metodo-diverso" ? [una.dati] : []));

/** How many questions the rows and the headings of a sheet ask. */
const domande = ({ indicatori, aggregati }: CruscottoMisurato) =>
  [...indicatori, ...aggregati].flatMap(({ anomalie }) => anomalie.filter(({ gravita }) => gravita !== "nota"));

const SENZA_MASSIMO = `
  Descrizione dell'indicatore | Valore ottenuto | Risultato atteso | % di raggiungimento
  Partecipanti ai corsi       | 60              | 50               | 120%
  Imprese assistite           | 300             | 200              | 150%
  Sportelli aperti al pubblico | 7              | 10               | 70%
  Contributi erogati          | 9               | 6                | 150%
  Progetti finanziati         | 5               | 5                | 100%`;

const INGLESE = `
  Area    | KPI                             | Baseline | Goal | Actual | Achievement
  North   | Number of trained staff         | 20       | 60   | 40     | 50%
  North   | Share of digital services       | 30%      | 80%  | 70%    | 80%
  South   | Average delay in payments, days | 40       | 10   | 25     | 50%
  South   | Number of complaints            | 90       | 30   | 45     | 75%
  South   | Number of new users             | 100      | 300  | 350    | 100%`;

const ANNO_PRIMA = `
  Cruscotto 2023
  Indicatore                   | Consuntivo 2022 | Target 2023 | Consuntivo 2023 | Grado di raggiungimento
  Numero di imprese formate    | 100             | 200         | 150             | 50%
  Tempi medi di evasione       | 30              | 20          | 25              | 50%
  Utenti dei servizi digitali  | 400             | 500         | 480             | 80%
  Numero di eventi organizzati | 10              | 14          | 13              | 75%`;

const FASCE = `
  Obiettivo operativo: servizi alle imprese
  Cod. | Indicatore            | Peso | Target | Consuntivo | Grado di conseguimento
  1    | Pratiche evase        | 20   | 100    | 62         | 50%
  2    | Visite in azienda     | 20   | 40     | 29         | 50%
  3    | Bandi pubblicati      | 20   | 50     | 43         | 80%
  4    | Accessi al portale    | 20   | 200    | 185        | 80%
  5    | Iscritti ai seminari  | 10   | 30     | 30         | 100%
  6    | Certificati rilasciati | 10  | 80     | 95         | 100%`;

const SESSANTA = `
  Indicatore             | Target | Consuntivo | SAL
  Iniziative realizzate  | 10     | 13         | 130%
  Utenti registrati      | 40     | 50         | 125%
  Incontri organizzati   | 20     | 31         | 155%
  Bandi pubblicati       | 4      | 7          | 175%
  Imprese visitate       | 30     | 36         | 120%
  Convenzioni stipulate  | 5      | 6          | 120%
  Notizie pubblicate     | 50     | 40         | 33%
  Corsi erogati          | 10     | 8          | 11%
  Numero di premi        | 10     | 9          | 60%
  Accessi al portale     | 10     | 5          | 5%`;

const QUOTE_SEMPLICI = `
  Indicatore            | Target | Consuntivo | SAL
  Iniziative realizzate | 10     | 20         | 2
  Utenti registrati     | 40     | 100        | 2,5
  Incontri organizzati  | 20     | 25         | 1,25
  Bandi pubblicati      | 4      | 3          | 0,75`;

describe("a sheet that was published with another method", () => {
  it.each([
    ["without a cap, the columns in another order", SENZA_MASSIMO, "massimo=nessuno", 5, 5],
    ["from the baseline, in English, up and down, in shares and counts", INGLESE, "partenza=base", 5, 5],
    ["from the year before", ANNO_PRIMA, "partenza=base", 4, 4],
    ["by bands", FASCE, "scaglioni=60%:50% 80%:80% 100%:100%", 6, 6],
    ["without a cap, in plain numbers", QUOTE_SEMPLICI, "massimo=nessuno", 4, 4],
    ["without a cap on six rows of ten", SESSANTA, "massimo=nessuno", 6, 10],
  ])("is said once: %s", (_nome, tabella, metodo, spiegati, di) => {
    const misurato = misuratoDi(foglioDi(tabella));
    expect(diversoIn(misurato)).toEqual([expect.objectContaining({ metodo, spiegati, di })]);
    expect(domande(misurato)).toHaveLength(di - spiegati);
  });

  it.each([SENZA_MASSIMO, INGLESE, FASCE])("gives every published figure once that method is used", (tabella) => {
    const grid = foglioDi(tabella);
    const [dati] = diversoIn(misuratoDi(grid));
    const politica = conCambio(POLITICA_STANDARD, dati?.metodo ?? "");
    const dopo = misuratoDi(grid, { politica });
    expect(dopo.indicatori.map(({ confronto }) => confronto)).toEqual(dopo.indicatori.map(() => "coincide"));
    expect(diversoIn(dopo)).toEqual([]);
    expect(domande(dopo)).toEqual([]);
  });

  it("leaves to the rows what it does not give, and measures each by the method in use until it is answered", () => {
    const { indicatori } = misuratoDi(foglioDi(SESSANTA));
    expect(indicatori.map(({ confronto }) => confronto)).toEqual([
      ...Array.from({ length: 6 }, () => "altro metodo"),
      ...Array.from({ length: 4 }, () => "diverso"),
    ]);
    expect(indicatori.slice(0, 6).map(({ misura }) => misura.sal)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it("says the method in words, in both languages", () => {
    const [una] = misuratoDi(foglioDi(INGLESE)).anomalie;
    expect(una && testoAnomalia(una, "it")).toBe(
      "Il metodo di questo foglio è un altro (dalla base: (c − b) / (t − b)): dà 5 SAL pubblicati su 5, quello in uso 1.",
    );
    expect(una && testoAnomalia(una, "en")).toMatch(/^This sheet follows another method \(from the baseline/);
  });

  it("says which other methods give as many", () => {
    const una = misuratoDi(
      foglioDi(`
        Indicatore            | Target | Consuntivo | SAL
        Iniziative realizzate | 10     | 11         | 110%
        Utenti registrati     | 40     | 46         | 115%
        Bandi pubblicati      | 4      | 3          | 75%`),
    );
    expect(diversoIn(una)).toEqual([
      { metodo: "massimo=nessuno", spiegati: 3, ora: 1, di: 3, anche: "massimo=120% | massimo=150%" },
    ]);
    const [anomalia] = una.anomalie;
    expect(anomalia && testoAnomalia(anomalia, "it")).toContain(
      "Ne danno altrettanti: fino al 120%, oppure fino al 150%.",
    );
  });

  it("asks no more the direction of rows that only that method and one direction give", () => {
    const misurato = misuratoDi(
      foglioDi(`
        Voce     | Valore iniziale | Target | Consuntivo | SAL
        Schede A | 80              | 20     | 50         | 50%
        Schede B | 10              | 50     | 20         | 25%
        Schede C | 60              | 40     | 45         | 75%
        Schede D | 5               | 25     | 20         | 75%`),
    );
    expect(diversoIn(misurato)).toEqual([expect.objectContaining({ metodo: "partenza=base", spiegati: 4 })]);
    expect(domande(misurato)).toEqual([]);
  });

  it("answers for the headings that were published with it too", () => {
    const misurato = misuratoDi(
      foglioDi(`
        Prospettiva | IMPRESE               | | Peso | Consuntivo | Target | % Realizzazione
        A1          | Promuovere            | | 40%  |            |        | 126%
        A1          | Iniziative realizzate | | 50%  | 13         | 10     | 130%
        A1          | Utenti registrati     | | 30%  | 50         | 40     | 125%
        A1          | Numero di bandi       | | 20%  | 46         | 40     | 115%
        A2          | Orientare             | | 60%  |            |        | 75%
        A2          | Numero di corsi       | | 100% | 3          | 4      | 75%`),
    );
    expect(misurato.aggregati.map(({ confronto }) => confronto)).toContain("altro metodo");
    expect(diversoIn(misurato)).toHaveLength(1);
    expect(domande(misurato)).toEqual([]);
  });
});

describe("a sheet that follows the method in use", () => {
  it.each([
    [
      "two rows are too few to say",
      `Indicatore           | Target | Consuntivo | SAL
       Iniziative realizzate | 10    | 13         | 130%
       Utenti registrati     | 40    | 50         | 125%`,
      2,
    ],
    [
      "slips follow no method",
      `Indicatore            | Target | Consuntivo | SAL
       Iniziative realizzate | 10     | 7          | 70%
       Utenti registrati     | 40     | 30         | 75%
       Incontri organizzati  | 20     | 18         | 81%
       Bandi pubblicati      | 4      | 3          | 57%
       Imprese visitate      | 30     | 24         | 80%`,
      2,
    ],
    [
      "one row above its target is a slip",
      `Indicatore            | Target | Consuntivo | SAL
       Iniziative realizzate | 10     | 7          | 70%
       Utenti registrati     | 40     | 30         | 75%
       Bandi pubblicati      | 4      | 5          | 125%
       Imprese visitate      | 30     | 24         | 80%`,
      1,
    ],
    [
      "a baseline beside shares that begin at zero",
      `Indicatore            | Baseline | Target | Consuntivo | SAL
       Iniziative realizzate | 4        | 10     | 7          | 70%
       Utenti registrati     | 20       | 40     | 30         | 75%
       Imprese visitate      | 12       | 30     | 24         | 80%`,
      0,
    ],
  ])("is asked row by row: %s", (_nome, tabella, quante) => {
    const misurato = misuratoDi(foglioDi(tabella));
    expect(diversoIn(misurato)).toEqual([]);
    expect(domande(misurato)).toHaveLength(quante);
  });

  it("asks nothing of a published SAL beside a question that leaves none", () => {
    const misurato = misuratoDi(
      foglioDi(`
        Indicatore            | Target | Consuntivo             | SAL
        Iniziative realizzate | 10     | quasi tutte le attività | 70%
        Utenti registrati     | 40     | 30                     | 75%`),
    );
    expect(domande(misurato).map(({ codice }) => codice)).toEqual(["testo-non-interpretabile"]);
    expect(misurato.indicatori[0]?.confronto).toBe("non misurato");
  });
});

describe("a method that begins at the baseline", () => {
  const politica = { ...POLITICA_STANDARD, partenza: "base" } as const;
  const misuraDi = (base: string, target: string, consuntivo: string) =>
    misuratoDi(
      foglioDi(`
        Indicatore      | Baseline  | Target      | Consuntivo
        Utenti iscritti | ${base} | ${target} | ${consuntivo}`),
      { politica },
    ).indicatori[0]!;

  it.each([
    ["60", "80", "70", 0.5],
    ["60%", "80%", "70%", 0.5],
    ["20", "≥ 40", "25", 0.25],
    ["90", "≤ 30", "60", 0.5],
    ["60", "80", "50", 0],
  ])("measures from %s to %s", (base, target, consuntivo, sal) => {
    expect(misuraDi(base, target, consuntivo).misura).toMatchObject({ sal, regola: "da-base" });
  });

  it.each([
    ["n.d.", "80", "70", "senza-base"],
    ["60", "80%", "70%", "senza-base"],
    ["in corso di stima", "80", "70", "senza-base"],
    ["80", "80", "70", "base-oltre"],
    ["90", "≥ 80", "70", "base-oltre"],
  ])("gives no SAL from %s to %s, and asks why", (base, target, consuntivo, motivo) => {
    const { misura } = misuraDi(base, target, consuntivo);
    expect(misura.sal).toBeNull();
    expect(misura.anomalie).toContainEqual({ codice: "da-confermare", gravita: "conferma", dati: { motivo } });
  });

  it("leaves other rules as they are", () => {
    expect(misuraDi("1", "tra 2 e 4", "3").misura).toMatchObject({ sal: 1, regola: "intervallo" });
    expect(misuraDi("", "SI", "SI").misura).toMatchObject({ sal: 1, regola: "si-no" });
  });
});
