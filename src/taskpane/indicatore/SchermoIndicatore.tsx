import { NonCruscotto } from "../cruscotto/NonCruscotto";
import { Annulla } from "../elementi/Annulla";
import { Cornice } from "../elementi/Cornice";
import { Secondari } from "../elementi/Secondari";
import { LetturaInCorso } from "../cornice/LetturaInCorso";
import { idScheda } from "../cornice/Schede";
import type { SchermoProps } from "../sessione/elencoSchermi";
import { VistaIndicatore } from "./VistaIndicatore";
import { useSelezione } from "./useSelezione";

/** The screen that follows the selected row: what it says, what would follow from another value, what to correct. */
export function SchermoIndicatore({ testa, avviso, sessione }: SchermoProps) {
  const { foglio, comandi, esegui } = sessione;
  const { lettura } = foglio;
  const cella = useSelezione(lettura, sessione.onErrore);
  return (
    <Cornice
      etichetta={idScheda("indicatore")}
      isOccupato={foglio.inLettura || comandi.inCorso !== null}
      testa={testa}
      piede={
        <>
          {avviso}
          <Secondari isRigaSola>
            <Annulla
              cronologia={sessione.cronologia}
              isFermo={comandi.inCorso === null}
              onAnnulla={() => void esegui("annulla")}
            />
          </Secondari>
        </>
      }
    >
      <LetturaInCorso foglio={foglio}>
        {lettura?.tipo === "ignorato" && (
          <NonCruscotto
            lettura={lettura}
            isFermo={comandi.inCorso === null}
            onCrea={(cosa) => void sessione.crea(cosa)}
          />
        )}
        {lettura?.tipo === "cruscotto" && (
          <VistaIndicatore
            key={lettura.misurato.cruscotto.foglio}
            lettura={lettura}
            cella={cella?.foglio === lettura.misurato.cruscotto.foglio ? cella : null}
            sessione={sessione}
          />
        )}
      </LetturaInCorso>
    </Cornice>
  );
}
