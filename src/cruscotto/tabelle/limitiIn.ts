import { parseNumero } from "../../domain/numeri/parseNumero";
import { normalize } from "../../domain/testo/normalize";

/** The bounds of a class of results, in hundredths; null where it has none. */
export interface LimitiDiClasse {
  readonly da: number | null;
  readonly a: number | null;
  /** Whether the bound belongs to the class. */
  readonly hasDa: boolean;
  readonly hasA: boolean;
}

const CIFRA = String.raw`(\d+(?:[.,]\d+)?)\s*%?`;
const FORME: readonly (readonly [RegExp, (a: number, b: number) => LimitiDiClasse])[] = [
  [
    new RegExp(`^(?:da|tra|from|between)?\\s*${CIFRA}\\s*(?:-|–|a|e|to|and|/)\\s*(?:meno di |sotto )${CIFRA}$`),
    (da, a) => ({ da, a, hasDa: true, hasA: false }),
  ],
  [
    new RegExp(`^(?:da|tra|from|between)?\\s*${CIFRA}\\s*(?:-|–|a|e|to|and)\\s*${CIFRA}$`),
    (da, a) => ({ da: Math.min(da, a), a: Math.max(da, a), hasDa: true, hasA: true }),
  ],
  [
    new RegExp(`^(?:>=|≥|almeno|da|at least)\\s*${CIFRA}(?: in (?:su|poi))?$`),
    (da) => ({ da, a: null, hasDa: true, hasA: false }),
  ],
  [
    new RegExp(`^${CIFRA}\\s*(?:e oltre|o piu|in su|\\+|and over|and above)$`),
    (da) => ({ da, a: null, hasDa: true, hasA: false }),
  ],
  [
    new RegExp(`^(?:>|oltre|sopra|maggiore di|superiore a(?:l)?|piu di|more than|above|over)\\s*(?:il )?${CIFRA}$`),
    (da) => ({ da, a: null, hasDa: false, hasA: false }),
  ],
  [
    new RegExp(`^(?:<=|≤|fino (?:a|al)|non oltre|massimo|up to|at most)\\s*${CIFRA}$`),
    (a) => ({ da: null, a, hasDa: false, hasA: true }),
  ],
  [
    new RegExp(`^(?:<|meno (?:di|del)|sotto (?:il )?|minore di|inferiore a(?:l)?|less than|below|under)\\s*${CIFRA}$`),
    (a) => ({ da: null, a, hasDa: false, hasA: false }),
  ],
  [new RegExp(`^${CIFRA}$`), (uno) => ({ da: uno, a: uno, hasDa: true, hasA: true })],
];

/** The bounds that the words of a class say, in hundredths; null where they say none ("Ottimo"). */
export function limitiIn(parole: string): LimitiDiClasse | null {
  const nudo = normalize(parole).replace(/\s+/g, " ").trim();
  for (const [forma, limiti] of FORME) {
    const trovati = forma.exec(nudo);
    if (!trovati) continue;
    const [a, b] = [trovati[1], trovati[2]].map((cifra) => parseNumero((cifra ?? "0").replace(".", ","))?.valore ?? 0);
    return limiti(a ?? 0, b ?? 0);
  }
  return null;
}
