import type { Casella, ColonnaTabella, RigaTabella, Tabella } from "../../src/relazione/caselle/Tabella";

export const POLITICA = {
  soglie: { parziale: 0.8, raggiunto: 0.9 },
  scalaGiudizio: [{ da: 0.9, nome: "Eccellente" }],
} as const;

/** A row of a table by its cells. */
export function rigaDi(
  id: string,
  caselle: Readonly<Record<string, Casella>>,
  stile: RigaTabella["stile"] = "voce",
): RigaTabella {
  return { id, stile, caselle, soggetto: null };
}

/** A table with what a test needs of it. */
export function tabellaDi(parti: Partial<Tabella> = {}): Tabella {
  return {
    id: "prova",
    genere: "quadro",
    capitolo: "3.1",
    titolo: "Prova",
    foglio: "Prova",
    premesse: [],
    mancanze: [],
    colonne: [],
    righe: [],
    note: [],
    grafici: [],
    ...parti,
  };
}

/** The columns that most tables have. */
export const VOCE: ColonnaTabella = { id: "voce", titolo: "Obiettivo", genere: "lungo" };
export const SAL: ColonnaTabella = { id: "sal", titolo: "SAL", genere: "sal" };
export const ESITO: ColonnaTabella = { id: "esito", titolo: "Esito", genere: "testo" };
