import type { NomeComando } from "../../src/texts/nomiComandi";
import { annulla } from "../../src/actions/scrittura/annulla";
import { applicaSemafori } from "../../src/actions/foglio/applicaSemafori";
import { anteprimaCollegamento, collegaCopie } from "../../src/actions/foglio/collegaCopie";
import { ripristinaFormule, trasformaInValori } from "../../src/actions/foglio/convertiFormule";
import { fotografa } from "../../src/actions/anno/fotografa";
import { PerfError } from "../../src/actions/PerfError";
import { creaEsempio, creaModello } from "../../src/actions/anno/creaFoglio";
import { calcolaDaSe } from "../../src/actions/scelte/calcolo";
import { impostaGiorno } from "../../src/actions/scelte/giorno";
import { impostaModo } from "../../src/actions/scelte/modo";
import { impostaPolitica } from "../../src/actions/scelte/politica";
import { preparaAnno } from "../../src/actions/anno/preparaAnno";
import { quadroDiSintesi } from "../../src/actions/relazione/quadroDiSintesi";
import { costruisciRelazione, TUTTA_LA_RELAZIONE } from "../../src/actions/relazione/relazione";
import { anteprimaRicalcolo, ricalcolaSal } from "../../src/actions/foglio/ricalcolaSal";
import { ripeti } from "../../src/actions/scrittura/ripeti";
import { COMANDI_DELL_ANNO } from "./comandiDellAnno";
import { anteprimaRisposta, rispondi } from "../../src/actions/foglio/rispondi";
import { disponi, TABELLA } from "./fogliDellaMatrice";
import type { OpenExcel } from "./openExcel";

/** A command as a user gives it, and what the workbook needs before it. */
export interface ComandoProvato {
  readonly nome: string;
  readonly prima?: (excel: OpenExcel) => Promise<unknown>;
  readonly esegui: () => Promise<unknown>;
  /** It changes cells that the user typed, because that is what it is for. */
  readonly riscrive?: boolean;
}

const SCELTE = { politica: null, anno: null };
const TABELLE = { ...TUTTA_LA_RELAZIONE, tabelle: ["quadro", "scostamenti"] } as const;

const ricalcola = async (modo: "perf" | "nativa" | "valori") => ricalcolaSal(await anteprimaRicalcolo(modo));
const relazione = () => costruisciRelazione(TABELLE, "perf", 46_000, SCELTE);
/** Who sees words where a figure stood does not go on. */
const collega = async () => {
  const scelte = [{ foglio: "Area", riga: 1, colonna: 1 }];
  const vista = await anteprimaCollegamento({ foglio: "Pisa", riga: 4, colonna: 5 }, scelte);
  if (vista.copie.some(({ prima }) => !/^\d/.test(prima))) throw new PerfError("interrotto");
  return collegaCopie(vista);
};
const risposta = async (riga: number) =>
  rispondi(
    await anteprimaRisposta("Pisa", {
      su: "righe",
      righe: [{ riga, colonna: 5 }],
      risposta: { cosa: "verso", verso: "presunto" },
    }),
  );

const scatta = (isRifatta = false) => fotografa({ al: 44_000, autore: "Controllo", isRifatta });

/** Brings a sheet to the front. */
async function vai({ Excel }: OpenExcel, foglio: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(foglio).activate();
    await context.sync();
  });
}

async function calcoloManuale({ Excel }: OpenExcel): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.application.calculationMode = "Manual";
    await context.sync();
  });
}

/** Every command that writes, on a first time and on a second one. */
export const COMANDI_PROVATI: readonly ComandoProvato[] = [
  { nome: "ricalcola perf", esegui: () => ricalcola("perf") },
  { nome: "ricalcola nativa, dopo perf", prima: () => ricalcola("perf"), esegui: () => ricalcola("nativa") },
  { nome: "ricalcola valori", esegui: () => ricalcola("valori") },
  { nome: "ricalcola con colonna nuova", prima: (excel) => vai(excel, "Area"), esegui: () => ricalcola("perf") },
  { nome: "semafori", esegui: () => applicaSemafori() },
  {
    nome: "semafori in corso, dopo quelli di fine anno",
    prima: async () => {
      await applicaSemafori();
      await impostaGiorno(44_000);
    },
    esegui: () => applicaSemafori(),
  },
  { nome: "sintesi", esegui: () => quadroDiSintesi("Pisa") },
  { nome: "sintesi di nuovo", prima: () => quadroDiSintesi("Pisa"), esegui: () => quadroDiSintesi("Pisa") },
  { nome: "relazione", esegui: relazione },
  { nome: "relazione di nuovo", prima: relazione, esegui: relazione },
  { nome: "trasforma in valori", prima: () => ricalcola("perf"), esegui: () => trasformaInValori() },
  {
    nome: "ripristina formule",
    prima: async () => {
      await ricalcola("perf");
      await trasformaInValori();
    },
    esegui: () => ripristinaFormule(),
  },
  { nome: "risposta", esegui: () => risposta(3) },
  { nome: "risposta, dopo un'altra", prima: () => risposta(3), esegui: () => risposta(4) },
  { nome: "collega", esegui: collega },
  { nome: "metodo", esegui: () => impostaPolitica("firenze") },
  { nome: "modo", esegui: () => impostaModo("nativa") },
  { nome: "calcolo", prima: calcoloManuale, esegui: () => calcolaDaSe() },
  { nome: "esempio", esegui: () => creaEsempio() },
  { nome: "modello", esegui: () => creaModello() },
  { nome: "fotografia", esegui: () => scatta() },
  { nome: "fotografia di nuovo", prima: () => scatta(), esegui: () => scatta(true) },
  { nome: "anno nuovo", riscrive: true, esegui: () => preparaAnno(null, { politica: null, anno: 2020 }) },
  ...COMANDI_DELL_ANNO,
];

/** One of them for each command that can be taken back: a new one does not compile until it is tried. */
export const PROVA_DI: Readonly<Record<NomeComando, string>> = {
  ricalcola: "ricalcola perf",
  semafori: "semafori",
  sintesi: "sintesi",
  relazione: "relazione",
  valori: "trasforma in valori",
  ripristina: "ripristina formule",
  risposta: "risposta",
  campi: "causa di uno scostamento",
  collega: "collega",
  raccolta: "raccolta",
  banco: "banco",
  contatti: "contatti",
  schede: "schede nei fogli",
  metodo: "metodo",
  modo: "modo",
  giorno: "giorno",
  calcolo: "calcolo",
  fotografia: "fotografia",
  esempio: "esempio",
  modello: "modello",
  cruscotto: "cruscotto dal piano",
  "anno-nuovo": "anno nuovo",
};

/** A command, to be taken back. */
const annullamentoDi = ({ nome, prima, esegui }: ComandoProvato): ComandoProvato => ({
  nome: `annulla ${nome}`,
  prima: async (excel) => {
    await prima?.(excel);
    await esegui();
  },
  esegui: () => annulla(),
});

/** A command that was taken back, to be done again. */
const ripetizioneDi = ({ nome, prima, esegui }: ComandoProvato): ComandoProvato => ({
  nome: `ripeti ${nome}`,
  prima: async (excel) => {
    await prima?.(excel);
    await esegui();
    await annulla();
  },
  esegui: () => ripeti(),
});

/** Those that write on the sheet "Pisa" and that an Excel Table takes. */
const SU_TABELLA = new Set([
  "ricalcola valori",
  "trasforma in valori",
  "risposta, dopo un'altra",
  "anno nuovo",
  "raccolta",
  "banco",
  "valori su più fogli",
]);

const inTabella = ({ nome, prima, esegui }: ComandoProvato): ComandoProvato => ({
  nome: `${nome}, in a Table`,
  prima: async (excel) => {
    await prima?.(excel);
    await disponi(excel, TABELLA);
  },
  esegui,
});

const IN_TABELLA = COMANDI_PROVATI.filter(({ nome }) => SU_TABELLA.has(nome)).map(inTabella);

/** The same commands, to be taken back. */
export const ANNULLAMENTI_PROVATI: readonly ComandoProvato[] = COMANDI_PROVATI.map(annullamentoDi);

/** The same, done again once they were taken back; and all of it on a sheet that is an Excel Table. */
export const ALTRI_PROVATI: readonly ComandoProvato[] = [
  ...COMANDI_PROVATI.map(ripetizioneDi),
  ...IN_TABELLA,
  ...IN_TABELLA.map(annullamentoDi),
  ...IN_TABELLA.map(ripetizioneDi),
];
