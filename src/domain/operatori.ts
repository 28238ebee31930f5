import type { Operatore, Target } from "./Valore";

const SEGNI: readonly (readonly [RegExp, Operatore])[] = [
  [/^(?:>=|=>|≥|⩾|almeno|minimo|min\.?|non meno di|(?:pari|uguale) o (?:superiore|maggiore)(?: a[l]?| di)?)\s*/i, ">="],
  [
    /^(?:<=|=<|≤|⩽|massimo|max\.?|non oltre|al massimo|non più di|(?:pari|uguale) o (?:inferiore|minore)(?: a[l]?| di)?)\s*/i,
    "<=",
  ],
  [/^(?:>|maggiore di|oltre)\s*/i, ">"],
  [/^(?:<|minore di|meno di)\s*/i, "<"],
  [/^=\s*/, "="],
];

/** The operator that a text begins with, in signs or in words, and what follows it. */
export function splitOperatore(text: string): readonly [Operatore | null, string] {
  for (const [segno, operatore] of SEGNI) {
    if (segno.test(text)) return [operatore, text.replace(segno, "").trim()];
  }
  return [null, text];
}

/**
 * A text that is an operator and nothing else, null when it is anything more.
 * @example parseOperatore("non oltre") //=> "<="
 */
export function parseOperatore(text: string): Operatore | null {
  const [operatore, resto] = splitOperatore(text.trim());
  return resto === "" ? operatore : null;
}

/**
 * A target with an operator written elsewhere, as if it stood before it; its own beats it. Null when the two contradict
 * each other, or when a target of that kind takes no such operator: nobody can tell which was meant.
 */
export function withOperatore(target: Target, operatore: Operatore): Target | null {
  switch (target.tipo) {
    case "numero":
    case "parole":
      if (target.operatore !== null) return target.operatore === operatore ? target : null;
      return { ...target, operatore };
    case "data":
      return operatore === "<=" || operatore === "=" ? target : null;
    case "si-no":
    case "intervallo":
      return operatore === "=" ? target : null;
    case "composto":
    case "monitoraggio":
    case "eliminato":
    case "mancante":
    case "errore":
      return target;
  }
}
