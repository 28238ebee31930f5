import type { Cella } from "../Cella";

/** What a cell that holds neither a text nor a number says, whatever it was typed for. */
type DettoDaSola =
  | { readonly tipo: "mancante" }
  | { readonly tipo: "errore"; readonly testo: string }
  | { readonly tipo: "si-no"; readonly valore: boolean };

/**
 * A cell as a target or a consuntivo: blank is missing, an error stays one, TRUE and FALSE are yes and no; what its
 * text and its number mean is said by whoever asks. Never throws.
 * @example readCella({ tipo: "vuota" }, parseTesto, readNumeroFormattato) //=> { tipo: "mancante" }
 */
export function readCella<Valore>(
  cella: Cella,
  readTesto: (testo: string) => Valore,
  readNumero: (valore: number, formato: string) => Valore,
): Valore | DettoDaSola {
  switch (cella.tipo) {
    case "vuota":
      return { tipo: "mancante" };
    case "errore":
      return { tipo: "errore", testo: cella.valore };
    case "booleano":
      return { tipo: "si-no", valore: cella.valore };
    case "testo":
      return readTesto(cella.valore);
    case "numero":
      return readNumero(cella.valore, cella.formato);
  }
}
