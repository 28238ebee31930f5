import type { Cella } from "../../../domain/Cella";
import { parseFormato } from "../../../domain/numeri/formatoNumero";
import { normalize } from "../../../domain/testo/normalize";
import type { SheetGrid } from "../../griglia/SheetGrid";
import type { Unioni } from "../../griglia/Unioni";
import { readRadici } from "../parole/radici";
import { completeWithSotto } from "./completeIntestazione";
import { areChiestaEAvuta, coppiaDetta } from "./coppiaDetta";
import { celleAt, type CellaIntestazione, type Intestazione } from "./Intestazione";
import { isFigura } from "./isFigura";

const RIGHE_GUARDATE = 30;
const RIGHE_SOTTO = 8;
const RIGHE_MINIME = 2;
const COLONNE_MINIME = 3;
const QUOTA = 0.7;
const LUNGHEZZA_MASSIMA = 60;
const ACCENNO = 2.5;
/** What the names of a cruscotto are called where no phrase of headers says it. */
const DEI_NOMI =
  /\b(?:indicat\w*|kpi|metric\w*|measur\w*|misur\w*|parametr\w*|azion[ei]|attivita|action|activit\w*|output|outcome|obiettiv\w*|objective|goal|performance|descrizion\w*|description|indikator\w*|impegn[oi]|adempiment[oi]|serviz[io]+|prestazion[ei]|intervent[oi]|deliverables?|services?|commitments?|tasks?|iniziativ[ae])\b/;
/** Lines of a budget are asked for and spent: they are no indicators. */
const DI_BILANCIO =
  /\b(?:voc[ei]|cont[oi]|capitol[oi]|cap|articol[oi]|titol[oi]|missione|stanziament\w*|impegnat\w*|accertat\w*|competenza|residu[oi]|fornitor[ei]|fattur[ae]|cig|cup)\b/;

/** What is done and also paid for: beside a budget it is a line of it. */
const ANCHE_DI_SPESA = /\b(?:serviz[io]+|services?|prestazion[ei]|intervent[oi]|iniziativ[ae]|impegn[oi])\b/;
const DI_PREVENTIVO = /\b(?:preventiv\w*|budget|stanziat\w*)\b/;

const isTesto = (cella: Cella | undefined) => cella?.tipo === "testo" && cella.valore.trim() !== "";
const isPiena = (cella: Cella | undefined) =>
  isTesto(cella) || (cella !== undefined && cella.tipo !== "testo" && cella.tipo !== "vuota");

/** The same words over the same columns, further down. */
function isRipetuta(testa: readonly Cella[], celle: readonly Cella[]): boolean {
  const scritte = [...testa.entries()].filter(([, cella]) => isTesto(cella));
  const uguali = scritte.filter(([colonna, cella]) => {
    const altra = celle[colonna];
    return cella.tipo === "testo" && altra?.tipo === "testo" && normalize(altra.valore) === normalize(cella.valore);
  });
  return uguali.length >= Math.max(2, scritte.length * QUOTA);
}

/** The rows right under a heading; where it comes again it is none of them. */
function righeSotto({ celle: tutte }: SheetGrid, riga: number): SheetGrid["celle"] {
  const testa = tutte[riga] ?? [];
  return tutte
    .slice(riga + 1, riga + 1 + RIGHE_SOTTO)
    .filter((celle) => celle.filter(isPiena).length >= COLONNE_MINIME && !isRipetuta(testa, celle));
}

/** Half a point, as shares are printed. */
const SCARTO = 0.0061;

/**
 * Whether a column is, on every row, what one has of another, of two, or of the way from a third: no heading is needed
 * to see that something was asked for and got.
 */
function hasQuota(righe: SheetGrid["celle"], colonne: readonly CellaIntestazione[]): boolean {
  const cifre = colonne.map(({ colonna }) =>
    righe.map((celle) => {
      const cella = celle[colonna];
      return cella?.tipo === "numero" && !parseFormato(cella.formato).isData ? cella : null;
    }),
  );
  const valori = cifre.map((una) => una.map((cella) => cella?.valore ?? NaN));
  const quote = cifre.map((una) => una.every((cella) => cella === null || parseFormato(cella.formato).isPercentuale));
  return quote.some((isQuota, x) => {
    if (!isQuota || new Set(valori[x]).size < RIGHE_MINIME) return false;
    const altre = valori.filter((_, at) => at !== x);
    const segue = (conto: (riga: number) => number) =>
      righe.every((_, riga) => Math.abs(conto(riga) - (valori[x]?.[riga] ?? NaN)) <= SCARTO);
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

interface Sotto {
  readonly nomi: readonly number[];
  readonly cifre: readonly number[];
}

/** Which columns hold words and which figures, on the rows right under a heading; null where those are too few. */
function colonneSotto(grid: SheetGrid, riga: number): Sotto | null {
  const righe = righeSotto(grid, riga);
  if (righe.length < RIGHE_MINIME) return null;
  const larghezza = Math.max(...righe.map(({ length }) => length));
  const tutte = Array.from({ length: larghezza }, (_, colonna) => colonna);
  const inQuasiTutte = (is: (cella: Cella) => boolean) =>
    tutte.filter((colonna) => {
      const piene = righe.flatMap((celle) => (isPiena(celle[colonna]) ? [celle[colonna] as Cella] : []));
      return piene.length >= RIGHE_MINIME && piene.filter(is).length >= piene.length * QUOTA;
    });
  return {
    nomi: inQuasiTutte((cella) => cella.tipo === "testo" && !isFigura(cella) && /\p{L}{3}/u.test(cella.valore)),
    cifre: inQuasiTutte(isFigura),
  };
}

function accenna({ testo, ruolo }: CellaIntestazione, cercato: "target" | "consuntivo"): boolean {
  return ruolo === cercato || (readRadici(testo).get(cercato) ?? 0) >= ACCENNO;
}

/** The heading of a row, where its words and what stands under them say together that it heads names and figures. */
function intestazioneIn(grid: SheetGrid, unioni: Unioni, riga: number): Intestazione | null {
  const scritte = celleAt(grid, unioni, riga);
  const celle = coppiaDetta(scritte);
  const isSolaTesta = (grid.celle[riga] ?? []).every((cella) => cella.tipo === "vuota" || cella.tipo === "testo");
  const areBrevi = celle.every(({ testo }) => testo.length <= LUNGHEZZA_MASSIMA);
  if (celle.length < COLONNE_MINIME || !isSolaTesta || !areBrevi) return null;
  if (celle.some(({ testo }) => DI_BILANCIO.test(normalize(testo)))) return null;
  const sotto = colonneSotto(grid, riga);
  if (!sotto) return null;
  const diNomi = celle.filter(({ colonna }) => sotto.nomi.includes(colonna));
  const diCifre = celle.filter(({ colonna }) => sotto.cifre.includes(colonna));
  const nomi = diNomi.map(({ testo }) => normalize(testo)).filter((testo) => DEI_NOMI.test(testo));
  const isDiSpesa = diCifre.some(({ testo }) => DI_PREVENTIVO.test(normalize(testo)));
  const isDetta = diNomi.length > 0 && (celle !== scritte || areChiestaEAvuta(diCifre, celle));
  const hasNome = isDetta || nomi.some((testo) => !isDiSpesa || !ANCHE_DI_SPESA.test(testo));
  const hasFigura = diCifre.some((cella) => accenna(cella, "target") || accenna(cella, "consuntivo"));
  if (!hasNome || diCifre.length < 2) return null;
  if (!hasFigura && !hasQuota(righeSotto(grid, riga), diCifre)) return null;
  const a = Math.max(...grid.celle.map(({ length }) => length)) - 1;
  const divise = completeWithSotto(grid, unioni, riga, celle);
  // Words merged down to this row begin above it.
  const prima = Math.min(riga, ...celle.map(({ colonna }) => unioni.areaAt(riga, colonna)?.riga ?? riga));
  return { riga: prima, ultima: divise ? riga + 1 : riga, da: 0, a, celle: divise ?? celle, genere: "cruscotto" };
}

/**
 * The headings of a sheet that no words of headers show: short words over names and over two columns of figures, of which
 * one hints at what was asked for or at what was got. What is under them tells the rest, or is asked. Only the first is
 * looked for, and where its words come again, above or below.
 */
export function intestazioniPerIndizi(grid: SheetGrid, unioni: Unioni): readonly Intestazione[] {
  for (let riga = 0; riga < Math.min(RIGHE_GUARDATE, grid.celle.length - RIGHE_MINIME); riga++) {
    const prima = intestazioneIn(grid, unioni, riga);
    if (!prima) continue;
    const testa = grid.celle[prima.riga] ?? [];
    const alta = prima.ultima - prima.riga;
    return grid.celle.flatMap((celle, at) =>
      at === prima.riga || isRipetuta(testa, celle) ? [{ ...prima, riga: at, ultima: at + alta }] : [],
    );
  }
  return [];
}
