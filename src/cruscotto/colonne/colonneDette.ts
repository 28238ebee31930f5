import type { Colonna, RuoloColonna } from "../Cruscotto";
import type { CellaIntestazione, Intestazione } from "./Intestazione";
import { isParteDellAnno } from "./periodo";
import type { RisposteFoglio } from "../RisposteFoglio";
import { isGerarchia, roleOf, type RuoloGerarchia } from "./ruoli";

/** Columns that say the code and the weight of a heading written in a column of its own, 0-based. */
export type AccantoAiLivelli = ReadonlyMap<RuoloGerarchia, { readonly codice?: number; readonly peso?: number }>;

const DI_CODICE_O_PESO = /(?:\b|_)(?:pes[oi]|codice|cod|id|code|weight|ponderazione)(?:\b|_)\.?|[_%]/gi;

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

function readAccanto(celle: readonly CellaIntestazione[]): AccantoAiLivelli {
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

/** Where a weak word of a level stands after the names, it says who answers for the row, or of what kind it is. */
function roleByPosto(cella: CellaIntestazione, nome: number): RuoloColonna | null {
  if (!cella.isDebole || cella.ruolo === null || !isGerarchia(cella.ruolo) || cella.colonna < nome) return cella.ruolo;
  return cella.ruolo === "area" ? "responsabile" : null;
}

/**
 * The columns that the words of a header, or the user, name; several may have the same role.
 * @param escluso a role whose word is the label of a heading written in the header itself
 */
export function readColonneDette(
  testa: Intestazione,
  risposte: RisposteFoglio,
  escluso: RuoloColonna | null,
): { readonly dette: readonly Colonna[]; readonly accanto: AccantoAiLivelli } {
  const accanto = readAccanto(testa.celle);
  const diLivelli = new Set([...accanto.values()].flatMap(({ codice, peso }) => [codice, peso]));
  const forti = new Set(testa.celle.filter(({ isDebole }) => !isDebole).map(({ ruolo }) => ruolo));
  const nome = testa.celle.find(({ ruolo }) => ruolo === "indicatore" || ruolo === "formula")?.colonna ?? Infinity;
  const ruoloByRisposta = new Map([...risposte.colonne].map(([ruolo, colonna]) => [colonna, ruolo]));
  const senzaConsuntivo =
    !testa.celle.some(({ ruolo }) => ruolo === "consuntivo") && !risposte.colonne.has("consuntivo");
  const roleIn = (cella: CellaIntestazione): RuoloColonna | null => {
    const { colonna, testo, ruolo, isDebole } = cella;
    const risposto = ruoloByRisposta.get(colonna);
    if (risposto) return risposto;
    // "I trim.", "Al 30/06/2024": beside a target, what was reached by then.
    if (ruolo === null) return senzaConsuntivo && isParteDellAnno(testo) ? "consuntivo" : null;
    if (ruolo === escluso || diLivelli.has(colonna)) return null;
    if (!isDebole || !forti.has(ruolo)) return roleByPosto(cella, nome);
    const senzaAnno = roleOf(testo.replace(/20\d\d/g, ""));
    return senzaAnno?.isDebole === false ? senzaAnno.ruolo : null;
  };
  const conParole = testa.celle.flatMap((cella): Colonna[] => {
    const ruolo = roleIn(cella);
    return ruolo === null ? [] : [{ ruolo, colonna: cella.colonna, intestazione: cella.testo }];
  });
  const senzaParole = [...risposte.colonne].filter(
    ([, colonna]) =>
      colonna >= testa.da && colonna <= testa.a && !testa.celle.some((cella) => cella.colonna === colonna),
  );
  const dette = [...conParole, ...senzaParole.map(([ruolo, colonna]) => ({ ruolo, colonna, intestazione: "" }))];
  return { dette, accanto };
}
