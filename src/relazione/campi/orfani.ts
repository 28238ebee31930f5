import { ORFANI } from "../../texts/relazione/relazione";
import { testo } from "../caselle/caselle";
import type { CampiScritti } from "./keepCampi";
import type { Casella, RigaTabella, Tabella } from "../caselle/Tabella";

const CODA = " orfani";

/** Whether a table holds texts of rows that are not there any more: working material, not of the Relazione. */
export function isDiOrfani({ id }: Tabella): boolean {
  return id.endsWith(CODA);
}

/** Below a table, the texts typed for rows that are not there any more, in the same columns; null when there are none. */
export function orfaniOf(tabella: Tabella, orfani: readonly CampiScritti[]): Tabella | null {
  if (orfani.length === 0) return null;
  const prima = tabella.colonne.find(({ genere }) => genere === "lungo")?.id ?? tabella.colonne[0]?.id ?? "";
  const righe = orfani.map(({ soggetto, testi }, at): RigaTabella => {
    const scritti = tabella.colonne.flatMap(({ id, titolo, genere }): [string, Casella][] =>
      genere === "campo" ? [[id, { tipo: "campo", testo: testi[titolo] ?? "", isProposta: false }]] : [],
    );
    return {
      id: `orfano ${at}`,
      stile: "voce",
      caselle: { [prima]: testo(soggetto.voce), ...Object.fromEntries(scritti) },
      soggetto: { ...soggetto, riga: null },
    };
  });
  const { id, genere, capitolo, foglio, colonne } = tabella;
  return {
    id: `${id}${CODA}`,
    genere,
    capitolo,
    titolo: ORFANI.titolo,
    foglio,
    premesse: [ORFANI.nota],
    mancanze: [],
    colonne,
    righe,
    note: [],
    grafici: [],
  };
}
