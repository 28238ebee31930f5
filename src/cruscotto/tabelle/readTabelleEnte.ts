import type { Cella } from "../../domain/Cella";
import { displayCella } from "../../domain/numeri/displayCella";
import { normalize } from "../../domain/testo/normalize";
import { annoIn } from "../colonne/parole/readAnno";
import { cellAt, type SheetGrid } from "../griglia/SheetGrid";
import { Unioni } from "../griglia/Unioni";

/** What a table of the body's own is about, by which the index gives it a place. */
export type Argomento = "genere" | "soddisfazione" | "benessere" | "personale";

interface ColonnaEnte {
  readonly colonna: number;
  readonly titolo: string;
}

/** A line of a table of the body. Rows are 0-based. */
interface RigaEnte {
  readonly riga: number;
  readonly nome: string;
  readonly isTotale: boolean;
  /** By column; what is no number is kept as it stands. */
  readonly celle: ReadonlyMap<number, Cella>;
}

export interface TabellaEnte {
  readonly argomento: Argomento;
  readonly titolo: string;
  readonly anno: number | null;
  /** Heads the names of the lines. */
  readonly voce: string;
  readonly colonne: readonly ColonnaEnte[];
  readonly righe: readonly RigaEnte[];
}

/** The first whose words are found decides: staff by gender is of the budget of gender. */
const PAROLE: readonly (readonly [Argomento, RegExp])[] = [
  ["genere", /\b(?:genere|donne|uomini|femmin\w*|masch\w*|pari opportunita)\b/],
  ["soddisfazione", /\b(?:customer|soddisfazione|gradimento)\b/],
  ["benessere", /\bbenessere\b/],
  ["personale", /\b(?:personale|dipendenti|organico|dotazione organica|unita in servizio)\b/],
];
/** A list of people is no table of the body: names never leave their sheet. */
const DI_PERSONE = /^(?:cognome|nome|nominativo|dipendente|valutato|matricola)\b/;
const TOTALE = /^total[ei]\b|^complessiv/;
/** So many rows above a header may hold its title. */
const RIGHE_TITOLO = 3;

/** Words and years side by side over rows that start with words and hold numbers. */
function colonneAt(unioni: Unioni, riga: number, larghezza: number): readonly ColonnaEnte[] {
  const testa = Array.from({ length: larghezza }, (_, colonna) => ({ colonna, cella: unioni.ownAt(riga, colonna) }));
  const piene = testa.filter(({ cella }) => cella.tipo !== "vuota");
  const isTesta = piene.every(
    ({ cella }) => cella.tipo === "testo" || (cella.tipo === "numero" && isAnno(cella.valore)),
  );
  if (!isTesta || piene.length < 2) return [];
  const prima = piene[0]?.colonna ?? 0;
  const sotto = (colonna: number) => unioni.ownAt(riga + 1, colonna);
  if (sotto(prima).tipo !== "testo" || !piene.slice(1).some(({ colonna }) => sotto(colonna).tipo === "numero"))
    return [];
  return piene.map(({ colonna, cella }) => ({ colonna, titolo: displayCella(cella).replace(/\s+/g, " ").trim() }));
}

const isAnno = (valore: number) => Number.isInteger(valore) && valore >= 2000 && valore < 2100;

function titoloSopra(grid: SheetGrid, riga: number): string {
  const sopra = grid.celle.slice(Math.max(0, riga - RIGHE_TITOLO), riga).reverse();
  const parole = sopra.map((celle) =>
    celle.filter(({ tipo }) => tipo === "testo").map((cella) => displayCella(cella).trim()),
  );
  const primo = parole.find((una) => una.length > 0) ?? [];
  return new Set(primo).size === 1 ? (primo[0] ?? "") : "";
}

function righeSotto(
  grid: SheetGrid,
  unioni: Unioni,
  testa: number,
  colonne: readonly ColonnaEnte[],
): readonly RigaEnte[] {
  const [voce, ...altre] = colonne;
  const righe: RigaEnte[] = [];
  for (let riga = testa + 1; voce && riga < grid.celle.length; riga++) {
    const nome = displayCella(unioni.seenAt(riga, voce.colonna)).trim();
    const celle = new Map(altre.map(({ colonna }) => [colonna, cellAt(grid, riga, colonna)] as const));
    if (nome === "" || ![...celle.values()].some(({ tipo }) => tipo === "numero")) break;
    righe.push({ riga, nome, isTotale: TOTALE.test(normalize(nome)), celle });
  }
  return righe;
}

/**
 * The tables of staff, gender, customer satisfaction and benessere that a sheet holds, known by its name, by the title above
 * them or by the words of their headers, each on its cells. Empty where it holds none.
 */
export function readTabelleEnte(grid: SheetGrid): readonly TabellaEnte[] {
  const unioni = new Unioni(grid);
  const larghezza = Math.max(0, ...grid.celle.map(({ length }) => length));
  const tabelle: TabellaEnte[] = [];
  for (let riga = 0; riga < grid.celle.length; riga++) {
    const colonne = colonneAt(unioni, riga, larghezza);
    if (colonne.length === 0) continue;
    const titolo = titoloSopra(grid, riga);
    const detto = normalize([titolo, ...colonne.map((una) => una.titolo), grid.foglio].join(" | "));
    const argomento = PAROLE.find(([, forma]) => forma.test(detto))?.[0];
    const righe = righeSotto(grid, unioni, riga, colonne);
    const [voce, ...altre] = colonne;
    const isElenco = colonne.some((una) => DI_PERSONE.test(normalize(una.titolo)));
    if (!argomento || !voce || isElenco || righe.length === 0) continue;
    const anno = annoIn(titolo) ?? annoIn(grid.foglio);
    tabelle.push({
      argomento,
      titolo: titolo === "" ? grid.foglio : titolo,
      anno,
      voce: voce.titolo,
      colonne: altre,
      righe,
    });
    riga = righe.at(-1)?.riga ?? riga;
  }
  return tabelle;
}
