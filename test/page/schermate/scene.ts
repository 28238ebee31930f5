import { readFile } from "node:fs/promises";
import path from "node:path";
import { workbookBytes } from "../../support/workbookFile";
import type { OpenPage } from "../openPage";
import { button, frameOf, tab } from "../pannello";
import type { Scena, Storia } from "./Storia";
import { COLLEGAMENTI, RACCOLTA } from "./sceneDellAnno";

const FIRENZE = path.resolve(__dirname, "../../cruscotti/firenze-2020-strategici.xlsx");

/** Selects a cell of the active sheet, as a click does. */
async function select({ page }: OpenPage, cella: string): Promise<void> {
  await frameOf(page).evaluate(
    (at) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(at).select();
        await context.sync();
      }),
    cella,
  );
}

const LA_PRIMA_VOLTA: readonly Scena[] = [
  {
    nome: "benvenuto",
    didascalia: "La prima volta, su un foglio che non è un cruscotto",
    prepara: () => Promise.resolve(),
  },
  {
    nome: "esempio",
    didascalia: "«Prova con un esempio»: un cruscotto piccolo nella cartella dell'utente",
    prepara: async ({ pane }) => {
      await button(pane, "Prova con un esempio").click();
      await pane.getByText("9 coincidono, 2 no").waitFor();
    },
  },
  {
    nome: "modello",
    didascalia: "«Crea un modello vuoto»: le intestazioni ci sono, gli indicatori non ancora",
    prepara: async ({ page, pane }) => {
      await frameOf(page).evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Foglio1").activate();
          await context.sync();
        }),
      );
      await button(pane, "Crea un modello vuoto").click();
      await pane.getByRole("heading", { name: "Le intestazioni ci sono, gli indicatori non ancora" }).waitFor();
    },
  },
];

const OGNI_GIORNO: readonly Scena[] = [
  {
    nome: "cartella",
    didascalia: "Cartella: che cosa è ogni foglio, e i comandi su molti fogli insieme",
    prepara: async ({ pane }) => {
      await tab(pane, "Cartella").click();
      await pane.getByRole("checkbox", { name: "Scegli tutti i cruscotti" }).check();
    },
  },
  {
    nome: "data",
    didascalia: "A che punto si era a una data: dovuto, in anticipo, non ancora dovuto; «Fotografa»",
    prepara: async ({ pane }) => {
      await tab(pane, "Cruscotto").click();
      await button(pane, "A che punto si era a una data").click();
      await button(pane, /^Fotografa al/).waitFor();
    },
  },
  {
    nome: "cruscotto",
    didascalia: "Cruscotto: che cosa è stato riconosciuto, la Verifica, il risultato, le prospettive",
    prepara: async ({ page, pane }) => {
      await page.getByLabel("Esempio").selectOption("Pisa 2020");
      await pane.getByText("40 coincidono, 1 no").waitFor();
    },
  },
  {
    nome: "cruscotto-aperto",
    didascalia: "Cruscotto: le righe riconosciute, un gruppo di anomalie con le risposte, il calcolo di una media",
    prepara: async ({ pane }) => {
      await button(pane, /^46 indicatori/).click();
      await button(pane, /^\d+ note$/).click();
      await button(pane, /^Verso presunto: più basso è meglio/).click();
      await button(pane, /^Calcolo di ECON/).click();
      await button(pane, /^Calcolo di D2/).click();
    },
  },
  {
    nome: "anteprima",
    didascalia: "Anteprima di «Ricalcola SAL»: che cosa cambia e perché, prima di scrivere",
    prepara: async ({ pane }) => {
      await button(pane, "Ricalcola SAL").click();
      await pane.getByRole("checkbox", { name: /^Scrivi il SAL in H66/ }).uncheck();
    },
  },
  {
    nome: "scritto",
    didascalia: "Dopo un comando: che cosa è stato fatto, e «Annulla»",
    prepara: async ({ pane }) => {
      await pane.getByRole("checkbox", { name: /^Scrivi il SAL in H66/ }).check();
      await button(pane, "Scrivi 58 SAL").click();
      await pane.getByText(/^Scritti 58 SAL/).waitFor();
    },
  },
  {
    nome: "indicatore",
    didascalia:
      "Indicatore: che cosa è stato letto, la regola, che cosa accadrebbe con un altro consuntivo, le correzioni",
    prepara: async (aperta) => {
      const { pane } = aperta;
      await tab(pane, "Indicatore").click();
      await select(aperta, "F66");
      await pane.getByRole("heading", { level: 2, name: /^Compliance/ }).waitFor();
      await pane.getByLabel("Consuntivo di prova").fill("20%");
      await pane.getByText("Letto come percentuale, 20%").waitFor();
      await button(pane, "Correggi").click();
    },
  },
  {
    nome: "cerca",
    didascalia: "Indicatore: l'elenco in cui si cerca, con gli esiti e le domande",
    prepara: async ({ pane }) => {
      await button(pane, "Chiudi").click();
      await button(pane, "Torna all'elenco").click();
      await pane.getByRole("searchbox", { name: "Cerca un indicatore" }).fill("livello");
      await pane.getByRole("list", { name: "Indicatori del foglio" }).getByRole("button").first().waitFor();
    },
  },
  {
    nome: "relazione",
    didascalia: "Relazione: fogli, tabelle, che cosa manca a ciascuna, altri file",
    prepara: async ({ pane }) => {
      await tab(pane, "Relazione").click();
      await pane.getByRole("list", { name: "Fogli" }).waitFor();
    },
  },
  {
    nome: "tabella",
    didascalia: "Relazione: l'anteprima di una tabella",
    prepara: async ({ pane }) => {
      await button(pane, "Anteprima di Scostamenti").click();
      await pane.getByRole("list", { name: "Scostamenti" }).waitFor();
    },
  },
  {
    nome: "metodo",
    didascalia: "Metodo di calcolo (SMVP): che cosa cambia nel foglio quando si sposta una soglia",
    prepara: async ({ pane }) => {
      await tab(pane, "Metodo").click();
      await pane.getByRole("textbox", { name: "Raggiunto oltre" }).fill("92");
      await pane.getByText(/cambia esito/).waitFor();
      await button(pane, "Vedi quali").click();
    },
  },
  {
    nome: "protetto",
    didascalia: "Un foglio protetto: che cosa si può fare, e che cosa no",
    prepara: async ({ page, pane }) => {
      await frameOf(page).evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().protection.protect();
          await context.sync();
        }),
      );
      await tab(pane, "Cruscotto").click();
      // Protecting a sheet is no change of its cells: it is read again when it is come back to.
      await frameOf(page).evaluate(() =>
        Excel.run(async (context) => {
          const attivo = context.workbook.worksheets.getActiveWorksheet();
          context.workbook.worksheets.add("Altro").activate();
          await context.sync();
          attivo.activate();
          await context.sync();
        }),
      );
      await pane.getByText(/Il foglio è protetto/).waitFor();
      await button(pane, "Applica semafori").click();
      await pane
        .getByRole("status")
        .getByText(/protetto/)
        .waitFor();
    },
  },
];

const LE_PAROLE: readonly Scena[] = [
  {
    nome: "banco",
    didascalia: "Consuntivi in parole: ogni frase accanto al valore proposto",
    prepara: async ({ pane }) => {
      await button(pane, "Leggi i consuntivi in parole").click();
      await pane.getByRole("listbox").waitFor();
    },
  },
];

export const STORIE: readonly Storia[] = [
  {
    cartella: () => workbookBytes((workbook) => void workbook.addWorksheet("Foglio1")),
    inizio: "Questo foglio non è un cruscotto",
    scene: LA_PRIMA_VOLTA,
  },
  { cartella: () => Promise.resolve(null), inizio: "33 indicatori", scene: OGNI_GIORNO },
  RACCOLTA,
  COLLEGAMENTI,
  { cartella: () => readFile(FIRENZE), inizio: "Consuntivi in parole", scene: LE_PAROLE },
];
