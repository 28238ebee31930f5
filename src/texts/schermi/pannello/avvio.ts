import type { Lingua } from "../../lingua";

/** What may have to be said before the pane itself is there, apart from the rest so that it is there at once. */
export const TESTI_AVVIO: Readonly<Record<Lingua, { nome: string; mancato: string; riprova: string }>> = {
  it: {
    nome: "PERF",
    mancato: "Il riquadro non si è caricato. Controlla la connessione e riprova: il foglio non è stato toccato.",
    riprova: "Riprova",
  },
  en: {
    nome: "PERF",
    mancato: "The pane did not load. Check the connection and try again: the sheet was not touched.",
    riprova: "Try again",
  },
};
