import type { Area, SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { roleOf } from "../../src/cruscotto/colonne/parole/ruoli";
import type { Cella } from "../../src/domain/Cella";
import { CELLA_VUOTA } from "../../src/domain/Cella";
import { formatData } from "../../src/domain/numeri/calendario";
import { formatNumeroItaliano } from "../../src/domain/numeri/formatNumeroItaliano";
import { parseFormato } from "../../src/domain/numeri/formatoNumero";
import { parseNumero } from "../../src/domain/numeri/parseNumero";

/** Ways in which a body may keep the same cruscotto otherwise. Each leaves the meaning of the sheet as it is. */
export type Scossa = (grid: SheetGrid) => SheetGrid;

function rebuild(
  grid: SheetGrid,
  righe: readonly (number | null)[],
  colonne: readonly (number | null)[],
  unioni: readonly Area[],
): SheetGrid {
  const take = <T>(matrice: readonly (readonly T[])[], vuoto: T) =>
    righe.map((riga) =>
      colonne.map((colonna) => (riga === null || colonna === null ? vuoto : (matrice[riga]?.[colonna] ?? vuoto))),
    );
  return {
    ...grid,
    celle: take(grid.celle, CELLA_VUOTA),
    formule: take(grid.formule, ""),
    formati: take(grid.formati, "General"),
    unioni,
  };
}

const indici = (quanti: number) => Array.from({ length: quanti }, (_, at) => at);
const larghezzaOf = ({ celle }: SheetGrid) => celle.reduce((massima, riga) => Math.max(massima, riga.length), 0);

/** A blank row before row `at`; merged areas around it grow, as Excel does. */
export function insertRiga(at: number): Scossa {
  return (grid) => {
    const righe: (number | null)[] = indici(grid.celle.length);
    righe.splice(at, 0, null);
    const unioni = grid.unioni.map((area) => {
      if (area.riga >= at) return { ...area, riga: area.riga + 1 };
      return area.riga + area.righe > at ? { ...area, righe: area.righe + 1 } : area;
    });
    return rebuild(grid, righe, indici(larghezzaOf(grid)), unioni);
  };
}

/** A blank column before column `at`. */
export function insertColonna(at: number): Scossa {
  return (grid) => {
    const colonne: (number | null)[] = indici(larghezzaOf(grid));
    colonne.splice(at, 0, null);
    const unioni = grid.unioni.map((area) => {
      if (area.colonna >= at) return { ...area, colonna: area.colonna + 1 };
      return area.colonna + area.colonne > at ? { ...area, colonne: area.colonne + 1 } : area;
    });
    return rebuild(grid, indici(grid.celle.length), colonne, unioni);
  };
}

/** Columns in another order; a row with an area merged over most of them is a heading of the page and stays. */
export function moveColonne(ordine: readonly number[]): Scossa {
  return (grid) => {
    const nuova = new Map(ordine.map((vecchia, at) => [vecchia, at]));
    const unioni = grid.unioni.map((area) =>
      area.colonne === 1 ? { ...area, colonna: nuova.get(area.colonna) ?? area.colonna } : area,
    );
    const mossa = rebuild(grid, indici(grid.celle.length), ordine, unioni);
    const ferme = new Set(grid.unioni.filter(({ colonne }) => colonne > ordine.length / 2).map(({ riga }) => riga));
    return { ...mossa, celle: mossa.celle.map((riga, at) => (ferme.has(at) ? (grid.celle[at] ?? riga) : riga)) };
  };
}

/** Vertical areas come apart: their words stay in the first cell. */
export const unmerge: Scossa = (grid) => ({ ...grid, unioni: grid.unioni.filter(({ righe }) => righe === 1) });

const SINONIMI: Readonly<Partial<Record<string, readonly string[]>>> = {
  target: ["Target", "Valore atteso", "Risultato atteso", "Valore target", "Risultato previsto", "TARGET"],
  consuntivo: ["Consuntivo", "Valore ottenuto", "Actual", "Risultato raggiunto", "Valore rilevato", "Consuntivi o"],
  sal: ["SAL", "% realizzazione", "Grado di raggiungimento", "% raggiungimento", "Stato avanzamento"],
  peso: ["Peso", "Peso %", "Pond.", "Weight", "Peso indicatore"],
  indicatore: ["Indicatore", "INDICATORI", "KPI", "Denominazione indicatore"],
  obiettivo: ["Obiettivi operativi", "Obiettivo", "OBIETTIVO OPERATIVO"],
  programma: ["Programma", "Programmi di intervento"],
};

/** Header words by others that mean the same; years stay beside them. */
export function renameIntestazioni(scelta: number): Scossa {
  return (grid) => {
    const isTesta = (riga: readonly Cella[]) => {
      const ruoli = riga.flatMap((cella) => (cella.tipo === "testo" ? (roleOf(cella.valore)?.ruolo ?? []) : []));
      return ruoli.includes("target") && ruoli.length > 1;
    };
    const rename = (cella: Cella): Cella => {
      const ruolo = cella.tipo === "testo" ? roleOf(cella.valore)?.ruolo : undefined;
      const parole = ruolo === undefined ? undefined : SINONIMI[ruolo];
      if (cella.tipo !== "testo" || !parole || /precedente|aggiornato|descrizione/i.test(cella.valore)) return cella;
      const anno = /\b20\d\d\b/.exec(cella.valore)?.[0];
      const parola = parole[scelta % parole.length] ?? cella.valore;
      return { tipo: "testo", valore: anno ? `${parola} ${anno}` : parola };
    };
    return { ...grid, celle: grid.celle.map((riga) => (isTesta(riga) ? riga.map(rename) : riga)) };
  };
}

/** Numbers and dates typed as text, as Italians write them; `ogni` says which of them. */
export function typeAsText(ogni: number): Scossa {
  return (grid) => ({
    ...grid,
    celle: grid.celle.map((riga, r) =>
      riga.map((cella, c): Cella => {
        if (cella.tipo !== "numero" || (r + c) % ogni !== 0 || grid.formule[r]?.[c]) return cella;
        const { isData, isPercentuale } = parseFormato(cella.formato);
        if (isData) return { tipo: "testo", valore: formatData(cella.valore) };
        const valore = isPercentuale ? cella.valore * 100 : cella.valore;
        const numero = formatNumeroItaliano(valore, null, valore >= 10_000);
        return { tipo: "testo", valore: isPercentuale ? `${numero}%` : numero };
      }),
    ),
  });
}

/** Plain numbers typed as text become numbers. */
export const typeAsNumber: Scossa = (grid) => ({
  ...grid,
  celle: grid.celle.map((riga) =>
    riga.map((cella): Cella => {
      const letto =
        cella.tipo === "testo" && /^\d{1,3}(?:\.\d{3})*(?:,\d+)?%?$/.test(cella.valore)
          ? parseNumero(cella.valore)
          : null;
      if (!letto) return cella;
      return { tipo: "numero", valore: letto.valore, formato: letto.unita === "percentuale" ? "0.00%" : "General" };
    }),
  ),
});
