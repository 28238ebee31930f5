import { displayCella } from "../../domain/numeri/displayCella";
import { parseFormato } from "../../domain/numeri/formatoNumero";
import type { RigaLetta } from "./RigaLetta";

const SOLO_NUMERO = /^(?:\d{1,2}|[ivx]{1,4})\s?[°^o]?$/i;
const GENERE = /\b(trim[a-z]*|quadrim[a-z]*|sem[a-z]*|bim[a-z]*|mes[ei]|quarter|half|month)/i;

/** A day as people write it: its serial says no month. */
function periodoScritto(riga: RigaLetta): string {
  const cella = riga.cella("periodo");
  return cella.tipo === "numero" && parseFormato(cella.formato).isData ? displayCella(cella) : riga.testo("periodo");
}

/** Year and period written beside a row; a bare number takes the word of its heading: "2023 3 trim". */
export function periodoDi(riga: RigaLetta): string {
  const periodo = periodoScritto(riga);
  if (periodo === "") return riga.testo("anno");
  const genere = GENERE.exec(riga.colonnaConRuolo("periodo")?.intestazione ?? "")?.[1];
  const detto = genere !== undefined && SOLO_NUMERO.test(periodo) ? `${periodo} ${genere.toLowerCase()}` : periodo;
  return [riga.testo("anno"), detto].filter((parte) => parte !== "").join(" ");
}
