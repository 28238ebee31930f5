import { CELLA_VUOTA, type Cella } from "../../../domain/Cella";
import { parseFormato } from "../../../domain/numeri/formatoNumero";
import { normalize } from "../../../domain/testo/normalize";
import type { SheetGrid } from "../../griglia/SheetGrid";
import type { Unioni } from "../../griglia/Unioni";
import { parseSiNo } from "../../../domain/valori/paroleDiStato";
import { accenna } from "../parole/radici";
import { completeWithSotto } from "./completeIntestazione";
import { areChiestaEAvuta, coppiaDetta } from "./coppiaDetta";
import { celleAt, type CellaIntestazione, type Intestazione } from "./Intestazione";
import { isFigura, isNome } from "./isFigura";

type Celle = readonly CellaIntestazione[];

const RIGHE_GUARDATE = 30;
const RIGHE_SOTTO = 8;
const RIGHE_MINIME = 2;
const COLONNE_MINIME = 3;
const QUOTA = 0.7;
const LUNGHEZZA_MASSIMA = 60;
/** What the names of a cruscotto are called where no phrase of headers says it. */
const DEI_NOMI =
  /\b(?:indicat\w*|kpi|metric\w*|measur\w*|misur\w*|parametr\w*|azion[ei]|attivita|action|activit\w*|output|outcome|obiettiv\w*|objective|goal|performance|descrizion\w*|description|indikator\w*|impegn[oi]|adempiment[oi]|serviz[io]+|prestazion[ei]|intervent[oi]|deliverables?|services?|commitments?|tasks?|iniziativ[ae])\b/;
/** Lines of a budget are asked for and spent: they are no indicators. */
const DI_BILANCIO =
  /\b(?:voc[ei]|cont[oi]|capitol[oi]|cap|articol[oi]|titol[oi]|missione|stanziament\w*|impegnat\w*|accertat\w*|competenza|residu[oi]|fornitor[ei]|fattur[ae]|cig|cup)\b/;

/** What is done and also paid for: beside a budget it is a line of it. */
const ANCHE_DI_SPESA = /\b(?:serviz[io]+|services?|prestazion[ei]|intervent[oi]|iniziativ[ae]|impegn[oi])\b/;
const DI_PREVENTIVO = /\b(?:preventiv\w*|budget|stanziat\w*)\b/;

const isPiena = (cella: Cella) => (cella.tipo === "testo" ? cella.valore.trim() !== "" : cella.tipo !== "vuota");
const cellaAt = (celle: readonly Cella[], colonna: number) => celle[colonna] ?? CELLA_VUOTA;
const parolaOf = (cella: Cella) => (cella.tipo === "testo" ? normalize(cella.valore) : "");

/** The same words over the same columns, further down. */
function isRipetuta(testa: readonly Cella[], celle: readonly Cella[]): boolean {
  const scritte = [...testa.map(parolaOf).entries()].filter(([, parola]) => parola !== "");
  const uguali = scritte.filter(([colonna, parola]) => parola === parolaOf(cellaAt(celle, colonna)));
  return uguali.length >= Math.max(2, scritte.length * QUOTA);
}

/** The rows right under a heading; where it comes again it is none of them. */
function righeSotto(grid: SheetGrid, riga: number, testa: readonly Cella[]): SheetGrid["celle"] {
  return grid.celle
    .slice(riga + 1, riga + 1 + RIGHE_SOTTO)
    .filter((celle) => celle.filter(isPiena).length >= COLONNE_MINIME && !isRipetuta(testa, celle));
}

const isQuota = (cella: Cella) => cella.tipo === "numero" && parseFormato(cella.formato).isPercentuale;
const cifraOf = (cella: Cella) => (cella.tipo === "numero" && !parseFormato(cella.formato).isData ? cella.valore : NaN);

/** Half a point, as shares are printed. */
const SCARTO = 0.0061;

/**
 * Whether a column is, on every row, what one has of another, of two, or of the way from a third: no heading is needed
 * to see that something was asked for and got.
 */
function hasQuota(righe: SheetGrid["celle"], colonne: readonly CellaIntestazione[]): boolean {
  const tutte = colonne.map(({ colonna }) => righe.map((celle) => cellaAt(celle, colonna)));
  return tutte.some((sua) => {
    const quote = sua.map(cifraOf);
    const altre = tutte.filter((una) => una !== sua).map((una) => una.map(cifraOf));
    if (!sua.every(isQuota) || new Set(quote).size < RIGHE_MINIME) return false;
    const segue = (conto: (riga: number) => number) =>
      quote.every((quota, riga) => Math.abs(conto(riga) - quota) <= SCARTO);
    return altre.some((c) =>
      altre.some((t) => {
        const at = (serie: readonly number[], riga: number) => serie[riga] ?? NaN;
        if (c === t) return false;
        if (segue((riga) => at(c, riga) / at(t, riga)) || segue((riga) => 2 - at(c, riga) / at(t, riga))) return true;
        return altre.some((b) => segue((riga) => (at(c, riga) - at(b, riga)) / (at(t, riga) - at(b, riga))));
      }),
    );
  });
}

/** "200 campioni", "Sì": what a figure may be where two headings say that one was asked for and one was got. */
const CON_UNITA = /^\s*[<>≤≥=]{0,2}\s?\d[\d.,]*\s?[\p{L}%€/.]{1,14}\s*$/u;
const isRisposta = (cella: Cella) =>
  isFigura(cella) || (cella.tipo === "testo" && (CON_UNITA.test(cella.valore) || parseSiNo(cella.valore) !== null));

const isNomeDiRiga = (cella: Cella) => isNome(cella) && !isRisposta(cella);

/** Whether a column holds, on nearly all the rows where anything stands, cells of a kind. */
function isColonnaDi(is: (cella: Cella) => boolean, righe: SheetGrid["celle"], colonna: number): boolean {
  const piene = righe.map((celle) => cellaAt(celle, colonna)).filter(isPiena);
  return piene.length >= RIGHE_MINIME && piene.filter(is).length >= piene.length * QUOTA;
}

function dice({ testo, ruolo }: CellaIntestazione, cercato: "target" | "consuntivo"): boolean {
  return ruolo === cercato || accenna(testo, cercato);
}

/** "Obiettivo annuo" over figures, where nothing else is asked for, gathers no rows: it is what is asked of each. */
function obiettivoInCifre(celle: Celle, righe: SheetGrid["celle"]): Celle {
  const inCifre = celle.filter(({ ruolo, colonna }) => ruolo === "obiettivo" && isColonnaDi(isFigura, righe, colonna));
  if (inCifre.length !== 1 || celle.some((cella) => dice(cella, "target"))) return celle;
  return celle.map((cella) => (inCifre.includes(cella) ? { ...cella, ruolo: "target", isDebole: false } : cella));
}

/** The heading of a row, where its words and what stands under them say together that it heads names and figures. */
function intestazioneIn(grid: SheetGrid, unioni: Unioni, riga: number, testa: readonly Cella[]): Intestazione | null {
  const righe = righeSotto(grid, riga, testa);
  const scritte = celleAt(grid, unioni, riga);
  const celle = coppiaDetta(obiettivoInCifre(scritte, righe));
  const isSolaTesta = testa.every((cella) => cella.tipo === "vuota" || cella.tipo === "testo");
  const areBrevi = celle.every(({ testo }) => testo.length <= LUNGHEZZA_MASSIMA);
  if (!isSolaTesta || !areBrevi) return null;
  if (celle.some(({ testo }) => DI_BILANCIO.test(normalize(testo)))) return null;
  const diNomi = celle.filter(({ colonna }) => isColonnaDi(isNomeDiRiga, righe, colonna));
  const diCifre = celle.filter(({ colonna }) => isColonnaDi(isRisposta, righe, colonna));
  const nomi = diNomi.map(({ testo }) => normalize(testo)).filter((testo) => DEI_NOMI.test(testo));
  const isDiSpesa = diCifre.some(({ testo }) => DI_PREVENTIVO.test(normalize(testo)));
  const isDetta = diNomi.length > 0 && (celle !== scritte || areChiestaEAvuta(diCifre, celle));
  const hasNome = isDetta || nomi.some((testo) => !isDiSpesa || !ANCHE_DI_SPESA.test(testo));
  const hasFigura = diCifre.some((cella) => dice(cella, "target") || dice(cella, "consuntivo"));
  if (!hasNome || diCifre.length < 2) return null;
  if (!hasFigura && !hasQuota(righe, diCifre)) return null;
  const a = Math.max(...grid.celle.map(({ length }) => length)) - 1;
  const divise = completeWithSotto(grid, unioni, riga, celle);
  // Words merged down to this row begin above it.
  const prima = Math.min(riga, ...celle.map(({ colonna }) => unioni.areaAt(riga, colonna)?.riga ?? riga));
  return { riga: prima, ultima: divise ? riga + 1 : riga, da: 0, a, celle: divise ?? celle, genere: "cruscotto" };
}

/** So many rows that follow a share of what was asked for need no heading. */
const RIGHE_SENZA_TESTA = 3;

/** What stands in a row, a letter a cell: words, shares, figures, nothing. */
const formaDi = (celle: readonly Cella[]) =>
  celle.map((cella) => (isNome(cella) ? "n" : isQuota(cella) ? "q" : isFigura(cella) ? "c" : "-"));

/**
 * A sheet with no headings at all, where names stand before figures and a share that follows from two of them on every
 * row: its rows are those of a cruscotto, whatever they are called. Titles and banners stand alone on theirs.
 */
function senzaTesta(grid: SheetGrid): Intestazione | null {
  const piene = grid.celle
    .slice(0, RIGHE_GUARDATE)
    .flatMap((celle, riga) => (celle.filter(isPiena).length >= COLONNE_MINIME ? [{ celle, riga }] : []));
  const [prima] = piene;
  const larghezza = Math.max(0, ...piene.map(({ celle }) => celle.length));
  if (prima === undefined || prima.riga === 0 || piene.length < RIGHE_SENZA_TESTA) return null;
  const righe = piene.map(({ celle }) => celle);
  const forme = righe.map(formaDi);
  const isDi = (lettere: string, colonna: number) => forme.every((forma) => lettere.includes(forma[colonna] ?? "-"));
  const colonne = Array.from({ length: larghezza }, (_, colonna) => colonna);
  const cifre = colonne.filter((colonna) => isDi("cq", colonna));
  const hasNomi = colonne.some((colonna) => colonna < (cifre[0] ?? 0) && isDi("n", colonna));
  const mute = cifre.map((colonna) => ({ colonna, testo: "", ruolo: null, isDebole: false }));
  if (!hasNomi || !hasQuota(righe, mute)) return null;
  // The first title stands for it: those below gather the rows.
  const titolo = grid.celle.findIndex((celle) => celle.some(isPiena));
  return { riga: titolo, ultima: titolo, da: 0, a: larghezza - 1, celle: [], genere: "cruscotto" };
}

/**
 * The headings of a sheet that no words of headers show: short words over names and over two columns of figures, of which
 * one hints at what was asked for or at what was got. What is under them tells the rest, or is asked. Only the first is
 * looked for, and where its words come again, above or below.
 */
export function intestazioniPerIndizi(grid: SheetGrid, unioni: Unioni): readonly Intestazione[] {
  for (const [riga, scritta] of grid.celle.slice(0, RIGHE_GUARDATE).entries()) {
    const prima = intestazioneIn(grid, unioni, riga, scritta);
    if (!prima) continue;
    const testa = grid.celle[prima.riga] ?? [];
    const alta = prima.ultima - prima.riga;
    return grid.celle.flatMap((celle, at) =>
      at === prima.riga || isRipetuta(testa, celle) ? [{ ...prima, riga: at, ultima: at + alta }] : [],
    );
  }
  const nessuna = senzaTesta(grid);
  return nessuna ? [nessuna] : [];
}
