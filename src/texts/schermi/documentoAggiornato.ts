import type { Lingua } from "../lingua";

/** What an update of a document did, by the names of its parts. */
interface Fatto {
  readonly aggiornati: readonly string[];
  readonly tenuti: readonly string[];
  readonly nuovi: readonly string[];
  readonly segnati: readonly string[];
  readonly tolti: readonly string[];
}

type Frasi = Readonly<Record<keyof Fatto | "nulla", (nomi: string) => string>>;

const FRASI: Readonly<Record<Lingua, Frasi>> = {
  it: {
    aggiornati: (nomi) => `Parti aggiornate: ${nomi}.`,
    tenuti: (nomi) =>
      `Modificate a mano, e diverse adesso nei cruscotti: lasciate come sono (${nomi}). Per averle come nei cruscotti, copiale qui da un documento nuovo.`,
    nuovi: (nomi) => `Parti aggiunte: ${nomi}. Aggiorna l'indice in Word (F9).`,
    segnati: (nomi) => `Non più nei cruscotti, lasciate e segnate: ${nomi}.`,
    tolti: (nomi) => `Tolte a mano, non rimesse: ${nomi}.`,
    nulla: () => "Diceva già ciò che dicono i cruscotti.",
  },
  en: {
    aggiornati: (nomi) => `Parts updated: ${nomi}.`,
    tenuti: (nomi) =>
      `Changed by hand, and different now in the cruscotti: left as they are (${nomi}). To have them as in the cruscotti, copy them here from a new document.`,
    nuovi: (nomi) => `Parts added: ${nomi}. Update the table of contents in Word (F9).`,
    segnati: (nomi) => `Not in the cruscotti any more, left and marked: ${nomi}.`,
    tolti: (nomi) => `Taken away by hand, not brought back: ${nomi}.`,
    nulla: () => "It said already what the cruscotti say.",
  },
};

const PARTI = ["aggiornati", "nuovi", "tenuti", "segnati", "tolti"] as const;
/** More names than these are counted. */
const NOMINATI = 6;
const ALTRI: Readonly<Record<Lingua, (n: number) => string>> = {
  it: (n) => `e altre ${n}`,
  en: (n) => `and ${n} more`,
};

function elenco(nomi: readonly string[], lingua: Lingua): string {
  const unici = [...new Set(nomi)];
  const detti = unici.slice(0, NOMINATI).map((nome) => `«${nome}»`);
  const altri = unici.length - detti.length;
  return altri > 0 ? `${detti.join(", ")} ${ALTRI[lingua](altri)}` : detti.join(", ");
}

/** What an update did, a sentence for each thing that happened. */
export function testoAggiornamento(fatto: Fatto, lingua: Lingua): string {
  const frasi = FRASI[lingua];
  const dette = PARTI.flatMap((parte) =>
    fatto[parte].length === 0 ? [] : [frasi[parte](elenco(fatto[parte], lingua))],
  );
  return dette.length === 0 ? frasi.nulla("") : dette.join(" ");
}
