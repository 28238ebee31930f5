import type { ColonnaTabella, Tabella } from "../relazione/caselle/Tabella";
import type { AspettoColonna, TabellaFoglio } from "../formule/Modifiche";
import type { Posata } from "./posaTabelle";

/** A coverage is read after the figure that it is of; in the table of outcomes it is a figure like the others. */
const COPERTURA: ReadonlySet<string> = new Set(["misurati", "attesi"]);
function aspettoOf({ id, genere }: ColonnaTabella, tabella: Tabella): AspettoColonna {
  if (COPERTURA.has(id) && tabella.genere !== "esiti") return "discreta";
  return genere === "testo" || genere === "lungo" || genere === "campo" ? "testo" : "cifra";
}

/** Rows stand below their headings, a step to the right. */
function rientriOf({ righe }: Tabella): readonly number[] {
  const livelli = (["gruppo", "sottogruppo"] as const).filter((stile) => righe.some((riga) => riga.stile === stile));
  return righe.map(({ stile }) => {
    if (stile === "totale") return 0;
    if (stile === "gruppo" || stile === "sottogruppo") return livelli.indexOf(stile);
    return livelli.length;
  });
}

/** How a table looks where it was laid. */
export function tabellaFoglio({ tabella, intestazione, narrate }: Posata): TabellaFoglio {
  return {
    intestazione,
    righe: tabella.righe.length,
    colonne: tabella.colonne.map((colonna, at) => (narrate[at] ? "testo" : aspettoOf(colonna, tabella))),
    rientri: rientriOf(tabella),
  };
}
