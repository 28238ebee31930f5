import type { RigaLetta } from "./RigaLetta";

const SOLO_NUMERO = /^(?:\d{1,2}|[ivx]{1,4})\s?[°^o]?$/i;
const GENERE = /\b(trimestre|quadrimestre|semestre|mese|quarter|half|month)\b/i;

/** Year and period written beside a row; a bare number takes the word of its heading: "2023 3 trimestre". */
export function periodoDi(riga: RigaLetta): string {
  const periodo = riga.testo("periodo");
  const genere = GENERE.exec(riga.colonnaConRuolo("periodo")?.intestazione ?? "")?.[1];
  const detto = genere !== undefined && SOLO_NUMERO.test(periodo) ? `${periodo} ${genere.toLowerCase()}` : periodo;
  return [riga.testo("anno"), detto].filter((parte) => parte !== "").join(" ");
}
