import type { MotivoIgnorato } from "../../domain/MotivoIgnorato";
import { isTrasposta } from "./testa/isTrasposta";
import { findIntestazioni } from "./testa/findIntestazioni";
import type { CellaIntestazione, Intestazione } from "./testa/Intestazione";
import { nomina, type ColonneNominate, type Tratto } from "./nomina";
import type { RisposteFoglio } from "../RisposteFoglio";
import { isOperatore } from "./parole/ruoli";
import type { SheetGrid } from "../griglia/SheetGrid";
import type { Unioni } from "../griglia/Unioni";

/** A header and the rows under it, up to the next header over the same columns. Rows and columns are 0-based. */
export interface Blocco extends ColonneNominate {
  readonly testa: Intestazione;
  /** Row after the last one. */
  readonly finoA: number;
}

const PAROLE_DI_TARGET = /^\s*(?:[<>≤≥=⩽⩾]|x\s*[<>≤≥]|almeno|non oltre|anno (?:di )?rilevazione|monitoraggio)/i;
const QUOTA_DI_TARGET = 0.05;
/** So many equal cells make two headers the same one. */
const MINIMO_COMUNE = 3;

/** Columns of years hold targets when some cells speak as targets do ("≥ 80%", "Anno di rilevazione"); else a history. */
function isSerieStorica(unioni: Unioni, blocchi: readonly Blocco[]): boolean {
  let piene = 0;
  let target = 0;
  for (const { testa, finoA } of blocchi) {
    for (const { colonna } of testa.celle.filter(({ ruolo }) => ruolo === "target")) {
      for (let riga = testa.ultima + 1; riga < finoA; riga++) {
        const cella = unioni.ownAt(riga, colonna);
        if (cella.tipo !== "vuota") piene += 1;
        if (cella.tipo === "testo" && (PAROLE_DI_TARGET.test(cella.valore) || isOperatore(cella.valore))) target += 1;
      }
    }
  }
  return target < piene * QUOTA_DI_TARGET || target === 0;
}

/** A header where no word names one, from the columns that the user pointed out: the row of words over the first figures. */
function intestazioneRisposta(grid: SheetGrid, { colonne }: RisposteFoglio): readonly Intestazione[] {
  const target = colonne.get("target");
  if (target === undefined) return [];
  const prima = grid.celle.findIndex((riga) => (riga[target]?.tipo ?? "vuota") !== "vuota");
  if (prima < 0) return [];
  const riga = grid.celle[prima]?.[target]?.tipo === "numero" ? prima - 1 : prima;
  return [{ riga, ultima: riga, da: 0, a: (grid.celle[0]?.length ?? 0) - 1, celle: [], genere: "cruscotto" }];
}

/** A header that repeats the one above and leaves a column blank means the same column (Firenze's "Consuntivo 2020"). */
function inheritCelle(testa: Intestazione, sopra: Intestazione | undefined): Intestazione {
  const isQui = (altra: CellaIntestazione) => testa.celle.some(({ colonna }) => colonna === altra.colonna);
  const comuni = sopra?.celle.filter((altra) =>
    testa.celle.some(({ colonna, testo }) => colonna === altra.colonna && testo === altra.testo),
  );
  if (!sopra || !comuni || comuni.length < testa.celle.length || comuni.length < MINIMO_COMUNE) return testa;
  const ereditate = sopra.celle.filter((altra) => altra.ruolo !== null && !isQui(altra));
  const celle = [...testa.celle, ...ereditate].sort((a, b) => a.colonna - b.colonna);
  return ereditate.length === 0 ? testa : { ...testa, celle };
}

const LEGENDA =
  /^\s*(?:legenda|legend|scala (?:dei colori|cromatica|di valutazione|di giudizio)|colou?r (?:key|scale))\b/i;
/** A legend is short: what goes on for longer is more of the cruscotto. */
const RIGHE_DI_LEGENDA = 12;

/** The row where a legend begins below the rows of a header: its colours and bounds are no indicators. */
function fineDelleRighe(unioni: Unioni, { da, a, ultima }: Intestazione, finoA: number): number {
  const pieneAt = (riga: number) =>
    Array.from({ length: a - da + 1 }, (_, at) => unioni.ownAt(riga, da + at)).filter(({ tipo }) => tipo !== "vuota");
  for (let riga = Math.max(ultima + 2, finoA - RIGHE_DI_LEGENDA); riga < finoA; riga++) {
    const [sola, altra] = pieneAt(riga);
    if (sola?.tipo === "testo" && altra === undefined && LEGENDA.test(sola.valore)) return riga;
  }
  return finoA;
}

/** The blocks of a sheet, or why it has none. */
export function findBlocchi(
  grid: SheetGrid,
  unioni: Unioni,
  risposte: RisposteFoglio,
  anno: number | null,
): readonly Blocco[] | MotivoIgnorato {
  const trovate = findIntestazioni(grid, unioni);
  const teste = trovate.length > 0 ? trovate : intestazioneRisposta(grid, risposte);
  const tratti: Tratto[] = [];
  for (const [at, scritta] of teste.entries()) {
    const isSovrapposta = ({ da, a }: Intestazione) => da <= scritta.a && a >= scritta.da;
    const sotto = teste.slice(at + 1).find((altra) => altra.riga > scritta.ultima && isSovrapposta(altra));
    const testa = inheritCelle(scritta, tratti.findLast((tratto) => isSovrapposta(tratto.testa))?.testa);
    tratti.push({ testa, finoA: fineDelleRighe(unioni, testa, sotto?.riga ?? grid.celle.length) });
  }
  const nominate = nomina(unioni, tratti, risposte, anno);
  const blocchi = tratti.flatMap((tratto) => {
    const sue = nominate.get(tratto.testa);
    return sue ? [{ ...tratto, ...sue }] : [];
  });
  const veri = blocchi.filter(({ testa }) => testa.genere === "cruscotto");
  const anni = blocchi.filter(({ testa }) => testa.genere === "anni");
  const conAnni = anni.length > 0 && !isSerieStorica(unioni, anni) ? anni : [];
  if (veri.length + conAnni.length > 0) return blocchi.filter((uno) => veri.includes(uno) || conAnni.includes(uno));
  if (anni.length > 0) return "serie-storica";
  if (teste.length > 0) return "variazioni";
  return isTrasposta(grid) ? "trasposta" : "senza-intestazioni";
}
