import { displayCella } from "../../../domain/numeri/displayCella";
import type { PuntoDi } from "../../../raccolta/risponde/chiManca";
import type { DettoDelFile, EsitoArrivo, RigaArrivata } from "../../../raccolta/Raccolta";
import { fraseDetto } from "../../../texts/schermi/raccolta/raccolta";
import { cella } from "../celleDiTabella";

const TESTATE = ["Da raccogliere", "Risposte", "Mancanti", "In conflitto", "Rifiutate"] as const;

function rigaDiPunto(punto: PuntoDi): string {
  const { daRaccogliere, risposte, mancanti, inConflitto, rifiutate, dovute, inRitardo } = punto;
  const conti = [daRaccogliere, risposte, mancanti, inConflitto, rifiutate];
  const alGiorno = dovute === null ? "" : ` dovute ${dovute}, in ritardo ${inRitardo ?? 0}`;
  return [cella(punto.responsabile, 40), ...conti.map((conto) => cella(String(conto), 14))].join(" ") + alGiorno;
}

/** The sides of a conflict, one beside the other. */
function conflitto({ riga: { foglio, misurato }, ora, arrivi }: RigaArrivata): string {
  const tornati = arrivi.map(({ file, valore }) => `«${displayCella(valore)}» in ${file}`);
  const scritto = displayCella(ora);
  const lati = [...(scritto === "" ? [] : [`«${scritto}» nel cruscotto`]), ...tornati];
  const { riga, nome } = misurato.indicatore;
  return `  «${foglio.grid.foglio}» riga ${riga + 1}, ${nome}: ${lati.join(", ")}`;
}

/** What came back and who is missing, for people. */
export function toTableRaccolta(
  righe: readonly RigaArrivata[],
  detti: readonly DettoDelFile[],
  punti: readonly PuntoDi[],
): string {
  const conta = (...esiti: readonly EsitoArrivo[]) => righe.filter(({ esito }) => esiti.includes(esito)).length;
  const conflitti = righe.filter(({ esito }) => esito === "conflitto");
  return [
    `Arrivati ${conta("nuova", "aggiornata")} valori da scrivere, ${conta("uguale")} uguali a quelli del cruscotto, ${conflitti.length} in conflitto, ${conta("rifiutata")} rifiutati.`,
    "",
    [cella("Responsabile", 40), ...TESTATE.map((una) => cella(una, 14))].join(" ").trimEnd(),
    ...punti.map(rigaDiPunto),
    ...(conflitti.length === 0 ? [] : ["\nIn conflitto, da decidere:", ...conflitti.map(conflitto)]),
    ...(detti.length === 0 ? [] : ["\nDa sapere:", ...detti.map((detto) => `  ${fraseDetto(detto, "it")}`)]),
  ].join("\n");
}
