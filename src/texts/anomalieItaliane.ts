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
  argomenti: "un argomento della formula del SAL non si capisce: la riga è misurata senza",
};

const CONTROLLA = "Controlla la riga: se il SAL è giusto scegli «Va bene così».";
const CONTROLLA_METODO = "Controlla «ente» nel metodo di calcolo: se la media per livelli va bene non serve altro.";

/** What to do about a reason of its own. */
const RIMEDI: Readonly<Record<string, string>> = {
  proposta: "Se la cifra è giusta confermala, altrimenti scrivila da sola nel consuntivo: fino ad allora nessun SAL.",
  "proposta-superata": "Conferma la cifra nuova, oppure scrivila da sola nel consuntivo.",
  confermato: "Nulla da fare: se il testo cambia e la cifra non c'è più, il SAL lo dice.",
  "target-zero": "Se meno è meglio scrivi il target come «≤ 0»; altrimenti scrivi un target diverso da zero.",
  tolleranza:
    "Se la tolleranza vale scrivi il limite che ne risulta nel target; se il SAL è giusto scegli «Va bene così».",
  limite:
    "Se il limite compreso va bene scrivi ≥ o ≤ nel target; altrimenti aggiungi «limite=severo» alla formula del SAL.",
  punto: "Se era un separatore delle migliaia, riscrivi il numero senza punto.",
  "data-lontana": "Controlla l'anno del consuntivo; se è giusto scegli «Va bene così».",
  "riferimento-vuoto": "Scrivi il valore nella cella a cui rimanda; se lo zero è vero scegli «Va bene così».",
  colonne: "Scrivi l'anno nel titolo del foglio, oppure indica la colonna sul foglio «PERF – correzioni».",
  "nessuna-domanda": "Se è così scegli «Va bene così»: la riga diventa «non applicabile».",
  "operatore-illeggibile": "Scrivi nella colonna dell'operatore uno di questi: ≥, >, ≤, <, =.",
  "operatori-diversi": "Scrivi lo stesso operatore nei due posti, o lascialo in uno solo.",
  "peso-pagamenti": "Porta il peso almeno al 30%, o scrivi nelle note dove il resto del peso è assegnato.",
  "ente-righe": CONTROLLA_METODO,
  "ente-priorita": CONTROLLA_METODO,
  "ente-obiettivi strategici": CONTROLLA_METODO,
  "senza-priorita": "Aggiungi gli obiettivi alle eccezioni di «medie.priorita» nel metodo di calcolo.",
  "uno-per-si": "Scrivi «SI» nel consuntivo; se la riga va bene com'è scegli «Va bene così».",
  "sal-unito": "Dividi la cella unita, se vuoi un SAL per ogni riga: «Ricalcola SAL» ci scriverà.",
  argomenti: "Correggi gli argomenti nella formula del SAL: la guida di PERF.SAL dice quali sono.",
};

/** "1 giorno", "48 giorni". */
const inRitardo = (d: Dati) => `In ritardo di ${d.testo("giorni")} ${d.testo("giorni") === "1" ? "giorno" : "giorni"}`;

/** What a late result is worth, and by which rule. */
function esitoRitardo(d: Dati): string {
  const [sal, tolleranza] = [Number(d.testo("sal")), Number(d.testo("tolleranza"))];
  if (sal === 1) return `${inRitardo(d)}: per il metodo dell'ente conta come in tempo.`;
  if (sal > 0) return `${inRitardo(d)}: la fascia del metodo dà ${d.quota("sal")}.`;
  return tolleranza > 0
    ? `${inRitardo(d)}, oltre la tolleranza di ${tolleranza}: il SAL è 0%.`
    : `${inRitardo(d)}: il SAL è 0%, se l'ente non ha stabilito una tolleranza.`;
}

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
    rimedio: "Nel riquadro confermalo, o di' che è il contrario; oppure scrivi un operatore nel target (≥ o ≤).",
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
    fatto: (d) => (d.has("giorni") ? esitoRitardo(d) : "Date in ritardo."),
    rimedio:
      "Se il SMVP prevede una tolleranza scegli il metodo che la contiene, o aggiungi «giorni=30» alla formula del SAL; se no scegli «Va bene così».",
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
    fatto: (d) =>
      `La cella mostra la data ${d.data("numero")}: è il numero ${d.numero("numero")} formattato come data.`,
    rimedio: "Cambia il formato della cella in numero.",
  },
  "unita-incoerenti": {
    fatto: (d) =>
      d.has("letto")
        ? `Target e consuntivo in unità diverse: il consuntivo è stato letto come ${
            Number(d.testo("percentuale")) === 1 ? d.quota("letto") : d.numero("letto")
          }.`
        : "Target e consuntivo sono in unità diverse: nessun SAL.",
    rimedio: "Scrivi target e consuntivo nella stessa unità (entrambi percentuali, numeri o date).",
  },
  "testo-non-interpretabile": {
    fatto: () => "Il consuntivo è un testo da cui non segue una cifra: nessun SAL.",
    rimedio: "Scrivi nel consuntivo la sola cifra, e sposta la descrizione nelle note.",
  },
  "target-composto": {
    fatto: () =>
      "Il target non è una sola cifra né un giorno del calendario (più condizioni, parole, dati di altri anni): nessun SAL.",
    rimedio: "Scrivi nel target la sola cifra con il suo operatore, o dividi la riga: un indicatore per condizione.",
  },
  "da-confermare": {
    fatto: (d) =>
      NARRATI[d.testo("motivo")]?.(d) ??
      `Da confermare: ${MOTIVI[d.testo("motivo")] ?? "la regola non basta da sola"}${d.has("quali") ? ` (${d.testo("quali")})` : ""}.`,
    rimedio: CONTROLLA,
    rimedi: RIMEDI,
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
    fatto: (d) => `A mezzo punto o meno dalla soglia del ${d.quota("soglia")}.`,
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
    fatto: (d) =>
      d.has("quanti")
        ? `Le percentuali del ${d.testo("anno")} non possono venire da ${d.testo("quanti")} obiettivi interi.`
        : d.has("somma")
          ? `Le percentuali del ${d.testo("anno")} sommano a ${d.quota("somma")}: più di quanto si spieghi con gli arrotondamenti.`
          : `Nessun numero di obiettivi interi dà le percentuali del ${d.testo("anno")}.`,
    rimedio: "Controlla le cifre di quell'anno nel documento da cui vengono.",
  },
  "totale-diverso": {
    fatto: (d) =>
      `Valutazioni ${d.testo("anno")}: il titolo dice ${d.testo("titolo")} persone, la tabella ne somma ${d.testo("somma")}.`,
    rimedio: "Controlla chi manca o è contato due volte, e correggi il titolo o la tabella.",
  },
  "valori-ripetuti": {
    fatto: (d) =>
      `Valutazioni ${d.testo("anno")}: media e deviazione standard sono identiche a quelle del ${d.testo("altro")}.`,
    rimedio: "Due anni diversi non danno quasi mai le stesse cifre: controlla che non siano state ricopiate.",
  },
  "giustificazione-mancante": {
    fatto: () => "Il target non è raggiunto del tutto e la nota è vuota.",
    rimedio: "Scrivi nella nota la causa dello scostamento: l'OIV la chiede per ogni risultato parziale.",
  },
};
