import type { Testimone } from "./Scena";

/** More than all that the other witnesses can say together. */
const CERTEZZA = 1000;
/** Less than an answer about this very sheet, more than all the rest. */
const DA_ALTRI_FOGLI = 400;

/** What somebody of the body answered about a column, or about the same column of another sheet, beats all the rest. */
export const testimoneRisposte: Testimone = ({ risposte, profilo, candidati }) => {
  const votiDi = (dette: typeof risposte, peso: number, testimone: "risposta" | "profilo") =>
    [...dette]
      .filter(([, colonna]) => candidati.some((uno) => uno.colonna === colonna))
      .map(([ruolo, colonna]) => ({ ruolo, colonna, peso, prova: { testimone } }));
  return [...votiDi(risposte, CERTEZZA, "risposta"), ...votiDi(profilo, DA_ALTRI_FOGLI, "profilo")];
};
