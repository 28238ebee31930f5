import { Cornice } from "../elementi/Cornice";
import { LetturaInCorso } from "../cornice/LetturaInCorso";
import { idScheda } from "../cornice/Schede";
import type { SchermoProps } from "../sessione/elencoSchermi";
import { useEsc } from "../sessione/useEsc";
import { useRitorno } from "../sessione/useRitorno";
import { nomeFoglio } from "../sessione/useSessione";
import { Azioni } from "./Azioni";

/** The active sheet and what can be done with it, or the preview of what is about to be written. */
export function SchermoCruscotto({ testa, avviso, sessione }: SchermoProps) {
  const { foglio, comandi, esegui, apriAnteprima } = sessione;
  const { anteprima, schermo, modo, chiudi, tolte, togli } = sessione.anteprima;
  const { lettura, Contenuto } = foglio;
  const { inCorso } = comandi;
  useEsc(anteprima !== null && inCorso === null, chiudi);
  const principale = useRitorno(
    anteprima !== null || inCorso === "esempio" || inCorso === "modello" || inCorso === "cruscotto",
  );

  const azioni =
    anteprima === null || schermo === null ? (
      <Azioni
        principale={principale}
        inCorso={inCorso}
        isCruscotto={lettura?.tipo === "cruscotto"}
        isPiano={lettura?.tipo === "cruscotto" && lettura.isPiano}
        cronologia={sessione.cronologia}
        onAnteprima={() => void apriAnteprima()}
        onComando={(comando) => void esegui(comando)}
      />
    ) : (
      <schermo.AzioniAnteprima
        anteprima={anteprima}
        tolte={tolte}
        inCorso={inCorso}
        onScrivi={() => void sessione.scrivi()}
        onIndietro={chiudi}
      />
    );
  return (
    <Cornice
      etichetta={idScheda("cruscotto")}
      isOccupato={foglio.inLettura || inCorso !== null}
      testa={testa}
      piede={
        <>
          {avviso}
          {azioni}
        </>
      }
    >
      <LetturaInCorso foglio={foglio}>
        {anteprima !== null && schermo !== null && (
          <schermo.PannelloAnteprima
            anteprima={anteprima}
            modo={modo ?? anteprima.modo}
            onModo={(scelto) => void apriAnteprima(scelto)}
            onConverti={(tabella) => void sessione.convertiTabella(tabella)}
            tolte={tolte}
            onTolte={togli}
          />
        )}
        {anteprima === null && lettura !== null && Contenuto !== null && (
          <Contenuto
            key={nomeFoglio(lettura)}
            lettura={lettura}
            isFermo={inCorso === null}
            onCrea={(cosa) => void sessione.crea(cosa)}
          />
        )}
      </LetturaInCorso>
    </Cornice>
  );
}
