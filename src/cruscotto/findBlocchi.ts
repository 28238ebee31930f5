import { annoIn } from "./readAnno";
import { CODICE, roleOf, RUOLI_ETICHETTA } from "./ruoli";
import type { Colonna, RuoloColonna } from "./Cruscotto";
import type { SheetGrid } from "./SheetGrid";
import type { Unioni } from "./Unioni";

/** A header row and the rows under it, up to the next header. Rows and columns are 0-based. */
export interface Blocco {
  readonly rigaIntestazione: number;
  readonly finoA: number;
  readonly colonne: readonly Colonna[];
  /** Several columns could be the target, the consuntivo or the SAL, and no year tells which. */
  readonly isIncerto: boolean;
  /** A heading written inside the header row itself, over the names (Pisa, Arezzo-Siena). */
  readonly titolo: { readonly testo: string; readonly etichetta: RuoloColonna | null } | null;
}

interface Intestazione {
  readonly riga: number;
  readonly celle: readonly { readonly colonna: number; readonly testo: string; readonly ruolo: RuoloColonna | null }[];
}

function intestazioneAt(grid: SheetGrid, riga: number): Intestazione | null {
  const celle = (grid.celle[riga] ?? []).flatMap((cella, colonna) =>
    cella.tipo === "testo" && cella.valore.trim() !== ""
      ? [{ colonna, testo: cella.valore.trim(), ruolo: roleOf(cella.valore) }]
      : [],
  );
  const has = (ruolo: RuoloColonna) => celle.some((cella) => cella.ruolo === ruolo);
  return has("target") && has("consuntivo") ? { riga, celle } : null;
}

function textsOf(unioni: Unioni, blocco: { riga: number; finoA: number }, colonna: number): string[] {
  const texts: string[] = [];
  for (let riga = blocco.riga + 1; riga < blocco.finoA; riga++) {
    const cella = unioni.ownAt(riga, colonna);
    if (cella.tipo === "testo" && cella.valore.trim() !== "") texts.push(cella.valore.trim());
  }
  return texts;
}

const NUMERICI: readonly RuoloColonna[] = ["peso", "target", "consuntivo", "sal"];

/** The years that the headers of both roles name: the pair to compare. */
function annoComune(candidati: readonly Colonna[]): number | null {
  const anniDi = (ruolo: RuoloColonna) =>
    candidati.filter((una) => una.ruolo === ruolo).flatMap(({ intestazione }) => annoIn(intestazione) ?? []);
  const consuntivi = anniDi("consuntivo");
  const comuni = anniDi("target").filter((anno) => consuntivi.includes(anno));
  const anni = comuni.length > 0 ? comuni : consuntivi;
  return anni.length > 0 ? Math.max(...anni) : null;
}

/** One column a role: of several, the one of the year in question, else the last, which is the most recent. */
function pickColonne(candidati: readonly Colonna[]): {
  readonly colonne: readonly Colonna[];
  readonly isIncerto: boolean;
} {
  const anno = annoComune(candidati);
  const colonne: Colonna[] = [];
  let isIncerto = false;
  for (const ruolo of new Set(candidati.map((una) => una.ruolo))) {
    const stesse = candidati.filter((una) => una.ruolo === ruolo);
    const dellAnno = stesse.filter(({ intestazione }) => anno !== null && annoIn(intestazione) === anno);
    const delPeso = stesse.filter(({ intestazione }) => ruolo === "peso" && /indicator/i.test(intestazione));
    const [scelta] = [...dellAnno, ...delPeso, ...(NUMERICI.includes(ruolo) ? [...stesse].reverse() : stesse)];
    const isDecisivo = ruolo === "target" || ruolo === "consuntivo" || ruolo === "sal";
    if (isDecisivo && stesse.length > 1 && dellAnno.length !== 1) isIncerto = true;
    if (scelta) colonne.push(scelta);
  }
  return { colonne, isIncerto };
}

/** Roles of the columns that no header word names: codes by their look, then the name, then its description. */
function nameColonne(
  grid: SheetGrid,
  unioni: Unioni,
  testa: Intestazione,
  finoA: number,
): Pick<Blocco, "colonne" | "isIncerto" | "titolo"> {
  const proposto = titoloOf(testa);
  const dette = testa.celle.flatMap(({ colonna, testo, ruolo }): Colonna[] =>
    ruolo === null || ruolo === proposto?.etichetta ? [] : [{ ruolo, colonna, intestazione: testo }],
  );
  const { colonne: scelte, isIncerto } = pickColonne(dette);
  const colonne = [...scelte];
  const has = (ruolo: RuoloColonna) => colonne.some((colonna) => colonna.ruolo === ruolo);
  const primoNumero = Math.min(...dette.filter(({ ruolo }) => NUMERICI.includes(ruolo)).map(({ colonna }) => colonna));
  const larghezza = grid.celle[testa.riga]?.length ?? 0;
  for (let colonna = 0; colonna < Math.min(primoNumero, larghezza); colonna++) {
    if (dette.some((altra) => altra.colonna === colonna)) continue;
    const texts = textsOf(unioni, { riga: testa.riga, finoA }, colonna);
    if (texts.length === 0) continue;
    const parole = testa.celle.find((cella) => cella.colonna === colonna && cella.ruolo === null)?.testo ?? "";
    const isCodice = texts.filter((text) => CODICE.test(text)).length >= texts.length * 0.6;
    const ruolo = isCodice ? "codice" : has("indicatore") ? "formula" : "indicatore";
    const isAltraColonna = ruolo === "formula" && parole !== "";
    if (!has(ruolo) && !isAltraColonna) {
      colonne.push({ ruolo, colonna, intestazione: parole === proposto?.testo ? "" : parole });
    }
  }
  const nome = colonne.find(({ ruolo }) => ruolo === "indicatore");
  const titolo = proposto?.colonna === nome?.colonna ? proposto : null;
  return { colonne: colonne.sort((a, b) => a.colonna - b.colonna), isIncerto, titolo };
}

/** A text over the names that is no header word: the heading of the block, with the label before it. */
function titoloOf(testa: Intestazione): (NonNullable<Blocco["titolo"]> & { readonly colonna: number }) | null {
  if (testa.celle.some(({ ruolo }) => ruolo === "indicatore")) return null;
  const primoNumero = testa.celle.find(({ ruolo }) => ruolo !== null && NUMERICI.includes(ruolo));
  const at = testa.celle.findIndex((cella) => cella.ruolo === null && cella.colonna < (primoNumero?.colonna ?? 0));
  const cella = testa.celle[at];
  if (!cella) return null;
  const prima = testa.celle[at - 1]?.ruolo ?? null;
  const etichetta = prima !== null && RUOLI_ETICHETTA.includes(prima) ? prima : null;
  return { testo: cella.testo, etichetta, colonna: cella.colonna };
}

/** The blocks of a sheet: one under each row that names both a target and a consuntivo. */
export function findBlocchi(grid: SheetGrid, unioni: Unioni): readonly Blocco[] {
  const teste = grid.celle.flatMap((_, riga) => intestazioneAt(grid, riga) ?? []);
  return teste.map((testa, at) => {
    const finoA = teste[at + 1]?.riga ?? grid.celle.length;
    return { rigaIntestazione: testa.riga, finoA, ...nameColonne(grid, unioni, testa, finoA) };
  });
}
