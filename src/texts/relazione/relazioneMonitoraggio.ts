import { formatData } from "../../domain/numeri/calendario";

const quanti = (n: number, uno: string, molti: string) => `${n} ${n === 1 ? uno : molti}`;

/** The words of the tables "al 30/04". Italian always, as the Relazione is. */
export const MONITORAGGIO = {
  titolo: (al: number) => `Monitoraggio al ${formatData(al)}`,
  /** Whom the document is for, after its title. */
  per: { tutti: "", oiv: " per l'OIV", giunta: " per la Giunta" },
  /** Sheets have no "/" in their names, and 31 characters with what is before this: two for the year leave the longest its own. */
  foglio: (al: number, che: string) =>
    `${formatData(al)
      .replace(/\/\d\d(?=\d\d$)/, "-")
      .replaceAll("/", "-")} ${che}`,
  premessa: (al: number) =>
    `Come si era il ${formatData(al)}, compreso: l'anno non è finito e nessun indicatore ha un esito, nessun obiettivo una media.`,
  composto: (oggi: string) => `Tabelle composte dai cruscotti il ${oggi}.`,
  indicativo: "Ciò che ci si attende a passo costante, a gradini o al passo dell'anno scorso è indicativo.",
  colonne: {
    voce: "Foglio",
    responsabile: "Responsabile",
    indicatore: "Indicatore",
    obiettivo: "Obiettivo",
    target: "Target",
    consuntivo: "Valore rilevato",
    quota: "Del target",
    dovuta: "Atteso",
    stato: "A che punto è",
    perche: "Perché",
    segnalazione: "Che cosa segnala l'OIV",
    azione: "Che cosa si fa",
    dovuti: "Dovuti",
    misurati: "Misurati",
    daConfermare: "Da confermare",
    mancanti: "Da rilevare",
    copertura: "Misurato del dovuto",
    dateDovute: "Scadenze dovute",
    dateInTempo: "Nei tempi",
    indicatori: "Indicatori",
  },
  andamento: {
    prima: "Prima",
    ultimo: "L'ultima volta",
    variazione: "Variazione",
    proiezione: "Proiezione",
    vuoto: "nessun valore",
    cambiato: (prima: string, ora: string) => `${ora} (era ${prima})`,
    nota: "La proiezione porta alla fine dell'anno il passo degli ultimi due valori: non è un risultato e non è un esito. Riguarda solo ciò che si accumula.",
    ferme: (n: number) =>
      n === 1
        ? "1 indicatore non è cambiato: è fuori dalla tabella."
        : `${n} indicatori non sono cambiati: sono fuori dalla tabella.`,
  },
  totale: "Tutti i fogli",
  senzaResponsabile: "Nessun responsabile indicato",
  nomi: {
    quadro: { titolo: "Quadro", foglio: "Quadro" },
    responsabili: { titolo: "Dovuto e mancante per responsabile", foglio: "Uffici" },
    mancanti: { titolo: "Dovuti e mancanti", foglio: "Elenchi" },
    anticipo: { titolo: "In anticipo", foglio: "Elenchi" },
    oiv: { titolo: "Per l'OIV: che cosa chiede attenzione", foglio: "OIV" },
    giunta: { titolo: "Per la Giunta: su che cosa decidere", foglio: "Giunta" },
    scheda: { titolo: "Scheda", foglio: "Schede" },
    andamento: { titolo: "Andamento", foglio: "Andamento" },
    dettaglio: { titolo: "Tutti gli indicatori", foglio: "Righe" },
  },
  conti: (n: { dovute: number; misurate: number; daConfermare: number; mancanti: number }) =>
    `${quanti(n.dovute, "dovuto", "dovuti")}: ${quanti(n.misurate, "misurato", "misurati")}, ${n.daConfermare} da confermare, ${n.mancanti} da rilevare.`,
  stati: (n: { ritardo: number; rischio: number; anticipo: number }) =>
    `In ritardo o oltre il limite ${n.ritardo}, a rischio ${n.rischio}, in anticipo ${n.anticipo}.`,
  senzaValore: (n: number) =>
    n === 1
      ? "Un altro dovuto non ha ancora un valore certo: è fra i «Da rilevare» e i «Da confermare» del suo ufficio."
      : `Altri ${n} dovuti non hanno ancora un valore certo: sono fra i «Da rilevare» e i «Da confermare» dei loro uffici.`,
  contate: (n: number) => quanti(n, "indicatore", "indicatori"),
  scheda: (chi: string) => `Scheda di ${chi}`,
} as const;
