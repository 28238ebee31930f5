import { readCruscotto } from "../../../src/cruscotto/readCruscotto";
import { foglio, giorno, quota } from "../../support/foglio";

type Righe = Parameters<typeof foglio>[0];

const FOGLI: readonly (readonly [string, Righe])[] = [
  [
    "the hours of people",
    [
      ["Dipendente", "Ore previste", "Ore effettive"],
      ["Rossi Mario", 100, 90],
      ["Bianchi Luca", 80, 80],
      ["Verdi Anna", 60, 66],
    ],
  ],
  [
    "what firms are paid",
    [
      ["Contratto", "Importo previsto", "Importo effettivo"],
      ["Pulizie", 400, 360],
      ["Vigilanza", 60, 60],
      ["Mensa", 900, 950],
    ],
  ],
  [
    "centres of cost",
    [
      ["Centro di costo", "Budget", "Consuntivo"],
      ["Promozione", 10_000, 9000],
      ["Formazione", 5000, 5200],
      ["Sportello", 2000, 1500],
    ],
  ],
  [
    "an income statement",
    [
      ["Voce", "Preventivo 2023", "Consuntivo 2023"],
      ["Ricavi", 400, 360],
      ["Costi", 60, 60],
      ["Imposte", 9, 8],
    ],
  ],
  [
    "a series of years",
    [
      ["Anno", "Studenti previsti", "Studenti effettivi"],
      [2021, 100, 90],
      [2022, 120, 130],
      [2023, 130, 120],
    ],
  ],
  [
    "grants asked for and paid",
    [
      ["Progetto", "Contributo richiesto", "Contributo erogato"],
      ["Alfa", 400, 360],
      ["Beta", 60, 60],
      ["Gamma", 90, 80],
    ],
  ],
  [
    "chapters of expenditure",
    [
      ["Capitolo", "Spesa prevista", "Spesa effettuata"],
      ["Beni", 400, 360],
      ["Servizi", 60, 60],
      ["Personale", 900, 950],
    ],
  ],
  [
    "a budget",
    [
      ["Voce", "Assestato", "Impegnato", "Disponibile"],
      ["Carta", 1000, 800, { formula: "B2-C2", valore: 200 }],
      ["Energia", 5000, 5100, { formula: "B3-C3", valore: -100 }],
      ["Pulizie", 2000, 1500, { formula: "B4-C4", valore: 500 }],
    ],
  ],
  [
    "a phone list",
    [
      ["Cognome", "Ufficio", "Interno", "Piano"],
      ["Rossi", "Tributi", 231, 1],
      ["Bianchi", "Anagrafe", 118, 2],
      ["Verdi", "Tributi", 232, 1],
    ],
  ],
  [
    "a gantt",
    [
      ["Attività", "Inizio", "Fine", "Giorni"],
      ["Analisi", giorno(45_300), giorno(45_320), 20],
      ["Sviluppo", giorno(45_320), giorno(45_380), 60],
      ["Collaudo", giorno(45_380), giorno(45_390), 10],
    ],
  ],
  [
    "a staff table",
    [
      ["Categoria", "Uomini", "Donne", "Totale"],
      ["Dirigenti", 3, 2, { formula: "B2+C2", valore: 5 }],
      ["Funzionari", 20, 31, { formula: "B3+C3", valore: 51 }],
      ["Istruttori", 38, 27, { formula: "B4+C4", valore: 65 }],
    ],
  ],
  [
    "a price list",
    [
      ["Articolo", "Prezzo", "Sconto", "Netto"],
      ["Penna", 1, quota(0.1), 0.9],
      ["Quaderno", 2, quota(0.2), 1.6],
      ["Zaino", 40, quota(0.25), 30],
    ],
  ],
  [
    "contracts that expire",
    [
      ["Contratto", "Fornitore", "Scadenza", "Importo"],
      ["Pulizie", "Alfa", giorno(45_400), 12_000],
      ["Mensa", "Beta", giorno(45_500), 48_000],
      ["Verde", "Gamma", giorno(45_600), 9000],
    ],
  ],
  [
    "invoices",
    [
      ["Fattura", "Emessa il", "Scadenza", "Pagata il", "Importo"],
      ["12/A", giorno(45_300), giorno(45_330), giorno(45_329), 100],
      ["13/A", giorno(45_310), giorno(45_340), giorno(45_345), 220],
      ["14/A", giorno(45_320), giorno(45_350), giorno(45_350), 310],
    ],
  ],
  [
    "loans of a library",
    [
      ["Titolo", "Utente", "Deadline", "Returned"],
      ["Promessi sposi", "Rossi", giorno(45_330), giorno(45_329)],
      ["Divina commedia", "Verdi", giorno(45_340), giorno(45_342)],
      ["Decameron", "Neri", giorno(45_350), ""],
    ],
  ],
  [
    "shares of a total",
    [
      ["Comune", "Abitanti", "Famiglie", "Rapporto"],
      ["Arezzo", 98_000, 44_000, { formula: "B2/C2", valore: 2.23 }],
      ["Siena", 53_000, 27_000, { formula: "B3/C3", valore: 1.96 }],
      ["Pisa", 89_000, 43_000, { formula: "B4/C4", valore: 2.07 }],
    ],
  ],
  [
    "a log of changes",
    [
      ["Documento", "Autore", "Data aggiornamento", "Versione"],
      ["Manuale", "Rossi", giorno(45_330), 3],
      ["Guida", "Verdi", giorno(45_340), 1],
      ["Modulo", "Neri", giorno(45_350), 7],
    ],
  ],
];

describe("sheets that are no cruscotto", () => {
  it.each(FOGLI)("leaves alone %s, and asks nothing of it", (_, righe) => {
    expect(readCruscotto(foglio(righe)).tipo).toBe("ignorato");
  });
});
