import type { VersoDeciso } from "./Misura";
import { normalize } from "./normalize";
import {
  ECCEZIONI_CRESCENTI,
  ECCEZIONI_DECRESCENTI,
  PAROLE_CRESCENTI,
  PAROLE_DECRESCENTI,
  PAROLE_DI_MISURA,
} from "./paroleDelVerso";

function firstIndex(text: string, parole: readonly RegExp[]): number {
  return parole.reduce((first, parola) => {
    const at = text.search(parola);
    return at >= 0 && at < first ? at : first;
  }, Infinity);
}

function versoOf(text: string): VersoDeciso["verso"] | null {
  if (ECCEZIONI_DECRESCENTI.some((parola) => parola.test(text))) return "decrescente";
  if (ECCEZIONI_CRESCENTI.some((parola) => parola.test(text))) return "crescente";
  const decrescente = firstIndex(text, PAROLE_DECRESCENTI);
  const crescente = firstIndex(text, PAROLE_CRESCENTI);
  if (decrescente !== crescente) return decrescente < crescente ? "decrescente" : "crescente";
  return null;
}

/**
 * Which direction is better, from the words of the indicator and then of its formula; never from the consuntivo.
 * Increasing with origin "nessuna parola" when nothing speaks: the caller says so. Source: DOMAIN.md §2.
 * @example deduceVerso("Tempi medi di lavorazione", "") //=> { verso: "decrescente", origine: "parole" }
 */
export function deduceVerso(nome: string, descrizione: string): VersoDeciso {
  const testi = [normalize(nome), normalize(descrizione)];
  const delNome = versoOf(testi[0] ?? "");
  if (delNome) return { verso: delNome, origine: "parole" };
  if (firstIndex(testi[0] ?? "", PAROLE_DI_MISURA) < Infinity) return { verso: "crescente", origine: "parole" };
  const dellaFormula = versoOf(testi[1] ?? "");
  return dellaFormula ? { verso: dellaFormula, origine: "parole" } : { verso: "crescente", origine: "nessuna parola" };
}
