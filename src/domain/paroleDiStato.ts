import { normalize } from "./normalize";

const SI = new Set(["si", "s", "yes", "fatto", "positivo", "x", "✓", "✔", "vero", "realizzato", "realizzata"]);
const NO = new Set(["no", "non fatto", "negativo", "falso", "non realizzato", "non realizzata"]);
const MANCANTE =
  /^(?:n\.?\s?[dpacr]\.?|n\/[ad]|da (?:rilevare|definire|determinare|stabilire)|in attesa(?: di dati)?|(?:dato )?non (?:disponibile|previsto|prevista|definito|definita|rilevato|rilevata|rilevabile|applicabile|pervenuto)|vedi note?)$/;

/** Yes, no, or null when the word is neither. "Positivo" counts as yes (Arezzo-Siena). */
export function parseSiNo(text: string): boolean | null {
  const parola = normalize(text).replace(/[.!]$/, "").trim();
  if (SI.has(parola)) return true;
  return NO.has(parola) ? false : null;
}

/** Blank, or one of the marks people use for "not there yet": never zero. */
export function isMancante(text: string): boolean {
  const parola = normalize(text);
  return !/[\p{L}\p{N}✓✔]/u.test(parola) || MANCANTE.test(parola);
}

/** A target that asks to observe and not to reach (Pisa: "monitoraggio"). */
export function isMonitoraggio(text: string): boolean {
  return /^(?:in )?monitoraggio\b|^anno di rilevazione|^solo rilevazione/.test(normalize(text));
}

/** A target that was taken away during the year, and not one that asks to take something away. */
export function isEliminato(text: string): boolean {
  return /^(?:(?:obiettivo|indicatore|target) )?(?:eliminat|soppress|stralciat|annullat)[oa](?:$|[\s.,;:(-])/.test(
    normalize(text),
  );
}

/** A target that depends on other years' figures, which the row does not hold ("media triennio precedente"). */
export function isRelativo(text: string): boolean {
  return /\b(?:ann[oi]|trienni?o?|bienni?o?|esercizi?o?|semestr[ei]|periodo) (?:precedent[ei]|scors[oi]|passat[oi])\b|\brispetto al(?:la|l)?\b/.test(
    normalize(text),
  );
}

/** A consuntivo that says nobody asked (Firenze: "nessun fabbisogno"): neither zero nor missing. */
export function isNessunaDomanda(text: string): boolean {
  return /^(?:nessun[ao]?|non (?:e stat[ao] |sono (?:stat[ei] )?)?pervenut[aei]) (?:ulteriore )?(?:fabbisogno|(?:supporto|intervento|servizio) richiesto|richiest[ae]|istanz[ae]|domand[ae])(?: (?:pervenut[ae]|rilevato|ricevut[ae]|presentat[ae]|espresso))?[.]?$/.test(
    normalize(text),
  );
}
