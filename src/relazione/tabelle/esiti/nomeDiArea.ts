import { normalize } from "../../../domain/testo/normalize";
import type { FoglioDiRelazione } from "../../caselle/Materiale";
import { titoliDi } from "../../caselle/titoliDi";

const AREA =
  /(?<![\p{L}\d])(?:area|settore|servizio|ufficio|direzione|dipartimento|azienda speciale|centro di (?:costo|responsabilità)|unità (?:organizzativa|operativa))(?![\p{L}\d])(?!\s+strategic).*$/iu;
/** "– anno 2023", "2023", a note in brackets at the end. */
const CODA = /[\s,:;–-]*(?:\b(?:anno|esercizio)\s+)?\(?\b20\d\d\b\)?\s*$/u;
const CARATTERI_AL_PIU = 90;

function areaIn(titolo: string): string | null {
  const trovata = AREA.exec(titolo)?.[0];
  if (trovata === undefined) return null;
  const nome = trovata
    .replace(CODA, "")
    .replace(/["“”«»]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return nome.split(" ").length > 1 && nome.length <= CARATTERI_AL_PIU ? nome : null;
}

/**
 * What an area is called: its title where the sheet has one ("Area 1 – Affari Generali"), else the sheet.
 * Source: DOMAIN.md §5, Cascading: an area is named by its title, not by its sheet.
 */
export function nomeDiArea({
  grid,
  titolo,
  destinazione,
}: Pick<FoglioDiRelazione, "grid" | "titolo" | "destinazione">): string {
  if (destinazione !== "area" && destinazione !== "azienda speciale") return titolo;
  const suo = normalize(titolo);
  const isGiaArea = AREA.test(titolo);
  const nomi = titoliDi(grid).flatMap((uno) => areaIn(uno) ?? []);
  return nomi.find((nome) => !isGiaArea || normalize(nome).startsWith(suo)) ?? titolo;
}
