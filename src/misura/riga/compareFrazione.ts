import type { Anomalia } from "../../domain/Anomalia";
import { anomalia } from "../../domain/sal/Calcolo";
import type { Cella } from "../../domain/Cella";
import { cifraStampata } from "../../domain/numeri/cifraStampata";
import { displayCella } from "../../domain/numeri/displayCella";
import { rapportoDi } from "../../domain/numeri/rapportoDi";
import { cellaInItaliano } from "../../domain/numeri/scritturaNumeri";
import type { FrazioneScritta, Indicatore } from "../../cruscotto/Cruscotto";

type Riga = Pick<Indicatore, "nome" | "descrizione" | "udm" | "consuntivo" | "scritture">;

const cifraDi = (cella: Cella, { scritture }: Riga) =>
  cifraStampata(cellaInItaliano(cella, scritture.consuntivo === "inglese" ? "inglese" : "italiana"));

/**
 * A result that its own numerator and denominator do not give, as it is printed; nothing where one of the three is no
 * number, or nothing can be divided.
 * Source: YEAR.md §7.
 */
export function compareFrazione(riga: Riga, frazione: FrazioneScritta | null): readonly Anomalia[] {
  if (frazione === null) return [];
  const [sopra, sotto] = [cifraDi(frazione.numeratore, riga), cifraDi(frazione.denominatore, riga)];
  const esito = cifraDi(riga.consuntivo, riga);
  if (sopra === null || sotto === null || esito === null) return [];
  const rapporto = rapportoDi(sopra, sotto, esito, `${riga.nome} ${riga.descrizione} ${riga.udm}`);
  if (rapporto === null || rapporto.torna) return [];
  return [
    anomalia("consuntivo-non-deriva", "conferma", {
      conto: `${displayCella(frazione.numeratore)} / ${displayCella(frazione.denominatore)}`,
      calcolato: rapporto.valore,
      scritto: displayCella(riga.consuntivo),
      percentuale: esito.isPercentuale ? 1 : 0,
    }),
  ];
}
