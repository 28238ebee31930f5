import { normalize } from "../testo/normalize";

/**
 * What the words around a word of direction do to it, by the grammar of Italian names: a phrase leads with its head, a
 * participle agrees with the noun it belongs to. Texts are normalised: lower case, no accents, no apostrophes.
 */

/** Words of measure, articles and adjectives that leave the head of the phrase to what follows them. */
const TRASPARENTE =
  /^(?:n|nr|num|numer[oi]|percentual[ei]|perc|quot[ae]|tass[oi]|indic[ei]|indicatore|incidenza|import[oi]|ammontare|total[ei]|valor[ei]|volum[ei]|somm[ae]|medi[aeo]|mediana|grad[oi]|livell[oi]|entita|quantita|quantitativo|rapporto|variazione|ottimizzazione|razionalizzazione|misura|andamento|frequenza|cas[oi]|episod[io]+|or[ae]|minut[oi]|mes[ei]|settiman[ae]|annu[aeio]l?[ei]?|complessiv[aeio]|nuov[aeio]|massim[aeio]|standard|unitari[aeo]|pro|capite|effettiv[aeio]|di|d|de[il]|dell[aeo]?|degli|il|l|lo|la|i|gli|le|e|number|rate|share|percentage|average|total|mean|of|the|\d+)$/;

/** Words that open something else: what comes after them is not what the figure counts. */
const ALTROVE =
  /^(?:che|con|cui|contro|da|dal|dai|dall[aeo]?|dagli|entro|grazie|ma|meno|nei|nel|nell[aeo]?|non|oltre|per|prima|privo|priv[aei]|senza|se|su|sul|sui|sull[aeo]?|tra|fra|without|with|for|that|which)$/;

const parole = (testo: string) => testo.split(/[^\p{L}\d]+/u).filter((parola) => parola !== "");

/** The clause of a text in which a position stands, from its beginning up to there. */
export function primaNellaFrase(testo: string, inizio: number): string {
  return (
    testo
      .slice(0, inizio)
      .split(/[:;(]| - /)
      .at(-1) ?? ""
  );
}

/** The rest of the clause after a position. */
export function dopoNellaFrase(testo: string, fine: number): string {
  return testo.slice(fine).split(/[:;()]| - /)[0] ?? "";
}

/** The words before a word leave it the head of its phrase. */
export function isTesta(prima: string): boolean {
  return parole(prima).every((parola) => TRASPARENTE.test(parola));
}

/** The words before an attribute name one thing, of which it says how it is: "numero di cause [pendenti]". */
export function isSolaCosa(prima: string, massimo: number): boolean {
  const piene = parole(prima).filter((parola) => !TRASPARENTE.test(parola));
  return piene.length <= massimo && !piene.some((parola) => ALTROVE.test(parola));
}

type Accordo = "ms" | "fs" | "mp" | "fp";
const DEL_NOME: Readonly<Record<string, readonly Accordo[]>> = {
  o: ["ms"],
  a: ["fs"],
  i: ["mp", "fp", "ms"],
  e: ["fp", "ms", "fs"],
};
/** "Attività", "gioventù": the same in the singular and in the plural. */
const FEMMINILI: readonly Accordo[] = ["fs", "fp"];
const DEL_PARTICIPIO: Readonly<Record<string, Accordo>> = { o: "ms", a: "fs", i: "mp", e: "fp" };

function concorda(nome: string, participio: string): boolean {
  const suo = DEL_PARTICIPIO[participio.at(-1) ?? ""];
  const ammessi = /(?:ta|tu)$/.test(nome) ? FEMMINILI : DEL_NOME[nome.at(-1) ?? ""];
  return suo === undefined || ammessi === undefined || ammessi.includes(suo);
}

const PARTICIPIO =
  /^(?:\p{L}{2,}(?:at|it|ut)|\p{L}*(?:evas|chius|conclus|risolt|riscoss|rimoss|revocat|corrett|assolt|definit|decis|ridott|prodott|raccolt|espress|concess|respint|pers|dismess|emess|trasmess|iscritt|sospes|estint|vint|speso|spesi|accolt|volt|post|copert|scopert|offert|assunt|aggiunt|distint|redatt|protett))[oaie]$/u;
/** Words that end as a participle does and are none, and what a thing is or undergoes by itself. */
const NON_PARTICIPIO =
  /^(?:media|mediat|privat|citta|unita|attivita|abitant|contribut|appalt|comunicat|risultat|minut|period|istitut|rifiut|serviz|post|ufficial|sanit|dat|stat|fatt|prim|corrent|certificat|permess|mandat|laureat|addett)[oaei]?$/u;
const AVVENUTO =
  /^(?:pervenut|ricevut|presentat|registrat|rilevat|verificat|subit|insort|accadut|denunciat|sostenut|corrispost|liquidat|pagat|rimast|accumulat|accolt|riconosciut|stimat|ripetut|prodott|formulat|promoss|correlat|associat|legat|collegat|conness|contratt|scadut|mancat|inevas|rinviat|insolut|arretrat|insorgent|avvenut|manifestat|constatat|consuntivat|attribuit|causat|dovut|maturat|intercors|trascors|impiegat|dedicat|assegnat|addebitat|comminat|inflitt|irrogat|osservat|previst|programmat|attes|notificat)[oaei]$/u;

const CHIUDE = /^(?:che|entro|rispetto|grazie|su|sul|sulle|sui|sulla)$/;
const PREPOSIZIONE =
  /^(?:di|d|de[il]|dell[aeo]?|degli|per|a[il]?|all[aeo]?|agli|da|da[il]|dall[aeo]?|in|ne[il]|nell[aeo]?|con|pro)$/;

/** What was done about a noun, or was not. */
export interface Fatto {
  readonly participio: string;
  readonly isNegato: boolean;
  /** It agrees with another noun between them as well: nobody can tell whose it is. */
  readonly isAmbiguo: boolean;
}

/**
 * The participle that says what was done about a noun, if any: it agrees with it, and with no other noun that a
 * preposition puts between them. What merely happens to the noun ("reclami pervenuti") is none, unless it did not happen.
 * @example participioDi("residui", " attivi smaltiti") //=> { participio: "smaltiti", isNegato: false, isAmbiguo: false }
 * @example participioDi("giorni", " per il rilascio del certificato richiesto") //=> null
 */
export function participioDi(nome: string, dopo: string): Fatto | null {
  let retti: string[] = [];
  let [isRetto, isDopoPreposizione, isNegato] = [false, false, false];
  let forse: Fatto | null = null;
  for (const parola of parole(dopo).slice(0, 8)) {
    if (CHIUDE.test(parola)) return forse;
    if (PREPOSIZIONE.test(parola)) {
      [isRetto, isDopoPreposizione] = [true, true];
      continue;
    }
    // Right after a preposition it stands for a noun ("con feriti", "di deposito").
    if (!isDopoPreposizione && PARTICIPIO.test(parola) && !NON_PARTICIPIO.test(parola)) {
      const isDiAltri = retti.some((altro) => concorda(altro, parola));
      const isMero = AVVENUTO.test(parola) && !isNegato;
      if (!isDiAltri && concorda(nome, parola))
        return isMero ? null : { participio: parola, isNegato, isAmbiguo: false };
      if (concorda(nome, parola)) forse ??= { participio: parola, isNegato, isAmbiguo: true };
    } else if (isRetto && parola.length > 2) {
      retti = [...retti, parola];
    }
    isDopoPreposizione = false;
    isNegato = parola === "non";
  }
  return forse;
}

/** Letters that a noun keeps in the singular and in the plural. */
const RADICE = 4;

/**
 * What a name counts or measures, past the words that only say how, by the beginning of its word; "" where none is left.
 * @example cosaContata("Numero di imprese assistite") //=> "impr"
 */
export function cosaContata(nome: string): string {
  const parole = normalize(nome).split(/[^\p{L}\p{N}]+/u);
  return parole.find((una) => una !== "" && !TRASPARENTE.test(una))?.slice(0, RADICE) ?? "";
}
