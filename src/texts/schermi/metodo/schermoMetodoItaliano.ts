import type { Gruppo, CampoIntestato } from "../../../domain/metodo/Generi";
import type { AttesaPolitica } from "../../../domain/metodo/readPolitica";
import { formatNumero } from "../../formato";
import type { TestiCampo } from "./TestiCampo";
import { nomeDiFile } from "../../nomeDiFile";
import { RELAZIONE } from "../../relazione/relazione";

const numero = (n: number) => formatNumero(n, "it");
const conta = (n: number, uno: string, molti: string) => (n === 1 ? `1 ${uno}` : `${numero(n)} ${molti}`);

/** Every sentence of the screen "Metodo" in Italian; the form of each key for the other languages. */
export const METODO_ITALIANO = {
  titolo: "Metodo di calcolo (SMVP)",
  modificato: (nome: string) => `${nome} (modificato)`,

  preset: "Parti da",
  presetNota:
    "Un metodo pronto, o quello del tuo ente. Cambia quello che serve: nulla è scritto finché non premi «Usa questo metodo».",
  presetInUso: (nome: string) => `${nome} – in uso`,
  nome: "Nome del metodo",
  gruppi: {
    soglie: "Soglie",
    regole: "Regole del SAL",
    ritardi: "Date in ritardo",
    medie: "Pesi e medie",
    monitoraggio: "Durante l'anno",
    scale: "Scale di giudizio",
    parole: "Parole dell'ente e anno",
  } satisfies Record<Gruppo, string>,
  campi: {
    massimo: {
      nome: "Oltre il target",
      voci: {
        "1": "vale 100%",
        "1.2": "vale fino al 120%",
        "1.5": "vale fino al 150%",
        nessuno: "vale quanto è, senza massimo",
      },
    },
    decrescente: {
      nome: "Più basso è meglio, sopra il target",
      voci: { rapporto: "target / consuntivo", lineare: "1 − scostamento / target, minimo 0" },
    },
    limiteStretto: {
      nome: "Target con > o <",
      voci: {
        rapporto: "in proporzione; sul limite si chiede",
        severo: "raggiunto, o 0%",
        largo: "in proporzione; il limite basta",
      },
    },
    fuoriIntervallo: {
      nome: "Fuori dall'intervallo «tra … e …»",
      voci: { rapporto: "in proporzione al limite più vicino", zero: "0%" },
    },
    sottoScala: {
      nome: "Giudizio sotto quello atteso",
      voci: { rapporto: "in proporzione al gradino", zero: "0%" },
    },
    misura: {
      nome: "Misura",
      voci: { proporzionale: "proporzionale al target", binaria: "raggiunto 100%, altrimenti 0%" },
    },
    consuntivoMancante: {
      nome: "Consuntivo mancante",
      voci: { escluso: "fuori dalle medie: da rilevare", zero: "vale 0%" },
    },
    partenza: {
      nome: "Quota di un target",
      voci: { zero: "consuntivo / target", base: "dalla base: (consuntivo − base) / (target − base)" },
    },
    sogliaMinima: { nome: "Sotto questa quota vale 0%", nota: "0: nessun minimo." },
    scaglioni: {
      nome: "Quota per fasce",
      nota: "Da quale percentuale in su, quanto vale. Sotto la prima fascia 0%. Vuoto: vale la quota stessa.",
    },
    nonApplicabile: {
      nome: "Indicatore non applicabile",
      voci: { escluso: "fuori dalle medie", uno: "vale 100%" },
    },
    "medie.ente": {
      nome: "Il SAL dell'ente è la media",
      voci: {
        livelli: "delle prospettive, livello per livello",
        righe: "di tutti gli indicatori",
        priorita: "delle priorità strategiche",
        "obiettivi strategici": "dei soli obiettivi strategici",
      },
    },
    "soglie.parziale": { nome: "Parziale da" },
    "soglie.raggiunto": { nome: "Raggiunto oltre" },
    "ritardo.giorniTolleranza": {
      nome: "Giorni di tolleranza",
      nota: "Entro questi giorni la data vale come rispettata.",
    },
    "ritardo.fasce": {
      nome: "Fasce di ritardo",
      nota: "Oltre la tolleranza: entro quanti giorni, quanto vale. Dopo l'ultima fascia 0%.",
    },
    "medie.pesiProspettive": {
      nome: "Pesi delle prospettive",
      nota: "Prevalgono su quelli del foglio. Vuoto: valgono quelli del foglio.",
    },
    "medie.codiciStrategici": {
      nome: "Sigle degli obiettivi strategici",
      nota: "Le prime lettere del loro codice, separate da virgola: OS.",
    },
    "medie.priorita": {
      nome: "Calcola anche le priorità strategiche",
      nota: "La priorità è la prima cifra del programma dell'obiettivo (106 è la 1).",
    },
    scalaGiudizio: {
      nome: "Giudizio sull'ente",
      nota: "Dal migliore al peggiore: ogni giudizio vale da quella percentuale in su.",
    },
    scalaOrdinale: {
      nome: "Giudizi nei target («≥ Buono»)",
      nota: "Dal peggiore al migliore, i sinonimi separati da virgola.",
    },
    "monitoraggio.inLinea": { nome: "In linea da", nota: "Quota di ciò che era dovuto a quella data." },
    "monitoraggio.aRischio": { nome: "A rischio da", nota: "Sotto questa quota del dovuto è in ritardo." },
    "monitoraggio.maturazione": {
      nome: "Il target dell'anno matura",
      voci: {
        lineare: "a passo costante, giorno per giorno",
        gradini: "a gradini, alla fine di ogni trimestre",
        profilo: "come l'anno scorso, dove lo dicono i periodi o le fotografie",
      },
    },
    "monitoraggio.periodi": {
      nome: "Le cifre di trimestri, quadrimestri e mesi sono",
      voci: {
        "da chiedere": "come dice il foglio; se non lo dice, PERF chiede",
        cumulati: "dall'inizio dell'anno",
        incrementi: "del solo periodo, da sommare",
      },
    },
    "monitoraggio.sommano": {
      nome: "Si sommano durante l'anno",
      nota: "Unità di misura, o prime parole dell'indicatore, separate da virgola: ore, euro.",
    },
    "monitoraggio.livelli": {
      nome: "Valgono come sono a ogni data",
      nota: "Unità di misura, o prime parole dell'indicatore, separate da virgola: punti, giacenza.",
    },
    anno: { nome: "Anno di riferimento per tutti i fogli", nota: "Vuoto: ogni foglio dice il suo." },
    intestazioni: {
      nome: "Parole dell'ente e anno",
      nota: "Come l'ente chiama le colonne e gli esiti nella Relazione. Vuoto: il nome consueto.",
    },
    indice: {
      nome: "Indice della Relazione",
      voci: { "linee guida": "linee guida DFP 3/2018", "report integrato": "Report integrato sul PIAO" },
    },
  } satisfies TestiCampo,
  soglieNota: (parziale: string, raggiunto: string) =>
    `Esattamente ${parziale} ed esattamente ${raggiunto} sono parziali.`,
  percento: "%",

  nomiPriorita: "Nomi delle priorità",
  eccezioniPriorita: "Obiettivi con un'altra priorità",
  campiVoce: {
    giorni: "Entro giorni",
    sal: "Vale %",
    nome: "Nome",
    peso: "Peso %",
    da: "Da %",
    cifra: "Cifra",
    codice: "Codice",
    parole: "Parole",
  },
  campoDi: (campo: string, riga: number) => `${campo}, riga ${riga}`,
  aggiungi: "Aggiungi",
  aggiungiA: (elenco: string) => `Aggiungi a ${elenco}`,
  togli: (elenco: string, riga: number) => `Togli la riga ${riga} di ${elenco}`,
  intestazioni: RELAZIONE.intestazioni satisfies Record<CampoIntestato, string>,

  attese: {
    json: "il testo non è leggibile",
    oggetto: "manca una parte",
    "campo-noto": "questo campo non c'è nel metodo",
    testo: "serve un testo",
    parola: 'servono parole senza i segni < > / ; : = | "',
    elenco: "serve un elenco",
    quota: "serve una percentuale da 0 a 100",
    giorni: "servono giorni interi, da 0 in su",
    anno: "serve un anno, come 2026",
    scelta: "scegli una delle voci",
    soglie: "la soglia «Parziale da» non può superare «Raggiunto oltre»",
    "soglie-in-corso": "la quota «A rischio da» non può superare «In linea da»",
    fasce: "i giorni devono crescere, oltre la tolleranza, e la percentuale non può crescere",
    scaglioni: "le percentuali «Da» devono crescere, e quanto vale non può calare",
    gradini: "le percentuali devono andare dalla più alta alla più bassa",
    scala: "servono almeno due gradini, e nessuna parola ripetuta",
    asse: "per la media delle priorità spunta «Calcola anche le priorità strategiche»",
    doppione: "lo stesso nome c'è due volte",
    misura: "è troppo: 500 caratteri, 500 voci o 64 gradini al più",
    versione: "viene da un PERF più nuovo di questo",
  } satisfies Record<AttesaPolitica, string>,
  daCorreggere: (campo: string, motivo: string) => `Da correggere: ${campo}, ${motivo}.`,

  effetto: {
    uguale: "È il metodo in uso.",
    senzaFoglio: "Apri un cruscotto per vedere che cosa cambia.",
    nulla: "Su questo foglio non cambia nessun SAL.",
    cambiano: (n: number) => conta(n, "indicatore cambia esito", "indicatori cambiano esito"),
    nessunEsito: "Nessun indicatore cambia esito",
    soloSal: (n: number) => conta(n, "cambia il suo SAL", "cambiano il loro SAL"),
    medie: (n: number) => conta(n, "media cambia", "medie cambiano"),
    ente: (chi: string, prima: string, dopo: string) => `il ${chi} passa da ${prima} a ${dopo}`,
    enteUguale: (chi: string, sal: string) => `il ${chi} resta ${sal}`,
    esito: (prima: string, dopo: string) => `il suo esito da «${prima}» a «${dopo}»`,
    giudizio: (prima: string, dopo: string) => `il giudizio passa da «${prima}» a «${dopo}»`,
    nessuno: "nessuno",
    vedi: "Vedi quali",
    elenco: "Che cosa cambia",
    salEsito: (sal: string, esito: string) => `${sal} ${esito}`,
    freccia: (prima: string, dopo: string) => `${prima} → ${dopo}`,
    frecciaDetta: (prima: string, dopo: string) => `prima ${prima}, dopo ${dopo}`,
    esclusa: "non è più un indicatore",
  },
  usa: "Usa questo metodo",
  lascia: "Torna a quello in uso",

  file: "Metodo in un file",
  fileNota:
    "Un file per chi usa lo stesso metodo: un'altra cartella, un collega, la riga di comando. Porta anche le risposte sulle colonne, che valgono per i fogli con le stesse intestazioni.",
  esporta: "Esporta",
  importa: "Importa…",
  importato: (nome: string) => `«${nome}» letto: guarda che cosa cambia, poi premi «Usa questo metodo».`,
  importRifiutato: (file: string, motivo: string) => `«${file}» non si può usare: ${motivo}.`,
  importIlleggibile: (file: string) => `«${file}» non si riesce a leggere: scegli di nuovo il file.`,
  nomeFile: (nome: string) => nomeDiFile(`Metodo ${nome}`, ".json"),

  colonne: "Colonne di questo foglio",
  colonneNota: "Che cosa PERF ha capito. Se una colonna è sbagliata, indicala tu: vale anche alle prossime letture.",
  nonTrovata: "non trovata",
  perche: (prove: readonly string[]) => `Perché: ${prove.join("; ")}.`,
  colonnaIncerta: (quali: readonly string[]) =>
    `Da scegliere: ${quali.join(" o ")}. Finché non la indichi, nessuna riga si misura da qui.`,
  scritturaNumeri: "Come sono scritte le cifre",
  scritture: { italiana: "1.234,5 (italiana)", inglese: "1,234.5 (inglese)" },
  scritturaIncerta: "Da dire: «1,000» è uno o mille? Premi «Cambia» e scegli come sono scritte le cifre.",
  altreColonne: "Altre colonne",
  cambiaColonna: (ruolo: string) => `Cambia la colonna di ${ruolo}`,
  cambia: "Cambia",
  scegliColonna: (ruolo: string) => `Colonna di ${ruolo}`,
  scegli: "Scegli…",
  daSelezione: "Prendi dalla selezione",
  altroFoglio: (foglio: string) => `La selezione è su un altro foglio: seleziona una cella di «${foglio}».`,
  fuoriTabella: "La colonna selezionata è fuori dalla tabella: seleziona una cella sotto le sue intestazioni.",
  annoFoglio: "Anno di riferimento di questo foglio",
  annoFoglioNota: "L'anno con cui si confrontano le date del foglio.",
  usaAnno: "Usa",
  annoIgnoto: "non detto",
  annoErrato: "Serve un anno, come 2026",

  scrittura: "Come scrivere i SAL",
  pannello: "Riquadro",
  lingua: "Lingua",
  lingue: { excel: "Come Excel", it: "Italiano", en: "English" },
  segue: "Aggiorna mentre scrivo",
  segueNota:
    "Rilegge il foglio a ogni modifica; fino a 500 indicatori è acceso finché non lo spegni. Spento, il riquadro avverte soltanto che il foglio è cambiato.",
};
