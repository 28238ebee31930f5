import type { Anomalia } from "../domain/Anomalia";
import { anomalia } from "../domain/sal/Calcolo";
import type { RisultatoDiObiettivo } from "./risultatiDiObiettivi";

/**
 * What is to be asked of the rows that are the result of an objective: a figure that the objective does not give, or gives only
 * without a row. What the note of the row declares is only said.
 */
export function anomalieRisultati(risultati: readonly RisultatoDiObiettivo[]): readonly Anomalia[] {
  return risultati.flatMap((uno): readonly Anomalia[] => {
    if (uno.isUguale) return [];
    const { foglio, misurato, foglioDellObiettivo, obiettivo, scritto, sal, senza, isDichiarato } = uno;
    const dati = {
      foglio,
      riga: misurato.indicatore.riga + 1,
      obiettivo: `${obiettivo.nome} («${foglioDellObiettivo}»)`,
      scritto,
      sal,
    };
    if (!senza) return [anomalia("risultato-di-obiettivo", "conferma", dati)];
    const detta = {
      ...dati,
      motivo: isDichiarato ? "dichiarato" : "neutralizzato",
      senza: senza.nomi.join("; "),
    } as const;
    return [anomalia("risultato-di-obiettivo", isDichiarato ? "nota" : "conferma", detta)];
  });
}
