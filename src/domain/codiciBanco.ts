/** Why the desk proposes a value for a consuntivo in words (YEAR.md §2). */
export type RagioneProposta =
  /** A figure of the target's kind, the only one or the one tied to what is measured. */
  | "cifra"
  /** The sentence adds it up: "11 incontri + 15 webinar". */
  | "somma"
  /** A share told by its two terms: "4 su 5", "due terzi". */
  | "quota"
  | "giorno"
  /** The day of an act with its number. */
  | "atto"
  | "si-no"
  /** It says that it is done: one, where one was asked. */
  | "compiuto-uno"
  /** It says that all of it is done, where a percentage was asked. */
  | "compiuto-tutto"
  /** It says that it is done and not when: the target's own day. */
  | "compiuto-giorno"
  /** It says that what the target describes is done. */
  | "compiuto-parole"
  | "nessuna-domanda"
  /** Of a target that is no single figure: its figure beside that of the sentence. */
  | "parte"
  /** Each day of the target beside one of the sentence. */
  | "giorni"
  /** "Media 3 anni prec. +10%" beside the baseline of the row. */
  | "base"
  /** Each lettered part of the target beside its own. */
  | "parti"
  | "compiuto";

/** What is to be known of a sentence before its value is taken. */
export type AvvisoDiFrase =
  /** The act, or the day, is of the year after. */
  | "anno-dopo"
  /** A day that the calendar does not have. */
  | "giorno-impossibile"
  /** The parts do not make the total. */
  | "somma-diversa"
  /** Several figures, or days, and none stands out. */
  | "piu-valori"
  /** It says that it is done, and not when. */
  | "senza-giorno"
  /** Another sentence says that something was put off, or is not done. */
  | "rinviato"
  /** What a target asks so many of is named fewer times. */
  | "meno-nominati"
  /** Words of the target that the sentence does not say. */
  | "non-detto";
