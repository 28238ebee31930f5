import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { OpenPage } from "../openPage";
import { button, frameOf, tab } from "../pannello";
import { compila } from "./piano";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const CRUSCOTTO = "Cruscotto 2024";

/** A step of the year: what happens, told once for the test and for docs/un-anno.md. */
export interface Passo {
  /** File name of its picture. */
  readonly nome: string;
  readonly titolo: string;
  readonly testo: string;
  readonly gioca: (aperta: OpenPage) => Promise<void>;
}

/** Writes cells of a sheet and shows it, as whoever keeps the cruscotto does. */
async function scrivi({ page }: OpenPage, foglio: string, celle: Readonly<Record<string, string | number>>) {
  await frameOf(page).evaluate(
    ([nome, sue]) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const suo = worksheets.getItemOrNullObject(nome);
        await context.sync();
        const sheet = suo.isNullObject ? worksheets.add(nome) : suo;
        for (const [dove, cosa] of Object.entries(sue)) sheet.getRange(dove).values = [[cosa]];
        worksheets.getItem("Cruscotto 2024").activate();
        await context.sync();
      }),
    [foglio, celle] as const,
  );
}

const mostra = ({ page }: OpenPage, foglio: string) =>
  frameOf(page).evaluate(
    (nome) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(nome).activate();
        await context.sync();
      }),
    foglio,
  );

/** Looks at the workbook on a day, and keeps it for the commands. */
async function guardaAl({ pane }: OpenPage, giorno: string) {
  await pane.getByLabel("Alla data").fill(giorno);
  await button(pane, "Usa questa data nei comandi").click();
  await pane.getByText(/^Data ricordata nella cartella/).waitFor();
}

async function schede({ page, pane }: OpenPage): Promise<(chi: string) => Uint8Array> {
  const scaricato = page.waitForEvent("download");
  await button(pane, "Prepara le schede").click();
  const zip = unzipSync(new Uint8Array(readFileSync(await (await scaricato).path())));
  return (chi) => Object.entries(zip).find(([nome]) => nome.includes(chi))?.[1] ?? new Uint8Array();
}

const APRILE = {
  Innovazione: { "Numero di servizi online attivati": 8, "Numero di schede informative pubblicate": 12 },
  Scuola: {
    "Numero di studenti coinvolti": 150,
    "Adozione del piano della formazione": new Date(Date.UTC(2024, 3, 22)),
    "Numero di tirocini avviati": 3,
  },
};

export const PASSI: readonly Passo[] = [
  {
    nome: "1-piano",
    titolo: "Gennaio: il Piano",
    testo:
      "Il foglio ha target e nessun consuntivo: PERF dice «È un Piano» e ne guarda la qualità prima che l'anno cominci. Cinque target sono migliori della baseline, uno non è un numero.",
    gioca: async ({ pane }) => {
      await pane.getByRole("heading", { name: "È un Piano" }).waitFor();
      await pane.getByText("5 target migliori della baseline").waitFor();
    },
  },
  {
    nome: "2-cruscotto",
    titolo: "Gennaio: il cruscotto",
    testo:
      "«Costruisci il cruscotto dal Piano»: un foglio nuovo, una riga per indicatore, con i posti per i consuntivi e il SAL che si calcola da sé. Il Piano resta com'è, e le sue righe non contano due volte.",
    gioca: async ({ pane }) => {
      await button(pane, "Costruisci il cruscotto dal Piano").click();
      await pane.getByText(/^Ho costruito il foglio «Cruscotto 2024»: 6 indicatori/).waitFor();
    },
  },
  {
    nome: "3-aprile",
    titolo: "30 aprile: a che punto siamo",
    testo:
      "Si sceglie il giorno e lo si usa nei comandi. Nessun esito, nessuna media: l'anno non è finito. È dovuto ciò che ha una scadenza entro quel giorno e la parte maturata del resto.",
    gioca: async (aperta) => {
      await button(aperta.pane, "A che punto si era a una data").click();
      await guardaAl(aperta, "2024-04-30");
      await aperta.pane.getByText("Il 2024 non è finito").waitFor();
      await aperta.pane.getByText("6 da rilevare").waitFor();
    },
  },
  {
    nome: "4-schede",
    titolo: "30 aprile: si raccolgono i consuntivi",
    testo:
      "Una scheda .xlsx per ogni ufficio, da compilare senza PERF. Ne tornano due su tre: si vede che cosa verrebbe scritto prima di scriverlo, e «Chi manca» dice a chi sollecitare.",
    gioca: async (aperta) => {
      const { pane } = aperta;
      await button(pane, "Prepara e raccogli le schede").click();
      await pane.getByText("3 responsabili, 6 righe da raccogliere.").waitFor();
      const schedaDi = await schede(aperta);
      const tornate = Object.entries(APRILE).map(async ([chi, valori]) => ({
        name: `${chi}.xlsx`,
        mimeType: XLSX,
        buffer: await compila(schedaDi(chi), valori),
      }));
      await pane.getByLabel("Schede tornate, file .xlsx").setInputFiles(await Promise.all(tornate));
      const arrivate = pane.getByRole("group", { name: "Che cosa è tornato" });
      await arrivate.getByText("5 valori da scrivere").waitFor();
      await button(arrivate, "Scrivi 5 consuntivi").click();
      await pane.getByText(/^Scritti 5 consuntivi\./).waitFor();
      await pane.getByRole("button", { name: /^Anagrafe: 0 su 1, .*dovut/ }).waitFor();
    },
  },
  {
    nome: "5-fotografia",
    titolo: "30 aprile: la fotografia",
    testo:
      "«Fotografa al 30/04/2024» ferma in valori, su un foglio suo, target, valore, dovuto e stato di ogni riga, con chi l'ha scattata. Nessun comando la cambia più.",
    gioca: async (aperta) => {
      const { pane } = aperta;
      await pane.getByLabel("Chi la scatta").fill("Anna Rossi");
      await button(pane, "Fotografa al 30/04/2024").click();
      await pane.getByText(/^Fotografia al 30\/04\/2024 sul foglio/).waitFor();
      await mostra(aperta, "PERF – fotografia 30.04.2024");
    },
  },
  {
    nome: "6-settembre",
    titolo: "30 settembre: una variazione",
    testo:
      "La Giunta abbassa un target: la tabella dell'ente sta sul foglio «Variazioni 2024», il target in vigore nel cruscotto, l'atto nella nota. Al 30 settembre un limite è superato e il resto è in linea; la fotografia di aprile tiene il target di allora.",
    gioca: async (aperta) => {
      await scrivi(aperta, "Variazioni 2024", {
        A1: "Richiedente",
        B1: "Obiettivo precedente",
        C1: "Indicatore precedente",
        D1: "Target precedente",
        E1: "Target aggiornato",
        F1: "Motivo",
        A2: "Scuola",
        B2: "1.2 Scuola e lavoro",
        C2: "Numero di studenti coinvolti",
        D2: 400,
        E2: 350,
        F2: "Due istituti hanno chiuso una sezione (delibera di Giunta n. 45 del 12/07/2024)",
      });
      const nota = "Target rimodulato con delibera di Giunta n. 45 del 12/07/2024 (da 400)";
      await scrivi(aperta, CRUSCOTTO, { F7: 350, G4: 14, G5: 11, G6: 28, G7: 260, G9: 7, I7: nota });
      await guardaAl(aperta, "2024-09-30");
      await aperta.pane.getByText("6 misurati su 6 dovuti").waitFor();
      await button(aperta.pane, /Limite superato \(1\)/).waitFor();
      await button(aperta.pane, "Fotografa al 30/09/2024").click();
      await aperta.pane.getByText(/^Fotografia al 30\/09\/2024 sul foglio/).waitFor();
    },
  },
  {
    nome: "7-monitoraggio",
    titolo: "30 settembre: le tabelle per OIV e Giunta",
    testo:
      "Ad anno in corso «Costruisci la Relazione» scrive le tabelle del monitoraggio «al 30/09»: dovuto e mancante per ufficio, che cosa guarda l'OIV, su che cosa decide la Giunta, e l'andamento fra le due fotografie. Nessuna parola di fine anno.",
    gioca: async (aperta) => {
      await tab(aperta.pane, "Relazione").click();
      const perChi = aperta.pane.getByLabel("Per chi sono le tabelle");
      await perChi.selectOption("giunta");
      await button(aperta.pane, "Costruisci la Relazione").click();
      await aperta.pane.getByText("Tabelle del monitoraggio pronte su 3 fogli.").waitFor();
      await perChi.selectOption("tutti");
      await button(aperta.pane, "Costruisci la Relazione").click();
      await aperta.pane.getByText(/^Tabelle del monitoraggio pronte su (?!3 )\d+ fogli\.$/).waitFor();
    },
  },
  {
    nome: "8-dicembre",
    titolo: "31 dicembre: i SAL dell'anno",
    testo:
      "Con i consuntivi dell'anno si torna all'anno intero: ora ci sono esiti, medie e semafori. Cinque indicatori sono raggiunti, uno no.",
    gioca: async (aperta) => {
      const { pane } = aperta;
      await tab(pane, "Cruscotto").click();
      await scrivi(aperta, CRUSCOTTO, { G4: 20, G5: 11, G6: 41, G7: 343, G9: 8 });
      await button(pane, "Torna all'anno intero").click();
      await pane.getByText("6 di 6 misurati").waitFor();
      await pane.getByText("94,8%").first().waitFor();
      await button(pane, "Applica semafori").click();
      await pane.getByText(/^Semafori applicati/).waitFor();
    },
  },
  {
    nome: "9-relazione",
    titolo: "Giugno dell'anno dopo: la Relazione",
    testo:
      "«Costruisci la Relazione»: i fogli con le cifre che rimandano alle loro celle, gli scostamenti con la causa da scrivere, la variazione di settembre nell'Allegato 1, la Verifica e il dossier per l'OIV. Lo stesso in Word con «Scarica Word».",
    gioca: async (aperta) => {
      await tab(aperta.pane, "Relazione").click();
      await button(aperta.pane, "Costruisci la Relazione").click();
      await aperta.pane.getByText(/^Relazione pronta/).waitFor();
      await mostra(aperta, "Relazione – Scostamenti");
    },
  },
  {
    nome: "10-verso",
    titolo: "Verso il 2025: che cosa cambia",
    testo:
      "Prima di scrivere si vede tutto: i consuntivi svuotati, i punti di partenza, i target che restano da scrivere, le risposte che valevano solo per quest'anno.",
    gioca: async (aperta) => {
      const { pane } = aperta;
      await mostra(aperta, CRUSCOTTO);
      await tab(pane, "Cruscotto").click();
      await button(pane, "Verso il 2025").click();
      await button(pane, "Guarda che cosa cambia").click();
      await pane.getByText("6 consuntivi svuotati", { exact: true }).waitFor();
    },
  },
  {
    nome: "11-nuovo",
    titolo: "Il 2025 comincia",
    testo:
      "Il cruscotto è pronto per l'anno nuovo, le fotografie e la Relazione restano, i risultati del 2024 sono in «PERF – anno 2024». «Annulla» rimette tutto.",
    gioca: async ({ pane }) => {
      await button(pane, "Prepara il 2025").click();
      await pane.getByText(/^Pronto l'anno 2025: 6 consuntivi svuotati/).waitFor();
    },
  },
];

/** docs/un-anno.md, from the steps. */
export function unAnno(): string {
  return `${[
    "# Un anno con PERF",
    "Un Comune inventato, sei indicatori, tre uffici: dal Piano 2024 al cruscotto del 2025. Ogni passo è giocato nella pagina da una prova (`test/page/anno/unAnno.test.ts`); le immagini le fa `npm run schermate -- anno`.",
    ...PASSI.flatMap(({ nome, titolo, testo }) => [`## ${titolo}`, testo, `![${titolo}](un-anno/${nome}.webp)`]),
  ].join("\n\n")}\n`;
}
