import type { GenereVariazione } from "../domain/generiVariazione";
import { deduceVerso } from "../domain/verso/deduceVerso";
import { isEliminato, isMancante } from "../domain/valori/paroleDiStato";
import { normalize } from "../domain/testo/normalize";
import { parseTarget } from "../domain/valori/parseTarget";
import type { Verso } from "../domain/Misura";
import { versoOfOperatore } from "../domain/valori/operatori";
import { somiglianza } from "../domain/testo/somiglianza";
import type { Target } from "../domain/Valore";
import { isInvariato, type RigaVariata } from "../cruscotto/tabelle/readVariazioni";

const isNulla = (testo: string) => isMancante(testo) || /^(?:nuov[oa]|new)\b/.test(normalize(testo));
export const isTolta = (testo: string) =>
  isEliminato(testo) || /^(?:soppress|stralciat|deleted|removed|dropped)/.test(normalize(testo));

/** Two names a little otherwise (a slip of the scanner, a full stop) are one. */
const STESSE_PAROLE = 0.93;

function isRiscritta({ prima, dopo }: RigaVariata["obiettivo"]): boolean {
  if (isNulla(prima) || isNulla(dopo) || isInvariato(dopo)) return false;
  return somiglianza(prima, dopo) < STESSE_PAROLE || codiceIn(prima) !== codiceIn(dopo);
}

const CODICE = /^\s*((?:[A-Za-z]{1,4}[ .-]?)?\d{1,3}(?:[._-]\d{1,3})*(?:[._-]?[A-Za-z](?![A-Za-z]))?)\s*[.)\]:–-]*/;

/** The code that words begin with, made comparable ("2.1.A.)" is 2.1.a); "" where they begin with none. */
export function codiceIn(testo: string): string {
  const [, codice = ""] = CODICE.exec(testo) ?? [];
  return /\d[._-]?\w/.test(codice) || /[A-Za-z]\d/.test(codice)
    ? normalize(codice)
        .replace(/[\s_-]/g, ".")
        .replace(/\.+$/, "")
    : "";
}

/** What the words of a change leave when its code is taken off. */
export const senzaCodice = (testo: string): string =>
  (codiceIn(testo) === "" ? testo : testo.replace(CODICE, "")).trim();

/** Which direction is better for the row: its operator, what the cruscotto decided, its words. */
function versoDi(target: Target, { obiettivo, indicatore }: RigaVariata, deciso: Verso | null): Verso {
  const scritto = "operatore" in target ? versoOfOperatore(target.operatore) : null;
  const nome = isInvariato(indicatore.dopo) || isNulla(indicatore.dopo) ? indicatore.prima : indicatore.dopo;
  return scritto ?? deciso ?? deduceVerso(nome, obiettivo.prima).verso;
}

function genereDelTarget(riga: RigaVariata, deciso: Verso | null): GenereVariazione | null {
  const [prima, dopo] = [parseTarget(riga.target.prima.cella), parseTarget(riga.target.dopo.cella)];
  if (prima.tipo === "data" && dopo.tipo === "data") {
    if (prima.seriale === dopo.seriale) return null;
    return dopo.seriale > prima.seriale ? "rinviato" : "alzato";
  }
  if (prima.tipo !== "numero" || dopo.tipo !== "numero") return null;
  if (prima.valore === dopo.valore || prima.unita !== dopo.unita) return null;
  const isPiu = dopo.valore > prima.valore;
  return isPiu === (versoDi(dopo, riga, deciso) === "crescente") ? "alzato" : "abbassato";
}

/** "Numero duplicato", "refuso": a change of no substance. */
const hasTarget = ({ target: { dopo } }: RigaVariata) => dopo.cella.tipo !== "vuota";

/**
 * What kind of change a row of the table is. An objective written anew is one that was rewritten, not a new one and one
 * taken away; a target is raised or lowered by the direction of its row, and put off where it is a day.
 * @param deciso the direction of the row in the cruscotto, null where it is not known
 * Source: YEAR.md §3.
 */
export function genereVariazione(riga: RigaVariata, deciso: Verso | null = null): GenereVariazione {
  const { obiettivo, indicatore } = riga;
  if (isTolta(obiettivo.dopo) || (isInvariato(obiettivo.dopo) && isTolta(indicatore.dopo))) return "eliminato";
  if (isNulla(obiettivo.prima) && !isNulla(obiettivo.dopo)) return "nuovo";
  if (isRiscritta(obiettivo)) return "riformulato";
  if (isNulla(indicatore.prima) && !isNulla(indicatore.dopo) && !isInvariato(indicatore.dopo)) return "nuovo";
  if (isRiscritta(indicatore)) return "indicatore cambiato";
  return (hasTarget(riga) ? genereDelTarget(riga, deciso) : null) ?? "da chiarire";
}
