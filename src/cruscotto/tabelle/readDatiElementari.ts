import type { Cella } from "../../domain/Cella";
import { cifraStampata } from "../../domain/numeri/cifraStampata";
import { normalize } from "../../domain/testo/normalize";
import { annoIn } from "../colonne/parole/readAnno";
import type { SheetGrid } from "../griglia/SheetGrid";

/** The figures that indicators are worked out from, as a sheet of their own lists them. */
export interface DatiElementari {
  /** Figures by the words beside them; words with two figures are none. */
  readonly perNome: ReadonlyMap<string, Cella>;
  /** Numerator and denominator by the name or the code of the indicator that they are of. */
  readonly frazioni: ReadonlyMap<string, { readonly numeratore: Cella; readonly denominatore: Cella }>;
}

const DI_QUEST_ANNO = /\b(?:nell |dell |dall )?anno x\b(?! ?[-–])/g;
const IN_TESTA = /^(?:n\.|n°|nr\.?|num\.|numero(?: di)?|totale)\s+/;

/** Words that name a figure, made comparable: without "n°", "anno X" and what is around them. */
export function chiaveDato(testo: string): string {
  return normalize(testo)
    .replace(DI_QUEST_ANNO, " ")
    .replace(/[\s,;:.]+$/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(IN_TESTA, "")
    .trim();
}

const NUMERATORE = /^(?:valore )?(?:del )?(?:numerator[ei]?|dividendo)\b/;
const DENOMINATORE = /^(?:valore )?(?:del )?(?:denominator[ei]?|divisore)\b/;
const LUNGHEZZA_MINIMA = 4;

interface Testa {
  readonly riga: number;
  readonly numeratore: number;
  readonly denominatore: number;
}

function testaOf({ celle }: SheetGrid): Testa | null {
  for (const [riga, sue] of celle.entries()) {
    const colonnaCon = (forma: RegExp) =>
      sue.findIndex((cella) => cella.tipo === "testo" && forma.test(normalize(cella.valore)));
    const [numeratore, denominatore] = [colonnaCon(NUMERATORE), colonnaCon(DENOMINATORE)];
    if (numeratore >= 0 && denominatore >= 0) return { riga, numeratore, denominatore };
  }
  return null;
}

/** The column of each year that stands alone over figures. */
function colonnaDellAnno({ celle }: SheetGrid, anno: number | null): number | null {
  if (anno === null) return null;
  for (const riga of celle) {
    const anni = riga.map((cella) =>
      cella.tipo === "numero"
        ? cella.valore
        : cella.tipo === "testo" && cella.valore.length < 30
          ? annoIn(cella.valore)
          : null,
    );
    if (anni.filter((uno) => uno !== null && uno > 1990 && uno < 2100).length < 2) continue;
    const colonna = anni.indexOf(anno);
    if (colonna >= 0) return colonna;
  }
  return null;
}

/** The same key twice with other figures is no key. */
class Raccolta<Valore> {
  readonly chiavi = new Map<string, Valore>();
  private readonly doppie = new Set<string>();

  add(chiave: string, valore: Valore): void {
    if (chiave.length < LUNGHEZZA_MINIMA || this.doppie.has(chiave)) return;
    const prima = this.chiavi.get(chiave);
    if (prima !== undefined && JSON.stringify(prima) !== JSON.stringify(valore)) {
      this.chiavi.delete(chiave);
      this.doppie.add(chiave);
    } else this.chiavi.set(chiave, valore);
  }
}

/**
 * The figures that sheets without indicators list: a text with one figure on its row (of several, that under the year),
 * or a name with a numerator and a denominator.
 * @param anno reference year; null where nothing says one
 */
export function readDatiElementari(griglie: readonly SheetGrid[], anno: number | null): DatiElementari {
  const perNome = new Raccolta<Cella>();
  const frazioni = new Raccolta<{ numeratore: Cella; denominatore: Cella }>();
  for (const grid of griglie) {
    const testa = testaOf(grid);
    const dellAnno = testa ? null : colonnaDellAnno(grid, anno);
    for (const [at, riga] of grid.celle.entries()) {
      const testi = riga.flatMap((cella) => (cella.tipo === "testo" && !cifraStampata(cella) ? [cella.valore] : []));
      if (testa) {
        const numeratore = riga[testa.numeratore];
        const denominatore = riga[testa.denominatore];
        if (at <= testa.riga || !numeratore || !denominatore) continue;
        if (!cifraStampata(numeratore) || !cifraStampata(denominatore)) continue;
        for (const testo of testi) frazioni.add(chiaveDato(testo), { numeratore, denominatore });
        continue;
      }
      const cifre = riga.filter((cella) => cifraStampata(cella) !== null);
      const cifra = cifre.length === 1 ? cifre[0] : dellAnno === null ? undefined : riga[dellAnno];
      const [nome] = testi;
      if (nome !== undefined && cifra && cifraStampata(cifra)) perNome.add(chiaveDato(nome), cifra);
    }
  }
  return { perNome: perNome.chiavi, frazioni: frazioni.chiavi };
}
