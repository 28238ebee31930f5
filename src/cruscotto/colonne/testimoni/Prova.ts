/** What a witness saw in a column; texts/ writes the sentence. */
export type Prova =
  | { readonly testimone: "parole"; readonly intestazione: string; readonly isDebole: boolean }
  | { readonly testimone: "contenuto"; readonly cosa: ContenutoColonna; readonly quante: number; readonly su: number }
  | { readonly testimone: "posto"; readonly cosa: PosizioneColonna; readonly accanto: number | null }
  | { readonly testimone: "anno"; readonly cosa: "scelto" | "altro"; readonly intestazione: string }
  | {
      readonly testimone: "aritmetica";
      readonly cosa: "sal" | "differenza" | "rapporto" | "somma" | "pari" | "pesato";
      readonly con: readonly number[];
      readonly quante: number;
      readonly su: number;
    }
  | {
      readonly testimone: "formule";
      readonly cosa: "rapporto" | "differenza" | "somma";
      /** The columns that the formulas name, and last the one they stand in. */
      readonly con: readonly number[];
      readonly quante: number;
      readonly su: number;
    }
  | {
      readonly testimone: "forme";
      readonly cosa: "stesse" | "altre";
      readonly con: number;
      readonly quante: number;
      readonly su: number;
    }
  | { readonly testimone: "resto"; readonly cosa: "unica" }
  | { readonly testimone: "profilo" }
  | { readonly testimone: "risposta" };

/** What the cells of a column mostly hold. */
export type ContenutoColonna =
  | "nomi"
  | "senza-parole"
  | "poche-parole"
  | "numeri"
  | "senza-cifre"
  | "operatori"
  | "con-operatore"
  | "unita"
  | "versi"
  | "codici"
  | "progressivo"
  | "frasi"
  | "formule"
  | "somma-100"
  | "gradi"
  | "nomi-con-codice"
  | "parti-dell-anno"
  | "anni"
  | "esiti";

export type PosizioneColonna =
  | "primo-testo"
  | "dopo-cifre"
  | "accanto-operatore"
  | "accanto-target"
  | "dopo-nomi"
  | "dopo-consuntivo"
  | "ultima-senza-testa"
  | "al-posto-del-nome"
  | "descrive-indicatore";
