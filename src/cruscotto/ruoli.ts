import { normalize } from "../domain/normalize";
import type { RuoloColonna } from "./Cruscotto";

/** What the words of a header say. A weak word ("Valore", "Previsto") counts only where no strong one names the role. */
export interface RuoloDetto {
  readonly ruolo: RuoloColonna;
  readonly isDebole: boolean;
}

/** Header words of each role, matched without spaces because PDF exports break words ("Risultat o Atteso"). */
const PAROLE: readonly (readonly [RuoloColonna, RegExp])[] = [
  [
    "sal",
    /^(?:sal(?![a-z])|(?:%|perc\.?|percentuale)(?:di)?(?:realizz|raggiung|avanzam|conseguim|attuazion|target|ottenut)|(?:grado|livello|tasso|indice)di(?:raggiung|realizz|conseguim|avanzam|attuazion)|stato(?:di)?avanzamento|(?:raggiungimento|realizzazione|avanzamento|conseguimento)(?:%|target|obiettivo|indicatore)?$|risultato%|achievement|attainment|progress|%(?:achiev|complet))/,
  ],
  [
    "consuntivo",
    /^(?:actual|consuntiv[oi]|(?:valor[ei]|risultat[oi]|dat[oi]|misura)(?:ottenut|raggiunt|rilevat|conseguit|consuntiv|aconsuntivo|effettiv|realizzat|final[ei]|misurat|attual[ei]|al\d|al$)|rilevazione|rilevato(?!da)|realizzato|effettivo$|rendicontazione|outturn|achieved|results?$)/,
  ],
  [
    "target",
    /^(?:target|goal$|(?:risultat[oi]|valor[ei]|obiettiv[oi]|livello|standard)(?:attes[oi]|previst[oi]|programmat[oi]|pianificat[oi]|target|obiettivo|di?target)|valoreobiettivo|attes[oi]$|expected|planned)/,
  ],
  ["peso", /^(?:%?pes[oi](?:%|$|[^a-z]|indicator|obiettiv|relativ|percentual)|%?pond(?:erazione|\.|$)|weight)/],
  ["operatore", /^(?:operator[ei]?|segno|condizione)$/],
  ["udm", /^(?:udm|u\.?m\.?$|unitadi?misura|unita$|unit(?:ofmeasure)?$)/],
  ["baseline", /^(?:baseline|valore(?:iniziale|dipartenza|storico|base|precedente)|datostorico|stato$|startingvalue)/],
  ["indicatore", /^(?:(?:nome|denominazione|titolo)(?:dell?)?indicator[ei]|indicator[ei]?|kpi|measure$|metric$)/],
  [
    "formula",
    /^(?:algoritmo|formula|metrica|descrizione(?!obiettiv)|definizione|modalitadicalcolo|metododicalcolo|criteri[oi]dicalcolo|calculation|description)/,
  ],
  [
    "strategico",
    /^(?:obiettiv[oi](?:strategic[oi]|specific[oi]|general[ei]|divalorepubblico)$|strategic(?:objective|goal)s?$)/,
  ],
  [
    "obiettivo",
    /^(?:(?:descrizione|denominazione|titolo)?obiettiv[oi](?:operativ[oi]|gestional[ei]|annual[ei]|individual[ei])?$|(?:operational)?objectives?$)/,
  ],
  ["programma", /^(?:programm[ai]|progett[oi]|program(?:me)?s?$)/],
  ["prospettiva", /^(?:prospettiv[ae]|perspectives?)$/],
  ["area", /^(?:areastrategica|ambito(?:strategico)?|missione|priorita(?:strategica)?|asse(?:strategico)?)$/],
  [
    "responsabile",
    /^(?:cdc|area$|aree$|centr[oi]di|responsabil|uffici|serviz|struttur|unitaorganizzativ|dirigent|direzion|owner|department)/,
  ],
  [
    "nota",
    /^(?:not[ae]$|osservazion|comment|motivazion|giustificazion|caus[ae]|annotazion|spiegazion|notes?$|remarks?$)/,
  ],
  ["periodo", /^(?:periodo|trimestre|quadrimestre|semestre|mese|datadi?rilevazione|period|quarter|month)$/],
  ["anno", /^(?:anno|esercizio|year)(?:diriferimento)?$/],
  ["codice", /^(?:cod\.?|codice(?:indicatore|obiettivo)?|id(?:indicatore)?|code|n\.?|nr\.?|num\.?)$/],
];

const PAROLE_DEBOLI: readonly (readonly [RuoloColonna, RegExp])[] = [
  ["target", /^(?:previst[oi]|programmat[oi]|preventivo|pianificat[oi]|standard|soglia)$/],
  ["consuntivo", /^(?:risultat[oi]|valore|esito|dato|effettivo|monitoraggio)$/],
];

/** Roles that an inline title may follow: "Prospettiva | IMPRESE E TERRITORIO" in one header row (Pisa). */
export const RUOLI_ETICHETTA: readonly RuoloColonna[] = ["prospettiva", "obiettivo", "codice"];

/** Roles of the columns that gather rows, from the widest to the narrowest. */
export const GERARCHIA = ["prospettiva", "area", "strategico", "programma", "obiettivo"] as const;
export type RuoloGerarchia = (typeof GERARCHIA)[number];

const LUNGHEZZA_MASSIMA = 60;

/** The role that the words of a header cell name, null when they name none; years and colons beside them say nothing. */
export function roleOf(text: string): RuoloDetto | null {
  if (text.length > LUNGHEZZA_MASSIMA) return null;
  const senzaAnni = normalize(text).replace(/\b(?:anno |al |dal )?(?:\d{1,2}[./]\d{1,2}[./])?20\d\d\b/g, " ");
  const unito = senzaAnni.replace(/[:*()[\]_–-]/g, " ").replace(/ /g, "");
  const intero = normalize(text).replace(/[: ]/g, "");
  const find = (parole: typeof PAROLE) => parole.find(([, forma]) => forma.test(unito) || forma.test(intero))?.[0];
  const certo = find(PAROLE);
  if (certo) return { ruolo: certo, isDebole: false };
  const debole = find(PAROLE_DEBOLI);
  return debole ? { ruolo: debole, isDebole: true } : null;
}

/** A short label such as A1, D3, OS2.1, 3., 01_02_03: what people number objectives with. */
export const CODICE = /^(?:[A-Z]{1,4}[ .-]?\d{1,3}(?:[._-]\d{1,3})*|\d{1,2}(?:[._]\d{1,2})*)\.?$/;

/** A heading that begins with a code: "3. Imprese competitive", "A1 Rafforzare", "1.1.A) Promozione", "OS2 - ...". */
export const NOME_CON_CODICE =
  /^(?:[A-Z]{1,4}\d{1,3}(?:\.\d{1,3})*[\s.:–-]+\S|\d{1,2}(?:\.\d{1,2})*(?:\.?[A-Z]\.?)?[.)]\s*[–-]?\s*\p{L}|\d{1,2}(?:\.\d{1,2})+(?:\.?[A-Z])?\s+[–-]?\s*\p{L}|\d{1,2}(?:_\d{1,2})+[\s–-]+\p{L})/u;

/** The code of a mission of the State's accounts over the name: "011_ Competitività delle imprese" (Maremma-Tirreno). */
export const MISSIONE = /^\d{3}\s*[_–-]\s*\p{L}/u;

/** Notes and sources that stand alone on a row gather nothing below them. */
export const NOTA = /^(?:not[ae]\b|font[ei]\b|legenda\b|n\.? ?b\b|\(?\*)/;

/** Whether a cell holds nothing but a sign of comparison, as in a column of its own (Pistoia-Prato). */
export function isOperatore(text: string): boolean {
  return /^(?:[<>]=?|=[<>]?|[≤≥⩽⩾]|almeno|massimo|minimo|non oltre)$/i.test(text.trim());
}
