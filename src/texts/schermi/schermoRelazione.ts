import type { Destinatario } from "../../domain/Destinatario";
import type { Politica } from "../../domain/metodo/Politica";
import { formatNumero } from "../formato";
import type { Lingua } from "../lingua";

/** A number and what it counts stay on one line. */
const UNITO = "\u00a0";

/** Every sentence of the screen "Relazione" in Italian; the form of each key for the other languages. */
const it = {
  titolo: "Relazione",
  lettura: "Lettura di tutti i fogli della cartella…",
  inAggiornamento: "Aggiornamento…",
  riassunto: (anno: number | null, fogli: number, indicatori: number) =>
    `${anno === null ? "Nessun foglio dice l'anno" : `Anno ${anno}`}: ${quanti(fogli, "it", "cruscotto", "cruscotti")}, ${quanti(indicatori, "it", "indicatore", "indicatori")}.`,
  soloPiano: "È un Piano: non ha consuntivi, e una Relazione avrebbe pagine vuote. Puoi scrivere «Qualità del Piano».",
  nessunCruscotto:
    "Nessun foglio della cartella è un cruscotto: serve una riga di intestazioni con il Target (o Risultato atteso). Aggiungila o apri il file giusto: questo schermo si aggiorna da solo.",
  sceltaInutilizzabile:
    "La scelta conservata in questa cartella non si può leggere: si riparte con tutte le tabelle. La prossima Relazione ne conserva una nuova.",

  fogli: "Fogli",
  fogliNota: "Ogni cruscotto va nel suo capitolo. Se PERF ha capito male di chi è, correggilo qui.",
  foglio: (indicatori: number, capitolo: string) =>
    `${quanti(indicatori, "it", "indicatore", "indicatori")} · cap. ${capitolo}`,
  foglioEscluso: (indicatori: number) => `${quanti(indicatori, "it", "indicatore", "indicatori")} · lasciato fuori`,
  destinazioneDi: (foglio: string) => `Di chi è ${foglio}`,
  destinazioni: { ente: "Ente", area: "Area", "azienda speciale": "Azienda speciale", dirigente: "Dirigente" },
  ignorati: (n: number) => (n === 1 ? "1 foglio non è un cruscotto" : `${numero(n, "it")} fogli non sono cruscotti`),
  scegliUnFoglio: "Scegli almeno un foglio: le tabelle si fanno con i suoi indicatori.",

  tabelle: "Tabelle",
  presentiNota: "Quelle già nella cartella si aggiornano sempre: per toglierne una, elimina il suo foglio.",
  capitoli: {
    "linee guida": {
      "1": "Risultati principali",
      "2": "Contesto e risorse",
      "3": "Risultati",
      "3.0": "Albero della performance",
      "3.1": "Obiettivi strategici",
      "3.2": "Obiettivi operativi",
      "3.3": "Valutazione complessiva",
      "3.4": "Bilancio di genere",
      "4": "Obiettivi individuali",
      "5": "Processo di misurazione",
      "Allegato 1": "Variazioni",
    },
    "report integrato": {
      "1": "Sintesi dei risultati",
      "2.1": "Valore pubblico",
      "2.2": "Performance",
      "2.2.1": "Albero della performance",
      "2.2.2": "Obiettivi strategici",
      "2.2.3": "Obiettivi operativi",
      "2.2.4": "Valutazione complessiva",
      "2.2.5": "Pari opportunità",
      "2.2.6": "Obiettivi individuali",
      "2.3": "Rischi corruttivi e trasparenza",
      "3": "Organizzazione e capitale umano",
      "4": "Monitoraggio",
      "Allegato 1": "Variazioni",
    },
  } as Readonly<Record<Politica["indice"], Readonly<Record<string, string>>>>,
  generi: {
    quadro: { nome: "Quadro di sintesi", cosa: "Prospettive e obiettivi con SAL ed esito" },
    mappa: { nome: "Prospettive e priorità", cosa: "Gli stessi obiettivi sui due assi" },
    albero: { nome: "Albero della performance", cosa: "Dall'ente agli obiettivi; nel documento un disegno" },
    esiti: { nome: "Esiti degli obiettivi", cosa: "Quanti raggiunti, in parte e non raggiunti" },
    dettaglio: { nome: "Dettaglio degli indicatori", cosa: "Ogni riga e ogni media di ogni foglio" },
    scostamenti: { nome: "Scostamenti", cosa: "Gli indicatori sotto il target, con causa e azione da scrivere" },
    cascading: { nome: "Aree e responsabili", cosa: "Il totale di ognuno con le sue prospettive" },
    schede: { nome: "Schede", cosa: "Obiettivi e programmi uno per uno" },
    estratto: { nome: "Estratti PIRA e PTPCT", cosa: "Ogni indicatore una volta sola" },
    assi: { nome: "Assi del PIAO", cosa: "Quante righe ha ogni asse, come vanno, quali non ne hanno" },
    risorse: { nome: "Risorse", cosa: "Preventivo, aggiornato e consuntivo" },
    variazioni: { nome: "Variazioni del Piano", cosa: "Che cosa è cambiato, con motivo e atto da scrivere" },
    piano: {
      nome: "Qualità del Piano",
      cosa: "Target e baseline, che cosa si può misurare, pesi, cifre che derivano da altre",
    },
    serie: { nome: "Serie storica", cosa: "Gli anni passati e i target futuri" },
    tabelle: { nome: "Tabelle dell'ente", cosa: "Personale, genere, soddisfazione, benessere, dai loro fogli" },
    valutazioni: { nome: "Valutazioni individuali", cosa: "Persone per classe di punteggio" },
    nota: { nome: "Nota metodologica", cosa: "Ogni regola usata, e su quante righe" },
    verifica: { nome: "Verifica", cosa: "I controlli dell'OIV, prima di firmare" },
    dossier: { nome: "Dossier OIV", cosa: "Gli undici punti con le prove, fonti, campione e impronta delle cifre" },
    monitoraggio: { nome: "Monitoraggio", cosa: "A che punto si è a una data, per responsabile" },
  },
  destinatario: "Per chi sono le tabelle",
  destinatari: { tutti: "Tutti: OIV, Giunta, uffici", oiv: "OIV", giunta: "Giunta" } as Readonly<
    Record<Destinatario, string>
  >,
  righe: (n: number) => quanti(n, "it", "riga", "righe"),
  tabelleRighe: (tabelle: number, righe: number) =>
    `${numero(tabelle, "it")}${UNITO}tabelle, ${quanti(righe, "it", "riga", "righe")}`,
  vincoli: {
    sempre: "c'è sempre: le altre tabelle rimandano qui",
    "in corso": "si costruisce col giorno scelto",
    presente: "già nella cartella",
  },
  incompleta: (mancanze: string) => `Incompleta: ${mancanze}.`,
  incomplete: (incomplete: number, tutte: number) =>
    incomplete === 1
      ? `Incompleta 1 tabella su ${numero(tutte, "it")}: il perché è nella sua anteprima.`
      : `Incomplete ${numero(incomplete, "it")} tabelle su ${numero(tutte, "it")}: il perché è nella loro anteprima.`,

  anteprimaDi: (tabella: string) => `Anteprima di ${tabella}`,
  vuota: "Nessuna riga.",
  copia: "Copia come HTML",
  copiaDi: (tabella: string) => `Copia come HTML ${tabella}`,

  costruisci: "Costruisci la Relazione",
  word: "Scarica Word",
  validazione: "Validazione dell'OIV",
  validazioneNota:
    "Costruisce la Relazione e blocca ogni foglio, senza password: l'OIV scrive solo nei suoi posti del Dossier. Fallo su una copia della cartella.",
  blocca: "Costruisci e blocca per l'OIV",
  sblocca: "Togli il blocco",
  documento: "Documento Word",
  pubblicazione: "Copia per la pubblicazione",
  pubblicazioneNota:
    "Dirigenti per obiettivo, senza nomi, note interne e Verifica. Si ferma finché resta qualcosa da scrivere. Rileggi i testi scritti a mano: possono nominare chi la cartella non conosce.",
  integrale: "Integrale",
  integraleNota: "Ogni tabella e ogni foglio. Senza: sintetica, ogni cosa una volta.",
  bozza: "Anche se resta da scrivere",
  bozzaNota: "Ogni pagina dice che è una bozza.",
  aggiorna: "Aggiorna un documento…",
  aggiornaNota:
    "Scegli la Relazione che hai già in Word: tabelle, grafici e frasi di PERF dicono ciò che dicono i cruscotti, il resto non si tocca.",
  documentoDaAggiornare: "Documento Word da aggiornare",
  modello: "Scegli un modello…",
  modelloNota:
    "Un documento dell'ente: stili, testate, piè di pagina e pagina sono i suoi. Il suo testo resta solo se un paragrafo dice [Relazione], dove va il documento.",
  modelloDaUsare: "Modello Word da usare",
  togliModello: "Togli",
  togliModelloDi: (nome: string) => `Togli il modello ${nome}`,
};

const en: typeof it = {
  titolo: "Report (Relazione)",
  lettura: "Reading every sheet of the workbook…",
  inAggiornamento: "Updating…",
  riassunto: (anno, fogli, indicatori) =>
    `${anno === null ? "No sheet says the year" : `Year ${anno}`}: ${quanti(fogli, "en", "cruscotto", "cruscotti")}, ${quanti(indicatori, "en", "indicator", "indicators")}.`,
  soloPiano:
    "It is a Piano: it has no actuals, and a report would have empty pages. You can write “Qualità del Piano”.",
  nessunCruscotto:
    "No sheet of the workbook is a cruscotto: it takes a header row that names the target (or the expected result). Add one or open the right file: this screen follows by itself.",
  sceltaInutilizzabile:
    "The choice kept in this workbook cannot be read: every table is ticked again. The next report keeps a new one.",

  fogli: "Sheets",
  fogliNota: "Each cruscotto goes in its chapter. Where PERF has mistaken whose it is, correct it here.",
  foglio: (indicatori, capitolo) => `${quanti(indicatori, "en", "indicator", "indicators")} · ch. ${capitolo}`,
  foglioEscluso: (indicatori) => `${quanti(indicatori, "en", "indicator", "indicators")} · left out`,
  destinazioneDi: (foglio) => `Whose ${foglio} is`,
  destinazioni: { ente: "Whole body", area: "Area", "azienda speciale": "Special agency", dirigente: "Manager" },
  ignorati: (n) => (n === 1 ? "1 sheet is not a cruscotto" : `${numero(n, "en")} sheets are not cruscotti`),
  scegliUnFoglio: "Choose at least one sheet: the tables are made of its indicators.",

  tabelle: "Tables",
  presentiNota: "Those in the workbook already are always updated: to remove one, delete its sheet.",
  capitoli: {
    "linee guida": {
      "1": "Main results",
      "2": "Context and resources",
      "3": "Results",
      "3.0": "Performance tree",
      "3.1": "Strategic objectives",
      "3.2": "Operational objectives",
      "3.3": "Overall evaluation",
      "3.4": "Gender budget",
      "4": "Individual objectives",
      "5": "Measurement process",
      "Allegato 1": "Changes",
    },
    "report integrato": {
      "1": "Main results",
      "2.1": "Public value",
      "2.2": "Performance",
      "2.2.1": "Performance tree",
      "2.2.2": "Strategic objectives",
      "2.2.3": "Operational objectives",
      "2.2.4": "Overall evaluation",
      "2.2.5": "Equal opportunities",
      "2.2.6": "Individual objectives",
      "2.3": "Corruption risks and transparency",
      "3": "Organisation and people",
      "4": "Monitoring",
      "Allegato 1": "Changes",
    },
  },
  generi: {
    quadro: { nome: "Summary", cosa: "Perspectives and objectives with SAL and outcome" },
    mappa: { nome: "Perspectives and priorities", cosa: "The same objectives on both axes" },
    albero: { nome: "Performance tree", cosa: "From the body to its objectives; a drawing in the document" },
    esiti: { nome: "Outcomes of the objectives", cosa: "How many are reached, partly reached and not reached" },
    dettaglio: { nome: "Detail of the indicators", cosa: "Every row and every mean of each sheet" },
    scostamenti: { nome: "Deviations", cosa: "The indicators below target, with cause and action to type" },
    cascading: { nome: "Areas and managers", cosa: "The total of each with its perspectives" },
    schede: { nome: "Objective cards", cosa: "Objectives and programmes one by one" },
    estratto: { nome: "PIRA and PTPCT extracts", cosa: "Each indicator once" },
    assi: { nome: "Axes of the PIAO", cosa: "How many rows each axis has, how they fare, which has none" },
    risorse: { nome: "Resources", cosa: "Budget, updated budget and actual" },
    variazioni: { nome: "Changes to the Piano", cosa: "What has changed, with reason and act to type" },
    piano: {
      nome: "Quality of the Piano",
      cosa: "Targets and baselines, what can be measured, weights, figures that follow from others",
    },
    serie: { nome: "Past years", cosa: "The years before and the targets to come" },
    tabelle: { nome: "The body's own tables", cosa: "Staff, gender, satisfaction, well-being, from their sheets" },
    valutazioni: { nome: "Individual evaluations", cosa: "People by class of score" },
    nota: { nome: "Note on the method", cosa: "Each rule used, and on how many rows" },
    verifica: { nome: "Check", cosa: "The checks of the OIV, before signing" },
    dossier: {
      nome: "OIV dossier",
      cosa: "The eleven points with their evidence, sources, sample and hash of the figures",
    },
    monitoraggio: { nome: "Monitoring", cosa: "Where things are on a date, by who answers" },
  },
  destinatario: "Whom the tables are for",
  destinatari: { tutti: "Everybody: OIV, Giunta, offices", oiv: "OIV", giunta: "Giunta" },
  righe: (n) => quanti(n, "en", "row", "rows"),
  tabelleRighe: (tabelle, righe) => `${numero(tabelle, "en")}${UNITO}tables, ${quanti(righe, "en", "row", "rows")}`,
  vincoli: {
    sempre: "always there: the other tables point at it",
    "in corso": "built for the chosen day",
    presente: "in the workbook already",
  },
  incompleta: (mancanze) => `Incomplete: ${mancanze}.`,
  incomplete: (incomplete, tutte) =>
    incomplete === 1
      ? `1 of ${numero(tutte, "en")} tables is incomplete: its preview says why.`
      : `${numero(incomplete, "en")} of ${numero(tutte, "en")} tables are incomplete: their preview says why.`,

  anteprimaDi: (tabella) => `Preview of ${tabella}`,
  vuota: "No rows.",
  copia: "Copy as HTML",
  copiaDi: (tabella) => `Copy as HTML ${tabella}`,

  costruisci: "Build the report",
  word: "Download Word",
  validazione: "Validation by the OIV",
  validazioneNota:
    "Builds the report and locks every sheet, without a password: the OIV writes only in its places of the dossier. Do it on a copy of the workbook.",
  blocca: "Build and lock for the OIV",
  sblocca: "Remove the lock",
  documento: "Word document",
  pubblicazione: "Copy for publication",
  pubblicazioneNota:
    "Managers by objective, without names, internal notes or the Check. It stops while something is to be written. Read again what was typed: it may name people whom the workbook does not know.",
  integrale: "Full version",
  integraleNota: "Every table and every sheet. Without it: the short one, each thing once.",
  bozza: "Even with something still to be written",
  bozzaNota: "Every page says that it is a draft.",
  aggiorna: "Update a document…",
  aggiornaNota:
    "Pick the report that you already have in Word: PERF's tables, charts and sentences say what the cruscotti say, the rest is not touched.",
  documentoDaAggiornare: "Word document to update",
  modello: "Choose a template…",
  modelloNota:
    "A document of the body: styles, headers, footers and page are its own. Its text stays only where a paragraph says [Relazione], where the document goes.",
  modelloDaUsare: "Word template to use",
  togliModello: "Remove",
  togliModelloDi: (nome) => `Remove the template ${nome}`,
};

function numero(n: number, lingua: Lingua): string {
  return formatNumero(n, lingua);
}

function quanti(n: number, lingua: Lingua, uno: string, molti: string): string {
  return `${numero(n, lingua)}${UNITO}${n === 1 ? uno : molti}`;
}

/** The words of the screen "Relazione", apart from the others because it is loaded when it is opened. */
export const TESTI_SCHERMO_RELAZIONE: Readonly<Record<Lingua, typeof it>> = { it, en };
