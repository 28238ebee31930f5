import { Button } from "@fluentui/react-components";
import { impostaModo } from "../../actions/scelte/modo";
import { conProfiloDiLettura } from "../../actions/scelte/profiloDiLettura";
import { impostaPolitica } from "../../actions/scelte/politica";
import type { Politica } from "../../domain/metodo/Politica";
import { POLITICHE } from "../../domain/metodo/politicheDegliEnti";
import { writePolitica } from "../../domain/metodo/readPolitica";
import { TESTI_METODO } from "../../texts/schermi/metodo/schermoMetodo";
import { usePannello } from "../contestoPannello";
import { downloadFile } from "../downloadFile";
import { Annulla } from "../elementi/Annulla";
import { Cornice } from "../elementi/Cornice";
import { Secondari, Secondario } from "../elementi/Secondari";
import { Sezione } from "../elementi/Sezione";
import { LetturaInCorso } from "../cornice/LetturaInCorso";
import { idScheda } from "../cornice/Schede";
import type { SchermoProps } from "../sessione/elencoSchermi";
import { nomeFoglio, politicaDi } from "../sessione/useSessione";
import { AnnoFoglio } from "./AnnoFoglio";
import { isUgualeInTutto } from "../../domain/isUgualeInTutto";
import { bozzaDelMetodo } from "./bozza";
import { ColonneFoglio } from "./ColonneFoglio";
import { EffettoMetodo } from "./EffettoMetodo";
import { FileMetodo } from "./FileMetodo";
import { ModoMetodo } from "./ModoMetodo";
import { PreferenzePannello } from "./PreferenzePannello";
import { RegoleMetodo } from "./RegoleMetodo";
import { SceltaMetodo } from "./SceltaMetodo";
import { useModulo } from "./useModulo";

/** What a workbook keeps of a method: a preset by its id, any other whole. */
function scrittaOf(politica: Politica): string {
  const preset = POLITICHE.find((uno) => isUgualeInTutto(uno, politica));
  return preset?.id ?? writePolitica(politica);
}

/** The screen where the method is chosen and changed, with what it changes on the sheet before it is kept. */
export function Metodo({ testa, avviso, sessione }: SchermoProps) {
  const { lingua } = usePannello();
  const testi = TESTI_METODO[lingua];
  const { foglio, comandi, onErrore } = sessione;
  const { lettura } = foglio;
  const { bozza: scritta, setBozza } = sessione.metodo;
  const inUso = politicaDi(lettura);
  const modulo = useModulo(inUso, scritta, setBozza);
  const politica = modulo.letta.ok ? modulo.letta.politica : null;
  const isFermo = comandi.inCorso === null;

  const usa = async (scelta: Politica) => {
    const esito = await comandi.esegui("politica", () => foglio.sospendi(() => impostaPolitica(scrittaOf(scelta))));
    if (esito?.intento === "success") setBozza(null);
  };
  const esporta = (scelta: Politica) =>
    void comandi.esegui("politica", async () => {
      const intera = await conProfiloDiLettura(scelta);
      const contenuto = new Blob([`${writePolitica(intera, 2)}\n`], { type: "application/json" });
      downloadFile(testi.nomeFile(scelta.nome), contenuto);
      return { codice: "metodo-esportato", dati: { nome: scelta.nome } };
    });
  return (
    <Cornice
      etichetta={idScheda("metodo")}
      isOccupato={foglio.inLettura || !isFermo}
      testa={testa}
      piede={
        <>
          {avviso}
          <EffettoMetodo modulo={modulo} lettura={lettura} />
          <Button
            appearance="primary"
            disabledFocusable={!isFermo || !modulo.isCambiato || politica === null}
            onClick={() => politica && void usa(politica)}
          >
            {testi.usa}
          </Button>
          <Secondari isRigaSola>
            <Secondario disabledFocusable={scritta === null} onClick={() => setBozza(null)}>
              {testi.lascia}
            </Secondario>
            <Annulla
              cronologia={sessione.cronologia}
              isFermo={isFermo}
              onAnnulla={() => void sessione.esegui("annulla")}
            />
          </Secondari>
        </>
      }
    >
      <LetturaInCorso foglio={foglio}>
        <Sezione titolo={testi.titolo}>
          <SceltaMetodo modulo={modulo} inUso={inUso} onBozza={setBozza} />
          <div>
            <RegoleMetodo modulo={modulo} />
          </div>
        </Sezione>
        <FileMetodo
          politica={politica}
          onEsporta={esporta}
          onImporta={(importata) => setBozza(bozzaDelMetodo(importata, lingua))}
        />
        {lettura && (
          <ColonneFoglio key={nomeFoglio(lettura)} lettura={lettura} onErrore={onErrore}>
            {lettura.tipo === "cruscotto" && <AnnoFoglio key={lettura.misurato.anno} anno={lettura.misurato.anno} />}
          </ColonneFoglio>
        )}
        <ModoMetodo
          lettura={lettura}
          onErrore={onErrore}
          onModo={(modo) => void comandi.esegui("politica", () => impostaModo(modo))}
        />
        <PreferenzePannello foglio={foglio} onLingua={() => comandi.annuncia(null)} />
      </LetturaInCorso>
    </Cornice>
  );
}
