import { useMemo } from "react";
import { politicaInUso } from "../actions/politica";
import { Anteprima } from "./anteprima/Anteprima";
import { AzioniAnteprima } from "./anteprima/AzioniAnteprima";
import { AvvisoBarra } from "./AvvisoBarra";
import { ContestoPannello, usePannello } from "./contestoPannello";
import { Azioni } from "./cruscotto/Azioni";
import { Cruscotto } from "./cruscotto/Cruscotto";
import { Cornice } from "./elementi/Cornice";
import { Intestazione } from "./Intestazione";
import { Lettura } from "./Lettura";
import { useNastro, type CollegaNastro, type ComandoNastro } from "./useNastro";
import { useSchermoRelazione } from "./useSchermoRelazione";
import { nomeFoglio, useSessione } from "./useSessione";
import { useRitorno } from "./useRitorno";

const COMANDI_NASTRO = {
  applicaSemafori: "semafori",
  quadroDiSintesi: "sintesi",
  trasformaInValori: "valori",
  ripristinaFormule: "ripristina",
  annulla: "annulla",
} as const;

/** The screen that is up: the cruscotto, the preview of what is about to be written, or the Relazione. */
export function Schermi({ collegaNastro }: { collegaNastro: CollegaNastro }) {
  const contesto = usePannello();
  const { lingua } = contesto;
  const sessione = useSessione(lingua);
  const { foglio, comandi, esegui, apriAnteprima, mostra, rispondi, copie } = sessione;
  const { anteprima, modo, chiudi } = sessione.anteprima;
  const { lettura } = foglio;
  const { inCorso } = comandi;

  const relazione = useSchermoRelazione(comandi.esegui, foglio.sospendi);
  const { Schermo } = relazione;

  const eseguiDalNastro = (comando: ComandoNastro) => {
    if (comando === "relazione") return relazione.ricostruisci();
    if (comando !== "ricalcolaSal") return esegui(COMANDI_NASTRO[comando]);
    relazione.chiudi();
    return apriAnteprima();
  };
  useNastro(collegaNastro, async (comando) => (await eseguiDalNastro(comando))?.intento === "success");

  const principale = useRitorno(anteprima !== null);
  const dallaRelazione = useRitorno(Schermo !== null);

  const testa = (
    <Intestazione
      foglio={lettura && nomeFoglio(lettura)}
      isInLettura={foglio.inLettura}
      isFermo={inCorso === null}
      politica={lettura?.tipo === "cruscotto" ? lettura.misurato.politica : politicaInUso()}
      onPolitica={(id) => void sessione.scegliPolitica(id)}
    />
  );
  const avviso = <AvvisoBarra inCorso={inCorso} avviso={comandi.avviso} onChiudi={() => comandi.annuncia(null)} />;
  const apri = { anteprima: apriAnteprima, relazione: relazione.apri };
  const azioni =
    anteprima === null ? (
      <Azioni
        principale={principale}
        dallaRelazione={dallaRelazione}
        inCorso={inCorso}
        isCruscotto={lettura?.tipo === "cruscotto"}
        onApri={(schermo) => void apri[schermo]()}
        onComando={(comando) => void esegui(comando)}
      />
    ) : (
      <AzioniAnteprima
        anteprima={anteprima}
        inCorso={inCorso}
        onScrivi={() => void sessione.scrivi()}
        onIndietro={chiudi}
      />
    );
  return (
    <ContestoPannello.Provider
      value={useMemo(() => ({ ...contesto, mostra, rispondi, copie }), [contesto, mostra, rispondi, copie])}
    >
      {Schermo ? (
        <Schermo
          testa={testa}
          avviso={avviso}
          sessione={sessione}
          scelta={relazione.scelta}
          onScelta={relazione.scegli}
          onIndietro={relazione.chiudi}
        />
      ) : (
        <Cornice
          isOccupato={foglio.inLettura || inCorso !== null}
          testa={testa}
          piede={
            <>
              {avviso}
              {azioni}
            </>
          }
        >
          <Lettura foglio={foglio}>
            {anteprima !== null && (
              <Anteprima
                anteprima={anteprima}
                modo={modo ?? anteprima.modo}
                onModo={(scelto) => void apriAnteprima(scelto)}
              />
            )}
            {anteprima === null && lettura !== null && <Cruscotto key={nomeFoglio(lettura)} lettura={lettura} />}
          </Lettura>
        </Cornice>
      )}
    </ContestoPannello.Provider>
  );
}
