import type { Cella } from "../../domain/Cella";
import { displayCella } from "../../domain/displayCella";
import { normalize } from "../../domain/normalize";
import { parseNumero } from "../../domain/parseNumero";
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

/** A line of a table of resources; its figures on their cells. */
export interface RigaRisorse {
  readonly riga: number;
  readonly voce: string;
  readonly cifre: Readonly<Partial<Record<ColonnaRisorse, { readonly colonna: number; readonly cella: Cella }>>>;
}

const COLONNE: readonly (readonly [ColonnaRisorse, RegExp])[] = [
  ["aggiornato", /\b(?:aggiornat|assestat|revision)/],
  ["preventivo", /\b(?:preventiv|stanziat|stanziament|budget|previsione|risorse assegnate)/],
  ["consuntivo", /\b(?:consuntiv|impegnat|liquidat|speso|spesa sostenuta|utilizzat)/],
];
const TOTALE = /^(?:totale|totali|complessivo)\b/;

/** The columns of figures that a row of words heads: at least two, or it is no header. */
function testaAt(unioni: Unioni, riga: number, larghezza: number): ReadonlyMap<ColonnaRisorse, number> | null {
  const trovate = new Map<ColonnaRisorse, number>();
  for (let colonna = 0; colonna < larghezza; colonna++) {
    const cella = unioni.ownAt(riga, colonna);
    if (cella.tipo !== "testo" || /differenz|scostament|%/.test(normalize(cella.valore))) continue;
    const parole = normalize(cella.valore);
    const suo = COLONNE.find(([, forma]) => forma.test(parole))?.[0];
    if (suo && !trovate.has(suo)) trovate.set(suo, colonna);
  }
  return trovate.size >= 2 ? trovate : null;
}

/** The lines of a sheet of resources, without its own totals and differences: they are computed anew. */
export function readRisorse(grid: SheetGrid): readonly RigaRisorse[] {
  const unioni = new Unioni(grid);
  const larghezza = Math.max(0, ...grid.celle.map(({ length }) => length));
  const righe: RigaRisorse[] = [];
  let testa: ReadonlyMap<ColonnaRisorse, number> | null = null;
  for (let riga = 0; riga < grid.celle.length; riga++) {
    const nuova = testaAt(unioni, riga, larghezza);
    if (nuova) {
      testa = nuova;
      continue;
    }
    if (!testa) continue;
    const prima = Math.min(...testa.values());
    const parole = Array.from({ length: prima }, (_, colonna) => displayCella(unioni.seenAt(riga, colonna)).trim());
    const voce = [...new Set(parole.filter((una) => una !== ""))].join(" – ");
    const cifre = [...testa].flatMap(([nome, colonna]) => {
      const cella = unioni.ownAt(riga, colonna);
      return cella.tipo === "numero" ? [[nome, { colonna, cella }] as const] : [];
    });
    if (voce === "" || cifre.length === 0 || parole.some((una) => TOTALE.test(normalize(una)))) continue;
    righe.push({ riga, voce, cifre: Object.fromEntries(cifre) });
  }
  return righe;
}
