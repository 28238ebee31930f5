import type { Cella } from "../../domain/Cella";
import { displayCella } from "../../domain/numeri/displayCella";
import { isTestaSpuntata, parseVersoScritto } from "../../domain/verso/parseVersoScritto";
import type { RigaLetta } from "./RigaLetta";

/** What its column says of the direction of a row; a cell that only its heading explains ("Sì", "Max", no mark) in plain words. */
export function versoDi(riga: RigaLetta): Cella {
  const cella = riga.cella("verso");
  const testo = displayCella(cella);
  const testa = riga.colonnaConRuolo("verso")?.intestazione ?? "";
  if (testo.trim() === "" ? !isTestaSpuntata(testa) : parseVersoScritto(testo) !== null) return cella;
  const verso = parseVersoScritto(testo, testa);
  return verso === null ? cella : { tipo: "testo", valore: verso };
}
