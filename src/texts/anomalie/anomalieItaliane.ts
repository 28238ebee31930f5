import { QUOTA_O_PUNTI } from "../../domain/numeri/quotaOPunti";
import type { CodiceAnomalia } from "../../domain/codiciAnomalia";
import type {
  MotivoDaConfermare,
  MotivoDelFoglio,
  MotivoDelPeriodo,
  MotivoNarrato,
  RuoloChiesto,
} from "../../domain/DatiAnomalia";
import { FRASI_ITALIANE } from "../frasi/frasiItaliane";
import { paroleMetodo } from "../paroleMetodo";
import { rifiutoIn, testoRifiutoPolitica } from "../politica";
import { VOCI_DELLE_FORMULE } from "./vociDelleFormule";
import { VOCI_DELLE_PERSONE } from "./vociDellePersone";
import { VOCI_DELLE_RIGHE } from "./vociDelleRighe";
import { motivoIn, type Dati, type VoceAnomalia } from "../VoceAnomalia";

/** Reasons to confirm that come from the sheet around a row, or that leave its SAL as it is. */
const MOTIVI: Readonly<Record<MotivoDelFoglio, string>> = {
  punto: "il punto è stato letto come virgola",
  "stesse-parole": "target e consuntivo sono le stesse parole",
  "riferimento-vuoto": "la cella rimanda a un'altra che potrebbe essere vuota, e Excel la mostra come 0",
  "operatore-illeggibile": "nella colonna dell'operatore c'è un testo che non è un operatore",
  "operatori-diversi": "l'operatore nella sua colonna e quello del target non vanno d'accordo: vale il target",
  "peso-pagamenti": "l'obiettivo sui tempi di pagamento deve pesare almeno il 30% (DL 13/2023, art. 4-bis)",
  "ente-righe": "il metodo fa la media delle righe, ma il foglio non ne ha: vale quella per livelli",
  "ente-priorita": "il metodo fa la media delle priorità, ma i programmi non le dicono: vale quella per livelli",
  "ente-obiettivi strategici":
    "il metodo fa la media degli obiettivi strategici, ma il foglio non ne ha: vale quella per livelli",
  "senza-priorita": "alcuni obiettivi non hanno una priorità e restano fuori da quelle medie",
  "sal-unito": "la cella del SAL è unita a quella di altre righe: PERF misura la riga ma lì non scrive",
  "consuntivo-unito":
    "la cella del consuntivo è unita a quella di altre righe che hanno un target proprio: di chi è? Nessun SAL",
  "target-unito":
    "la cella del target è unita a quella di altre righe che hanno un consuntivo proprio: è di ciascuna o di tutte insieme? Nessun SAL",
  "migliaia-o-decimali":
    "una cifra si può leggere in due modi («1,000» è uno o mille) e il foglio non dice quale: nessun SAL",
  argomenti: "un argomento della formula del SAL non si capisce: la riga è misurata senza",
};

const UNITA = {
  [QUOTA_O_PUNTI]:
    "Target e consuntivo sembrano uno una quota (0,85 è 85%), l'altro in punti (85): nessun SAL finché non si sa.",
  migliaia: "Le parole parlano di migliaia o di milioni, le cifre non vanno d'accordo: nessun SAL finché non si sa.",
  "ordine-di-grandezza": "Target e consuntivo distano mille volte o più: nessun SAL finché non si sa se è una svista.",
  "oltre-la-scala":
    "Le parole della riga dicono una scala, e una cifra ne esce: nessun SAL finché non si sa che cosa vale.",
} as const;

/** The roles that are asked for, as the question names them. */
const RUOLI_CHIESTI: Readonly<Record<RuoloChiesto, string>> = {
  indicatore: "il nome dell'indicatore",
  target: "il target",
  consuntivo: "il consuntivo",
  sal: "il SAL pubblicato",
  peso: "il peso",
};

/** Why a period is not the year. */
const PERIODI: Readonly<Record<MotivoDelPeriodo, string>> = {
  parziale: "il consuntivo è di una parte dell'anno, il target è dell'anno intero",
  proprio: "il consuntivo e il target sono di una parte dell'anno",
  incrementi: "le cifre dei periodi possono essere incrementi da sommare o valori a una data: il foglio non lo dice",
};

const CONTROLLA_METODO = "Controlla «ente» nel metodo di calcolo: se la media per livelli va bene non serve altro.";

/** What to do about those, and about reasons beside a SAL: on its cell a function has no error to say it on. */
const RIMEDI: Readonly<Partial<Record<MotivoDaConfermare, string>>> = {
  proposta: "Se la cifra è giusta confermala, altrimenti scrivila da sola nel consuntivo: fino ad allora nessun SAL.",
  "proposta-superata": "Conferma la cifra nuova, oppure scrivila da sola nel consuntivo.",
  "nessuna-domanda": "Se è così scegli «Va bene così»: la riga diventa «non applicabile».",
  confermato: "Nulla da fare: se il testo cambia e la cifra non c'è più, il SAL lo dice.",
  tolleranza:
    "Se la tolleranza vale scrivi il limite che ne risulta nel target; se il SAL è giusto scegli «Va bene così».",
  limite:
    "Se il limite compreso va bene scrivi ≥ o ≤ nel target; altrimenti aggiungi «limite=severo» alla formula del SAL.",
  punto: "Se era un separatore delle migliaia, riscrivi il numero senza punto.",
  "data-lontana": "Controlla l'anno del consuntivo; se è giusto scegli «Va bene così».",
  "uno-per-si": "Scrivi «SI» nel consuntivo; se la riga va bene com'è scegli «Va bene così».",
  "riferimento-vuoto": "Scrivi il valore nella cella a cui rimanda; se lo zero è vero scegli «Va bene così».",
  "operatore-illeggibile": "Scrivi nella colonna dell'operatore uno di questi: ≥, >, ≤, <, =.",
  "operatori-diversi": "Scrivi lo stesso operatore nei due posti, o lascialo in uno solo.",
  "peso-pagamenti": "Porta il peso almeno al 30%, o scrivi nelle note dove il resto del peso è assegnato.",
  "ente-righe": CONTROLLA_METODO,
  "ente-priorita": CONTROLLA_METODO,
  "ente-obiettivi strategici": CONTROLLA_METODO,
  "senza-priorita": "Aggiungi gli obiettivi alle eccezioni di «medie.priorita» nel metodo di calcolo.",
  "sal-unito": "Dividi la cella unita, se vuoi un SAL per ogni riga: «Ricalcola SAL» ci scriverà.",
  "consuntivo-unito":
    "Dividi la cella unita e scrivi il valore di ogni riga; se lo stesso vale per ciascuna scegli «Va bene così».",
  "target-unito":
    "Dividi la cella unita e scrivi il target di ogni riga; se lo stesso vale per ciascuna scegli «Va bene così».",
  "migliaia-o-decimali":
    "Di' come sono scritte le cifre in «Metodo» › «Colonne di questo foglio» (o con una riga «numeri» in «PERF – correzioni»), o riscrivile.",
  argomenti: "Correggi gli argomenti nella formula del SAL: la guida di PERF.SAL dice quali sono.",
};

/** What the rows have in common where each has a figure of its own. */
const CAUSE: Readonly<Record<MotivoNarrato, string>> = {
  proposta: "Cifre proposte da consuntivi scritti a parole.",
  "proposta-superata": "Cifre confermate che non sono più nel testo del consuntivo.",
  confermato: "Consuntivi scritti a parole, con la cifra confermata.",
};

const DI_RIGA = FRASI_ITALIANE.voci;

const confermato = (d: Dati<"da-confermare">) =>
  `Consuntivo confermato: ${d.testo("proposta")}, letto dal testo della cella.`;

const proposta = (d: Dati<"da-confermare">) =>
  `Proposta: ${d.testo("proposta")} (da «${d.testo("parole")}»)${
    d.has("salProposto") ? `; il SAL sarebbe ${d.quota("salProposto")}` : ""
  }.`;

/** Why a row is to be confirmed: a reason of the sheet around it, or else one of its own. */
function daConfermare(d: Dati<"da-confermare">): string {
  const { motivo } = d;
  if (motivo === "confermato") return confermato(d);
  if (motivo === "proposta") return proposta(d);
  if (motivo === "proposta-superata" && d.has("parole")) return `${DI_RIGA["da-confermare"].fatto(d)} ${proposta(d)}`;
  const perche = motivoIn(d, MOTIVI);
  return perche === null
    ? DI_RIGA["da-confermare"].fatto(d)
    : `Da confermare: ${perche}${d.has("quali") ? ` (${d.testo("quali")})` : ""}.`;
}

export const ANOMALIE_ITALIANE: { readonly [Codice in CodiceAnomalia]: VoceAnomalia<Codice> } = {
  ...DI_RIGA,
  "verso-presunto": {
    fatto: (d) =>
      `Verso presunto: ${d.testo("verso") === "decrescente" ? "più basso è meglio" : "più alto è meglio"}${
        d.has("altro") ? ` (altrimenti il SAL sarebbe ${d.quota("altro")})` : ""
      }.`,
    rimedio: "Nel riquadro confermalo, o di' che è il contrario; oppure scrivi un operatore nel target (≥ o ≤).",
  },
  "unita-incoerenti": {
    ...DI_RIGA["unita-incoerenti"],
    fatto: (d) => (d.has("motivo") ? (motivoIn(d, UNITA) ?? "") : DI_RIGA["unita-incoerenti"].fatto(d)),
    rimedi: {
      migliaia: "Scrivi target e consuntivo nella stessa unità; se lo sono già scegli «Va bene così».",
      "ordine-di-grandezza": "Controlla le due cifre; se sono giuste scegli «Va bene così».",
      "oltre-la-scala": "Controlla le due cifre; se la scala è un'altra scegli «Va bene così».",
      [QUOTA_O_PUNTI]:
        "Scrivili tutti e due con il %; se sono numeri come gli altri scegli «Va bene così», o il tipo «numero» in «Indicatore».",
    },
    cause: {
      [QUOTA_O_PUNTI]: "Una quota accanto a punti (0,85 e 85)",
      migliaia: "Migliaia o milioni accanto a unità",
      "ordine-di-grandezza": "Cifre di un altro ordine di grandezza",
      "oltre-la-scala": "Cifre oltre la scala detta dalle parole",
    },
  },
  "consuntivo-mancante": {
    ...DI_RIGA["consuntivo-mancante"],
    rimedio: "Scrivi il consuntivo quando lo conosci: vuoto non è zero.",
  },
  "in-ritardo": {
    ...DI_RIGA["in-ritardo"],
    rimedio:
      "Se il SMVP prevede una tolleranza scegli il metodo che la contiene, o scrivi i giorni in «Indicatore» › «Correggi»; se no scegli «Va bene così»: il SAL resta questo.",
  },
  "testo-non-interpretabile": {
    ...DI_RIGA["testo-non-interpretabile"],
    rimedio:
      "Scrivi nel consuntivo solo ciò che il target chiede (una cifra, una data, Sì o No), e il resto nelle note.",
  },
  "numero-come-data": { ...DI_RIGA["numero-come-data"], rimedio: "Cambia il formato della cella in numero." },
  "vicino-alla-soglia": {
    fatto: (d) => `A mezzo punto o meno dalla soglia del ${d.quota("soglia")}.`,
    rimedio: "Controlla i decimali prima di pubblicare l'esito.",
  },
  "errore-in-cella": {
    fatto: () => "Il target o il consuntivo contiene un errore di Excel: nessun SAL.",
    rimedio: "Correggi la formula della cella.",
  },
  "da-confermare": {
    ...DI_RIGA["da-confermare"],
    fatto: daConfermare,
    rimedio: "Controlla la riga: se il SAL è giusto scegli «Va bene così».",
    rimedi: { ...DI_RIGA["da-confermare"].rimedi, ...RIMEDI },
    cause: CAUSE,
  },
  "pubblicato-diverso": {
    fatto: (d) => `Il SAL pubblicato (${d.quota("pubblicato")}) non segue dalle celle.`,
    rimedio: "Controlla target e consuntivo: spesso la cella nasconde decimali, o la cifra è stata scritta a mano.",
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
  "sal-scritto-a-mano": {
    fatto: () => "Il SAL è scritto a mano, mentre le altre righe hanno una formula: non segue il consuntivo.",
    rimedio: "Premi «Ricalcola SAL» per scriverci la formula, oppure stabilisci il SAL con il suo motivo.",
  },
  "indicatore-circolare": {
    fatto: () => "Il consuntivo è il risultato dell'ente stesso: misurato, ma fuori da ogni media.",
    rimedio: "Nulla da fare.",
  },
  "letture-diverse": {
    fatto: (d) =>
      d.has("motivo")
        ? `I pesi sono quote di tutto il foglio, non di ogni voce: vale la media pesata delle righe, ${d.quota("perRighe", 2)}; per livelli sarebbe ${d.quota("perLivelli", 2)}.`
        : `La media per livelli è ${d.quota("perLivelli", 2)}, quella semplice di tutte le righe ${d.quota("perRighe", 2)}${
            d.has("pubblicata")
              ? `: è questa che dà il risultato dell'ente scritto sul foglio (${d.quota("pubblicata")})`
              : ""
          }.`,
    rimedio:
      "Controlla nel SMVP quale media usa l'ente, e sceglila nel metodo di calcolo: qui vale quella per livelli.",
    cause: { "pesi-del-foglio": "I pesi sono quote di tutto il foglio, non di ogni voce" },
    rimedi: { "pesi-del-foglio": "Se l'ente fa la media per livelli, scrivi un peso accanto a ogni voce." },
  },
  "politica-inutilizzabile": {
    fatto: (d) =>
      `Il metodo di calcolo conservato nella cartella non si può usare: ${testoRifiutoPolitica(
        rifiutoIn((nome) => d.testo(nome)),
        "it",
      )}. Vale quello standard.`,
    rimedio: "Scegli di nuovo il metodo di calcolo nel riquadro, oppure correggi il campo indicato.",
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
  "colonna-incerta": {
    fatto: (d) => `Quale colonna è ${motivoIn(d, RUOLI_CHIESTI) ?? ""}? ${d.testo("quali")}.`,
    rimedio:
      "Indica la colonna in «Metodo» › «Colonne di questo foglio»: vale per tutti i blocchi uguali. Fino ad allora nessuna riga si misura da lì.",
  },
  "metodo-diverso": {
    fatto: (d) =>
      `Il metodo di questo foglio è un altro (${paroleMetodo(d.testo("metodo"), "it")}): dà ${d.testo("spiegati")} SAL pubblicati su ${d.testo("di")}, quello in uso ${d.testo("ora")}.${
        d.has("anche")
          ? ` Ne danno altrettanti: ${d
              .testo("anche")
              .split(" | ")
              .map((uno) => paroleMetodo(uno, "it"))
              .join(", oppure ")}.`
          : ""
      }`,
    rimedio:
      "Se è quello dell'ente premi «Usa questo metodo». Fino ad allora i SAL pubblicati che spiega restano nelle loro celle.",
  },
  "peso-mancante": {
    fatto: (d) =>
      d.testo("quanti") === "1"
        ? `Manca il peso di ${d.testo("quali")}, mentre gli altri ne hanno uno: la media è provvisoria e non lo conta.`
        : `Mancano dei pesi (${d.testo("quanti")}), mentre gli altri ne hanno uno: la media è provvisoria e non li conta (${d.testo("quali")}).`,
    rimedio: "Scrivi il peso nella sua cella; se la riga non deve contare scrivi 0.",
  },
  "operatore-contro-parole": {
    fatto: (d) =>
      `L'operatore (${d.testo("operatore")}) dice che più ${/[≤<]/.test(d.testo("operatore")) ? "basso" : "alto"} è meglio, le parole dell'indicatore il contrario: vale l'operatore.`,
    rimedio: "Se l'operatore è giusto scegli «Va bene così»; altrimenti correggilo nel target.",
  },
  ...VOCI_DELLE_RIGHE.it,
  ...VOCI_DELLE_FORMULE.it,
  ...VOCI_DELLE_PERSONE.it,
  "peso-illeggibile": {
    fatto: (d) => `Un peso che non è un numero da 0 in su, o in un'altra scala: ${d.testo("quali")}. Nessuna media.`,
    rimedio: "Scrivi i pesi come numeri nella stessa scala: tutti in percentuale, o tutti in punti.",
  },
  "periodo-parziale": {
    fatto: (d) => `Periodo «${d.testo("periodo")}»: ${motivoIn(d, PERIODI) ?? "non è l'anno intero"}.`,
    cause: PERIODI,
    rimedio:
      "Un risultato di una parte dell'anno non ha l'esito di fine anno: completa il consuntivo, oppure scegli «Va bene così» se vale per l'anno intero.",
  },
  "giustificazione-mancante": {
    fatto: () => "Il target non è raggiunto del tutto e la nota è vuota.",
    rimedio: "Scrivi nella nota la causa dello scostamento: l'OIV la chiede per ogni risultato parziale.",
  },
};
