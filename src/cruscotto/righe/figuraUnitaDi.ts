import type { Cella } from "../../domain/Cella";
import type { FiguraUnita } from "../Cruscotto";
import type { Unioni } from "../griglia/Unioni";
import type { RigaLetta } from "./RigaLetta";

const FIGURE = [
  ["consuntivo", "target"],
  ["target", "consuntivo"],
] as const;

/** A figure merged with that of other rows, where each of them has the other figure for itself; null elsewhere. */
export function figuraUnitaDi(riga: RigaLetta, unioni: Unioni): FiguraUnita | null {
  for (const [cella, altra] of FIGURE) {
    const colonna = riga.colonnaOf(cella);
    const area = colonna === null ? null : unioni.areaAt(riga.riga, colonna);
    if (!area || area.righe < 2 || !riga.hasFigura(altra)) continue;
    const coperte = Array.from({ length: area.righe }, (_, at) => area.riga + at);
    if (coperte.some((una) => una !== riga.riga && riga.accanto(una).hasFigura(altra)))
      return { cella, isPrima: area.riga === riga.riga };
  }
  return null;
}

/** The figure of a row as it is seen there: where several have one cell, that one. */
export function figuraVista(
  riga: RigaLetta,
  ruolo: "target" | "consuntivo",
  unita: FiguraUnita | null,
  unioni: Unioni,
): Cella {
  const colonna = riga.colonnaOf(ruolo);
  return unita?.cella === ruolo && colonna !== null ? unioni.seenAt(riga.riga, colonna) : riga.cella(ruolo);
}
