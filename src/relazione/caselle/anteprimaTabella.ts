import type { Esito } from "../../domain/Misura";
import { esitoOf } from "../../domain/sal/esitoOf";
import { isSenzaEsito } from "./caselle";
import { displayCasella } from "./displayCasella";
import type { ColonnaTabella, RigaTabella, StileVoce, Tabella } from "./Tabella";
import type { Valori } from "./Valori";

/** A row of a table where there is no room for columns: its name, its SAL, and the rest each with its heading. */
export interface RigaMostrata {
  readonly id: string;
  readonly stile: StileVoce;
  readonly nome: string;
  /** The SAL as it is written, with its sign; null in tables with none, or with many. */
  readonly sal: { readonly testo: string; readonly esito: Esito } | null;
  readonly altre: readonly { readonly titolo: string; readonly testo: string }[];
}

/** The columns that name a row, the surest first. */
const NOMI = ["indicatore", "voce"];

function colonnaNomeOf(colonne: readonly ColonnaTabella[]): ColonnaTabella | undefined {
  const detta = NOMI.map((id) => colonne.find((colonna) => colonna.id === id)).find((una) => una !== undefined);
  return detta ?? colonne.find(({ genere }) => genere === "lungo") ?? colonne[0];
}

/** There is room for two lines: the outcome is read with the SAL, long texts come last. */
function pesoOf({ id, genere }: ColonnaTabella): number {
  if (id === "esito") return 0;
  return genere === "lungo" ? 2 : 1;
}

function esitoAt({ caselle }: RigaTabella, { id }: ColonnaTabella, valori: Valori): Esito {
  const casella = caselle[id];
  const valore = isSenzaEsito(casella) ? null : casella && valori.valoreOf(casella);
  return typeof valore === "number" ? esitoOf(valore, valori.politica.soglie) : "da rilevare";
}

/** The rows of a table for a narrow preview; blank cells are left out. */
export function anteprimaTabella({ colonne, righe }: Tabella, valori: Valori): readonly RigaMostrata[] {
  const colonnaNome = colonnaNomeOf(colonne);
  const deiSal = colonne.filter(({ genere }) => genere === "sal");
  const colonnaSal = deiSal.length === 1 ? deiSal[0] : undefined;
  const ordinate = colonne
    .filter((una) => una !== colonnaNome && una !== colonnaSal)
    .sort((a, b) => pesoOf(a) - pesoOf(b));
  return righe.map((riga) => {
    const mostra = (colonna: ColonnaTabella) => displayCasella(riga.caselle[colonna.id], colonna, valori);
    const testo = colonnaSal ? mostra(colonnaSal) : "";
    return {
      id: riga.id,
      stile: riga.stile,
      nome: colonnaNome ? mostra(colonnaNome) : "",
      sal: colonnaSal && testo !== "" ? { testo, esito: esitoAt(riga, colonnaSal, valori) } : null,
      altre: ordinate
        .map((colonna) => ({ titolo: colonna.titolo, testo: mostra(colonna) }))
        .filter((altra) => altra.testo !== ""),
    };
  });
}
