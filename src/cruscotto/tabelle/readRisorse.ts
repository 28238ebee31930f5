import type { Cella } from "../../domain/Cella";
import { displayCella } from "../../domain/numeri/displayCella";
import { normalize } from "../../domain/testo/normalize";
import { parseNumero } from "../../domain/numeri/parseNumero";
import { annoIn } from "../colonne/parole/readAnno";
import type { SheetGrid } from "../griglia/SheetGrid";
import { Unioni } from "../griglia/Unioni";

/** An amount written in words beside a programme: "PROGRAMMA 101 - RISORSE: € 357.402,00 - SERVIZIO ...". */
interface ImportoScritto {
  /** "PROGRAMMA 101". */
  readonly programma: string;
  /** "RISORSE", "ONERI DI FUNZIONAMENTO", "INVESTIMENTI"; "" where only the amount is written. */
  readonly tipo: string;
  readonly importo: number;
  /** What follows: the services. */
  readonly resto: string;
}

const SCRITTO = /^(.+?)\s*[-–:]\s*([^-–€]*?)\s*:?\s*€\s*(\d[\d.]*(?:,\d+)?)\s*(?:[-–]\s*(.*))?$/s;

/**
 * Programme, kind, amount and services of a cell of words; null where it holds no amount in euro, or more than one.
 * Source: Pisa 2020, column "PROGETTI / RISORSE / PERSONALE ASSEGNATO".
 * @example importoIn("PROGRAMMA 105 - RISORSE: € 72.968,00 - FONDAZ. ISI")?.importo //=> 72968
 */
export function importoIn(testo: string): ImportoScritto | null {
  const trovato = SCRITTO.exec(testo.trim());
  const letto = parseNumero(`€ ${trovato?.[3] ?? ""}`);
  if (!trovato || !letto || (testo.match(/€/g) ?? []).length !== 1) return null;
  const [, programma = "", tipo = "", , resto = ""] = trovato.map((parte) => parte as string | undefined);
  return { programma: programma.trim(), tipo: tipo.trim(), importo: letto.valore, resto: resto.trim() };
}

export type ColonnaRisorse = "preventivo" | "aggiornato" | "consuntivo";
/** What a sheet prints besides its amounts. */
type ColonnaStampata = "differenza" | "percento";

/** A figure on its cell. */
interface CifraRisorse {
  readonly colonna: number;
  readonly cella: Extract<Cella, { tipo: "numero" }>;
}

/**
 * A line of a table of resources, as it stands: a heading without figures, a line, a part of the line above ("di cui"), a
 * subtotal, or a result (revenues less costs). Rows are 0-based.
 */
export interface RigaRisorse {
  readonly riga: number;
  readonly tipo: "titolo" | "voce" | "parte" | "subtotale" | "risultato";
  readonly voce: string;
  readonly cifre: Readonly<Partial<Record<ColonnaRisorse | ColonnaStampata, CifraRisorse>>>;
}

const COLONNE: readonly (readonly [ColonnaRisorse | ColonnaStampata, RegExp])[] = [
  ["differenza", /\b(?:differenz|scostament)/],
  ["percento", /%|\bpercentual/],
  ["aggiornato", /\b(?:aggiorna|assestat|revision|prevision[ei] definitiv|stanziament[oi] definitiv|variat[oi]\b)/],
  ["preventivo", /\b(?:preventiv|stanziat|stanziament|budget|prevision|previst[oaie]\b|risorse assegnate)/],
  [
    "consuntivo",
    /\b(?:consuntiv|rendicont|impegn[io]\b|impegnat|accertat|accertament[io]|liquidat|spes[oe]\b|spesa sostenuta|sostenut[oi]\b|utilizzat)/,
  ],
];
const AMMONTARI: ReadonlySet<string> = new Set<ColonnaRisorse>(["preventivo", "aggiornato", "consuntivo"]);
const isAmmontare = (nome: string) => AMMONTARI.has(nome);
const SUBTOTALE = /^(?:(?:[a-z]|\d{1,2})[.)]?\s+)?(?:sub ?)?total[ei]\b|\bcomplessiv[oi]\b|^totale\b/;
const RISULTATO = /\b(?:risultato|avanzo|disavanzo|margine|saldo)\b/;
const PARTE = /^(?:-\s*)?di cui\b/;

interface Testa {
  readonly colonne: ReadonlyMap<ColonnaRisorse | ColonnaStampata, number>;
  /** Where amounts begin: what stands before them names their row. */
  readonly prima: number;
}

/** What the words over a column say that its figures are; null where they name no amount and no difference. */
export function figuraDelConto(titolo: string): ColonnaRisorse | ColonnaStampata | null {
  return COLONNE.find(([, forma]) => forma.test(normalize(titolo)))?.[0] ?? null;
}

/**
 * The columns that a row of words heads: two amounts at least, or it is no header; of several years the last. An amount of
 * a year before is another year's: no difference is taken from it.
 */
function testaAt(unioni: Unioni, riga: number, larghezza: number): Testa | null {
  const trovate = new Map<ColonnaRisorse | ColonnaStampata, { colonna: number; anno: number }>();
  const ammontari: number[] = [];
  for (let colonna = 0; colonna < larghezza; colonna++) {
    const cella = unioni.ownAt(riga, colonna);
    if (cella.tipo !== "testo") continue;
    const suo = figuraDelConto(cella.valore);
    if (suo && isAmmontare(suo)) ammontari.push(colonna);
    const anno = annoIn(cella.valore) ?? 0;
    if (suo && anno > (trovate.get(suo)?.anno ?? -1)) trovate.set(suo, { colonna, anno });
  }
  const nomi = [...trovate].filter(([nome]) => isAmmontare(nome));
  if (nomi.length < 2) return null;
  const ultimo = Math.max(...nomi.map(([, { anno }]) => anno));
  const sue = [...trovate].filter(([nome, { anno }]) => !isAmmontare(nome) || anno === 0 || anno === ultimo);
  return { colonne: new Map(sue.map(([nome, { colonna }]) => [nome, colonna])), prima: Math.min(...ammontari) };
}

function tipoOf(parole: string, hasCifre: boolean): RigaRisorse["tipo"] {
  if (!hasCifre) return "titolo";
  if (PARTE.test(parole)) return "parte";
  if (RISULTATO.test(parole)) return "risultato";
  return SUBTOTALE.test(parole) ? "subtotale" : "voce";
}

/**
 * The lines of a sheet of resources in its own structure: headings, lines, subtotals and results, each figure on its cell
 * with the sign it is printed with. Empty where the sheet holds no such table.
 */
export function readRisorse(grid: SheetGrid): readonly RigaRisorse[] {
  const unioni = new Unioni(grid);
  const larghezza = Math.max(0, ...grid.celle.map(({ length }) => length));
  const righe: RigaRisorse[] = [];
  let testa: Testa | null = null;
  for (let riga = 0; riga < grid.celle.length; riga++) {
    const nuova = testaAt(unioni, riga, larghezza);
    if (nuova) {
      testa = nuova;
      continue;
    }
    if (!testa) continue;
    const parole = Array.from({ length: testa.prima }, (_, colonna) =>
      displayCella(unioni.seenAt(riga, colonna)).trim(),
    );
    const voce = [...new Set(parole.filter((una) => una !== ""))].join(" – ");
    const cifre = [...testa.colonne].flatMap(([nome, colonna]) => {
      const cella = unioni.ownAt(riga, colonna);
      return cella.tipo === "numero" ? [[nome, { colonna, cella }] as const] : [];
    });
    if (voce === "") continue;
    const detti = parole.find((una) => una !== "") ?? "";
    righe.push({ riga, tipo: tipoOf(normalize(detti), cifre.length > 0), voce, cifre: Object.fromEntries(cifre) });
  }
  // Words below the last figure are notes, not headings.
  return righe.slice(0, righe.findLastIndex(({ tipo }) => tipo !== "titolo") + 1);
}
