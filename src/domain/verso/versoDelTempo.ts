import type { VersoDeciso } from "../Misura";
import { normalize } from "../testo/normalize";

/** A unit of time by itself, or at the end of a heading: "gg", "n. giorni", "Target (gg)". */
const UNITA =
  /(?:^|[([/,;] ?|\bin )(?:n[.°r]* ?(?:di )?|numero (?:di )?)?(gg|g|giorn[oi]|giornate|days?|minut[oi]|min|minutes?|second[oi]|sec|seconds?|settiman[ae]|weeks?|or[ae]|h|hours?|mes[ei]|months?)\.?(?: (?:medi|lavorativi|solari))?[)\]]?$/;
/** The unit before or after what was asked for: "Giorni previsti", "Tempo medio atteso", "Planned days". */
const UNITA_CHIESTA =
  /^(?:n[.°r]* ?(?:di )?|numero (?:di )?)?(gg|giorn[oi]|giornate|minut[oi]|second[oi]|settiman[ae]|or[ae]|mes[ei]|temp[oi]|durata)(?: medi[oa]?)?(?: di (?:risposta|attesa|rilascio|lavorazione|evasione))? (?:previst|programmat|pianificat|attes|prefissat|target|standard|massim|obiettivo)|^(?:planned|expected|target|standard|max(?:imum)?) (?:average )?(days|hours|minutes|weeks|months|time|duration)$/;
/** Hours and months are as often what is given as what is taken. */
const FORSE_DATI = /^(?:or[ae]|h|hours?|mes[ei]|months?|giornate)$/;
/** The name itself counts a time: its words say which. */
const NEL_NOME =
  /\b(?:temp[oi]|tempistic\w*|durat[ae]|giorn[oi]|giornat[ae]|gg|or[ae]|minut[oi]|mes[ei]|settiman[ae]|ann[oi]|time|days?|hours?|minutes?|weeks?|months?|years?|duration)\b/;
/** Time that is given, not taken. */
const DATO =
  /\b(?:formazion|formativ|cors[oi]\b|lezion|seminar|aggiornament|docenz|tutor|mentor|assistenz|consulenz|affiancament|apertur|apert[oaie]\b|ricevimento|disponibil|funzionament|uptime|operativit|presenz|presidi|lavor(?!az)|smart|agil|telelavor|tirocin|stage|volontar|anticip|preavvis|autonomia|garanzi|validit|permanen|fier[ae]\b|manifestazion|event|esposizion|mostr[ae]\b|vigilanz|pattugl|training|opening|availab|course|notice|support)/;

/** The unit of time that a figure has by its cell, its column or its heading; null where it has none. */
function unitaDiTempo(scritte: readonly string[]): string | null {
  for (const scritta of scritte) {
    const testo = normalize(scritta);
    const chiesta = UNITA_CHIESTA.exec(testo);
    const unita = UNITA.exec(testo.slice(-40))?.[1] ?? chiesta?.[1] ?? chiesta?.[2];
    if (unita !== undefined) return unita;
  }
  return null;
}

/**
 * The direction of a row whose figures are times by their unit alone: "Rilascio certificati", in days, is better when it
 * is less, whatever the words say of the certificates. It is a proposal: the body is asked. Source: DOMAIN.md §2.
 * @param nome the name of the indicator and how it is computed
 * @param scritte where a unit may stand: the unit's own column, the words beside the figure, the heading of the target
 */
export function versoDelTempo(dedotto: VersoDeciso, nome: string, scritte: readonly string[]): VersoDeciso {
  if (dedotto.verso === "decrescente") return dedotto;
  const unita = unitaDiTempo(scritte);
  if (unita === null) return dedotto;
  const parole = normalize(nome);
  if (NEL_NOME.test(parole) || DATO.test(parole)) return dedotto;
  return { verso: FORSE_DATI.test(unita) ? "crescente" : "decrescente", origine: "dubbio" };
}
