import { normalize } from "../../domain/testo/normalize";
import { AREA, ampiezzaDetta, isSoloEtichetta, OBIETTIVO, PROSPETTIVA, STRATEGICO, type Ampiezza } from "./livelli";
import { MISSIONE, NOME_CON_CODICE, TESTA_DI_NOTA } from "../colonne/parole/ruoli";

/** A heading that stands alone on its row, 0-based. */
export interface Banner {
  readonly riga: number;
  readonly colonna: number;
  readonly testo: string;
}

const TITOLO =
  /^(?:[a-z]\.\s*)?(?:il )?(?:cruscotto\b|obiettivi (?:operativi|strategici)\b.*20\d\d|relazione\b|rendicontazione\b|monitoraggio\b|piano\b.*\b(?:performance|20\d\d)|scheda\b(?! obiettivo)|allegato\b|all\.|pag(?:ina|\.) ?\d|performance scorecard\b|[\d.]+ ?[–-] ?rendicontazione)/;
/** Who keeps the sheet, and who answers for it. */
const DI_CHI =
  /^(?:(?:camera di commercio|comune|provincia|regione|citta metropolitana|comunita montana|unione (?:di|dei) comuni|universita|ministero|presidenza del consiglio|azienda|ente parco|parco (?:nazionale|regionale|naturale)|agenzia|istituto|autorita|consorzio|politecnico|policlinico|ospedale|irccs|arpa[a-z]?|unioncamere|accademia|conservatorio|asl|ausl|usl|ulss|aulss|asst|ats|u\.? ?o\.? ?[cs]?\.?d?\.?|municipality|department of|university of|council of)(?: |$)|(?:settore|servizio|ufficio|direzione|dipartimento|struttura|unita|dirigente|responsabile|direttore) ?:)/;
/** "In giallo gli obiettivi PIRA", "Verde = raggiunto": what a colour means. */
const COLORE =
  "giall[oaei]|verd[ei]|ross[oaei]|arancion[ei]|arancio|azzurr[oaei]|blu|celest[ei]|grigi[oae]?|rosa|viola|grassetto|corsivo|yellow|green|red|orange|amber|blue|gr[ae]y|pink|purple|bold|italics?";
const DI_COLORE = new RegExp(
  `^(?:(?:in|con sfondo|sfondo|(?:le |gli |i )?(?:righe|celle|obiettivi|indicatori|rows|cells)(?: evidenziat[ei])? in|highlighted in|shaded in) (?:${COLORE})\\b|(?:${COLORE}) ?[=:])`,
);
const ANNO = /\b20\d\d\b/;
/** Longer than any heading and closed like a sentence: a text between the blocks. */
const LUNGHEZZA_DI_TESTO = 160;

/** A title of the page, not a heading of what is below. */
export function isTitolo(text: string): boolean {
  const parole = normalize(text);
  return (
    TITOLO.test(parole) ||
    DI_CHI.test(parole) ||
    TESTA_DI_NOTA.test(parole) ||
    DI_COLORE.test(parole) ||
    (text.length > LUNGHEZZA_DI_TESTO && /[.;]\s*$/.test(text))
  );
}

interface BannerClassificato {
  readonly ampiezza: Ampiezza;
  readonly nome: string;
  readonly riga: number;
  readonly colonna: number;
}

/** "AMBITO STRATEGICO" over "Promozione..." is one heading; "Obiettivo strategico 01" keeps its number. */
function joinEtichette(
  banner: readonly Banner[],
): readonly { readonly banner: Banner; readonly nome: string; readonly detta: Ampiezza | null }[] {
  const uniti: { banner: Banner; nome: string; detta: Ampiezza | null }[] = [];
  for (let at = 0; at < banner.length; at++) {
    const questo = banner[at];
    const dopo = banner[at + 1];
    if (!questo) continue;
    const detta = ampiezzaDetta(questo.testo);
    if (detta && dopo && isSoloEtichetta(questo.testo) && ampiezzaDetta(dopo.testo) === null) {
      const nome = /\d/.test(questo.testo) ? `${questo.testo} ${dopo.testo}` : dopo.testo;
      uniti.push({ banner: questo, nome, detta });
      at += 1;
    } else uniti.push({ banner: questo, nome: questo.testo, detta });
  }
  return uniti;
}

/**
 * What a run of headings before a block says: titles of the page, then headings from the widest. Words say how wide one
 * is; without them one that begins with a code is an objective (strategic when another follows, or when the header
 * itself names one), the last of the others a prospettiva.
 * @param hasTitolo the header row below names an objective itself
 */
export function classifyBanner(
  banner: readonly Banner[],
  hasTitolo: boolean,
): { readonly titoli: readonly Banner[]; readonly aperti: readonly BannerClassificato[] } {
  const uniti = joinEtichette(banner.filter((uno) => !isTitolo(uno.testo)));
  const codificati = uniti.filter(
    ({ nome, detta }) => detta === null && !MISSIONE.test(nome) && NOME_CON_CODICE.test(nome),
  );
  // A heading gathers rows in every year: one that names a year is the title of the page.
  const muti = uniti.filter(
    (uno) => uno.detta === null && !MISSIONE.test(uno.nome) && !codificati.includes(uno) && !ANNO.test(uno.nome),
  );
  const ampiezzaOf = (uno: (typeof uniti)[number]): Ampiezza | null => {
    if (uno.detta) return uno.detta;
    if (MISSIONE.test(uno.nome)) return AREA;
    if (codificati.includes(uno)) return uno === codificati.at(-1) && !hasTitolo ? OBIETTIVO : STRATEGICO;
    return uno === muti.at(-1) ? PROSPETTIVA : null;
  };
  const aperti = uniti.flatMap((uno) => {
    const ampiezza = ampiezzaOf(uno);
    return ampiezza ? [{ ampiezza, nome: uno.nome, riga: uno.banner.riga, colonna: uno.banner.colonna }] : [];
  });
  const righe = new Set(aperti.map(({ riga }) => riga));
  return { titoli: banner.filter(({ riga }) => !righe.has(riga)), aperti };
}
