import type { CodiceAnomalia } from "../domain/Anomalia";
import { rifiutoIn, testoRifiutoPolitica } from "./politica";
import type { Dati, VoceAnomalia } from "./VoceAnomalia";

const MOTIVI: Readonly<Record<string, string>> = {
  tolleranza: "il risultato dipende dalla tolleranza scritta nel target",
  limite: "il consuntivo è esattamente sul limite di un target che dice «oltre»",
  scala: "il livello è sotto quello atteso: il SAL è il rapporto tra i gradini della scala",
  valore: "la regola non stabilisce da sola quanto vale un risultato fuori dal target",
  "target-zero": "con un target di zero «più alto è meglio» non dà una quota",
  punto: "il punto è stato letto come virgola",
  "stesse-parole": "target e consuntivo sono le stesse parole",
  "data-lontana": "la data del consuntivo è di oltre un anno prima del target",
  "riferimento-vuoto": "la cella rimanda a un'altra che potrebbe essere vuota, e Excel la mostra come 0",
  colonne: "ci sono più colonne di target o di consuntivo e l'anno non dice quale vale",
  "nessuna-domanda": "nessuno ha chiesto nulla: se è così l'indicatore non si applica ed esce dalle medie",
  "operatore-illeggibile": "nella colonna dell'operatore c'è un testo che non è un operatore",
  "operatori-diversi": "l'operatore nella sua colonna e quello del target non vanno d'accordo: vale il target",
  "peso-pagamenti": "l'obiettivo sui tempi di pagamento deve pesare almeno il 30% (DL 13/2023, art. 4-bis)",
  "ente-righe": "il metodo fa la media delle righe, ma il foglio non ne ha: vale quella per livelli",
  "ente-priorita": "il metodo fa la media delle priorità, ma i programmi non le dicono: vale quella per livelli",
  "ente-obiettivi strategici":
    "il metodo fa la media degli obiettivi strategici, ma il foglio non ne ha: vale quella per livelli",
  "senza-priorita": "alcuni obiettivi non hanno una priorità e restano fuori da quelle medie",
  "sal-unito": "la cella del SAL è unita a quella di altre righe: PERF misura la riga ma lì non scrive",
  "uno-per-si": "il target è Sì/No e il consuntivo è 1 o 100%: è stato letto come Sì",
};

const proposta = (d: Dati) =>
  `Proposta: ${d.testo("proposta")} (da «${d.testo("parole")}»)${
    d.has("salProposto") ? `; il SAL sarebbe ${d.quota("salProposto")}` : ""
  }.`;

/** Sentences about a consuntivo told in words; without its words, what the rows of that cause have in common. */
const NARRATI: Readonly<Record<string, (d: Dati) => string>> = {
  proposta: (d) => (d.has("parole") ? proposta(d) : "Cifre proposte da consuntivi scritti a parole."),
  "proposta-superata": (d) =>
    d.has("confermata")
      ? `La cifra confermata (${d.testo("confermata")}) non è più nel testo del consuntivo: nessun SAL.${
          d.has("parole") ? ` ${proposta(d)}` : ""
        }`
      : "Cifre confermate che non sono più nel testo del consuntivo.",
  confermato: (d) =>
    d.has("proposta")
      ? `Consuntivo confermato: ${d.testo("proposta")}, letto dal testo della cella.`
      : "Consuntivi scritti a parole, con la cifra confermata.",
};

export const ANOMALIE_ITALIANE: Readonly<Record<CodiceAnomalia, VoceAnomalia>> = {
  "verso-presunto": {
    fatto: (d) =>
      `Verso presunto: ${d.testo("verso") === "decrescente" ? "più basso è meglio" : "più alto è meglio"}${
        d.has("altro") ? ` (altrimenti il SAL sarebbe ${d.quota("altro")})` : ""
      }.`,
    rimedio:
      "Scrivi un operatore nel target (≥ o ≤), oppure togli il punto di domanda dalla formula del SAL se va bene.",
  },
  "consuntivo-mancante": {
    fatto: (d) =>
      d.has("sal")
        ? "Manca il consuntivo: per il metodo dell'ente conta zero."
        : "Manca il consuntivo: nessun SAL, e la riga resta fuori dalle medie.",
    rimedio: "Scrivi il consuntivo quando lo conosci: vuoto non è zero.",
  },
  "target-mancante": {
    fatto: () => "Manca il target: nessun SAL.",
    rimedio: "Scrivi il target approvato, oppure «monitoraggio» se l'indicatore si osserva soltanto.",
  },
  "in-ritardo": {
    fatto: (d) =>
      Number(d.testo("sal")) > 0 && Number(d.testo("sal")) < 1
        ? `In ritardo di ${d.testo("giorni")} giorni: la fascia del metodo dà ${d.quota("sal")}.`
        : Number(d.testo("tolleranza")) > 0
          ? `In ritardo di ${d.testo("giorni")} giorni (tolleranza: ${d.testo("tolleranza")}).`
          : `In ritardo di ${d.testo("giorni")} giorni: senza una tolleranza stabilita il SAL è 0%.`,
    rimedio: "Conferma la regola dell'ente sulle date in ritardo (quanti giorni di tolleranza prevede il SMVP).",
  },
  "anno-target": {
    fatto: (d) =>
      `Il target è del ${d.testo("annoTarget")}, il cruscotto del ${d.testo("anno")}: nessun SAL. Se è una svista, la data è ${d.data("proposta")}.`,
    rimedio: "Correggi l'anno del target, se è una svista.",
  },
  "pubblicato-diverso": {
    fatto: (d) => `Il SAL pubblicato (${d.quota("pubblicato")}) non segue dalle celle.`,
    rimedio: "Controlla target e consuntivo: spesso la cella nasconde decimali, o la cifra è stata scritta a mano.",
  },
  "numero-come-data": {
    fatto: (d) => `La cella mostra una data del 1900: è il numero ${d.numero("numero")} formattato come data.`,
    rimedio: "Cambia il formato della cella in numero.",
  },
  "unita-incoerenti": {
    fatto: (d) =>
      d.has("letto")
        ? `Target e consuntivo in unità diverse: il consuntivo è stato letto come ${
            Number(d.testo("percentuale")) === 1 ? d.quota("letto") : d.numero("letto")
          }.`
        : "Target e consuntivo sono in unità diverse e più letture sono possibili: nessun SAL.",
    rimedio: "Scrivi target e consuntivo nella stessa unità (entrambi percentuali, numeri o date).",
  },
  "testo-non-interpretabile": {
    fatto: () => "Il consuntivo è un testo da cui non segue una cifra: nessun SAL.",
    rimedio: "Scrivi nel consuntivo la sola cifra, e sposta la descrizione nelle note.",
  },
  "target-composto": {
    fatto: () => "Il target contiene più condizioni o dipende da altri dati: nessun SAL.",
    rimedio: "Dividi la riga in più indicatori, uno per condizione.",
  },
  "da-confermare": {
    fatto: (d) =>
      NARRATI[d.testo("motivo")]?.(d) ??
      `Da confermare: ${MOTIVI[d.testo("motivo")] ?? "la regola non basta da sola"}${d.has("quali") ? ` (${d.testo("quali")})` : ""}.`,
    rimedio: "Controlla la riga: se il SAL proposto è giusto non serve altro.",
    rimedi: {
      proposta:
        "Se la cifra è giusta confermala, altrimenti scrivila da sola nel consuntivo: fino ad allora nessun SAL.",
      "proposta-superata": "Conferma la cifra nuova, oppure scrivila da sola nel consuntivo.",
      confermato: "Nulla da fare: se il testo cambia e la cifra non c'è più, il SAL lo dice.",
    },
  },
  "pesi-non-100": {
    fatto: (d) => `I pesi sommano a ${d.quota("somma")}: la media li riporta a 100%.`,
    rimedio: "Correggi i pesi.",
  },
  "stesso-indicatore-valori-diversi": {
    fatto: (d) =>
      `Lo stesso indicatore ha ${d.testo("motivo")} diverso da un foglio all'altro${
        d.has("nome") ? `: «${d.testo("nome")}» (${d.testo("dove")})` : ""
      }.`,
    rimedio: "Decidi quale valore vale e correggi gli altri, oppure collega le copie alla cella giusta.",
  },
  "codice-duplicato": {
    fatto: (d) => `Il codice ${d.testo("codice")} compare su più obiettivi.`,
    rimedio: "Dai a ogni obiettivo un codice suo.",
  },
  "vicino-alla-soglia": {
    fatto: (d) => `A meno di mezzo punto dalla soglia del ${d.quota("soglia")}.`,
    rimedio: "Controlla i decimali prima di pubblicare l'esito.",
  },
  "sal-scritto-a-mano": {
    fatto: () => "Il SAL è scritto a mano, mentre le altre righe hanno una formula: non segue il consuntivo.",
    rimedio: "Premi «Ricalcola SAL» per scriverci la formula, oppure stabilisci il SAL con il suo motivo.",
  },
  "indicatore-circolare": {
    fatto: () => "Il consuntivo è il risultato dell'ente stesso: misurato, ma fuori da ogni media.",
    rimedio: "Nulla da fare.",
  },
  "errore-in-cella": {
    fatto: () => "Il target o il consuntivo contiene un errore di Excel: nessun SAL.",
    rimedio: "Correggi la formula della cella.",
  },
  "letture-diverse": {
    fatto: (d) =>
      `La media per livelli è ${d.quota("perLivelli", 2)}, quella semplice di tutte le righe ${d.quota("perRighe", 2)}.`,
    rimedio: "Controlla nel SMVP quale media usa l'ente: qui vale quella per livelli.",
  },
  "politica-inutilizzabile": {
    fatto: (d) =>
      `Il metodo di calcolo conservato nella cartella non si può usare: ${testoRifiutoPolitica(rifiutoIn(d), "it")}. Vale quello standard.`,
    rimedio: "Scegli di nuovo il metodo di calcolo nel pannello, oppure correggi il campo indicato.",
  },
  "codice-altrove": {
    fatto: (d) => `Il codice ${d.testo("codice")} è su «${d.testo("altrove")}» con un altro nome.`,
    rimedio: "Controlla che sia lo stesso obiettivo: se è un altro, dagli un codice suo.",
  },
  "target-non-ultimo-approvato": {
    fatto: (d) => `Il target non è l'ultimo approvato${d.has("approvato") ? ` (${d.testo("approvato")})` : ""}.`,
    rimedio: "Aggiorna il target con quello dell'ultima variazione approvata, oppure indica l'atto che lo conferma.",
  },
  "storico-impossibile": {
    fatto: (d) => `Le percentuali del ${d.testo("anno")} non possono venire da ${d.testo("quanti")} obiettivi interi.`,
    rimedio: "Controlla le cifre di quell'anno nel documento da cui vengono.",
  },
  "giustificazione-mancante": {
    fatto: () => "Il target non è raggiunto del tutto e la nota è vuota.",
    rimedio: "Scrivi nella nota la causa dello scostamento: l'OIV la chiede per ogni risultato parziale.",
  },
};
