import { formatNumero } from "../formato";
import type { IdControllo } from "./relazioneVerifica";

const quanti = (n: number, uno: string, molti: string) => `${formatNumero(n, "it")} ${n === 1 ? uno : molti}`;

/** A point that the OIV validates by, and the checks that speak of it. */
interface Punto {
  readonly lettera: string;
  readonly titolo: string;
  readonly controlli: readonly IdControllo[];
}

/** The eleven points of the guidelines DFP 3/2018, in our words: the letter, what it asks, the checks that speak of it. */
export const PUNTI_OIV: readonly Punto[] = [
  { lettera: "a", titolo: "Coerenza con il Piano della performance", controlli: ["piano", "capitoli", "codici"] },
  { lettera: "b", titolo: "Coerenza con le valutazioni dell'OIV", controlli: [] },
  { lettera: "c", titolo: "Risultati dell'organizzazione e dei singoli obiettivi", controlli: ["rilevare", "copie"] },
  { lettera: "d", titolo: "Obiettivi di anticorruzione e trasparenza", controlli: [] },
  {
    lettera: "e",
    titolo: "Applicazione corretta del metodo (SMVP)",
    controlli: ["confermare", "pubblicati", "formule", "pesi", "versi", "pagamenti"],
  },
  { lettera: "f", titolo: "Affidabilità dei dati", controlli: ["dichiarati", "neutralizzati", "stabiliti"] },
  { lettera: "g", titolo: "Scostamenti e loro cause", controlli: ["cause", "atti"] },
  { lettera: "h", titolo: "Adeguatezza del processo di misurazione e valutazione", controlli: [] },
  { lettera: "i", titolo: "Conformità alle linee guida", controlli: [] },
  { lettera: "j", titolo: "Sinteticità", controlli: [] },
  { lettera: "k", titolo: "Chiarezza e comprensibilità", controlli: [] },
];

/** The words of the dossier that the OIV fills in. Italian always, as the Relazione. */
export const DOSSIER = {
  foglio: "Dossier OIV",
  /** Row by row, with other columns than the eleven points. It begins as the other: both hold what is typed. */
  foglioDati: "Dossier OIV dati",
  daValutare: "da valutare",
  validazione: {
    titolo: "Dossier per la validazione dell'OIV",
    premessa:
      "Gli undici punti delle linee guida DFP 3/2018, a parole nostre: il testo in vigore è da controllare. Accanto a ognuno ciò che le cifre mostrano; il giudizio è di chi valida.",
    colonne: {
      punto: "Punto",
      evidenza: "Che cosa si guarda",
      esito: "Esito del controllo",
      casi: "Casi",
      dove: "Dove",
      valutazione: "Valutazione dell'OIV",
      osservazioni: "Osservazioni dell'OIV",
    },
    senzaEvidenza: "Nessuna cifra lo dice: valuta chi valida.",
    misurati: (misurati: number, attesi: number) =>
      `Misurati ${formatNumero(misurati, "it")} di ${quanti(attesi, "indicatore", "indicatori")}.`,
    estratti: (righe: number) => `${quanti(righe, "riga", "righe")} negli estratti PIRA e PTPCT.`,
    capitoli: (quali: readonly string[]) => `Tabelle nei capitoli ${quali.join(", ")}.`,
    verifica: "Verifica",
  },
  fonti: {
    titolo: "Fonte e certificazione di ogni dato",
    premessa: (righe: number, calcolati: number) =>
      `${quanti(righe, "consuntivo", "consuntivi")}; ${formatNumero(calcolati, "it")} da una formula del foglio. Fonte e atto sono proposti dove il foglio ha una colonna che li dice.`,
    colonne: {
      foglio: "Foglio",
      indicatore: "Indicatore",
      cella: "Cella",
      consuntivo: "Consuntivo",
      come: "Come è la cifra",
      fonte: "Fonte o atto",
      certifica: "Chi certifica il dato",
    },
    come: {
      formula: "calcolata dal foglio",
      scritta: "scritta a mano",
      testo: "detta a parole",
      stabilita: "stabilita",
    },
  },
  campione: {
    titolo: "Campione da riscontrare",
    premessa: (quante: number, di: number, seme: number) =>
      `${quanti(quante, "riga estratta", "righe estratte")} a sorte su ${formatNumero(di, "it")} misurate, seme ${seme}: con lo stesso seme chiunque ritrova le stesse righe (SHA-256 di seme, foglio e indicatore, le più piccole).`,
    nessuna: "Nessuna riga è misurata: non c'è nulla da estrarre.",
    riscontro: "Riscontro sul documento",
    esito: "Esito del riscontro",
  },
  registro: {
    titolo: "Registro delle modifiche",
    premessa: (versione: string, n: number) =>
      `Confronto con «${versione}», riga per riga e su ogni colonna letta: ${quanti(n, "modifica", "modifiche")}.`,
    colonne: {
      indicatore: "Indicatore",
      cella: "Cella",
      colonna: "Che cosa",
      prima: "Prima",
      dopo: "Adesso",
    },
    nomi: { target: "Target", consuntivo: "Consuntivo", peso: "Peso", sal: "SAL" },
    nuova: "riga nuova",
    tolta: "riga tolta",
  },
  impronta: {
    titolo: "Impronta delle cifre",
    premessa:
      "SHA-256 di indicatori, target, consuntivi, pesi, SAL ed esiti. Chi valida copia l'impronta accanto: da allora, se una cifra cambia, alla prossima ricostruzione si vede.",
    totale: "Tutti i fogli",
    colonne: {
      foglio: "Foglio",
      righe: "Righe",
      impronta: "Impronta di adesso",
      firmata: "Impronta alla firma",
      confronto: "Confronto",
    },
    uguale: "✓ le cifre sono quelle della firma",
    diversa: "✗ le cifre sono cambiate dopo la firma",
    assente: "– non ancora firmata",
  },
} as const;
