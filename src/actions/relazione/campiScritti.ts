import { MARCHIO_FOGLIO_PERF } from "../../cruscotto/griglia/marchio";
import { cellAt, type SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import { displayCella } from "../../domain/numeri/displayCella";
import { readCampi } from "../../pagine/readCampi";
import type { Tabella } from "../../relazione/caselle/Tabella";
import { keepCampi } from "../../relazione/campi/keepCampi";
import { orfaniOf } from "../../relazione/campi/orfani";

/** Our sheet with a table of this title at its top. */
export function foglioConTitolo(nostri: readonly SheetGrid[], titolo: string): SheetGrid | undefined {
  return nostri.find((grid) => displayCella(cellAt(grid, 0, 0)) === `${MARCHIO_FOGLIO_PERF}${titolo}`);
}

/** The tables with what was typed on their sheets, and below them what belongs to no row any more. */
export function withCampiScritti(tabelle: readonly Tabella[], nostri: readonly SheetGrid[]): readonly Tabella[] {
  return tabelle.flatMap((tabella) => {
    const intestazioni = new Set(tabella.colonne.flatMap(({ genere, titolo }) => (genere === "campo" ? [titolo] : [])));
    if (intestazioni.size === 0) return [tabella];
    // At the top of a sheet stands the title of its first table.
    const prima = tabelle.find(({ foglio }) => foglio === tabella.foglio) ?? tabella;
    const suo = foglioConTitolo(nostri, prima.titolo);
    if (!suo) return [tabella];
    const { tabella: piena, orfani } = keepCampi(tabella, readCampi(suo, intestazioni));
    return [piena, orfaniOf(piena, orfani)].filter((una) => una !== null);
  });
}
