import type { Gravita } from "../../domain/Anomalia";
import { formatNumero, formatQuota } from "../formato";

/** The words of the checks before signing, and of what they find. Italian always, as the Relazione. */

const quanti = (n: number, uno: string, molti: string) => `${formatNumero(n, "it")} ${n === 1 ? uno : molti}`;

export const VERIFICA = {
  titolo: "Verifica prima della firma",
  foglio: "Verifica",
  premessa:
    "Quello che l'OIV controlla per validare la Relazione. I conteggi seguono le celle; l'elenco sotto si rifà ricostruendo la Relazione.",
  colonne: { controllo: "Controllo", esito: "Esito", casi: "Casi", guarda: "Che cosa guarda" },
  superato: "✓ superato",
  daSistemare: "✗ da sistemare",
  nessuno: "✓ nessuno",
  finora: "– nessun caso finora",
  dedotti: (n: number) => `◆ ${quanti(n, "dedotto", "dedotti")} da PERF`,
  daDichiarare: "◆ da dichiarare",
  nonVerificabile: "– non verificabile",
  perche: (motivo: string) => `Non verificabile: ${motivo}.`,
  gruppi: {
    completezza: "Completezza",
    calcolo: "Correttezza del calcolo",
    scelte: "Scostamenti e scelte motivate",
    coerenza: "Coerenza tra fogli",
  },
} as const;

/** What each check is called and what it looks at. Its title is counted in the list of cases: no "*", "?" or "~". */
export const CONTROLLI = {
  piano: ["Indicatori del Piano presenti", "Ogni indicatore del Piano è nella Relazione."],
  capitoli: [
    "Obiettivi ritrovati negli altri capitoli",
    "Ogni obiettivo ha un legame con gli altri capitoli: il nome, quello sopra di lui o un indicatore.",
  ],
  rilevare: ["Consuntivi rilevati", "Ogni indicatore che conta nelle medie ha il suo consuntivo."],
  confermare: ["Calcoli confermati", "Nessun SAL aspetta una risposta."],
  pubblicati: ["SAL pubblicati e ricalcolati", "Il SAL scritto nel cruscotto segue dalle celle, con lo stesso metodo."],
  pesi: ["Pesi che fanno 100%", "I pesi sotto ogni voce sommano a 100%, con mezzo punto di tolleranza."],
  formule: [
    "Formule del foglio senza guasti",
    "Le formule di SAL, medie e pesi del foglio: interrotte, su un'altra riga o una cella vuota, con un numero dentro, con l'intervallo sbagliato, da un altro file.",
  ],
  versi: ["Versi confermati", "Nessun SAL dipende da un verso che nessuno ha detto."],
  pagamenti: [
    "Tempi di pagamento almeno al 30%",
    "Nelle schede dei dirigenti l'obiettivo sui tempi di pagamento pesa almeno il 30% (DL 13/2023, art. 4-bis).",
  ],
  cause: ["Scostamenti con la loro causa", "Ogni indicatore sotto il target ha una causa nella tabella Scostamenti."],
  atti: ["Target cambiati con il loro atto", "Ogni target cambiato durante l'anno indica l'atto che lo approva."],
  dichiarati: ["Esiti dichiarati", "Righe con un esito diverso da quello della cifra, con motivo e autore."],
  neutralizzati: ["Righe neutralizzate", "Righe tolte dalle medie, con motivo e autore."],
  stabiliti: ["SAL stabiliti e righe non applicabili", "Righe dove qualcuno ha deciso al posto della regola."],
  codici: ["Codici senza ripetizioni", "Nessun codice su più righe od obiettivi diversi, qui o su un altro foglio."],
  copie: ["Copie dello stesso indicatore d'accordo", "Lo stesso indicatore ha un solo target e un solo consuntivo."],
  anomalie: ["Anomalie risolte", "Nessun errore aperto e nessuna domanda senza risposta."],
} as const;
export type IdControllo = keyof typeof CONTROLLI;

export const SENZA_DATI = {
  piano: "Piano non indicato",
  unCapitolo: "un solo capitolo, nulla da confrontare",
  pagamenti: "nessuna scheda di dirigenti con un obiettivo sui tempi di pagamento",
  cause: "tabella Scostamenti non scelta",
  atti: "versione precedente dei target non indicata",
  pubblicati: "nessun SAL scritto nel cruscotto",
  formule: "SAL, medie e pesi sono scritti, non calcolati con formule",
  formuleNostre: "le formule del SAL sono quelle di PERF: il foglio non ne ha di sue",
  pesi: "i cruscotti non hanno pesi",
  copie: "un solo foglio, nulla da confrontare",
  senzaCopie: "nessun indicatore sta su più fogli",
  senzaCodici: "i cruscotti non hanno codici",
  senzaSal: "nessun indicatore è ancora misurato",
} as const;

export const CASI = {
  titolo: "Casi da vedere",
  nessuno: "Nessun caso.",
  colonne: { controllo: "Controllo", cella: "Cella", voce: "Voce", fatto: "Che cosa succede" },
  dove: (foglio: string, riga: number) => `${foglio}, riga ${riga}`,
  /** Beside the name of the sheet. */
  riga: (riga: number) => `riga ${riga}`,
  tuttiDaRilevare: (n: number) =>
    `Nessuno dei ${quanti(n, "indicatore del foglio ha", "indicatori del foglio ha")} ancora un consuntivo.`,
  assente: (piano: string) => `È in «${piano}» ma non nei cruscotti della Relazione.`,
  senzaCausa: "Scostamento senza causa.",
  senzaAtto: "Target cambiato senza l'atto che lo approva.",
  senzaLegame: (capitoli: readonly string[]) =>
    `Non si ritrova ${capitoli.length === 1 ? "nel capitolo" : "nei capitoli"} ${capitoli.join(" e ")}.`,
  stabilito: (che: string, motivo: string, autore: string) =>
    [che, ...(motivo === "" ? [] : [`motivo: ${motivo}`]), ...(autore === "" ? [] : [`autore: ${autore}`])].join("; "),
  esitoDichiarato: (esito: string) => `Esito dichiarato: ${esito}`,
  neutralizzato: "Neutralizzata: fuori dalle medie",
  nonApplicabile: "Non applicabile",
  salStabilito: (sal: string) => `SAL stabilito: ${sal}`,
  altriVersi: (n: number) =>
    `${quanti(n, "altro verso segue", "altri versi seguono")} dalle parole della riga: vedi la Nota metodologica.`,
  pubblicati: (uguali: number, tutti: number) =>
    `Il SAL scritto nel cruscotto segue dalle celle: ${quanti(uguali, "coincide", "coincidono")} su ${formatNumero(tutti, "it")}.`,
  pesoBasso: (peso: number) => `Il peso è ${formatQuota(peso, "it")}: sotto il 30%.`,
  targetDiversi: (dove: string) => `Target diversi: ${dove}.`,
  consuntiviDiversi: (dove: string) => `Consuntivi diversi: ${dove}.`,
} as const;

export const PUBBLICATI = {
  titolo: "SAL pubblicati che non seguono dalle celle",
  premessa: (uguali: number, tutti: number) =>
    `SAL scritti nel cruscotto: ${formatNumero(tutti, "it")}, uguali al ricalcolo: ${formatNumero(uguali, "it")}. Un SAL pubblicato resta scritto qui come fu trovato.`,
  colonne: {
    cella: "Cella",
    voce: "Voce",
    pubblicato: "Pubblicato",
    ricalcolato: "Ricalcolato",
    differenza: "Differenza",
    motivo: "Probabile motivo",
  },
  decimali: (scritto: string, da: string, a: string) =>
    `Decimali perduti: il consuntivo è scritto come ${scritto}, e con un valore da ${da} a ${a} il SAL è quello pubblicato.`,
  troncato: "È la stessa cifra, troncata invece che arrotondata.",
  ritardo: (giorni: string) => `La data è in ritardo di ${giorni} giorni, e il SAL pubblicato la conta come in tempo.`,
  versoOpposto: "Segue dal verso opposto.",
  daiPubblicati: (quali: string) => `Segue dai SAL pubblicati sotto: ${quali}.`,
  senzaPesi: "È la media semplice delle voci, senza i pesi.",
  altroMetodo: "Segue dal metodo con cui è pubblicata la maggior parte di questo foglio, che è un altro.",
  sconosciuto: "Nessun motivo si legge nelle celle: forse la cifra fu scritta a mano.",
} as const;

export const EFFETTO = {
  titolo: "Medie con i SAL pubblicati",
  premessa: "Quanto varrebbero le medie se i SAL pubblicati qui sopra restassero come sono.",
  colonne: { voce: "Voce", conPubblicati: "Con i pubblicati", ricalcolato: "Ricalcolata", differenza: "Differenza" },
} as const;

export const APERTE = {
  titolo: "Anomalie per causa",
  nessuna: "Nessuna anomalia.",
  colonne: { gravita: "Gravità", causa: "Causa", righe: "Righe", cella: "La prima", rimedio: "Che cosa fare" },
  gravita: { errore: "✗ errore", conferma: "◆ da confermare", nota: "nota" } satisfies Record<Gravita, string>,
} as const;
