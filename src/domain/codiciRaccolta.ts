/** Why a value that came back in a scheda is not taken (YEAR.md §2). */
export type MotivoNonPreso =
  | "testo-per-numero"
  | "testo-per-data"
  | "data-per-numero"
  | "numero-per-data"
  | "data-impossibile"
  /** Of the year after: an act that came late, or the usual slip of January. */
  | "anno-dopo"
  | "anno-lontano"
  | "non-si-no"
  /** 95 where 95% is meant, or not. */
  | "percento-dubbio"
  | "errore"
  | "formula-muta";

/** What is to be said of a file that came back, each thing once with the rows it is about. */
export type CodiceDetto =
  | "non-scheda"
  | "illeggibile"
  | "due-volte"
  | "altro-anno"
  | "altro-ente"
  | "altro-cruscotto"
  | "senza-dati"
  | "righe-aggiunte"
  | "righe-sparite"
  | "righe-ambigue"
  | "righe-tolte"
  | "parole-di-altra-riga"
  | "target-cambiato"
  | "valore-tolto"
  /** Nowhere to write it. */
  | "senza-colonna"
  | "cella-unita"
  | MotivoNonPreso;
