import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { normalize } from "../domain/testo/normalize";
import type { Destinazione } from "./caselle/Materiale";
import { titoliDi } from "./caselle/titoliDi";

/**
 * The words by which a sheet says whose cruscotto it is; the first that is found decides. One person comes before the
 * unit that he heads ("Scheda Dirigente Settore II"), the special agency before all ("Azienda speciale: scheda del
 * direttore" is the agency's).
 */
const PAROLE: readonly (readonly [Destinazione, RegExp])[] = [
  ["azienda speciale", /\baziend[ae] special[ei]\b/],
  [
    "dirigente",
    new RegExp(
      [
        "\\bdirigent[ei]\\b",
        "\\b(?:vice ?)?segretari[oa] general[ei]\\b",
        "^(?:v?sg|vsg)\\b",
        "\\bdirettor(?:e|ice)\\b",
        "\\bposizion[ei] organizzativ",
        "\\belevat[ae] qualificazion[ei]\\b",
        "^(?:scheda )?(?:p\\.? ?o|e\\.? ?q)\\.?(?= |$)",
        "\\bindividual[ei]\\b",
        "\\b(?:scheda|valutazione) (?:di |del(?:la)? )?(?:dott|dr|ing|avv|arch|rag|geom)\\b",
        "\\b(?:scheda|valutazione|obiettivi)(?: individual\\w+)? (?:di |del(?:la)? |dell')?(?:dipendente|collaborat(?:ore|rice)|funzionari[oa])\\b",
        "\\bresponsabile\\b",
      ].join("|"),
    ),
  ],
  [
    "area",
    new RegExp(
      [
        "\\bare[ae] \\w",
        "\\barea$",
        "\\bsettor[ei]\\b",
        "\\bserviz(?:io|i)\\b(?! (?:di|ai|alle|per|digital))",
        "\\bufficio\\b",
        "\\bdirezion[ei]\\b",
        "\\bdipartiment[oi]\\b",
        "\\bcentr[oi] di (?:costo|responsabilita)\\b",
        "^(?:u\\. ?o\\.?|uo|cdr|cdc)(?= |\\d|$)",
        "\\bunita (?:organizzativ|operativ)",
        "\\boperativ[io]\\b",
      ].join("|"),
    ),
  ],
  ["ente", /\bstrategic[ioa]\b|\bente\b|\bpeg\b|\bpiao\b|\bpiano\b|\bcamera di commercio\b|\bcomune di\b/],
];
/** "Area strategica" is a part of the ente's strategy, not of its offices. */
const STRATEGICA = /\b(?:area|aree|linea|linee|ambito|ambiti) strategic[ahe]+\b/g;
/** What a name or a title says, null when it says nothing. */
export function destinazioneDetta(testo: string): Destinazione | null {
  const parole = normalize(testo.replace(/[_–—-]+/g, " ")).replace(STRATEGICA, "strategica");
  return PAROLE.find(([, forma]) => forma.test(parole))?.[0] ?? null;
}

/**
 * Where a cruscotto goes, by the name of its sheet, else by its titles; the ente's when no word says otherwise.
 * The user's own mapping comes before.
 */
export function deduceDestinazione(grid: SheetGrid, isDiEnte: boolean): Destinazione {
  if (isDiEnte) return "ente";
  for (const testo of [grid.foglio, ...titoliDi(grid)]) {
    const detta = destinazioneDetta(testo);
    if (detta !== null) return detta;
  }
  return "ente";
}
