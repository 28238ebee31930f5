import type { RispostaDubbio } from "../../confronto/compareVersioni";
import { normalize } from "../../domain/testo/normalize";
import { VARIAZIONI } from "../../texts/relazione/relazioneVariazioni";
import { assignCampi, type CampiScritti } from "./keepCampi";
import type { DecisioneVariazione, Materiale } from "../caselle/Materiale";
import { idVariata, soggettoDi } from "../caselle/posti";

/** What the user types that decides about a row, and the name that an answer was given about. */
export const COLONNE_DECISIVE: ReadonlySet<string> = new Set([
  VARIAZIONI.conferma,
  VARIAZIONI.atto,
  VARIAZIONI.indicatorePrima,
]);

/** "sì", "SI", "s" and "x" are a yes; "no" and "n" a no; anything else leaves the doubt. */
function rispostaOf(scritta: string, nome: string): RispostaDubbio | null {
  const parola = normalize(scritta).trim();
  if (["si", "s", "x", "yes"].includes(parola)) return { tipo: "si", nome };
  return ["no", "n"].includes(parola) ? { tipo: "no" } : null;
}

/**
 * What was typed on Variazioni, by the rows of the cruscotti as they are now: the next build follows it.
 * @param scritti what stands on the sheet, of the columns that decide
 */
export function decisioniOf(
  fogli: Materiale["fogli"],
  scritti: readonly CampiScritti[],
): ReadonlyMap<string, DecisioneVariazione> {
  const righe = fogli.flatMap((fonte) =>
    fonte.misurato.indicatori.map((uno) => ({ id: idVariata({ fonte, uno }), soggetto: soggettoDi(fonte, uno) })),
  );
  const presenti = new Set(righe.map(({ soggetto }) => soggetto.foglio));
  // What was typed beside a row of the approved version is about that one, not about one of the cruscotti.
  const decisivi = scritti.filter(
    ({ soggetto: { foglio }, testi }) =>
      (presenti.has(foglio) || !foglio.startsWith("[")) &&
      ((testi[VARIAZIONI.conferma] ?? "") !== "" || (testi[VARIAZIONI.atto] ?? "") !== ""),
  );
  const trovati = assignCampi(
    righe.map(({ soggetto }) => soggetto),
    decisivi,
  );
  return new Map(
    righe.flatMap(({ id, soggetto }) => {
      const testi = trovati.get(soggetto)?.testi;
      if (!testi) return [];
      const risposta = rispostaOf(testi[VARIAZIONI.conferma] ?? "", testi[VARIAZIONI.indicatorePrima] ?? "");
      return [[id, { risposta, atto: (testi[VARIAZIONI.atto] ?? "").trim() }] as const];
    }),
  );
}
