import type { Cella } from "../../domain/Cella";
import { displayCella } from "../../domain/numeri/displayCella";
import { normalize } from "../../domain/testo/normalize";
import { cellAt, type SheetGrid } from "../griglia/SheetGrid";
import { limitiIn, type LimitiDiClasse } from "./limitiIn";
import { testiSopra } from "./testiSopra";

/** A class of results and the points it gives. Bounds are in hundredths, null where the class has none. */
export interface ClasseDiPunti {
  readonly nome: string;
  /** Null for a class that only words name ("Ottimo"). */
  readonly limiti: LimitiDiClasse | null;
  readonly punti: {
    readonly riga: number;
    readonly colonna: number;
    readonly cella: Extract<Cella, { tipo: "numero" }>;
  };
}

/** The points that a body gives to a result: to the ente's, or to that of its areas. Rows and columns are 0-based. */
export interface TabellaPunti {
  readonly di: "ente" | "area" | null;
  readonly titolo: string;
  readonly intestazione: string;
  /** It says that points between two classes are interpolated. */
  readonly isInterpolata: boolean;
  readonly classi: readonly ClasseDiPunti[];
}

const CLASSE =
  /\b(?:class[ei]|fasci[ae]|giudizi[oi]|valutazion[ei]|risultat[oi]|livell[oi]|grado|range|raggiungimento|performance|score|rating|judgement|band|level)\b/;
const PUNTI = /\b(?:punt[io]|punteggi[oi]?|points?)\b/;
const DI_AREA =
  /\b(?:are[ae]|struttur[ae]|settor[ei]|uffici[oi]?|serviz[io]|unita|dipartiment[oi]|units?|departments?)\b/;
const DI_ENTE = /\b(?:ente|organizzativa complessiva|amministrazione|camera|comune|organi[sz]ation|body)\b/;
const NON_SI_INTERPOLA = /\b(?:non (?:si )?interpol\w*|senza interpolazione|no interpolation)\b/;
const INTERPOLA = /\b(?:interpol\w*|in proporzione|proporzional\w*)\b/;
/** People are appraised one by one: theirs is a list of scores. */
const DI_PERSONE = /\b(?:dipendent[ei]|cognome|nominativ\w*|matricola|valutat[oi]|employee|name)\b/;

interface Testa {
  readonly classe: number;
  readonly punti: readonly { readonly colonna: number; readonly parole: string }[];
}

/** A class beside points: nothing else that a table of results has. */
function testaAt(grid: SheetGrid, riga: number): Testa | null {
  const parole = (grid.celle[riga] ?? []).map((cella) => (cella.tipo === "testo" ? normalize(cella.valore) : ""));
  if (parole.some((una) => DI_PERSONE.test(una))) return null;
  const punti = parole.flatMap((una, colonna) => (PUNTI.test(una) ? [{ colonna, parole: una }] : []));
  const classe = parole.findIndex((una) => CLASSE.test(una) && !PUNTI.test(una));
  const scritte = parole.filter((una) => una !== "").length;
  return classe < 0 || punti.length === 0 || scritte !== punti.length + 1 ? null : { classe, punti };
}

function diChi(parole: string): TabellaPunti["di"] {
  if (DI_AREA.test(parole)) return "area";
  return DI_ENTE.test(parole) ? "ente" : null;
}

/**
 * The tables of points that a sheet holds: classes of results, in words or figures, beside what each gives; one a column of
 * points. Empty where it holds none.
 * Source: YEAR.md §5 (Firenze: "Ottimo" gives 40 points for the ente).
 */
export function readPunti(grid: SheetGrid): readonly TabellaPunti[] {
  const tutte = grid.celle.flat().flatMap((cella) => (cella.tipo === "testo" ? [normalize(cella.valore)] : []));
  const isInterpolata = tutte.some((una) => INTERPOLA.test(una)) && !tutte.some((una) => NON_SI_INTERPOLA.test(una));
  const trovate: TabellaPunti[] = [];
  for (let riga = 0; riga < grid.celle.length; riga++) {
    const testa = testaAt(grid, riga);
    if (!testa) continue;
    const titolo = testiSopra(grid, riga).at(-1) ?? "";
    for (const { colonna, parole } of testa.punti) {
      const classi: ClasseDiPunti[] = [];
      for (let sotto = riga + 1; sotto < grid.celle.length; sotto++) {
        const nome = displayCella(cellAt(grid, sotto, testa.classe)).trim();
        const cella = cellAt(grid, sotto, colonna);
        if (nome === "" || cella.tipo !== "numero") break;
        classi.push({ nome, limiti: limitiIn(nome), punti: { riga: sotto, colonna, cella } });
      }
      if (classi.length < 2) continue;
      const di = diChi(parole) ?? diChi(normalize(titolo)) ?? diChi(normalize(grid.foglio));
      const intestazione = displayCella(cellAt(grid, riga, colonna)).trim();
      trovate.push({ di, titolo, intestazione, isInterpolata, classi });
    }
  }
  return trovate;
}
