import { CODICE, roleOf, RUOLI_ETICHETTA } from "./ruoli";
import type { Colonna, RuoloColonna } from "./Cruscotto";
import type { SheetGrid } from "./SheetGrid";
import type { Unioni } from "./Unioni";

/** A header row and the rows under it, up to the next header. Rows and columns are 0-based. */
export interface Blocco {
  readonly rigaIntestazione: number;
  readonly finoA: number;
  readonly colonne: readonly Colonna[];
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

/** Roles of the columns that no header word names: codes by their look, then the name, then its description. */
function nameColonne(grid: SheetGrid, unioni: Unioni, testa: Intestazione, finoA: number): readonly Colonna[] {
  const titolo = titoloOf(testa);
  const dette = testa.celle.flatMap(({ colonna, testo, ruolo }): Colonna[] =>
    ruolo === null || (titolo !== null && ruolo === titolo.etichetta) ? [] : [{ ruolo, colonna, intestazione: testo }],
  );
  const prime = dette.filter((colonna, at) => dette.findIndex((altra) => altra.ruolo === colonna.ruolo) === at);
  const primoNumero = Math.min(
    ...prime
      .filter(({ ruolo }) => ["peso", "target", "consuntivo", "sal"].includes(ruolo))
      .map(({ colonna }) => colonna),
  );
  const colonne = [...prime];
  const has = (ruolo: RuoloColonna) => colonne.some((colonna) => colonna.ruolo === ruolo);
  const larghezza = grid.celle[testa.riga]?.length ?? 0;
  for (let colonna = 0; colonna < Math.min(primoNumero, larghezza); colonna++) {
    if (prime.some((altra) => altra.colonna === colonna)) continue;
    const texts = textsOf(unioni, { riga: testa.riga, finoA }, colonna);
    if (texts.length === 0) continue;
    const parole = testa.celle.find((cella) => cella.colonna === colonna && cella.ruolo === null)?.testo ?? "";
    const intestazione = parole === titolo?.testo ? "" : parole;
    const isCodice = texts.filter((text) => CODICE.test(text)).length >= texts.length * 0.6;
    const ruolo = isCodice ? "codice" : has("indicatore") ? "formula" : "indicatore";
    if (!has(ruolo)) colonne.push({ ruolo, colonna, intestazione });
  }
  return colonne.sort((a, b) => a.colonna - b.colonna);
}

/** A text over the names that is no header word: the heading of the block, with the label before it. */
function titoloOf(testa: Intestazione): Blocco["titolo"] {
  const primoNumero = testa.celle.find(({ ruolo }) => ruolo === "target" || ruolo === "consuntivo" || ruolo === "peso");
  const at = testa.celle.findIndex((cella) => cella.ruolo === null && cella.colonna < (primoNumero?.colonna ?? 0));
  const cella = testa.celle[at];
  if (!cella) return null;
  const prima = testa.celle[at - 1]?.ruolo ?? null;
  return { testo: cella.testo, etichetta: prima !== null && RUOLI_ETICHETTA.includes(prima) ? prima : null };
}

/** The blocks of a sheet: one under each row that names both a target and a consuntivo. */
export function findBlocchi(grid: SheetGrid, unioni: Unioni): readonly Blocco[] {
  const teste = grid.celle.flatMap((_, riga) => intestazioneAt(grid, riga) ?? []);
  return teste.map((testa, at) => {
    const finoA = teste[at + 1]?.riga ?? grid.celle.length;
    const colonne = nameColonne(grid, unioni, testa, finoA);
    return { rigaIntestazione: testa.riga, finoA, colonne, titolo: titoloOf(testa) };
  });
}
