/** Where a word may be parted at the end of a line: after a slash without a mark, inside it with a hyphen. */
type Taglio = "/" | "-";

/** A text in its pieces: where one ends with a taglio, a line may end. */
interface Pezzo {
  readonly testo: string;
  readonly taglio: Taglio | null;
}

/** Groups of consonants that begin a syllable together. */
const INSEPARABILI = /^(?:[bcdfgptv][lr]|[cg]h[lr]?|gn|gl|sc?h?|s?[bcdfgptv]r|qu|ps)$/i;
const VOCALE = /[aeiouàèéìíòóùú]/i;
/** No piece is shorter at either end of a word. */
const ESTREMO = 3;
const PAROLA = /\p{L}+/gu;
/** A hyphen would be read as theirs: an address, a code, a print of figures. */
const ESATTA = /[\d@_\\]|:\/\//;
/** "Mise/Unioncamere", "Economico-finanziario": as a word is read on both sides of it. */
const GIUNTURA = /(?<=\p{L}{3}[/-])(?=\p{L}{3})/u;

/** Where an Italian word may be parted: before a consonant that a vowel follows, or between two that do not go together. */
function tagliDi(parola: string): readonly number[] {
  const tagli: number[] = [];
  for (let at = 1; at < parola.length;) {
    if (VOCALE.test(parola[at] ?? "") || !VOCALE.test(parola[at - 1] ?? "")) {
      at += 1;
      continue;
    }
    let fine = at;
    while (fine < parola.length && !VOCALE.test(parola[fine] ?? "")) fine += 1;
    if (fine === parola.length) break;
    const gruppo = parola.slice(at, fine);
    const da = gruppo.length === 1 || isUnito(gruppo) ? at : at + inizioDi(gruppo);
    if (da >= ESTREMO && parola.length - da >= ESTREMO) tagli.push(da);
    at = fine + 1;
  }
  return tagli;
}

const isUnito = (gruppo: string) => INSEPARABILI.test(gruppo) || (/^s/i.test(gruppo) && !/^ss/i.test(gruppo));

/** After the first consonant of the group, or later where only the rest goes together. */
function inizioDi(gruppo: string): number {
  const da = Array.from({ length: gruppo.length - 1 }, (_, at) => at + 1).find((at) => isUnito(gruppo.slice(at)));
  return da ?? gruppo.length - 1;
}

/**
 * A text as a narrow cell may part it: its long words by their syllables, those with a slash also there.
 * @param isLunga whether a word, as it stands between two blanks, is wider than its column
 * @example inPezzi("sperimentata", () => true).map(({ testo }) => testo) //=> ["spe", "ri", "men", "tata"]
 */
export function inPezzi(testo: string, isLunga: (parola: string) => boolean): readonly Pezzo[] {
  const pezzi: Pezzo[] = [];
  let intero = "";
  const chiudi = (taglio: Taglio | null) => {
    pezzi.push({ testo: intero, taglio });
    intero = "";
  };
  for (const tratto of testo.split(/(?<=\s)(?=\S)/)) {
    if (ESATTA.test(tratto) || !isLunga(tratto.trim())) {
      intero += tratto;
      continue;
    }
    tratto.split(GIUNTURA).forEach((parte, quale) => {
      // A line ends after a hyphen without being asked.
      if (quale > 0 && intero.endsWith("/")) chiudi("/");
      if (!isLunga(parte.trim())) {
        intero += parte;
        return;
      }
      let fino = 0;
      for (const { 0: parola, index } of parte.matchAll(PAROLA)) {
        for (const taglio of tagliDi(parola)) {
          intero += parte.slice(fino, index + taglio);
          chiudi("-");
          fino = index + taglio;
        }
      }
      intero += parte.slice(fino);
    });
  }
  chiudi(null);
  return pezzi;
}
