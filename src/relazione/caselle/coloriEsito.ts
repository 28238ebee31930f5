import { esitoOf } from "../../domain/sal/esitoOf";
import type { Esito } from "../../domain/Misura";
import { isSenzaEsito } from "./caselle";
import type { Casella, ColonnaTabella } from "./Tabella";
import type { Valori } from "./Valori";

interface Colori {
  readonly sfondo: string;
  readonly carattere: string;
}

/** Background and text of the outcomes that have a colour, with a contrast of 7:1 and more. */
export const COLORI_ESITO: Readonly<Record<Extract<Esito, "non raggiunto" | "parziale" | "raggiunto">, Colori>> = {
  "non raggiunto": { sfondo: "#F8D7DA", carattere: "#7A1320" },
  parziale: { sfondo: "#FFF0C2", carattere: "#5C4400" },
  raggiunto: { sfondo: "#D5EDDB", carattere: "#0F4D24" },
};

/** The colours of what a check says, by the sign that it begins with. */
export const COLORI_SEGNO = { "✗": COLORI_ESITO["non raggiunto"], "◆": COLORI_ESITO.parziale } as const;
const conSegno = (testo: string): Colori | null =>
  testo.startsWith("✗ ") ? COLORI_SEGNO["✗"] : testo.startsWith("◆ ") ? COLORI_SEGNO["◆"] : null;

/** The colours of a cell: those of its outcome where it holds a SAL, or of the sign of a check, else null. */
export function coloriCasella(
  casella: Casella | undefined,
  { genere }: Pick<ColonnaTabella, "genere">,
  valori: Valori,
): Colori | null {
  // What stands in a cell of the user's is theirs, sign and all.
  if (!casella || (casella.tipo === "figura" && valori.origineOf(casella)?.tipo === "copia" && genere !== "sal"))
    return null;
  const valore = valori.valoreOf(casella);
  if (typeof valore === "string") return conSegno(valore);
  if (genere !== "sal" || isSenzaEsito(casella)) return null;
  return COLORI_ESITO[esitoOf(valore, valori.politica.soglie)];
}
