import { figuraDelConto, type RigaRisorse } from "../../../cruscotto/tabelle/readRisorse";
import { testiSopra } from "../../../cruscotto/tabelle/testiSopra";
import { cellAt, type SheetGrid } from "../../../cruscotto/griglia/SheetGrid";
import { Unioni } from "../../../cruscotto/griglia/Unioni";
import { displayCella } from "../../../domain/numeri/displayCella";

type NomeDiCifra = keyof RigaRisorse["cifre"];

/** A column of a table of resources that no role was found for: it is the body's all the same. */
export interface AltraColonna {
  readonly colonna: number;
  readonly titolo: string;
  readonly isDiCifre: boolean;
}

/** What a sheet of resources prints above its amounts and beside them, in the body's words. */
interface ColonneDelConto {
  readonly titoli: readonly string[];
  /** The words over each column that has a role, with its place. */
  readonly note: ReadonlyMap<NomeDiCifra, { readonly colonna: number; readonly titolo: string }>;
  readonly altre: readonly AltraColonna[];
}

const inRiga = (testo: string) => testo.replace(/\s+/g, " ").trim();

/**
 * The columns of a sheet of resources as the body heads them, those without a role too: nothing of its table is lost.
 * Source: DOMAIN.md, Resources.
 */
export function colonneDelConto(grid: SheetGrid, righe: readonly RigaRisorse[]): ColonneDelConto {
  const unioni = new Unioni(grid);
  const usate = new Map<NomeDiCifra, number>();
  for (const { cifre } of righe)
    for (const nome of Object.keys(cifre) as NomeDiCifra[]) {
      const colonna = cifre[nome]?.colonna;
      if (colonna !== undefined && !usate.has(nome)) usate.set(nome, colonna);
    }
  const prima = Math.min(...usate.values());
  const prese = new Set(usate.values());
  const cima = righe[0]?.riga ?? 0;
  const testaSu = (colonna: number): { readonly riga: number; readonly titolo: string } | null => {
    for (let riga = cima - 1; riga >= 0; riga--) {
      const cella = unioni.seenAt(riga, colonna);
      if (cella.tipo === "testo" && inRiga(cella.valore) !== "") return { riga, titolo: inRiga(displayCella(cella)) };
    }
    return null;
  };
  const larghezza = Math.max(0, ...grid.celle.map(({ length }) => length));
  const testa = testaSu(prima);
  const altre = Array.from({ length: larghezza }, (_, colonna) => colonna).flatMap((colonna): AltraColonna[] => {
    const sopra = prese.has(colonna) ? null : testaSu(colonna);
    // Before the amounts stand the names of the rows, unless they are amounts of another year.
    if (colonna < prima && (!sopra || figuraDelConto(sopra.titolo) === null)) return [];
    // A title that runs over the whole table heads no column.
    if (!sopra || !testa || sopra.riga < testa.riga) return [];
    const celle = righe.map(({ riga }) => cellAt(grid, riga, colonna)).filter(({ tipo }) => tipo !== "vuota");
    if (celle.length === 0) return [];
    return [{ colonna, titolo: sopra.titolo, isDiCifre: celle.every(({ tipo }) => tipo === "numero") }];
  });
  return {
    titoli: testa ? testiSopra(grid, testa.riga).map(inRiga) : [],
    note: new Map([...usate].map(([nome, colonna]) => [nome, { colonna, titolo: testaSu(colonna)?.titolo ?? "" }])),
    altre,
  };
}
