import { normalize } from "../../../domain/testo/normalize";

/** High, medium and low, as words or as one letter. */
const GRADO =
  /^(?:(?:molto|very|medio|piu|mid) ?-? ?)?(?:alt[oaie]|elevat[oaie]|medi[oae]|mediamente|bass[oaie]|scars[oa]|minim[oa]|massim[oa]|high|medium|med|mid|average|low)$/;
const LETTERA = /^[ambhl]$/;
const NOMINA_PESO = /\b(?:rilevanza|importanza|ponderazione|pes[oi]|weight(?:ing)?s?|relevance|importance)\b/;
/** "Priorità (A/M/B)": the heading itself says how much, not which. */
const SPIEGA_I_GRADI =
  /\b(?:priorita|priority)\b.*\b(?:a|alt[oa]|h|high) ?[/,-] ?(?:m|medi[oa]|medium) ?[/,-] ?(?:b|bass[oa]|l|low)\b/;

/**
 * Whether a text says how much of something, and no figure: "Alta", "low".
 * @param anche letters too, which elsewhere may be names: "M"
 */
export function isGrado(testo: string, anche: "lettere" | null): boolean {
  if (testo.length > 20) return false;
  const parola = normalize(testo);
  return GRADO.test(parola) || (anche === "lettere" && LETTERA.test(parola));
}

/** Whether a heading over high, medium and low names a weight. */
export function isTestaDiPeso(intestazione: string): boolean {
  const parole = normalize(intestazione.slice(0, 80));
  return NOMINA_PESO.test(parole) || SPIEGA_I_GRADI.test(parole);
}
