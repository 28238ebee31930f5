import { parseFormato } from "../../../domain/numeri/formatoNumero";
import type { RuoloColonna } from "../../Cruscotto";
import { annoSolo, celleAt, type CellaIntestazione, type GenereIntestazione, type Intestazione } from "./Intestazione";
import { celleDiDate, hasTermini } from "./celleDiDate";
import { completeWithSopra, completeWithSotto } from "./completeIntestazione";
import { coppiaDetta } from "./coppiaDetta";
import { intestazioniPerIndizi } from "./intestazioniPerIndizi";
import { rileggiDalleCelle } from "./rileggiDalleCelle";
import type { SheetGrid } from "../../griglia/SheetGrid";
import { accenna } from "../parole/radici";
import { roleOf } from "../parole/ruoli";
import type { Unioni } from "../../griglia/Unioni";

const CON_UN_TARGET: readonly RuoloColonna[] = ["indicatore", "formula", "udm", "peso", "baseline", "obiettivo", "sal"];
const VARIAZIONE =
  /\b(?:precedent[ei]|aggiornat[oi]|(?:pre)?vigent[ei]|modificat[oi]|originari[oi]?|inizial[ei]|final[ei]|rimodulat[oi]|rivist[oi]|vecchi[oa]?|nuov[oi])\b/i;
/** A row without any of these letters names no target: most rows of a sheet are told from a header by this alone. */
const SPIA = new RegExp(
  "targ|tgt|attes|obiettiv|previst|programmat|pianific|preventiv|goal|expected|planned|standard|soglia|indicat|kpi|metric|measure"
    // Exports from PDF break words anywhere, and people at the end of a line.
    .replace(/(?<=\w)(?=\w)/g, "[\\s-]*"),
  "i",
);
const LUNGHEZZA_MASSIMA = 60;
const ANNI_MINIMI = 2;

/**
 * Such letters in a cell that names a role, alone or with the one beside it: names of indicators and objectives have the
 * letters, and name none.
 */
function hasSpia(grid: SheetGrid, unioni: Unioni, riga: number): boolean {
  const celle = grid.celle[riga] ?? [];
  let hasLettere = false;
  for (const cella of celle) {
    if (cella.tipo !== "testo" || cella.valore.length > LUNGHEZZA_MASSIMA || !SPIA.test(cella.valore)) continue;
    if (roleOf(cella.valore) !== null) return true;
    hasLettere = true;
  }
  const isSoloTesto = hasLettere && celle.every(({ tipo }) => tipo === "testo" || tipo === "vuota");
  return isSoloTesto && hasCoppia(celleAt(grid, unioni, riga));
}

const hasCoppia = (celle: readonly CellaIntestazione[]) => celle.length > 2 && coppiaDetta(celle) !== celle;

/** Columns of a row with figures that are no years. */
function cifreAt(grid: SheetGrid, riga: number): readonly number[] {
  return (grid.celle[riga] ?? []).flatMap((cella, colonna) => {
    const isCifra = cella.tipo === "numero" && annoSolo(grid, riga, colonna) === null;
    return isCifra && !parseFormato(cella.formato).isData ? [colonna] : [];
  });
}

/** A header names columns: a row with as many figures as names is a row of the table whose texts sound like one. */
function hasTroppeCifre(grid: SheetGrid, riga: number, celle: readonly CellaIntestazione[]): boolean {
  const cifre = cifreAt(grid, riga).length;
  return cifre > 0 && cifre >= celle.filter(({ ruolo, isDebole }) => ruolo !== null && !isDebole).length;
}

/** A header with figures on its row, beyond a gap, stands beside the rows of another: it rules its own cells alone. */
function limitAccanto(grid: SheetGrid, testa: Intestazione): Intestazione {
  const cifre = cifreAt(grid, testa.ultima);
  const isPiena = (colonna: number) => (grid.celle[testa.ultima]?.[colonna]?.tipo ?? "vuota") !== "vuota";
  const ruoli = testa.celle.filter(({ ruolo }) => ruolo !== null).map(({ colonna }) => colonna);
  let [da, a] = [Math.min(...ruoli), Math.max(...ruoli)];
  while (isPiena(da - 1)) da -= 1;
  while (isPiena(a + 1)) a += 1;
  return restrict(testa, cifre.some((una) => una < da) ? da : testa.da, cifre.some((una) => una > a) ? a : testa.a);
}

function restrict(testa: Intestazione, da: number, a: number): Intestazione {
  if (da <= testa.da && a >= testa.a) return testa;
  return { ...testa, da, a, celle: testa.celle.filter(({ colonna }) => colonna >= da && colonna <= a) };
}

/** A header above leaves to the one beside its rows the columns that it does not name. */
function yieldTo(sopra: Intestazione, accanto: Intestazione, larghezza: number): Intestazione {
  const ruoli = sopra.celle.filter(({ ruolo }) => ruolo !== null).map(({ colonna }) => colonna);
  if (accanto.da > 0 && Math.max(...ruoli) < accanto.da)
    return restrict(sopra, sopra.da, Math.min(sopra.a, accanto.da - 1));
  if (accanto.a < larghezza && Math.min(...ruoli) > accanto.a)
    return restrict(sopra, Math.max(sopra.da, accanto.a + 1), sopra.a);
  return sopra;
}

const COLONNE_MINIME = 3;

/** Headings that name some columns and hint at the rest: what is under them tells the others. */
function isDaCompletare(celle: readonly CellaIntestazione[]): boolean {
  if (celle.length < COLONNE_MINIME) return false;
  const has = (ruolo: RuoloColonna) => celle.some((cella) => cella.ruolo === ruolo && !cella.isDebole);
  const accennato = (ruolo: RuoloColonna) =>
    celle.some((cella) => cella.ruolo === ruolo || (cella.ruolo === null && accenna(cella.testo, ruolo)));
  if (has("target")) return true;
  const hasNome = has("indicatore") || celle.some(({ ruolo, testo }) => ruolo === "formula" && /indicat/i.test(testo));
  return hasNome && (has("sal") || has("consuntivo") || (accennato("target") && accennato("consuntivo")));
}

/** Whether cells name the columns of a cruscotto: a target and a result, or a target and what it belongs to. */
function genereOf(celle: readonly CellaIntestazione[]): Exclude<GenereIntestazione, "anni"> | null {
  const has = (ruolo: RuoloColonna) => celle.some((cella) => cella.ruolo === ruolo && !cella.isDebole);
  const isForte = has("target") && (celle.some(({ ruolo }) => ruolo === "consuntivo") || CON_UN_TARGET.some(has));
  if (!isForte && !isDaCompletare(celle)) return null;
  const variate = celle.filter(({ testo, ruolo }) => ruolo !== null && VARIAZIONE.test(testo));
  return variate.length > 1 && !has("consuntivo") ? "variazioni" : "cruscotto";
}

/** Bare years over neighbouring columns, growing or falling by one. */
function anniAt(grid: SheetGrid, riga: number): readonly number[] {
  const anni = (grid.celle[riga] ?? []).flatMap((_, colonna) => {
    const anno = annoSolo(grid, riga, colonna);
    return anno === null ? [] : [{ colonna, anno }];
  });
  const isSerie = anni.every(({ anno }, at) => at === 0 || Math.abs(anno - (anni[at - 1]?.anno ?? 0)) === 1);
  return isSerie && anni.length >= ANNI_MINIMI ? anni.map(({ colonna }) => colonna) : [];
}

/**
 * Cruscotti side by side: a name column comes again after a target, or a heading of its own after an empty column, and
 * what follows has the roles of the first.
 */
function splitAffiancate(intera: Intestazione): readonly Intestazione[] {
  const inizi = [intera.da];
  let hasTarget = false;
  let precedente = intera.da - 1;
  for (const [at, { colonna, ruolo }] of intera.celle.entries()) {
    const dopo = intera.celle.slice(at + 1);
    const isNome = ruolo === "indicatore" || (ruolo === null && colonna > precedente + 1);
    const isPrimaDelNome =
      (ruolo === "codice" || ruolo === "obiettivo") && dopo.some((una) => una.ruolo === "indicatore");
    if (hasTarget && (isNome || isPrimaDelNome) && dopo.some((una) => una.ruolo === "target")) {
      inizi.push(colonna);
      hasTarget = false;
    }
    if (ruolo === "target") hasTarget = true;
    precedente = colonna;
  }
  const parti = inizi.map((da, at) => {
    const a = (inizi[at + 1] ?? intera.a + 1) - 1;
    return { ...intera, da, a, celle: intera.celle.filter(({ colonna }) => colonna >= da && colonna <= a) };
  });
  const ruoliDi = ({ celle }: Intestazione) => new Set(celle.flatMap(({ ruolo }) => ruolo ?? []));
  const primi = parti[0] ? ruoliDi(parti[0]) : new Set();
  const isRipetuta = (parte: Intestazione) => [...ruoliDi(parte)].filter((ruolo) => primi.has(ruolo)).length > 1;
  return parti.every(isRipetuta) ? parti : [intera];
}

/** Years right above the words of the columns complete them: they are no header of their own. */
function isSopraTesta(grid: SheetGrid, unioni: Unioni, riga: number): boolean {
  return hasSpia(grid, unioni, riga + 1) && genereOf(celleAt(grid, unioni, riga + 1)) !== null;
}

/** The last row of a header: where the heading of the names is merged further down, what stands beside it names no row. */
function ultimaDi(unioni: Unioni, letta: number, celle: readonly CellaIntestazione[]): number {
  const nome = celle.find(({ ruolo }) => ruolo === "indicatore");
  const area = nome ? unioni.areaAt(letta, nome.colonna) : null;
  return area ? Math.max(letta, area.riga + area.righe - 1) : letta;
}

interface Dove {
  /** Last column of the sheet. */
  readonly a: number;
  readonly conAnni: boolean;
  readonly isSottoTesta: boolean;
}

/** The header whose words stand on a row, and on the one above or below it. */
function testaDiParole(grid: SheetGrid, unioni: Unioni, riga: number, { a, isSottoTesta }: Dove): Intestazione | null {
  if (!hasSpia(grid, unioni, riga) && !hasTermini(grid, riga)) return null;
  const scritte = celleAt(grid, unioni, riga);
  const isTestoSopra = riga > 0 && !hasTroppeCifre(grid, riga - 1, celleAt(grid, unioni, riga - 1));
  // Most rows of a table are told from a header here: nothing below would make one of them.
  if (!isTestoSopra && hasTroppeCifre(grid, riga, scritte)) return null;
  const proprie = coppiaDetta(celleDiDate(grid, riga, scritte));
  const sopra = isSottoTesta || !isTestoSopra ? null : completeWithSopra(grid, unioni, riga, proprie);
  const celle = rileggiDalleCelle(grid, riga, sopra ?? proprie);
  if (hasTroppeCifre(grid, riga, celle)) return null;
  const divise = completeWithSotto(grid, unioni, riga, celle);
  const sotto = divise && rileggiDalleCelle(grid, riga + 1, divise);
  // A heading of two rows may name its figures on the second.
  const genere = genereOf(celle) ?? (sotto && genereOf(sotto));
  if (genere === null) return null;
  const ultima = ultimaDi(unioni, sotto ? riga + 1 : riga, sotto ?? celle);
  return { riga: sopra ? riga - 1 : riga, ultima, da: 0, a, celle: sotto ?? celle, genere };
}

/** Bare years over what may be targets. */
function testaDiAnni(grid: SheetGrid, unioni: Unioni, riga: number, { a, conAnni }: Dove): Intestazione | null {
  const anni = conAnni && !isSopraTesta(grid, unioni, riga) ? anniAt(grid, riga) : [];
  if (anni.length === 0) return null;
  const celle = celleAt(grid, unioni, riga).map((cella) =>
    anni.includes(cella.colonna) ? { ...cella, ruolo: "target" as const } : cella,
  );
  return { riga, ultima: riga, da: 0, a, celle, genere: "anni" };
}

/** Every header of a sheet, from the top; those of cruscotti side by side one after the other. */
export function findIntestazioni(grid: SheetGrid, unioni: Unioni): readonly Intestazione[] {
  const trovate: Intestazione[] = [];
  const a = grid.celle.reduce((larghezza, riga) => Math.max(larghezza, riga.length), 0) - 1;
  let conAnni = true;
  for (let riga = 0; riga < grid.celle.length; riga++) {
    const dove = { a, conAnni, isSottoTesta: trovate.at(-1)?.ultima === riga - 1 };
    const trovata = testaDiParole(grid, unioni, riga, dove) ?? testaDiAnni(grid, unioni, riga, dove);
    if (!trovata) continue;
    const limitata = limitAccanto(grid, trovata);
    if (limitata !== trovata) trovate.splice(0, Infinity, ...trovate.map((sopra) => yieldTo(sopra, limitata, a)));
    trovate.push(...splitAffiancate(limitata));
    // Under a header of words 2019 and 2020 side by side are figures.
    if (trovata.genere === "cruscotto") conAnni = false;
    riga = trovata.ultima;
  }
  return trovate.length > 0 ? trovate : intestazioniPerIndizi(grid, unioni).flatMap(splitAffiancate);
}
