import type { ValoreLetto } from "../banco/LetturaFrase";
import type { VoceDelBanco } from "../banco/vociDelBanco";
import type { Correzione, Detto } from "../correzioni/Correzione";
import { isSostituita } from "../correzioni/cose";
import { FOGLIO_CORREZIONI, PERCORSO_UNITO } from "../correzioni/correzioni";
import { chiaveDi, postoOf, type Posto } from "../cruscotto/Posto";
import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import type { Modifiche } from "../formule/Modifiche";
import { buildCorrezioni, type NuovaCorrezione } from "./buildCorrezioni";
import { clearLinee, rewriteLinea } from "./lineeCorrezioni";

/** A consuntivo in words that somebody has taken for a value. */
export interface LetturaAccolta {
  readonly voce: VoceDelBanco;
  readonly valore: ValoreLetto;
  /** Why, for whoever reads it next year. */
  readonly motivo: string;
  readonly autore: string;
}

/** What "PERF – correzioni" holds of the rows that were read. */
interface CorrezioniNote {
  /** Lines that belong to a row, by the sheet. */
  readonly trovate: ReadonlyMap<string, readonly (readonly [Posto, Correzione])[]>;
  /** The sheet itself, null when there is none. */
  readonly esistente: SheetGrid | null;
}

function dettoDi(valore: ValoreLetto, frase: string): Detto {
  if (valore.tipo === "valore") return { cosa: "letto", valore: valore.cella, frase };
  return valore.tipo === "sal" ? { cosa: "sal", sal: valore.sal } : { cosa: "non applicabile" };
}

function lineaDi({ voce: { foglio, misurato, frase }, valore, motivo, autore }: LetturaAccolta): NuovaCorrezione {
  const { indicatore, percorso } = misurato;
  return {
    foglio: foglio.cruscotto.foglio,
    ...postoOf(indicatore),
    voce: indicatore.nome,
    percorso: percorso.join(PERCORSO_UNITO),
    descrizione: indicatore.descrizione,
    detto: dettoDi(valore, frase),
    motivo,
    autore,
  };
}

/**
 * What taking sentences for their values changes: lines of "PERF – correzioni", each in the place of the one it
 * supersedes. No cell of the user's own changes: the sentence stays where it is.
 */
export function planBanco(accolte: readonly LetturaAccolta[], { trovate, esistente }: CorrezioniNote): Modifiche {
  const nuove: NuovaCorrezione[] = [];
  const celle = accolte.flatMap((accolta) => {
    const nuova = lineaDi(accolta);
    const chiave = chiaveDi(postoOf(accolta.voce.misurato.indicatore));
    const sue = (trovate.get(nuova.foglio) ?? []).filter(([posto]) => chiaveDi(posto) === chiave);
    const [prima, ...altre] = sue
      .map(([, correzione]) => correzione)
      .filter(({ detto }) => detto !== null && isSostituita(detto, nuova.detto));
    if (!prima || !esistente) {
      nuove.push(nuova);
      return [];
    }
    const posizioni = altre.map(({ posizione }) => posizione);
    return [...rewriteLinea(esistente, prima.posizione, nuova), ...clearLinee(esistente, posizioni)];
  });
  const foglio = buildCorrezioni(esistente, nuove);
  return {
    comando: "banco",
    celle: celle.length === 0 ? [] : [{ foglio: FOGLIO_CORREZIONI, celle }],
    semafori: [],
    fogli: foglio ? [foglio] : [],
    attiva: null,
  };
}
