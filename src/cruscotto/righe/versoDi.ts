import type { Cella } from "../../domain/Cella";
import { displayCella } from "../../domain/numeri/displayCella";
import { parseVersoScritto } from "../../domain/verso/parseVersoScritto";
import type { RigaLetta } from "./RigaLetta";

/** What its column says of the direction of a row; a cell that only its heading explains ("Sì", "Max") in plain words. */
export function versoDi(riga: RigaLetta): Cella {
  const cella = riga.cella("verso");
  const testo = displayCella(cella);
  if (testo.trim() === "" || parseVersoScritto(testo) !== null) return cella;
  const verso = parseVersoScritto(testo, riga.colonnaConRuolo("verso")?.intestazione ?? "");
  return verso === null ? cella : { tipo: "testo", valore: verso };
}
