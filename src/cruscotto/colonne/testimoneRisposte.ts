import type { Testimone } from "./Scena";

/** More than all that the other witnesses can say together. */
const CERTEZZA = 1000;

/** What somebody of the body answered about a column beats every other witness. */
export const testimoneRisposte: Testimone = ({ risposte, candidati }) =>
  [...risposte]
    .filter(([, colonna]) => candidati.some((uno) => uno.colonna === colonna))
    .map(([ruolo, colonna]) => ({ ruolo, colonna, peso: CERTEZZA, prova: { testimone: "risposta" } }));
