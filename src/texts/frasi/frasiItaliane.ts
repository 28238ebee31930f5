import type { MotivoDaConfermare, MotivoDiCella } from "../../domain/DatiAnomalia";
import type { FrasiDiRiga } from "./fraseMisura";
import { motivoIn, type Dati } from "../VoceAnomalia";

const MOTIVI: Readonly<Record<MotivoDiCella, string>> = {
  tolleranza: "il risultato dipende dalla tolleranza scritta nel target",
  limite: "il consuntivo è esattamente sul limite di un target che dice «oltre»",
  scala: "il livello è sotto quello atteso: il SAL è il rapporto tra i gradini della scala",
  valore: "la regola non stabilisce da sola quanto vale un risultato fuori dal target",
  "target-zero": "con un target di zero «più alto è meglio» non dà una quota",
  "data-lontana": "la data del consuntivo è di un altro anno, lontana da quella del target",
  "nessuna-domanda": "nessuno ha chiesto nulla: se è così l'indicatore non si applica ed esce dalle medie",
  "senza-base": "il metodo misura dalla base, e qui manca o non è una cifra nella stessa unità del target",
  "base-oltre": "il target non migliora la base da cui si misura",
  "uno-per-si": "il target è Sì/No e il consuntivo è 1 o 100%: è stato letto come Sì",
};

/** What to do about a reason that leaves no SAL. */
const RIMEDI: Readonly<Partial<Record<MotivoDaConfermare, string>>> = {
  "proposta-superata":
    "Togli «consuntivo=» e scrivi la cifra da sola nel consuntivo, o confermane un'altra nel riquadro di PERF.",
  "senza-base": "Scrivi la base nella sua colonna, con l'unità del target, o dalla come sesto argomento di PERF.SAL.",
  "base-oltre": "Controlla la base e il target; se il verso è l'altro, dillo.",
  "target-zero": "Se meno è meglio scrivi il target come «≤ 0»; altrimenti scrivi un target diverso da zero.",
  "nessuna-domanda": "Se è così scegli «Va bene così» nel riquadro di PERF: la riga diventa «non applicabile».",
};

/** "1 giorno", "48 giorni". */
const inRitardo = (d: Dati<"in-ritardo">) =>
  `In ritardo di ${d.testo("giorni")} ${d.testo("giorni") === "1" ? "giorno" : "giorni"}`;

/** What a late result is worth, and by which rule. */
function esitoRitardo(d: Dati<"in-ritardo">): string {
  const [sal, tolleranza] = [Number(d.testo("sal")), Number(d.testo("tolleranza"))];
  if (sal === 1) return `${inRitardo(d)}: per il metodo dell'ente conta come in tempo.`;
  if (sal > 0) return `${inRitardo(d)}: la fascia del metodo dà ${d.quota("sal")}.`;
  return tolleranza > 0
    ? `${inRitardo(d)}, oltre la tolleranza di ${tolleranza}: il SAL è 0%.`
    : `${inRitardo(d)}: il SAL è 0%, se l'ente non ha stabilito una tolleranza.`;
}

/** All that is said in Italian of a row that was measured and of a mean: a function in a cell says no more. */
export const FRASI_ITALIANE: FrasiDiRiga = {
  lingua: "it",
  voci: {
    "consuntivo-mancante": {
      fatto: (d) =>
        d.has("sal")
          ? "Manca il consuntivo: per il metodo dell'ente conta zero."
          : "Manca il consuntivo: nessun SAL, e la riga resta fuori dalle medie.",
    },
    "target-mancante": {
      fatto: () => "Manca il target: nessun SAL.",
      rimedio: "Scrivi il target approvato, oppure «monitoraggio» se l'indicatore si osserva soltanto.",
    },
    "in-ritardo": {
      fatto: esitoRitardo,
    },
    "anno-target": {
      fatto: (d) =>
        `Il target è del ${d.testo("annoTarget")}, il cruscotto del ${d.testo("anno")}: nessun SAL. Se è una svista, la data è ${d.data("proposta")}.`,
      rimedio: "Correggi l'anno del target, se è una svista.",
    },
    "numero-come-data": {
      fatto: (d) =>
        `La cella mostra la data ${d.data("numero")}: è il numero ${d.numero("numero")} formattato come data.`,
    },
    "unita-incoerenti": {
      fatto: (d) =>
        d.has("letto")
          ? `Target e consuntivo in unità diverse: il consuntivo è stato letto come ${
              Number(d.testo("percentuale")) === 1 ? d.quota("letto") : d.numero("letto")
            }.`
          : "Target e consuntivo sono in unità diverse: nessun SAL.",
      rimedio: "Scrivi target e consuntivo nella stessa unità (entrambi numeri, percentuali, date o Sì/No).",
    },
    "testo-non-interpretabile": {
      fatto: () => "Il consuntivo è un testo da cui non segue un valore: nessun SAL.",
      rimedio:
        "Scrivi nel consuntivo solo ciò che il target chiede (una cifra, una data, Sì o No); se è nel testo, il riquadro di PERF la propone e tu la confermi.",
    },
    "target-composto": {
      fatto: () =>
        "Il target non è una sola cifra né un giorno del calendario (più condizioni, parole, dati di altri anni): nessun SAL.",
      rimedio:
        "Scrivi nel target la sola cifra con il suo operatore, o «Dividi il target»: ogni parte con il suo consuntivo.",
    },
    "da-confermare": {
      fatto: (d) =>
        d.motivo === "proposta-superata"
          ? `La cifra confermata (${d.testo("confermata")}) non è più nel testo del consuntivo: nessun SAL.`
          : `Da confermare: ${motivoIn(d, MOTIVI) ?? "la regola non basta da sola"}.`,
      rimedio: "Controlla la riga.",
      rimedi: RIMEDI,
    },
  },
  parole: {
    meglio: { crescente: "più alto è meglio", decrescente: "più basso è meglio" },
    su: (consuntivo, target) => `${consuntivo} su un target di ${target}`,
    mancano: (quanto, isUno) => `${isUno ? "manca" : "mancano"} ${quanto}`,
    oltre: (quanto) => `oltre il limite di ${quanto}`,
    scarto: (quanto) => `si scosta di ${quanto}`,
    sulLimite: "il target chiede di superarlo",
    meglioDelTarget: {
      crescente: (quanto) => `oltre il target di ${quanto}`,
      decrescente: (quanto) => `meglio del target di ${quanto}`,
    },
    dallaBase: (base, consuntivo, target) => `da ${base} a ${consuntivo}, su un target di ${target}`,
    perFasce: "per fasce",
    punti: (quanti, isUno) => `${quanti} ${isUno ? "punto" : "punti"}`,
    nellIntervallo: (consuntivo, minimo, massimo) => `${consuntivo} su un target tra ${minimo} e ${massimo}`,
    entro: (fatto, termine) => `fatto il ${fatto}, entro il ${termine}`,
    dopo: (fatto, termine, giorni) =>
      `fatto il ${fatto}, ${giorni} ${giorni === 1 ? "giorno" : "giorni"} dopo il ${termine}`,
    uguale: (consuntivo) => `«${consuntivo}», come atteso`,
    diverso: (consuntivo, atteso) => `«${consuntivo}», atteso «${atteso}»`,
    senzaConsuntivo: "manca il consuntivo, e per il metodo dell'ente conta zero",
    siNo: { si: "Sì", no: "No" },
  },
  media: {
    nessuna: "Nessuna media: ancora nessun SAL misurato.",
    pesiNulli: "Nessuna media: i SAL misurati hanno tutti peso zero.",
    uno: "un solo SAL",
    semplice: (quanti: number) => `media semplice di ${quanti}`,
    altri: (quanti: number) => (quanti === 1 ? "… (un altro)" : `… (altri ${quanti})`),
    copertura: (misurati: number, attesi: number) => ` Copertura: ${misurati} su ${attesi}.`,
  },
  esito: (esito) => esito,
};
