import { workbookBytes } from "../../support/workbookFile";
import { button, frameOf, tab } from "../pannello";
import type { Scena, Storia } from "./Storia";

/** Three offices, some of whose rows are due by now, and a row that repeats an objective of the ente's. */
const dueUffici = (): Promise<Uint8Array> =>
  workbookBytes((workbook) => {
    const foglio = workbook.addWorksheet("Obiettivi 2022");
    foglio.addRows([
      ["Obiettivi operativi 2022"],
      ["Indicatore", "Unità di misura", "Target 2022", "Consuntivo 2022", "SAL", "Ufficio"],
      ["N. corsi di formazione", "n.", 4, null, null, "Personale"],
      ["N. seminari organizzati", "n.", 6, null, null, "Personale"],
      ["Approvazione del piano dei fabbisogni", "data", "31/03/2022", null, null, "Personale"],
      ["N. visite alle imprese", "n.", 5, 3, null, "Promozione e regolazione del mercato"],
      [
        "Aggiornamento della carta dei servizi",
        "data",
        "30/11/2022",
        null,
        null,
        "Promozione e regolazione del mercato",
      ],
      ["Grado di soddisfazione degli utenti", "%", "80%", null, null, "Anagrafe"],
    ]);
    foglio.columns.forEach((colonna, at) => (colonna.width = at === 0 ? 40 : 16));
  });

const TESTA_DEGLI_OBIETTIVI = ["Codice", "Indicatore", "Peso", "Valore ottenuto 2022", "Risultato atteso 2022", "SAL"];

/** The sheet of the ente, with the SAL of its objectives, and one of a manager who answers for two of them. */
const enteEScheda = (): Promise<Uint8Array> =>
  workbookBytes((workbook) => {
    const ente = workbook.addWorksheet("Cruscotto Ente 2022");
    ente.addRows([
      ["Cruscotto dell'ente 2022"],
      TESTA_DEGLI_OBIETTIVI,
      ["A1", "Promuovere le imprese", null, null, null, 0.75],
      ["A1", "Imprese coinvolte", 1, 9, 12, 0.75],
      ["A4", "Valorizzare il turismo", null, null, null, 0.95],
      ["A4", "Imprese visitate", 1, 11.4, 12, 0.95],
    ]);
    const scheda = workbook.addWorksheet("Segretario Generale");
    scheda.addRows([
      ["Scheda individuale del Segretario Generale 2022"],
      TESTA_DEGLI_OBIETTIVI,
      ["A1", "% realizzazione obiettivo dell'ente", 0.5, "70%", "95%", null],
      ["A4", "% realizzazione obiettivo dell'ente", 0.5, "95%", "95%", null],
    ]);
    for (const foglio of [ente, scheda]) foglio.getColumn(6).numFmt = "0%";
  });

const LA_RACCOLTA: readonly Scena[] = [
  {
    nome: "raccolta",
    didascalia: "Consuntivi da raccogliere: chi risponde, chi manca, che cosa era dovuto; le schede come fogli",
    prepara: async ({ pane }) => {
      await button(pane, "Prepara e raccogli le schede").click();
      await button(pane, "Prepara le schede come fogli").click();
      await pane.getByText("Aggiunti 3 fogli da compilare").waitFor();
      await button(pane, /^Personale: /).click();
    },
  },
  {
    nome: "scheda",
    didascalia: "Una scheda nella cartella, e il riquadro accanto",
    prepara: async ({ page, pane }) => {
      await frameOf(page).evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Scheda – Personale").activate();
          await context.sync();
        }),
      );
      await pane
        .getByText(/scheda/i)
        .first()
        .waitFor();
    },
  },
];

const I_COLLEGAMENTI: readonly Scena[] = [
  {
    nome: "collega",
    didascalia: "Risultati di obiettivi dell'ente: «Collega al SAL dell'obiettivo», prima e dopo",
    prepara: async ({ pane }) => {
      await button(pane, "Confronta i fogli").click();
      await button(pane, /^Risultati di obiettivi dell'ente/).click();
      await button(pane, /^Collega al SAL dell'obiettivo/)
        .first()
        .click();
      await pane.getByRole("group", { name: "Che cosa cambia collegando" }).waitFor();
    },
  },
  {
    nome: "validazione",
    didascalia: "Relazione: la copia per la validazione, costruita e bloccata per l'OIV",
    prepara: async ({ pane }) => {
      await tab(pane, "Relazione").click();
      await button(pane, "Costruisci e blocca per l'OIV").click();
      await pane.getByText(/^La Relazione è costruita/).waitFor();
    },
  },
];

export const RACCOLTA: Storia = { cartella: dueUffici, inizio: "6 indicatori", scene: LA_RACCOLTA };
export const COLLEGAMENTI: Storia = { cartella: enteEScheda, inizio: "2 indicatori", scene: I_COLLEGAMENTI };
