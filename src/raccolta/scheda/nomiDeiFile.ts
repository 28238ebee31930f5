/** What Windows refuses in the name of a file, and what no shell likes. */
const VIETATI = /[<>:"/\\|?*\p{Cc}]+/gu;
/** Names that Windows keeps for itself, whatever the extension. */
const RISERVATI = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const LUNGHEZZA_MASSIMA = 80;

/** The name of a responsible as part of a file's: nothing that Windows refuses, never empty. */
function nomeSicuro(nome: string): string {
  const pulito = nome
    .normalize("NFC")
    .replace(VIETATI, "-")
    .replace(/\s+/g, " ")
    .slice(0, LUNGHEZZA_MASSIMA)
    .replace(/^[\s.-]+|[\s.]+$/g, "");
  if (pulito === "") return "scheda";
  return RISERVATI.test(pulito) ? `_${pulito}` : pulito;
}

/**
 * The names of the files of some schede, in their order: safe on Windows, none like another whatever its case.
 * @example nomiDeiFile(["SG", "sg", "I/II"], 2019) //=> ["Consuntivi 2019 - SG.xlsx", "Consuntivi 2019 - sg (2).xlsx", "Consuntivi 2019 - I-II.xlsx"]
 */
export function nomiDeiFile(responsabili: readonly string[], anno: number | null): readonly string[] {
  const presi = new Set<string>();
  return responsabili.map((responsabile) => {
    const base = `Consuntivi${anno === null ? "" : ` ${anno}`} - ${nomeSicuro(responsabile)}`;
    let nome = base;
    for (let numero = 2; presi.has(nome.toLowerCase()); numero += 1) nome = `${base} (${numero})`;
    presi.add(nome.toLowerCase());
    return `${nome}.xlsx`;
  });
}
