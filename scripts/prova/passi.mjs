// The hour with Excel, step by step: from here come docs/prova-in-excel.md and the sheet «Prova» of the workbook that
// `npm run prova` makes. Only what the host cannot prove; `fili` are threads of github.com/OfficeDev/office-js.

/**
 * @typedef {object} Passo
 * @property {string} id what the result is sent back under; it never changes
 * @property {string} dove the workbook and the sheet where the case is ready; "" where none is needed
 * @property {string} fai what to do
 * @property {string} atteso what is to be seen
 * @property {string} manda what to write beside the outcome
 * @property {readonly string[]} [fili]
 */

/** @type {readonly { readonly gruppo: string, readonly minuti: number, readonly passi: readonly Passo[] }[]} */
export const GRUPPI = [
  {
    gruppo: "Il componente si carica",
    minuti: 8,
    passi: [
      {
        id: "carica-1",
        dove: "",
        fai: "`npm run excel` (o il manifest dall'amministratore), poi scheda Performance.",
        atteso: "I gruppi SAL, Relazione e Controlli; le icone si leggono anche col tema scuro; il riquadro si apre.",
        manda: "Versione di Excel (File › Account), sistema, lingua.",
      },
      {
        id: "carica-2",
        dove: "prova › Funzioni",
        fai: "Guardare le celle gialle, senza aprire il riquadro.",
        atteso: "In ogni riga «torna» dice sì: le funzioni rispondono anche a riquadro chiuso.",
        manda: "Le righe con «no» o con #OCCUPATO!, #NOME?, #N/D.",
        fili: ["#3504", "#4385", "#859", "#1259", "#3234"],
      },
      {
        id: "carica-3",
        dove: "prova › Funzioni",
        fai: "In C20 digitare =PERF.SAL( e guardare i suggerimenti; poi fx, e la guida di PERF.ESITI.",
        atteso: "Argomenti in italiano (inglese in Excel inglese), la guida apre la sua pagina.",
        manda: "Che cosa si legge.",
        fili: ["#891"],
      },
      {
        id: "carica-4",
        dove: "prova › Funzioni",
        fai: "Salvare, chiudere Excel, riaprire il file senza aprire il riquadro; Ctrl+Alt+F9.",
        atteso: "Le cifre ci sono prima e dopo il ricalcolo; «torna» resta sì.",
        manda: "Quanti secondi prima che le celle gialle rispondano.",
        fili: ["#6936", "#261", "#4811"],
      },
      {
        id: "carica-5",
        dove: "prova › Funzioni",
        fai: "Aprire il file salvato su un computer (o un profilo) senza PERF; ricalcolare; riaprirlo con PERF.",
        atteso:
          "Senza PERF gli ultimi valori, poi #NOME?; con PERF tornano le cifre e ogni comando riconosce le formule.",
        manda: "Come appare la formula di C5 senza PERF e dopo (barra della formula).",
        fili: ["#5611", "#4811"],
      },
      {
        id: "carica-6",
        dove: "prova › Cruscotto",
        fai: "Tasto destro su un SAL: «Spiega questo SAL», «Apri in PERF». Poi Ctrl+Maiusc+Alt+S, +R e +Z con il foglio attivo.",
        atteso:
          "Le due voci ci sono; i tasti fanno come «Spiega questo SAL», «Ricalcola SAL» e «Annulla» (Excel LTSC non ha scorciatoie di componenti: lì il manifest si carica e i tasti tacciono).",
        manda: "Che cosa manca, e se Excel chiede fra quale azione scegliere.",
        fili: ["#6231", "#2132", "#4405"],
      },
    ],
  },
  {
    gruppo: "Celle vuote e testi",
    minuti: 5,
    passi: [
      {
        id: "celle-1",
        dove: "prova › Funzioni",
        fai: "Leggere le righe 12–16: una cella vuota, una vuota di un altro foglio, un intervallo con vuote, un testo.",
        atteso: "«torna» sì in ognuna.",
        manda: "Che cosa c'è in C12 e C13 (0, vuoto, testo): dice come questa versione passa una cella vuota.",
        fili: ["#4702", "#1951", "#5262"],
      },
      {
        id: "celle-2",
        dove: "prova › Testi",
        fai: "«Ricalcola SAL», Scrivi; poi «Trasforma in valori»; poi «Annulla» due volte.",
        atteso:
          "In nessun momento una cella di testo diventa formula o data: «mar 5», «VERO», «=1+1» restano come sono.",
        manda: "Le celle cambiate.",
      },
      {
        id: "celle-3",
        dove: "prova-1904",
        fai: "Aprire il riquadro.",
        atteso: "Le due date danno 100% e 0% (60 giorni dopo), come sta scritto accanto.",
        manda: "I due SAL.",
      },
    ],
  },
  {
    gruppo: "Scrivere e annullare",
    minuti: 15,
    passi: [
      {
        id: "scrivi-1",
        dove: "prova › Cruscotto",
        fai: "Aprire il riquadro, cliccare tre righe dell'elenco.",
        atteso: "«40 coincidono, 1 no»; la cella si seleziona e il fuoco resta nel riquadro.",
        manda: "Le parole del riquadro.",
      },
      {
        id: "scrivi-2",
        dove: "prova › Cruscotto",
        fai: "«Ricalcola SAL», leggere l'anteprima, Scrivi; cambiare il consuntivo F19.",
        atteso: "H19 e H18 seguono; nessuna formula ha una @ che non c'era.",
        manda: "La formula di H19 e quella di H18 (barra della formula).",
        fili: ["#794"],
      },
      {
        id: "scrivi-3",
        dove: "prova › Cruscotto",
        fai: "Ctrl+Z fino in fondo, poi «Annulla» del riquadro.",
        atteso: "Il foglio torna com'era; «PERF – correzioni» non resta.",
        manda: "Quanti passi ha l'elenco di Ctrl+Z dopo «Ricalcola»; se era vuoto.",
        fili: ["#5918", "#6491"],
      },
      {
        id: "scrivi-4",
        dove: "prova › Cruscotto",
        fai: "Digitare in una cella, aprire il riquadro, passare a un altro foglio e tornare; Ctrl+Z.",
        atteso: "Ciò che si era digitato torna indietro: leggere non svuota l'elenco.",
        manda: "Sì o no.",
        fili: ["#5918"],
      },
      {
        id: "scrivi-5",
        dove: "prova › Cruscotto",
        fai: "«Applica semafori» due volte; Formattazione condizionale › Gestisci regole.",
        atteso: "Tre regole, non sei; celle vuote e testi senza colore; il segno accanto alla cifra.",
        manda: "Quante regole.",
        fili: ["#5959", "#6135"],
      },
      {
        id: "scrivi-6",
        dove: "prova › Tabella",
        fai: "«Ricalcola SAL» con formule PERF, poi con valori; «Annulla», «Ripeti», di nuovo «Annulla». Poi lo stesso con la riga Totale accesa (Struttura tabella) e una media sotto il SAL.",
        atteso:
          "Ogni riga ha il suo SAL: se Excel ripete una formula su tutta la colonna, PERF lo dice e rimette ciò che c'era. Dopo «Annulla» le formule e le celle vuote sono quelle di prima.",
        manda: "Che cosa dice il riquadro, la formula di due righe, le celle diverse dopo «Annulla».",
        fili: ["#2093", "#5909", "#6745"],
      },
      {
        id: "scrivi-7",
        dove: "prova › Protetto",
        fai: "«Ricalcola SAL»; poi togliere la protezione (senza password) e ripetere.",
        atteso: "La prima volta una frase dice che cosa fare e nulla è scritto; la seconda si scrive.",
        manda: "La frase.",
      },
      {
        id: "scrivi-8",
        dove: "prova › Cruscotto",
        fai: "Con l'anteprima aperta: entrare in modifica di una cella e premere Scrivi; poi rinominare il foglio; poi eliminarlo.",
        atteso: "Ogni volta una frase, nulla di scritto altrove; dopo il cambio di nome si può ancora scrivere.",
        manda: "Le tre frasi.",
      },
      {
        id: "scrivi-9",
        dove: "prova › Cruscotto",
        fai: "«Ricalcola», poi inserire una riga sopra la 19 e ordinare due righe, poi «Annulla» del riquadro.",
        atteso: "Le figure tornano sulla loro riga, non su quella accanto.",
        manda: "Sì o no, e quale riga no.",
      },
      {
        id: "scrivi-10",
        dove: "prova › Cruscotto",
        fai: "«Applica semafori»; copiare la colonna dei SAL e incollarne solo i formati due colonne più in là; nel Metodo cambiare una soglia, «Applica semafori»; inserire una riga sopra il primo SAL; «Annulla» tre volte.",
        atteso:
          "La colonna incollata tiene i colori con la soglia di prima, ognuno secondo la sua cella; dopo il primo «Annulla» le regole sono quelle di prima, nello stesso ordine, una riga più giù; dopo il terzo restano solo quelle incollate.",
        manda: "Di Gestisci regole, prima e dopo: formula, «Si applica a», ordine.",
        fili: [],
      },
      {
        id: "scrivi-11",
        dove: "prova › Cruscotto",
        fai: "«Quadro di sintesi»; scrivere «x» in una cella vuota del cruscotto; «Annulla» del riquadro; poi Ctrl+Z.",
        atteso: "Il quadro è tolto e nessun foglio resta protetto; Ctrl+Z toglie la «x», o il suo elenco è vuoto.",
        manda: "Quanti passi ha l'elenco di Ctrl+Z prima e dopo «Annulla»; se un foglio è rimasto protetto.",
        fili: [],
      },
    ],
  },
  {
    gruppo: "Fogli grandi e insoliti",
    minuti: 9,
    passi: [
      {
        id: "grandi-1",
        dove: "prova › Fino in fondo",
        fai: "Aprire il riquadro (tre colonne colorate fino alla riga 1.048.576).",
        atteso: "Le 20 righe, in pochi secondi.",
        manda: "Quanti secondi.",
        fili: ["#6781", "#4792"],
      },
      {
        id: "grandi-2",
        dove: "prova › Unioni",
        fai: "Aprire il riquadro (600 celle unite), «Ricalcola SAL».",
        atteso: "Gli obiettivi hanno le loro righe; i SAL sono scritti.",
        manda: "Quante righe legge.",
        fili: ["#3611"],
      },
      {
        id: "grandi-3",
        dove: "prova › Filtrato",
        fai: "«Ricalcola SAL» con il filtro acceso; poi togliere il filtro.",
        atteso: "Anche le righe nascoste hanno il loro SAL; il filtro è com'era.",
        manda: "Sì o no.",
      },
      {
        id: "grandi-4",
        dove: "prova-grande",
        fai: "10.000 righe: aprire il riquadro, «Ricalcola SAL», Scrivi, «Interrompi» mentre scrive; poi fino in fondo; sul web la stessa cosa.",
        atteso:
          "L'avanzamento conta le parti; «Interrompi» toglie ciò che era scritto e lo dice; nessun errore di dimensione.",
        manda: "Secondi per leggere e per scrivere; che cosa fa «Interrompi» a metà.",
      },
      {
        id: "grandi-5",
        dove: "prova › Cruscotto",
        fai: "Il riquadro aperto, aprire un'altra cartella e tornare; due finestre della stessa cartella (Visualizza › Nuova finestra).",
        atteso: "PERF scrive dove il riquadro sta, mai nell'altra.",
        manda: "Sì o no.",
      },
      {
        id: "grandi-6",
        dove: "prova › Cruscotto",
        fai: "In condivisione (web), mentre l'anteprima è aperta un collega inserisce una riga; premere Scrivi.",
        atteso: "Si scrive sulle righe giuste, oppure nulla e una frase.",
        manda: "Che cosa è successo.",
      },
    ],
  },
  {
    gruppo: "Relazione, Word, file",
    minuti: 14,
    passi: [
      {
        id: "relazione-1",
        dove: "prova › Cruscotto",
        fai: "«Costruisci la Relazione», tutte le tabelle.",
        atteso:
          "Il foglio attivo resta quello di prima; nessuna riga più bassa del suo testo; i collegamenti del foglio «Relazione» portano alle tabelle; i grafici si vedono.",
        manda: "Una foto del foglio «Relazione» e di un dettaglio.",
        fili: ["#3148"],
      },
      {
        id: "relazione-2",
        dove: "prova › Cruscotto",
        fai: "File › Stampa su «Relazione» e su un dettaglio.",
        atteso: "A4, larga una pagina e alta quanto serve, intestazioni ripetute, nessuna colonna tagliata.",
        manda: "Quante pagine.",
        fili: ["#1860"],
      },
      {
        id: "relazione-3",
        dove: "prova › Cruscotto",
        fai: "Scrivere una causa in «Scostamenti», ordinare e inserire righe nel cruscotto, ricostruire.",
        atteso: "La causa è accanto alla sua riga.",
        manda: "Sì o no.",
      },
      {
        id: "relazione-4",
        dove: "prova › Cruscotto",
        fai: "«Scarica Word» su Windows, Mac, web; aprirlo.",
        atteso:
          "Word lo apre senza avvisi, il sommario si aggiorna; dove il file non arriva il riquadro non dice «scaricato».",
        manda: "Su quale sistema arriva e dove va.",
        fili: ["#2700", "#6468"],
      },
      {
        id: "relazione-5",
        dove: "prova › Cruscotto",
        fai: "«Copia come HTML» di una tabella, incollare in Word e in una mail.",
        atteso: "Una tabella con intestazioni, colori e segni.",
        manda: "Sì o no.",
      },
      {
        id: "relazione-6",
        dove: "prova-1904 e prova-grande",
        fai: "In «Relazione», Altri file: sceglierli.",
        atteso:
          "Nella cartella aperta non compare nessun foglio, nemmeno per un momento; Ctrl+Z ha ancora i suoi passi.",
        manda: "Sì o no.",
      },
      {
        id: "relazione-7",
        dove: "",
        fai: "Un file nuovo: «Crea un modello vuoto», compilare una riga, scegliere l'unità dall'elenco.",
        atteso:
          "Gli elenchi si aprono con le voci separate anche in Excel italiano; il riquadro legge la riga da solo.",
        manda: "Le voci dell'elenco «Condizione».",
        fili: ["#2128"],
      },
      {
        id: "relazione-8",
        dove: "prova › Cruscotto",
        fai: "Revisione › Proteggi cartella di lavoro (struttura), poi «Quadro di sintesi».",
        atteso: "La frase giusta, nessun foglio nuovo.",
        manda: "La frase.",
      },
    ],
  },
  {
    gruppo: "Il riquadro",
    minuti: 6,
    passi: [
      {
        id: "riquadro-1",
        dove: "prova › Cruscotto",
        fai: "Tema chiaro, scuro, contrasto elevato (Windows: Alt sinistro+Maiusc+Stamp).",
        atteso: "Tutto si legge, i segni ▲ ◆ ▼ accanto ai colori.",
        manda: "Una foto per tema.",
      },
      {
        id: "riquadro-2",
        dove: "prova › Cruscotto",
        fai: "Solo tastiera: F6 fino al riquadro, Tab, frecce, Invio, Esc; F6 per tornare alla griglia.",
        atteso: "Ogni comando si raggiunge; l'anteprima si chiude con Esc; il fuoco torna dov'era.",
        manda: "Dove ci si ferma.",
      },
      {
        id: "riquadro-3",
        dove: "prova › Cruscotto",
        fai: "Assistente vocale (o NVDA): leggere la prima schermata e una riga.",
        atteso: "Nome, SAL ed esito di ogni riga in parole.",
        manda: "Che cosa legge di una riga rossa.",
      },
      {
        id: "riquadro-4",
        dove: "prova › Cruscotto",
        fai: "Lasciare il riquadro aperto dieci minuti, lavorare nel foglio, poi «Ricalcola SAL».",
        atteso: "Il riquadro segue ciò che si digita e risponde; Excel non ha riavviato il componente.",
        manda: "Sì o no.",
      },
    ],
  },
];

export const PASSI = GRUPPI.flatMap(({ passi }) => passi);
