import type { Lingua } from "../../lingua";

type Dati = Readonly<Record<string, string | number>>;

/** Why Excel did not carry out what a command asked. */
export type CodiceRifiutoExcel =
  | "cella-in-modifica"
  | "foglio-protetto"
  | "foglio-sparito"
  | "struttura-protetta"
  | "nome-occupato"
  | "altra-cartella"
  | "troppo-grande"
  | "oggetto-in-mezzo"
  | "excel-occupato"
  | "excel-vecchio"
  | "excel-irraggiungibile"
  | "senza-risposta"
  | "cambiato-in-mezzo"
  | "formula-cambiata"
  | "richiesta-rifiutata";

const n = (dati: Dati, nome: string) => Number(dati[nome] ?? 0);

/** What a command has left in the workbook, as a list: "12 celle, il foglio «Sintesi»". */
function elenco(dati: Dati, lingua: Lingua): string {
  const [celle, aree] = [n(dati, "celleScritte"), n(dati, "areeScritte")];
  const fogli = String(dati["fogliScritti"] ?? "");
  const parole =
    lingua === "it"
      ? [
          celle > 0 && (celle === 1 ? "1 cella" : `${celle} celle`),
          fogli !== "" && `«${fogli}»`,
          aree > 0 && (aree === 1 ? "i colori di 1 area" : `i colori di ${aree} aree`),
        ]
      : [
          celle > 0 && (celle === 1 ? "1 cell" : `${celle} cells`),
          fogli !== "" && `“${fogli}”`,
          aree > 0 && (aree === 1 ? "the colours of 1 area" : `the colours of ${aree} areas`),
        ];
  const dette = parole.filter((parola) => parola !== false);
  if (dette.length > 0) return dette.join(", ");
  return lingua === "it" ? "le scelte conservate nella cartella" : "the choices kept in the workbook";
}

const RIMASTO = {
  it: {
    nulla: () => "Non è stato scritto nulla.",
    ripreso: () => "Ciò che era già scritto è stato tolto: la cartella è com'era.",
    "in-parte": (d: Dati) => `È rimasto scritto: ${elenco(d, "it")}. «Annulla» lo riporta com'era.`,
    incerto: (d: Dati) =>
      `Non si è potuto controllare che cosa è rimasto scritto: al più ${elenco(d, "it")}. «Annulla» riporta com'era ciò che trova scritto.`,
    "annullo-a-meta": () => "L'annullamento può essere rimasto a metà: premi di nuovo «Annulla» per finirlo.",
  },
  en: {
    nulla: () => "Nothing was written.",
    ripreso: () => "What was written already was taken back: the workbook is as it was.",
    "in-parte": (d: Dati) => `This stayed written: ${elenco(d, "en")}. “Undo” puts it back as it was.`,
    incerto: (d: Dati) =>
      `What stayed written could not be checked: at most ${elenco(d, "en")}. “Undo” puts back as it was what it finds written.`,
    "annullo-a-meta": () => "The undo may have stopped half-way: press “Undo” again to finish it.",
  },
} as const;

export type CosaRimane = keyof (typeof RIMASTO)["it"];

/** What a command that was refused has left in the workbook; nothing where it does not say. */
export function cosaRimane(dati: Dati, lingua: Lingua): string {
  const scritto = String(dati["scritto"] ?? "nulla");
  const frasi: Readonly<Record<string, (d: Dati) => string>> = RIMASTO[lingua];
  const frase = frasi[scritto];
  if (!frase) throw new Error(`no sentence on what is left: ${scritto}`);
  return frase(dati);
}

const CAUSE: Readonly<Record<Lingua, Readonly<Record<CodiceRifiutoExcel, (dati: Dati) => string>>>> = {
  it: {
    "cella-in-modifica": () => "Una cella è in modifica: premi Invio o Esc in Excel e riprova.",
    "foglio-protetto": (d) =>
      `Il foglio «${d["foglio"]}» è protetto: togli la protezione (Revisione › Rimuovi protezione foglio) e riprova.`,
    "foglio-sparito": (d) => `«${d["foglio"]}» non c'è più o ha cambiato nome: rileggi il foglio e riprova.`,
    "struttura-protetta": () =>
      "La struttura della cartella è protetta, e non si aggiungono né si tolgono fogli: togli la protezione (Revisione › Proteggi cartella di lavoro) e riprova.",
    "nome-occupato": () =>
      "Nella cartella c'è già un foglio con quel nome, forse un grafico su foglio proprio: rinominalo e riprova.",
    "altra-cartella": () => "È attiva un'altra cartella di lavoro: torna a questa con un clic e riprova.",
    "troppo-grande": () =>
      "È troppo per una sola richiesta a Excel: fallo per meno fogli alla volta, o togli le parti che non servono.",
    "oggetto-in-mezzo": (d) =>
      `Un filtro, celle unite o una tabella pivot non lasciano scrivere (${d["excel"]}): togli il filtro o sposta la tabella e riprova.`,
    "excel-occupato": () => "Excel è occupato con altro: aspetta un momento e riprova.",
    "excel-vecchio": (d) => `Questa versione di Excel non sa fare una cosa che serve (${d["excel"]}): aggiornala.`,
    "excel-irraggiungibile": () =>
      "Excel non risponde: controlla la connessione, chiudi e riapri il riquadro e rileggi il foglio.",
    "senza-risposta": () =>
      "Excel non ha risposto, e hai scelto di non aspettare oltre: se risponderà più tardi, ciò che ha fatto resta.",
    "cambiato-in-mezzo": (d) =>
      `«${d["foglio"]}» è cambiato mentre PERF scriveva, qui o per mano di altri: rileggi il foglio e riprova.`,
    "formula-cambiata": (d) =>
      `Excel ha messo in «${d["foglio"]}» formule diverse da quelle scritte, forse perché le celle stanno in una tabella: scegli i valori, oppure converti la tabella in intervallo, e riprova.`,
    "richiesta-rifiutata": (d) =>
      `Excel ha rifiutato una richiesta e ha detto solo «${d["excel"]}»: rileggi il foglio e riprova; se succede ancora, segnala questa parola.`,
  },
  en: {
    "cella-in-modifica": () => "A cell is being edited: press Enter or Esc in Excel and try again.",
    "foglio-protetto": (d) =>
      `Sheet “${d["foglio"]}” is protected: unprotect it (Review › Unprotect Sheet) and try again.`,
    "foglio-sparito": (d) =>
      `“${d["foglio"]}” is no longer there or has another name: read the sheet again and try once more.`,
    "struttura-protetta": () =>
      "The structure of the workbook is protected, and no sheet can be added or taken away: unprotect it (Review › Protect Workbook) and try again.",
    "nome-occupato": () =>
      "The workbook already has a sheet of that name, perhaps a chart sheet: rename it and try again.",
    "altra-cartella": () => "Another workbook is active: click this one and try again.",
    "troppo-grande": () =>
      "This is too much for one request to Excel: do it for fewer sheets at a time, or leave out what is not needed.",
    "oggetto-in-mezzo": (d) =>
      `A filter, merged cells or a pivot table are in the way (${d["excel"]}): remove the filter or move the table and try again.`,
    "excel-occupato": () => "Excel is busy with something else: wait a moment and try again.",
    "excel-vecchio": (d) => `This version of Excel cannot do something that is needed (${d["excel"]}): update it.`,
    "excel-irraggiungibile": () =>
      "Excel does not answer: check the connection, close and reopen the pane and read the sheet again.",
    "senza-risposta": () =>
      "Excel did not answer, and you chose not to wait longer: should it answer later, what it has done stays.",
    "cambiato-in-mezzo": (d) =>
      `“${d["foglio"]}” changed while PERF was writing, here or in somebody else's window: read the sheet again and try once more.`,
    "formula-cambiata": (d) =>
      `Excel put other formulas in “${d["foglio"]}” than those that were written, perhaps because the cells are in a table: choose values, or convert the table to a range, and try again.`,
    "richiesta-rifiutata": (d) =>
      `Excel refused a request and said only “${d["excel"]}”: read the sheet again and try once more; if it happens again, report that word.`,
  },
};

const withRimasto = (lingua: Lingua) =>
  Object.fromEntries(
    Object.entries(CAUSE[lingua]).map(([codice, causa]) => [
      codice,
      (dati: Dati) => `${causa(dati)} ${cosaRimane(dati, lingua)}`,
    ]),
  ) as Record<CodiceRifiutoExcel, (dati: Dati) => string>;

/** The sentences of those errors: what happened, the way out, what is left in the workbook. */
export const ERRORI_EXCEL = { it: withRimasto("it"), en: withRimasto("en") };
