import type { Lingua } from "../../lingua";

const it = {
  nomi: {
    ricalcolaSal: "Ricalcola SAL",
    applicaSemafori: "Applica semafori",
    quadroDiSintesi: "Quadro di sintesi",
    relazione: "Relazione",
    verifica: "Verifica",
    trasformaInValori: "Trasforma in valori",
    ripristinaFormule: "Ripristina formule",
    annulla: "Annulla",
    spiegaSal: "Spiega questo SAL",
  },
  primaIlPannello: "Apri il riquadro di PERF e premi «Ricalcola SAL»: mostra che cosa cambia prima di scriverlo.",
  primaLaScelta: "Apri il riquadro di PERF e premi «Relazione»: la prima volta si scelgono i fogli e le tabelle.",
  erroreImprevisto:
    "PERF si è fermato per un errore imprevisto. Controlla il foglio: se qualcosa è cambiato, «Annulla» lo riporta com'era.",
};

const en: typeof it = {
  nomi: {
    ricalcolaSal: "Recompute SAL",
    applicaSemafori: "Apply traffic lights",
    quadroDiSintesi: "Summary sheet",
    relazione: "Report",
    verifica: "Check",
    trasformaInValori: "Turn into values",
    ripristinaFormule: "Restore formulas",
    annulla: "Undo",
    spiegaSal: "Explain this SAL",
  },
  primaIlPannello: "Open the PERF pane and press “Recompute SAL”: it shows what changes before writing it.",
  primaLaScelta: "Open the PERF pane and press “Report”: the first time, sheets and tables are chosen.",
  erroreImprevisto:
    "PERF stopped because of an unexpected error. Look at the sheet: if anything changed, “Undo” brings it back.",
};

/** What the ribbon says while the pane is not there to say it. */
export const testiComandi: Readonly<Record<Lingua, typeof it>> = { it, en };
