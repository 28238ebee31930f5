import type { Verso } from "../Misura";
import type { Operatore, Target } from "../Valore";

/** The article or the preposition between an operator and its figure: "almeno il 90%", "non superiore a 5". */
const ARTICOLO =
  "(?:(?:d?i|a[di]?|al(?:lo|la|le)?|agli|d[ae]l(?:lo|la|le)?|dei|il|l[aeo]|gli)(?:\\s+|$)|(?:all|dell|l)['’]\\s*)?";
const PARI = "(?:pari|uguale)";
const MAGGIORE = "(?:superiore|maggiore)";
const MINORE = "(?:inferiore|minore)";
const O = " ?(?:o|/) ?";

/** An operator in signs, or in words that are whole: "Ministero" does not begin with "min". */
function forma(segni: string, parole: string): RegExp {
  return new RegExp(`^(?:(?:${segni})|(?:${parole})(?!\\p{L}))\\s*${ARTICOLO}`, "iu");
}

const SEGNI: readonly (readonly [RegExp, Operatore])[] = [
  [
    forma(
      ">=|=>|≥|⩾",
      `almeno|minimo|min\\.?|non (?:meno|minore|inferiore)|${PARI}${O}${MAGGIORE}|${MAGGIORE}${O}${PARI}`,
    ),
    ">=",
  ],
  [
    forma(
      "<=|=<|≤|⩽",
      `massimo|max\\.?|non oltre|al massimo|non (?:pi[uù]|maggiore|superiore)|${PARI}${O}${MINORE}|${MINORE}${O}${PARI}`,
    ),
    "<=",
  ],
  [forma(">", `${MAGGIORE}|pi[uù] di|oltre`), ">"],
  [forma("<", `${MINORE}|meno di`), "<"],
  [forma("=", PARI), "="],
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

/** The direction an operator states; an exact one states none. */
export function versoOfOperatore(operatore: Operatore | null): Verso | null {
  if (operatore === ">=" || operatore === ">") return "crescente";
  return operatore === "<=" || operatore === "<" ? "decrescente" : null;
}
