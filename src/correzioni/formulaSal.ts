/** What the arguments of a row's own PERF.SAL formula say; null where one is not stated. */
interface ArgomentiSal {
  readonly verso: string | null;
  readonly tipo: string | null;
  readonly opzioni: string | null;
}

const NOME = "PERF.SAL(";

/** Whether a formula is one that PERF writes or a user wrote with a PERF function. */
export function isFormulaPerf(formula: string): boolean {
  return /\bPERF\.[A-Z]+\(/i.test(formula);
}

/** Whether a formula is a native one of ours: that of a SAL, or that of a mean. */
function isFormulaNativa(formula: string): boolean {
  return /^=IF\((?:ISERROR\(.*"errore in cella"|COUNT\(.*ROUND\(AVERAGE\(|\(SUMPRODUCT\(--ISNUMBER\()/s.test(formula);
}

/** Whether a formula is one that PERF writes, in either way. */
export function isFormulaNostra(formula: string): boolean {
  return isFormulaPerf(formula) || isFormulaNativa(formula);
}

/** The arguments of a call, split at the commas of its own level; texts, quoted sheet names and inner calls are whole. */
function splitArgomenti(text: string): string[] {
  const argomenti: string[] = [];
  let argomento = "";
  let livello = 0;
  let apice = "";
  for (const segno of text) {
    if (apice !== "") apice = segno === apice ? "" : apice;
    else if (segno === '"' || segno === "'") apice = segno;
    else if (segno === "(") livello += 1;
    else if (segno === ")" && livello === 0) break;
    else if (segno === ")") livello -= 1;
    else if (segno === "," && livello === 0) {
      argomenti.push(argomento);
      argomento = "";
      continue;
    }
    argomento += segno;
  }
  return [...argomenti, argomento];
}

const BASE = 5;

/** A base among the arguments says that the way to the target begins there; PERF writes it as an option too. */
function conPartenza(opzioni: string | null, base = ""): string | null {
  if (base === "" || /\bpartenza\s*=/i.test(opzioni ?? "")) return opzioni;
  return opzioni === null ? PARTENZA : `${PARTENZA}; ${opzioni}`;
}

const PARTENZA = "partenza=base";

/**
 * Reads a row's own options back from its SAL formula (en-US form), null when it calls no PERF.SAL.
 * @example readFormulaSal('=PERF.SAL(D5,E5,"<=")') //=> { verso: "<=", tipo: null, opzioni: null }
 */
export function readFormulaSal(formula: string): ArgomentiSal | null {
  const at = formula.toUpperCase().indexOf(NOME);
  if (at < 0) return null;
  const argomenti = splitArgomenti(formula.slice(at + NOME.length)).map((argomento) => argomento.trim());
  const testo = (posizione: number) => /^"(.*)"$/.exec(argomenti[posizione] ?? "")?.[1]?.replace(/""/g, '"') || null;
  return { verso: testo(2), tipo: testo(3), opzioni: conPartenza(testo(4), argomenti[BASE]) };
}

/**
 * The same formula with other options in its call of PERF.SAL (en-US form); null when it calls none.
 * @example withArgomenti("=PERF.SAL(D5,E5)", { verso: "<=", tipo: null, opzioni: null }) //=> '=PERF.SAL(D5,E5,"<=")'
 */
export function withArgomenti(formula: string, { verso, tipo, opzioni }: ArgomentiSal): string | null {
  const at = formula.toUpperCase().indexOf(NOME);
  if (at < 0) return null;
  const inizio = at + NOME.length;
  const scritti = splitArgomenti(formula.slice(inizio));
  const fine = inizio + scritti.join(",").length;
  const base = scritti[BASE]?.trim() ? scritti.slice(BASE) : [];
  const facoltativi = [verso, tipo, opzioni];
  const quanti = base.length > 0 ? facoltativi.length : facoltativi.findLastIndex((uno) => uno !== null) + 1;
  const detti = facoltativi.slice(0, quanti).map((uno) => `"${(uno ?? "").replace(/"/g, '""')}"`);
  const tutti = [...scritti.slice(0, 2), ...detti, ...base];
  return `${formula.slice(0, inizio)}${tutti.join(",")}${formula.slice(fine)}`;
}
