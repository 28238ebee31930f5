const FUNZIONI: Readonly<Record<string, string>> = { SE: "IF", "VAL.VUOTO": "ISBLANK", O: "OR", VERO: "TRUE" };

/**
 * A formula as an Italian writes it, as Excel keeps it: names, separators of arguments and of columns, decimal commas.
 * @example toInglese("=PERF.MEDIA({1;0,5};A1)") //=> "=PERF.MEDIA({1;0.5},A1)"
 */
export function toInglese(formula: string): string {
  const pezzi = formula.split(/("(?:[^"]|"")*")/);
  let isMatrice = false;
  return pezzi.map((pezzo, at) => (at % 2 === 1 ? pezzo : translate(pezzo))).join("");

  function translate(pezzo: string): string {
    const nomi = pezzo
      .replace(/(\d),(\d)/g, "$1.$2")
      .replace(/(?<![\w.])[A-Z.]+(?![\w.])/g, (nome) => FUNZIONI[nome] ?? nome);
    return nomi.replace(/[{};\\]/g, (segno) => {
      if (segno === "{" || segno === "}") isMatrice = segno === "{";
      return segno === "\\" || (segno === ";" && !isMatrice) ? "," : segno;
    });
  }
}

const ERRORI: Readonly<Record<string, string>> = { "#N/D": "#N/A", "#VALORE!": "#VALUE!" };

/** An error as Italians see it, as Excel keeps it; other values as they are. */
export function erroreInglese(valore: unknown): unknown {
  return typeof valore === "string" ? (ERRORI[valore] ?? valore) : valore;
}
