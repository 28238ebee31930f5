import { abbina, type PassoDiAbbinamento } from "../domain/abbina";
import { normalize } from "../domain/testo/normalize";
import type { Correzione } from "./Correzione";
import type { Scrittura } from "../domain/numeri/scritturaNumeri";
import type { RuoloColonna } from "../cruscotto/Cruscotto";
import { isDelFoglio } from "./matchCorrezioni";
import type { CorrezioneSospesa } from "./matchRighe";
import type { RigaEsclusa, RisposteFoglio } from "../cruscotto/RisposteFoglio";
import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";

/** A row of the sheet, 0-based, that has a cell with these words. */
interface RigaConParole {
  readonly riga: number;
  readonly parole: string;
}

function righeConParole(grid: SheetGrid, cercate: ReadonlySet<string>): readonly RigaConParole[] {
  if (cercate.size === 0) return [];
  return grid.celle.flatMap((celle, riga) => {
    const sue = celle.map((cella) => (cella.tipo === "testo" ? normalize(cella.valore) : ""));
    return [...new Set(sue)].filter((parole) => cercate.has(parole)).map((parole) => ({ riga, parole }));
  });
}

const postoEParole = (riga: number, parole: string) => `${riga} ${parole}`;

const PASSI: readonly PassoDiAbbinamento<Correzione, RigaConParole>[] = [
  {
    come: "posto e parole",
    diCercato: ({ riga, voce }) => (riga === null ? null : postoEParole(riga, normalize(voce))),
    diRiga: ({ riga, parole }) => postoEParole(riga, parole),
    quante: "una",
  },
  { come: "parole", diCercato: ({ voce }) => normalize(voce), diRiga: ({ parole }) => parole, quante: "una" },
];

/**
 * The rows of the sheet that lines exclude: nothing is read yet, so their words are looked for in every cell. Excluding
 * the wrong one would take an indicator away in silence: a row that is not certain is asked.
 */
function righeEscluse(linee: readonly Correzione[], grid: SheetGrid) {
  const conVoce = linee.filter(({ voce }) => voce !== "");
  const righe = righeConParole(grid, new Set(conVoce.map(({ voce }) => normalize(voce))));
  const { coppie } = abbina(conVoce, righe, PASSI, { condivise: true });
  const trovate = new Map(coppie.map(({ cercato, riga }) => [cercato, riga.riga]));
  const certe: RigaEsclusa[] = [];
  const sospese: CorrezioneSospesa[] = [];
  for (const correzione of linee) {
    const { riga, colonna, voce } = correzione;
    const certa = voce === "" ? riga : trovate.get(correzione);
    if (typeof certa === "number") {
      certe.push({ riga: certa, colonna });
      continue;
    }
    const possibili = righe.filter(({ parole }) => parole === normalize(voce)).map((una) => una.riga);
    if (possibili.length > 0) sospese.push({ correzione, motivo: "ambigua", righe: possibili });
    else if (riga === null) sospese.push({ correzione, motivo: "senza riga", righe: [] });
    else sospese.push({ correzione, motivo: "rinominata", righe: [riga] });
  }
  return { certe, sospese };
}

interface RisposteTrovate {
  readonly risposte: RisposteFoglio;
  readonly sospese: readonly CorrezioneSospesa[];
}

/** What the user answered about a sheet as a whole, before it is read. Two answers that differ are both asked. */
export function matchRisposte(correzioni: readonly Correzione[], grid: SheetGrid): RisposteTrovate {
  const sue = correzioni.filter((una) => isDelFoglio(una, grid.foglio));
  const escluse = righeEscluse(
    sue.filter(({ detto }) => detto?.cosa === "esclusa"),
    grid,
  );
  const colonne = new Map<RuoloColonna, number>();
  const numeri = new Map<number, Scrittura>();
  const scrittureDiscordi = new Set<number>();
  const anni = new Set<number>();
  const sospese = [...escluse.sospese];
  const discordi = new Set<RuoloColonna>();
  for (const { detto } of sue) {
    if (detto?.cosa === "colonna") {
      if ((colonne.get(detto.ruolo) ?? detto.colonna) !== detto.colonna) discordi.add(detto.ruolo);
      colonne.set(detto.ruolo, detto.colonna);
    } else if (detto?.cosa === "numeri") {
      if ((numeri.get(detto.colonna) ?? detto.scrittura) !== detto.scrittura) scrittureDiscordi.add(detto.colonna);
      numeri.set(detto.colonna, detto.scrittura);
    } else if (detto?.cosa === "anno") anni.add(detto.anno);
  }
  for (const correzione of sue) {
    const { detto } = correzione;
    const isDiscorde =
      (detto?.cosa === "colonna" && discordi.has(detto.ruolo)) ||
      (detto?.cosa === "numeri" && scrittureDiscordi.has(detto.colonna)) ||
      (detto?.cosa === "anno" && anni.size > 1);
    if (isDiscorde) sospese.push({ correzione, motivo: "contraddetta", righe: [] });
  }
  for (const ruolo of discordi) colonne.delete(ruolo);
  for (const colonna of scrittureDiscordi) numeri.delete(colonna);
  const [anno = null] = anni;
  const risposte = { colonne, anno: anni.size > 1 ? null : anno, numeri, righeEscluse: escluse.certe };
  return { risposte, sospese };
}
