import { formatData } from "../../domain/numeri/calendario";
import { QUALITA } from "../../texts/relazione/relazionePiano";

const AIUTO = `perf-sal: i SAL di un cruscotto della performance, misurati e spiegati.

Uso: perf-sal FILE.xlsx... [opzioni]        (nel repository: npm run -s sal -- FILE.xlsx... [opzioni])

Che cosa leggere
  --sheet NOME              solo questo foglio (ripetibile)
  --year 2020               l'anno di riferimento, se i titoli non lo dicono
  --at 2020-04-30           a che punto si era quel giorno: dovuto, in ritardo, non ancora dovuto; prima della fine dell'anno
                            anche --report e --docx sono quelli del monitoraggio, e i semafori quelli dell'anno in corso
                            (senza: il giorno che la cartella ricorda, o oggi se il suo anno non è finito)
  --for oiv|giunta|tutti    per chi sono le tabelle di quel giorno (con --report o --docx): l'OIV vede ogni riga, la Giunta ciò
                            su cui decidere
  --policy standard|firenze|pisa|FILE.json   il metodo di calcolo dell'ente
  --from ALTRO.xlsx         altri file che entrano nella Relazione (ripetibile)
  --against PIANO.xlsx|FOGLIO   la versione approvata con cui confrontare

Che cosa stampare
  --json                    un oggetto JSON; con più file, uno per riga
  --explain                 perché ogni colonna è quella che è
  --verbose                 ogni riga di ciò che più righe hanno in comune
  --fail-on errore|conferma esce con 3 se restano anomalie di questa gravità
  --help                    questa pagina

Che cosa scrivere (di un file solo, tutto o nulla; l'originale non si tocca)
  --out COPIA.xlsx          la cartella con i SAL e i semafori
  --mode perf|native|values i SAL come formule PERF, formule di Excel o valori
  --sal-column              aggiunge la colonna SAL dove manca
  --report                  aggiunge i fogli della Relazione; di un Piano, la sua qualità
  --lock                    la stessa copia bloccata per la validazione (con --report): ogni foglio protetto, senza password;
                            l'OIV scrive solo nei suoi posti del Dossier, che porta l'impronta delle cifre
  --build-cruscotto         costruisce il cruscotto dal Piano, su un foglio nuovo (con --out)
  --snapshot                fotografa la cartella al giorno (--at, o quello che ricorda): un foglio in valori, e nient'altro cambia
  --author "Ufficio"        chi scatta la fotografia (senza: il nome dell'utente del computer)
  --replace-snapshot        come --snapshot, ma prende il posto di una fotografia dello stesso giorno
  --new-year COPIA.xlsx     la cartella pronta per l'anno dopo: consuntivi vuoti, risultati conservati
  --docx FILE.docx          la Relazione in Word; se c'è già ed è di PERF la aggiorna, e ciò che vi è stato scritto resta
  --template FILE.docx      il documento nell'aspetto di questo: stili, testate, piè di pagina e pagina dell'ente; dove un suo
                            paragrafo dice solo [Relazione] il documento va lì, e il resto del suo testo rimane
  --integrale               il documento con ogni tabella e ogni foglio (senza: sintetico, ogni cosa una volta)
  --publication             la copia per la pubblicazione: dirigenti per obiettivo, senza nomi e note interne
  --bozza                   la stessa anche con punti da scrivere, segnata come bozza
  --collect CARTELLA        una scheda .xlsx per ogni responsabile, con le sue righe da compilare
  --by "Area"               la colonna che dice chi risponde, o «foglio» se ogni foglio ha il suo
  --who "1=I"               chi è un responsabile scritto in un modo strano (ripetibile)
  --merge SCHEDA.xlsx...    le schede tornate: che cosa è arrivato e chi manca; con --out i valori vanno nella copia
  --force                   sostituisce un file che c'è già, anche una Relazione da aggiornare

Esempi
  perf-sal cruscotto.xlsx
  perf-sal *.xlsx --fail-on errore
  perf-sal *.xlsx --json > misure.jsonl
  perf-sal cruscotto.xlsx --at 2020-04-30 --docx monitoraggio.docx
  perf-sal cruscotto.xlsx --at 2020-04-30 --snapshot --author "Controllo di gestione" --out copia.xlsx
  perf-sal cruscotto.xlsx --collect schede --by Area
  perf-sal cruscotto.xlsx --by Area --out copia.xlsx --merge schede/*.xlsx
  perf-sal cruscotto.xlsx --out copia.xlsx --report --docx relazione.docx
  perf-sal cruscotto.xlsx --docx relazione.docx --template "carta intestata.docx"

Esce con 0 se è andata bene, 3 con anomalie (--fail-on), 1 se non riconosce cruscotti, 2 se un file o una richiesta non
si può usare; con più file, con il peggiore.`;

/** What the command line says on stderr: one line each, what happened and what to do. */
export const TESTI = {
  uso: "Uso: perf-sal FILE.xlsx... [--sheet NOME]... [--year 2020] [--at 2020-04-30] [--policy standard|firenze|pisa|FILE.json] [--mode perf|native|values] [--sal-column] [--out FILE.xlsx [--report] [--snapshot | --replace-snapshot [--author NOME]] [--force]] [--docx FILE.docx [--template FILE.docx] [--integrale] [--publication [--bozza]]] [--for oiv|giunta|tutti] [--from ALTRO.xlsx]... [--against PIANO.xlsx|FOGLIO] [--collect CARTELLA | --merge SCHEDA.xlsx...] [--by COLONNA] [--who 1=I]... [--fail-on errore|conferma] [--explain] [--verbose] [--json]. Per gli esempi: --help",
  aiuto: AIUTO,
  unFileSolo: (opzione: string) => `${opzione} vale per un file solo: con più file si legge e si stampa.`,
  alSoloStampa: (opzione: string) =>
    `--at dice a che punto si era quel giorno e si stampa: non si scrive con ${opzione}.`,
  collectOMerge: "--collect prepara le schede e --merge le raccoglie: una cosa per volta.",
  soloConRaccolta: (opzione: string) =>
    `${opzione} serve a preparare o a raccogliere le schede: aggiungi --collect o --merge.`,
  chiNonDetto: "Nessuna colonna dice chi risponde delle righe. Se ogni foglio ha il suo responsabile: --by foglio.",
  chiDaScegliere: (colonne: readonly string[]) =>
    `Chi risponde lo possono dire più colonne: ${colonne.join(", ")}. Scegli con --by, per esempio --by "${colonne[0]?.replace(/^«|» .*$/g, "") ?? ""}".`,
  colonnaAssente: (by: string, colonne: readonly string[]) =>
    `Nessun foglio ha una colonna «${by}» accanto alle righe.${colonne.length === 0 ? "" : ` Chi risponde lo possono dire: ${colonne.join(", ")}.`}`,
  nessunaScheda: "Nessuna riga da raccogliere ha un responsabile: non c'è nessuna scheda da scrivere.",
  nonCartella: (cartella: string) => `${cartella} non è una cartella in cui scrivere le schede.`,
  schedeScritte: (quante: number, cartella: string) =>
    quante === 1 ? `Scritta 1 scheda in ${cartella}.` : `Scritte ${quante} schede in ${cartella}.`,
  raccolti: (out: string, quanti: number) =>
    quanti === 1 ? `1 consuntivo raccolto scritto in ${out}.` : `${quanti} consuntivi raccolti scritti in ${out}.`,
  nonFile: (file: string) => `${file}: non è un file.`,
  esiste: (out: string) => `${out} c'è già: con --force lo si sostituisce.`,
  solaLettura: (out: string) => `${out} è di sola lettura: non lo si sostituisce.`,
  discoPieno: (out: string) => `Non c'è spazio per scrivere ${out}: nulla è stato scritto.`,
  inCorso: (file: string, numero: number, quanti: number) => `${numero} di ${quanti}: ${file}`,
  daVedere: (file: string, quante: number, failOn: string) =>
    `${file}: ${quante === 1 ? "1 anomalia" : `${quante} anomalie`} (--fail-on ${failOn}).`,
  riepilogo: ({ letti, senza, illeggibili }: { letti: number; senza: number; illeggibili: number }) =>
    [
      letti === 1 ? "1 file letto" : `${letti} file letti`,
      ...(senza === 0 ? [] : [`${senza} senza cruscotti`]),
      ...(illeggibili === 0 ? [] : [illeggibili === 1 ? "1 non leggibile" : `${illeggibili} non leggibili`]),
    ].join(", ") + ".",
  opzioneSconosciuta: (nome: string) => `Opzione non disponibile: ${nome}. Senza opzioni il comando dice come si usa.`,
  valoreMancante: (opzione: string) => `Dopo ${opzione} manca il valore. Senza opzioni il comando dice come si usa.`,
  senzaValore: (opzione: string) => `${opzione} non prende un valore. Senza opzioni il comando dice come si usa.`,
  valoreSconosciuto: (opzione: string, valore: string, ammessi: readonly string[]) =>
    `${opzione} ${valore}: valore non ammesso (${ammessi.join(", ")}).`,
  politica: (file: string, motivo: string) => `--policy ${file}: ${motivo}.`,
  costruisciSenzaOut: "--build-cruscotto aggiunge un foglio al file scritto: serve anche --out FILE.xlsx.",
  nessunPiano: (file: string) => `${file}: nessun foglio è un Piano (target senza consuntivi): nulla da costruire.`,
  soloDaSolo: (opzione: string, altra: string) => `${opzione} scrive una copia sua: non va con ${altra}.`,
  fatto: (out: string, detti: readonly string[]) => [`Scritto ${out}.`, ...detti].join(" "),
  adOggi: (file: string, giorno: number) =>
    `${file}: l'anno non è finito, è visto a oggi, ${formatData(giorno)} (--at per un altro giorno, --at con il 31/12 per l'anno intero).`,
  domandaGeneri: (generi: string) =>
    `Da dire una volta: si accumulano nell'anno o si confrontano come sono? ${generi} (nel metodo: monitoraggio.sommano o monitoraggio.livelli).`,
  domandaPeriodi: (righe: number) =>
    `Da dire una volta: i valori dei periodi (${righe === 1 ? "1 riga" : `${righe} righe`}) sono cumulati o incrementi? (nel metodo: monitoraggio.periodi).`,
  soloConFotografia: (opzione: string) => `${opzione} dice chi scatta la fotografia: aggiungi --snapshot.`,
  fotografiaSenzaOut: (opzione: string) =>
    `${opzione} aggiunge un foglio al file scritto: serve anche --out FILE.xlsx.`,
  fotografiaSenzaGiorno: (file: string) =>
    `${file}: quale giorno fotografare non lo dice nessuno: aggiungi --at, per esempio --at 2020-04-30.`,
  fotografiaPresente: "Per rifarla: --replace-snapshot.",
  lockSenzaReport: "--lock blocca la copia con i fogli della Relazione: servono anche --report e --out FILE.xlsx.",
  reportSenzaOut: "--report aggiunge fogli al file scritto: serve anche --out FILE.xlsx.",
  soloConRelazione: (opzione: string) =>
    `${opzione} serve alle tabelle della Relazione: aggiungi --report o --docx FILE.docx.`,
  forSenzaGiorno:
    "--for vale per le tabelle di un giorno, prima della fine dell'anno: serve --at con un giorno dell'anno del cruscotto.",
  bozzaSenzaPublication: "--bozza vale per la copia per la pubblicazione: serve anche --publication.",
  templateSenzaDocx: "--template vale per il documento: serve anche --docx FILE.docx.",
  modelloConForce: "Per rifarlo sul modello: --force.",
  integraleSenzaDocx: "--integrale vale per il documento: serve anche --docx FILE.docx.",
  publicationSenzaDocx:
    "--publication vale per il documento: serve anche --docx FILE.docx. La cartella scritta con --out contiene comunque cruscotti e note interne.",
  fileAssente: (file: string) => `${file}: il file non c'è o non si può leggere.`,
  nonXlsx: (file: string) => `${file}: non è una cartella Excel .xlsx. Aprila con Excel e salvala come .xlsx.`,
  cifrato: (file: string) => `${file}: è protetto da password. Togli la password in Excel e riprova.`,
  danneggiato: (file: string) => `${file}: è incompleto o danneggiato. Recupera una copia integra.`,
  troppoGrande: (file: string, dove: string) =>
    `${file}: è troppo grande o ha qualcosa lontano da tutto il resto (${dove}). In Excel cancella quelle righe o quelle colonne e riprova.`,
  foglioAssente: (foglio: string) => `Il foglio «${foglio}» non c'è nel file.`,
  senzaColonnaSal: (foglio: string) =>
    `«${foglio}» non ha una colonna SAL: con --sal-column se ne aggiunge una accanto al consuntivo.`,
  stessoFile: (out: string, letto: string) =>
    `${out} è uno dei file letti (${letto}): serve un file diverso, gli originali non si toccano.`,
  documentoSuFile: "--docx deve essere un file diverso da --out.",
  documentoAggiornato: (docx: string, detto: string) => `Aggiornato ${docx}. ${detto}`,
  documentoAltrui: (docx: string) =>
    `${docx} c'è già e non è una Relazione scritta da PERF: con --force lo si sostituisce.`,
  cartellaDiLavoro: "È la cartella di lavoro, con nomi e note interne: si pubblica solo il documento.",
  scrittiAMano:
    "Cause, azioni e altri testi scritti a mano escono come sono, senza i soli nomi che la cartella conosce: rileggili, possono nominare persone.",
  documentoScritto: (docx: string) => `Scritto ${docx}.`,
  nonScrivibile: (out: string) =>
    `Non si può scrivere ${out}: serve il nome di un file in una cartella che c'è e in cui si può scrivere.`,
  scritto: (
    out: string,
    saltati: readonly string[],
    {
      sostituiti,
      tenuti,
      isSoloPiano,
      senzaConsuntivi,
    }: {
      readonly sostituiti: number;
      readonly tenuti: number;
      readonly isSoloPiano: boolean;
      readonly senzaConsuntivi: readonly string[];
    },
  ) =>
    [
      `Scritto ${out}.`,
      ...(isSoloPiano ? [QUALITA.solePagine] : []),
      ...(saltati.length === 0 || isSoloPiano
        ? []
        : [
            `SAL e semafori non scritti, perché manca la colonna SAL: ${saltati.map((nome) => `«${nome}»`).join(", ")}.`,
          ]),
      ...(senzaConsuntivi.length === 0 || isSoloPiano
        ? []
        : [
            `Senza consuntivi, quindi senza SAL da scrivere: ${senzaConsuntivi.map((nome) => `«${nome}»`).join(", ")}.`,
          ]),
      ...(sostituiti === 0
        ? []
        : [
            sostituiti === 1
              ? "1 SAL diverso da quello ricalcolato è stato sostituito: quello di prima è in «PERF – correzioni»."
              : `${sostituiti} SAL diversi da quelli ricalcolati sono stati sostituiti: quelli di prima sono in «PERF – correzioni».`,
          ]),
      ...(tenuti === 0
        ? []
        : [
            tenuti === 1
              ? "1 SAL pubblicato resta com'era: lo spiega un altro metodo, o al suo posto ci sarebbe solo una parola."
              : `${tenuti} SAL pubblicati restano com'erano: li spiega un altro metodo, o al loro posto ci sarebbe solo una parola.`,
          ]),
    ].join(" "),
  nullaRiconosciuto: (file: string) => `${file}: nessun cruscotto riconosciuto.`,
} as const;
