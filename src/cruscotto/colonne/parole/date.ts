import { normalize } from "../../../domain/testo/normalize";

/**
 * What a heading says of the days under it: by when something is due, or when it was done; `forse`, a deed with no word
 * of days ("Realizzazione", "Conclusa"), which the cells under it must be.
 */
type GenereGiorno = "termine" | "compimento" | "forse";

const PREVISTO = "(?:previst[aeio]|programmat[aeio]|pianificat[aeio]|fissat[aeio]|attes[aeio]|iniziale|finale|target)";
const DI_COSA = "(?:obiettivo|indicatore|adempimento|attivita|fase|azione|intervento|target)";
const COMPIUTO =
  "(?:realizzat|completat|conclus|chius|ultimat|consegnat|adempiut|effettuat|eseguit|attuat|terminat|raggiunt|evas|fatt|svolt|adottat|approvat|pubblicat|trasmess|inviat|presentat|avviat)[oaie]";
const FATTO =
  "(?:effettiv[aeo]|reale|realizzazione|completamento|conclusione|chiusura|ultimazione|consegna|adempimento|raggiungimento|attuazione|esecuzione|compimento|effettuazione|adozione|approvazione|pubblicazione|trasmissione|invio|presentazione|avvio|termine effettivo)";

const TERMINE = new RegExp(
  `^(?:(?:data (?:di )?)?(?:scadenz[ae]|termin[ei])(?: (?:ultim[oa]|massim[oa]))?(?: ${PREVISTO}| (?:dell? ?)?${DI_COSA})?|data (?:di )?(?:${PREVISTO}|fine prevista|limite|(?:realizzazione|completamento|conclusione|consegna|chiusura|fine) ${PREVISTO})|(?:da (?:fare|completare|chiudere|concludere) )?entro(?: (?:il|la data|quando))?|deadlines?|due(?: (?:date|by|on))?|(?:target|planned|expected|scheduled) (?:completion |delivery |end |finish )?date|(?:planned|expected) completion)$`,
);
const COMPIMENTO = new RegExp(
  `^(?:data (?:di |della |del )?(?:fine )?${FATTO}(?: (?:effettiv[ao]|reale))?|(?:scadenza|termine|fine|chiusura|conclusione|consegna) effettiv[ao]|(?:data )?${COMPIUTO}(?: (?:il|in data))|data ${COMPIUTO}|(?:actual |real )?(?:completion|delivery|closing|closure|finish|end) date|(?:actual|effective) (?:date|completion|finish|end|delivery)|(?:date )?(?:completed|closed|delivered|finished|done|achieved)(?: (?:on|date))?|date (?:completed|closed|delivered|done|achieved))$`,
);
const COMPIMENTO_NUDO = new RegExp(
  `^(?:(?:azione|attivita|fase|adempimento|obiettivo|intervento) )?(?:${COMPIUTO}|fatt[oaie])$|^(?:${FATTO})$|^(?:completion|delivery|closure)$`,
);
const LUNGHEZZA_MASSIMA = 50;

/** When somebody last wrote on a row: no result, whatever stands beside it. */
const SCRITTURA =
  /\b(?:data|date|giorno|day)\b.*\b(?:aggiornament|inseriment|compilazion|caricament|modifica|update|entry|entered|upload|registration)|^(?:ultim[oa]|last)\s(?:aggiornamento|modifica|update|edit)|^(?:aggiornat[oa] (?:il|al)|updated(?: on)?|last (?:updated|modified))$/;

/** A text without any of these names no days: most are told by this alone. */
const SPIA =
  /evas|adempi|esegu|giunt|actual|effective|scad|termin|dat[ae]|entro|line|due|compl|clos|deliv|finish|done|achiev|effettiv|[at]t[oaie]\b|us[oaie]\b|ion[ei]\b|invio|avvio|chiusura|consegna|mento\b/i;

/** What the words over a column of days say of them; null where they are no such words. */
export function giornoIn(intestazione: string): GenereGiorno | null {
  if (intestazione.length > LUNGHEZZA_MASSIMA || !SPIA.test(intestazione)) return null;
  const testo = normalize(intestazione)
    .replace(/[():_–-]/g, " ")
    .replace(/\b20\d\d\b/g, " ")
    .replace(/ +/g, " ")
    .trim();
  if (COMPIMENTO.test(testo)) return "compimento";
  if (TERMINE.test(testo)) return "termine";
  return COMPIMENTO_NUDO.test(testo) ? "forse" : null;
}

/** "Data aggiornamento", "Last update". */
export function isGiornoDiScrittura(intestazione: string): boolean {
  return intestazione.length <= LUNGHEZZA_MASSIMA && SCRITTURA.test(normalize(intestazione));
}
