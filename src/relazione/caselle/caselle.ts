import type { Cella } from "../../domain/Cella";
import { displayCella } from "../../domain/numeri/displayCella";
import type { Provenienza, CellaFonte, PostoCasella, Casella } from "./Tabella";

export const BIANCA: Casella = { tipo: "testo", testo: "" };

export function testo(parole: string): Casella {
  return { tipo: "testo", testo: parole };
}

export function numero(valore: number): Casella {
  return { tipo: "numero", valore };
}

/** Words that lead to a cell. */
export function link(parole: string, a: CellaFonte | PostoCasella): Casella {
  return { tipo: "link", testo: parole, a };
}

export function figura(calcolo: Provenienza): Casella {
  return { tipo: "figura", calcolo };
}

/** A figure of which too little is measured. */
export function figuraProvvisoria(calcolo: Provenienza): Casella {
  return { tipo: "figura", calcolo, isProvvisoria: true };
}

export const isSenzaEsito = (casella: Casella | undefined): boolean =>
  casella?.tipo === "figura" && casella.isProvvisoria === true;

/** The same figure as another cell's. */
export function figuraDa(posto: PostoCasella): Casella {
  return figura({ tipo: "posto", posto });
}

/** A source cell in a table: a number is pointed at, a text is copied. */
export function casellaOf(da: CellaFonte, cella: Cella): Casella {
  return cella.tipo === "numero" ? figura({ tipo: "copia", da, cella }) : testo(displayCella(cella));
}
