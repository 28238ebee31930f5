import type { RuoloColonna } from "../../Cruscotto";
import type { CellaIntestazione } from "./Intestazione";
import { isGerarchia, roleOf, type RuoloGerarchia } from "../parole/ruoli";

/** Columns that say the code and the weight of a heading written in a column of its own, 0-based. */
export type AccantoAiLivelli = ReadonlyMap<RuoloGerarchia, { readonly codice?: number; readonly peso?: number }>;

const DI_CODICE_O_PESO = /(?:\b|_)(?:pes[oi]|pesatur[ae]|codice|cod|id|code|weight|ponderazione)(?:\b|_)\.?|[_%]/gi;

/** The level whose code or weight a header cell names: "Peso obiettivo", "COD_AREA"; null for those of the row itself. */
function livelloAccanto({ ruolo, testo }: CellaIntestazione): RuoloGerarchia | null {
  if (ruolo !== "peso" && ruolo !== "codice") return null;
  const livello = roleOf(testo.replace(DI_CODICE_O_PESO, " "))?.ruolo ?? null;
  return livello !== null && isGerarchia(livello) ? livello : null;
}

/**
 * The level beside which a bare "Peso" or "Cod." stands, where each column has its own: a code stands before what it
 * numbers, a weight after what it weighs.
 */
function livelloVicino(celle: readonly CellaIntestazione[], at: number): RuoloGerarchia | null {
  const ruolo = celle[at]?.ruolo;
  if ((ruolo !== "peso" && ruolo !== "codice") || celle.filter((una) => una.ruolo === ruolo).length < 2) return null;
  const vicino = celle[ruolo === "peso" ? at - 1 : at + 1]?.ruolo ?? null;
  return vicino !== null && isGerarchia(vicino) ? vicino : null;
}

/** The columns that say the code and the weight of a heading written in a column of its own. */
export function readAccanto(celle: readonly CellaIntestazione[]): AccantoAiLivelli {
  const accanto = new Map<RuoloGerarchia, { codice?: number; peso?: number }>();
  const has = (...ruoli: readonly (RuoloColonna | null)[]) => celle.some(({ ruolo }) => ruoli.includes(ruolo));
  // Where no column names the indicators, the objectives stand for them: their code and weight are the row's.
  if (!has("indicatore", "formula")) return accanto;
  for (const [at, cella] of celle.entries()) {
    const livello = livelloAccanto(cella) ?? livelloVicino(celle, at);
    if (livello === null || !has(livello)) continue;
    const campo = cella.ruolo === "peso" ? "peso" : "codice";
    accanto.set(livello, { [campo]: cella.colonna, ...accanto.get(livello) });
  }
  return accanto;
}
