import type { Gravita } from "../../../domain/Anomalia";
import type { CodiceAnomalia } from "../../../domain/codiciAnomalia";
import { IN_CORSO } from "./inCorso";
import { RISPOSTE } from "./risposte";
import { formatNumero } from "../../formato";
import { NOMI_ANOMALIE } from "../../anomalie/nomiAnomalie";
import type { Contabile } from "../../Contabile";

/** Every sentence of the pane in Italian; the form of each key for the other languages. */
export const PANNELLO_ITALIANO = {
  titolo: "PERF",
  caricamento: "Lettura del foglio…",
  senzaExcel: "PERF lavora dentro Excel: apri il tuo cruscotto in Excel e premi «Apri PERF» nella scheda Performance.",
  guasto: "Il riquadro si è fermato per un errore imprevisto. Il foglio non è stato toccato.",
  riprova: "Riprova",
  chiudi: "Chiudi il messaggio",
  indietro: "Indietro",
  impostazioni: "Metodo e impostazioni",
  schede: {
    cartella: "Cartella",
    cruscotto: "Cruscotto",
    indicatore: "Indicatore",
    relazione: "Relazione",
    metodo: "Metodo",
  },

  foglio: "Foglio",
  politica: "Metodo di calcolo",
  metodo: (nome: string) => `Metodo: ${nome}`,
  foglioCambiato: "Il foglio è cambiato.",
  aggiorna: "Aggiorna",
  sogliePolitica: (parziale: string, raggiunto: string) =>
    `sotto ${parziale} non raggiunto, da ${parziale} a ${raggiunto} parziale, oltre ${raggiunto} raggiunto`,

  riconosciuto: "Riconosciuto",
  conta: (cosa: Contabile, n: number) => {
    const parole: Record<Contabile, [string, string]> = {
      indicatore: ["indicatore", "indicatori"],
      obiettivo: ["obiettivo", "obiettivi"],
      prospettiva: ["prospettiva", "prospettive"],
      programma: ["programma", "programmi"],
      area: ["area", "aree"],
      ente: ["ente", "enti"],
    };
    return quanti(n, ...parole[cosa]);
  },
  livelli: (cosa: Contabile) => {
    const parole: Record<Contabile, string> = {
      indicatore: "Indicatori",
      obiettivo: "Obiettivi",
      prospettiva: "Prospettive",
      programma: "Programmi",
      area: "Aree",
      ente: "Ente",
    };
    return parole[cosa];
  },
  livello: (cosa: Contabile) => cosa as string,
  colonne: "Colonne",
  colonna: (lettera: string) => `colonna ${lettera}`,
  senzaIntestazione: "senza intestazione",
  anno: (anno: number) => `Anno di riferimento: ${anno}`,
  annoIgnoto: "Anno di riferimento: il foglio non lo dice, quindi le date si confrontano come stanno.",
  protetto:
    "Il foglio è protetto: PERF lo legge, ma per scrivere va tolta la protezione (Revisione › Rimuovi protezione foglio).",
  nonCruscotto: "Questo foglio non è un cruscotto",
  foglioPerf: "Questo foglio l'ha costruito PERF",
  nonCruscottoRimedio: "Passa al foglio del cruscotto: il riquadro lo segue da solo.",

  verifica: "Verifica",
  senzaPubblicato: "Nessun SAL pubblicato con cui confrontare: qui sotto c'è quello che risulta dalle celle.",
  coincidono: (coincidono: number, diversi: number) =>
    `${coincidono === 1 ? "1 coincide" : `${numero(coincidono)} coincidono`}, ${
      diversi === 0 ? "nessuna differenza" : `${numero(diversi)} no`
    }`,
  seguono: (prima: number) =>
    `I SAL nel foglio seguono dalle celle; ${prima === 1 ? "1 era diverso" : `${numero(prima)} erano diversi`} prima`,
  eranoDiversi: (n: number) =>
    n === 1 ? "Quello che era diverso prima" : `Quelli che erano diversi prima (${numero(n)})`,
  differenzeAccettate: (n: number) => (n === 1 ? "1 differenza accettata" : `${numero(n)} differenze accettate`),
  salNelFoglio: (seguono: number, fermi: number) =>
    fermi === 0
      ? "I SAL nel foglio seguono dalle celle; prima di PERF non ce n'erano."
      : `${fermi === 1 ? "1 SAL nel foglio non segue" : `${numero(fermi)} SAL nel foglio non seguono`} più dalle celle: «Ricalcola SAL» ${fermi === 1 ? "lo" : "li"} aggiorna.${
          seguono === 0 ? "" : ` ${seguono === 1 ? "1 segue" : `${numero(seguono)} seguono`}.`
        }`,
  senzaConfronto: (n: number, esiti: string) =>
    `${n === 1 ? "Un altro" : `Altri ${numero(n)}`} senza SAL pubblicato: ${esiti}.`,
  mostraCoincidenti: (n: number) => (n === 1 ? "Quello che coincide" : `Quelli che coincidono (${numero(n)})`),
  pubblicatoRicalcolato: (pubblicato: string, ricalcolato: string) =>
    `pubblicato ${pubblicato}, ricalcolato ${ricalcolato}`,
  nessunSal: "nessun SAL",

  risultato: "Risultato",
  salEnte: (isDiEnte: boolean): string => (isDiEnte ? "SAL dell'ente" : "SAL del foglio"),
  inSospeso: (quante: number) => (quante === 1 ? "Dipende da una risposta" : `Dipende da ${numero(quante)} risposte`),
  pocoMisurato: "troppo poco misurato per una cifra",
  copertura: (misurati: number, attesi: number) =>
    `${numero(misurati)} di ${numero(attesi)} ${attesi === 1 ? "misurato" : "misurati"}`,
  giudizio: (giudizio: string, isProvvisorio: boolean) =>
    `${isProvvisorio ? "Giudizio provvisorio" : "Giudizio"}: ${giudizio}`,
  altriEsiti: (esiti: string) => `Inoltre: ${esiti}.`,

  anomalie: "Anomalie",
  domandeAperte: (n: number, inVerifica: number) =>
    `${quanti(n, "domanda aperta", "domande aperte")}${inVerifica === 0 ? "" : `, ${inVerifica < n ? `di cui ${numero(inVerifica)} ` : n === 1 ? "" : "tutte "}in «Verifica»`}.`,
  provvisorioInCifra: "provvisorio",
  nessunaAnomalia: "Nessuna anomalia.",
  soloNote: "Nessuna domanda aperta, solo note.",
  gravita: (gravita: Gravita) => ({ errore: "errore", conferma: "da confermare", nota: "nota" })[gravita],
  note: (n: number) => quanti(n, "nota", "note"),
  nomeAnomalia: (codice: CodiceAnomalia) => NOMI_ANOMALIE[codice].it,
  tuttoIlFoglio: "Tutto il foglio",
  risposte: RISPOSTE.it,
  correggi: "Correggi…",
  notaAccettata: "Nota per «Va bene così», se serve",
  sospese: (n: number) =>
    n === 1 ? "1 riga di «PERF – correzioni» non vale" : `${numero(n)} righe di «PERF – correzioni» non valgono`,
  sospeseRimedio: "Correggile su quel foglio, o cancellale: finché restano così PERF non le applica a nessuna riga.",
  sospesa: (riga: number, cosa: string, motivo: string) => `Riga ${riga}, «${cosa}»: ${motivo}`,
  senzaNome: "Senza nome",
  motivoSospesa: {
    "non capita": "PERF non capisce che cosa dice, o il suo valore.",
    "senza motivo e autore": "mancano il motivo o il nome di chi lo decide.",
    ambigua: "più righe hanno lo stesso nome, e non si sa di quale parla.",
    rinominata: "la riga a cui rimanda ora ha un altro nome.",
    "senza riga": "nessuna riga del foglio ha quel nome.",
    contraddetta: "un'altra riga dice il contrario: non vale nessuna delle due.",
  },
  righeForse: (righe: string, n: number) => (n === 1 ? `Forse la riga ${righe}.` : `Forse una delle righe ${righe}.`),

  copie: "Lo stesso indicatore su più fogli",
  confrontaCopie: "Confronta i fogli",
  copieTrovate: (n: number, diversi: number) =>
    n === 0
      ? "Nessun indicatore si ripete su più fogli."
      : `${n === 1 ? "1 indicatore si ripete" : `${numero(n)} indicatori si ripetono`} su più fogli: ${
          diversi === 0
            ? "nessuna differenza."
            : diversi === 1
              ? "1 ha valori diversi."
              : `${numero(diversi)} hanno valori diversi.`
        }`,
  copieUguali: (n: number) => (n === 1 ? "1 con gli stessi valori" : `${numero(n)} con gli stessi valori`),
  differenze: (target: boolean, consuntivo: boolean): string =>
    target && consuntivo
      ? "target e consuntivo diversi"
      : target
        ? "target diverso"
        : consuntivo
          ? "consuntivo diverso"
          : "stessi valori",
  copia: (dove: string, target: string, consuntivo: string) => `${dove}: consuntivo ${consuntivo}, target ${target}`,
  collegaAltre: "Collega le altre a questa",
  risultatiDiObiettivi: (n: number) => `Risultati di obiettivi dell'ente (${numero(n)})`,
  risultatoDiObiettivo: (dove: string, scritto: string, obiettivo: string, sal: string) =>
    `${dove}: ${scritto}; «${obiettivo}» dà ${sal}`,
  collegaAlSal: "Collega al SAL dell'obiettivo",
  collegamento: "Che cosa cambia collegando",
  collega: (n: number) => (n === 1 ? "Collega 1 cella" : `Collega ${numero(n)} celle`),
  giaCollegate: "Le altre sono già collegate a questa cella.",
  tutteLeRighe: (n: number) => `tutte le ${numero(n)} righe`,
  rimedio: "Che cosa fare",

  perObiettivo: "Prospettive e obiettivi",
  calcolo: "Calcolo",
  mostraCalcolo: (nome: string) => `Calcolo di ${nome}`,
  peso: (peso: string) => `peso ${peso}`,

  cella: (lettera: string, riga: number) => `${lettera}${riga}`,
  mostraAltri: (altri: number, restano: number) =>
    altri === restano
      ? altri === 1
        ? "Mostra l'ultimo"
        : `Mostra gli altri ${numero(altri)}`
      : `Mostra altri ${numero(altri)} (ne restano ${numero(restano)})`,

  azioni: "Azioni",
  altriComandi: "Altri comandi",
  annulla: "Annulla",
  ripeti: "Ripeti",
  cronologia: (n: number) => (n === 1 ? "Cronologia: 1 comando" : `Cronologia: ${n} comandi`),
  passoNonConservato: "solo finché il riquadro è aperto",
  cronologiaConservata:
    "La cartella conserva gli ultimi 20 comandi, anche salvata e riaperta, fino a un milione di caratteri: i più vecchi fanno posto e non si annullano più.",
  cronologiaSola:
    "In questa versione di Excel ciò che scrive un componente svuota l'elenco di Ctrl+Z: per tornare indietro c'è «Annulla» di PERF.",
  interrompi: "Interrompi",
  ripresa: "La cartella torna com'era…",
  silenzio: {
    avviso:
      "Excel non risponde da due minuti. Puoi aspettare ancora, o smettere e rileggere il foglio: ciò che Excel farà più tardi resta, e «Annulla» lo riporta com'era.",
    aspetta: "Aspetta ancora",
    smetti: "Smetti e rileggi",
  },
  passi: {
    lettura: (foglio: number, tutti: number) => `Lettura del foglio ${numero(foglio)} di ${numero(tutti)}…`,
    tabelle: "Composizione delle tabelle…",
    scrittura: (parte: number) => `Scrittura, parte ${numero(parte)}…`,
  },
  inCorso: IN_CORSO.it,

  anteprima: "Anteprima",
  anteprimaFoglio: (foglio: string) => `Che cosa cambia nel foglio «${foglio}»`,
  cambiano: (cambiano: number, tutti: number) =>
    cambiano === 0
      ? `Nessuna delle ${numero(tutti)} celle SAL cambia.`
      : cambiano === 1
        ? `Cambia 1 cella SAL su ${numero(tutti)}.`
        : `Cambiano ${numero(cambiano)} celle SAL su ${numero(tutti)}.`,
  dipendenti: (n: number) =>
    n === 1 ? "Con i SAL cambia anche 1 tua formula:" : `Con i SAL cambiano anche ${numero(n)} tue formule:`,
  daA: (prima: string, dopo: string) => `da ${prima} a ${dopo}`,
  loCalcolaExcel: "lo calcola Excel",
  dipendentiNonLetti: (nomi: string) => `Fogli troppo grandi per vedere quali formule dipendono dai SAL: «${nomi}».`,
  tabellaContraria: (nome: string) =>
    `I SAL stanno nella tabella di Excel «${nome}»: di formule diverse riga per riga Excel può farne una sola per tutta la colonna. PERF se ne accorgerebbe e toglierebbe ciò che ha scritto.`,
  tabellaValori: "Scrivi valori",
  tabellaUnica: "Una formula per tutta la colonna",
  tabellaConverti: "Converti la tabella in intervallo",
  colonnaNuova: (lettere: string) =>
    `Il foglio non ha una colonna SAL: scrivendo se ne aggiunge una nella colonna ${lettere}, che è vuota. «Annulla» la toglie.`,
  senzaPerf: (n: number, is1904: boolean) =>
    `${n === 1 ? "1 riga avrà una formula" : `${numero(n)} righe avranno una formula`} di Excel e non PERF.SAL, che vede il numero di una cella e non il suo formato, e lì darebbe un'altra cifra${is1904 ? ": questa cartella conta i giorni dal 1904" : ""}. Il SAL resta vivo ed è lo stesso.`,
  tenute: (n: number) =>
    n === 1
      ? "1 SAL pubblicato resta com'è: lo spiega un altro metodo, hai accettato la differenza, o al suo posto ci sarebbe solo una parola. Spuntalo per sostituirlo."
      : `${numero(n)} SAL pubblicati restano come sono: li spiega un altro metodo, hai accettato la differenza, o al loro posto ci sarebbe solo una parola. Spuntali per sostituirli.`,
  sostituite: (n: number) =>
    n === 1
      ? "1 cifra tua viene sostituita da una diversa: è segnata nell'elenco, e «Annulla» la riporta."
      : `${numero(n)} cifre tue vengono sostituite da cifre diverse: sono segnate nell'elenco, e «Annulla» le riporta.`,
  sostituisceValore: "sostituisce una cifra scritta a mano",
  sostituisceFormula: "sostituisce una tua formula",
  filtro: "Mostra",
  filtroCambia: (n: number) => `Cambia (${numero(n)})`,
  filtroAnomalie: (n: number) => `Con anomalie (${numero(n)})`,
  filtroTutti: (n: number) => `Tutti (${numero(n)})`,
  scriviRiga: (cella: string, nome: string) => `Scrivi il SAL in ${cella}: ${nome}`,
  lasciateSopra:
    "Con un indicatore restano come sono anche le medie sopra: altrimenti conterebbero una cifra diversa da quella mostrata.",
  nienteCambia: "Le cifre restano uguali: nelle celle cambia solo il modo in cui sono scritte.",
  comeScrivere: "Come scrivere i SAL",
  modoScelto: (modo: string) => `Come scrivere i SAL: ${modo}`,
  nomiModo: { perf: "formule PERF", nativa: "formule di Excel", valori: "valori" },
  tutteLeCelle: (scelte: number, tutte: number) => `Tutte (${numero(scelte)} di ${numero(tutte)})`,
  modoPerf: "Formule PERF",
  modoPerfNota:
    "I SAL seguono i consuntivi. Chi apre il file senza PERF vede le ultime cifre; se Excel le ricalcola, trova #NOME?.",
  modoNativa: "Formule di Excel",
  modoNativaNota:
    "Stesso risultato senza PERF: chi apre il file, anche l'OIV, vede le cifre aggiornarsi e può leggere il calcolo. Un target di testo che cambia chiede di ricalcolare. PERF le propone quando le righe sono più di 2.000.",
  modoNativaVecchio:
    "Qui PERF le propone comunque: questa versione di Excel non tiene aggiornate le funzioni dei componenti (Microsoft 365, Excel per il web e LTSC 2024 sì).",
  modoValori: "Valori",
  modoValoriNota: "Cifre ferme, uguali per tutti anche senza PERF. Dopo ogni modifica vanno ricalcolate da qui.",
  scrivi: (n: number) => `Scrivi ${numero(n)} SAL`,
  nullaDaScrivere: "Niente da scrivere",
  primaDopo: (prima: string, dopo: string) => `prima ${prima}, dopo ${dopo}`,
  vuota: "vuota",
};

function numero(n: number): string {
  return formatNumero(n, "it");
}

function quanti(n: number, uno: string, molti: string): string {
  return `${numero(n)} ${n === 1 ? uno : molti}`;
}
