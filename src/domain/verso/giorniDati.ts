/**
 * English names tell days by what stands right before them: "waiting days" are taken, "open days" and "volunteer days"
 * may be given.
 */

const parole = (testo: string) => testo.split(/[^\p{L}\d]+/u).filter((parola) => parola !== "");

/** Words of measure, and of a time that somebody waits, works or is away. */
const TOLTI =
  /^(?:number|no|n|total|sum|share|rate|percentage|average|avg|mean|median|max(?:imum)?|min(?:imum)?|of|in|the|and|or|\d+|work(?:ing)?|business|calendar|net|gross|additional|extra|elapsed|process(?:ing)?|handling|response|reply|wait(?:ing)?|turnaround|lead|cycle|review|approval|decision|delivery|payment|payable|creditor|debtor|receivable|collection|delay(?:ed)?|late|overdue|sick(?:ness)?|absen(?:ce|t|teeism)|lost|leave|stay|admission|hospital|vacan(?:cy|t)|void|empty|closure|outage|downtime|backlog|strike|suspension|recovery|resolution|repair|procurement|recruitment|hiring|clearance)$/;
const DATI =
  /^(?: (?!not\b|lost\b)\w+){0,1} (?:delivered|provided|held|offered|given|attended|run|organi[sz]ed|hosted)\b/;

/** Whether the days of a name belong to something that may be given, by the word before them. */
export function isForseDato(prima: string): boolean {
  const vicina = parole(prima).at(-1);
  return vicina !== undefined && !TOLTI.test(vicina);
}

/** Whether the days that a wanted thing leads are given: "[training] days delivered". */
export function isDatoInGiorni(dopo: string): boolean {
  return dopo.startsWith(" days") && DATI.test(dopo.slice(" days".length));
}

/** Whether the days stand right after the wanted thing that leads them: "[training] days". */
export function isInGiorni(dopo: string): boolean {
  return /^ days\b/.test(dopo);
}
