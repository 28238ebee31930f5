import { frasiDi, quoteFrase } from "./frasiDi";

/** Participles of what is done; "previsto", "programmato" and the like are none. */
const FATTO =
  /(?<!\p{L})(?:raggiunt|conseguit|realizzat|completat|effettuat|svolt|attivat|adottat|approvat|rispettat|pubblicat|conclus|ultimat|terminat|aggiornat|sottoscritt|stipulat|firmat|mantenut|rinnovat|presentat|predispost|avviat|istituit|costituit|organizzat|tenut|erogat|redatt|elaborat|trasmess|inviat|formalizzat|attuat|eseguit|portat|definit|individuat|consegnat|installat|implementat|sostenut|ottenut|partecipat|perfezionat|deliberat|emanat|bandit|aggiudicat|somministrat|inaugurat|collaudat)[aoei](?!\p{L})/u;
/** A dated event is one that took place. */
const EVENTO =
  /(?<!\p{L})(?:evento|convegno|seminario|webinar|incontro|formazione|workshop|giornata|riunione)(?!\p{L})/u;
/** What there is none of is good news: "nessuna criticità segnalata". */
const NESSUN_MALE =
  /(?<!\p{L})(?:nessun[ao]?|senza|non (?:sono|risultano|si sono) \p{L}+ (?:pi[uù] )?)\s*(?:\p{L}+ )?(?:criticit|reclam|riliev|anomali|ritard|segnalazion|contenzios|sanzion|scostament|problem|osservazion)\p{L}*/gu;
const NEGATO =
  /(?<!\p{L})(?:(?:non|né|nessun[ao]?|mai) (?:\p{L}+ ){0,3}?\p{L}+(?:at|it|ut|ss|nt|lt|tt|rt|st)[oaei]|non ancora|parzialmente|in parte|mancat[aoei]|da (?:completare|realizzare|concludere|avviare|definire|approvare)|in (?:corso|fase) d[ie]\p{L}*|in corso)(?!\p{L})/u;
/** Put off, or still to come. */
const RINVIATO =
  /(?<!\p{L})(?:(?:rinviat|sospes|annullat|slittat|posticipat|prorogat|rallentat|interrott|previst|programmat)[aoei]|rallentament[oi]|verr[àa]|verranno|sar[àa]|saranno|proceder[àa]|proseguir[àa]|si prevede)(?!\p{L})/u;
const TUTTO =
  /(?<!\p{L})(?:complet[oa]|piena|pieno|pienamente|integral[ei]|integralmente|totalmente|tutt[eio]|cento per cento)(?!\p{L})/u;
const GIORNO = /\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{2,4}|\s\p{L}{3,9}\s\d{4})/u;

/** How far a sentence says that the thing is done. */
export interface Compiuto {
  /** The words that say so; null where none do, or others say that it is not. */
  readonly parole: string | null;
  /** The words that say that it is not, or not all. */
  readonly negato: string | null;
  /** The words by which something was put off. */
  readonly rinviato: string | null;
  /** It says that all of it is. */
  readonly isTutto: boolean;
}

/**
 * Whether a text says that something is done. One sentence that says that it is not, or only in part, is enough for
 * nothing to be taken for done; what was put off beside it is said apart.
 * @example compiutoIn("Obiettivo raggiunto. Protocollo sottoscritto.").parole //=> "Obiettivo raggiunto"
 */
export function compiutoIn(testo: string): Compiuto {
  const frasi = frasiDi(testo);
  const piane = frasi.map((frase) => frase.normalize("NFC").toLowerCase().replace(NESSUN_MALE, ""));
  const prima = (isVera: (frase: string) => boolean): string | null => {
    const at = piane.findIndex(isVera);
    return at < 0 ? null : quoteFrase(frasi[at] ?? "");
  };
  const rinviato = prima((frase) => RINVIATO.test(frase));
  const negato = prima((frase) => NEGATO.test(frase) && !RINVIATO.test(frase));
  const detto = prima((frase) => FATTO.test(frase) && !NEGATO.test(frase) && !RINVIATO.test(frase));
  const avvenuto = detto ?? prima((frase) => EVENTO.test(frase) && GIORNO.test(frase) && !RINVIATO.test(frase));
  const isTutto = negato === null && piane.some((frase) => TUTTO.test(frase));
  return { parole: negato === null ? avvenuto : null, negato, rinviato, isTutto };
}
