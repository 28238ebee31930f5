import { useMemo, useState } from "react";
import {
  Body1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { NESSUNA_SCELTA_DI_FONTI } from "../../actions/file/fileScelti";
import { sbloccaFogli } from "../../actions/relazione/bloccaFogli";
import { TUTTA_LA_RELAZIONE } from "../../actions/relazione/relazione";
import {
  aggiornaScelto,
  costruisciBloccata,
  costruisciScelta,
  documentoScelto,
} from "../../actions/relazione/scegliRelazione";
import { DOCUMENTO } from "../../texts/relazione/documento";
import { TESTI_MODELLO } from "../../texts/schermi/esiti/erroreModello";
import { testoAggiornamento } from "../../texts/schermi/documentoAggiornato";
import { TESTI_SCHERMO_RELAZIONE } from "../../texts/schermi/schermoRelazione";
import { usePannello } from "../contestoPannello";
import { Cornice } from "../elementi/Cornice";
import { ErroreLettura } from "../elementi/ErroreLettura";
import { idScheda } from "../cornice/Schede";
import type { SchermoProps } from "../sessione/elencoSchermi";
import { AltriFile } from "./AltriFile";
import { AzioniRelazione } from "./AzioniRelazione";
import { copyHtml } from "./copyHtml";
import { DOCUMENTO_STANDARD, DocumentoScelto, type SceltaDocumento } from "./DocumentoScelto";
import { downloadFile } from "../downloadFile";
import { FogliScelti } from "./FogliScelti";
import { TabelleScelte } from "./TabelleScelte";
import { useCartella } from "./useCartella";
import { useProposta } from "./useProposta";
import { Validazione } from "./Validazione";

const useStyles = makeStyles({
  testa: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBlockStart: tokens.spacingVerticalM,
  },
  titolo: { ...typographyStyles.subtitle2, margin: 0 },
  attesa: { justifyContent: "start", paddingBlock: tokens.spacingVerticalM },
});

/** The screen where a Relazione is chosen, seen and built. */
export function Relazione({ testa, avviso, sessione }: SchermoProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_SCHERMO_RELAZIONE[lingua];
  const { foglio, comandi, esegui } = sessione;
  const { scelta: scelto, scegli: onScelta } = sessione.relazione;
  const { letta, errore, inLettura, rileggi } = useCartella(foglio.lettura);
  const conservata = letta?.conservata ?? null;
  const scelta = scelto ?? conservata?.scelta ?? TUTTA_LA_RELAZIONE;
  const foglioConservato = conservata?.foglioConfronto ?? null;
  const fonti = useMemo(
    () => sessione.relazione.fonti ?? { ...NESSUNA_SCELTA_DI_FONTI, foglioConfronto: foglioConservato },
    [sessione.relazione.fonti, foglioConservato],
  );
  const { proposta, inCorso: inComposizione, guasto } = useProposta(letta, scelta, fonti);
  const [documento, setDocumento] = useState<SceltaDocumento>(DOCUMENTO_STANDARD);

  const inclusi = proposta?.fogli.filter(({ isIncluso }) => isIncluso) ?? [];
  const indicatori = inclusi.reduce((somma, uno) => somma + uno.indicatori, 0);
  return (
    <Cornice
      etichetta={idScheda("relazione")}
      isOccupato={inLettura || inComposizione || comandi.inCorso !== null}
      testa={testa}
      piede={
        <>
          {avviso}
          <AzioniRelazione
            inCorso={comandi.inCorso}
            isPronta={inclusi.length > 0}
            onCostruisci={() =>
              void comandi.esegui("relazione", (ascolto) =>
                foglio.sospendi(() => costruisciScelta(scelta, fonti, ascolto)),
              )
            }
            onWord={() =>
              void comandi.esegui("word", async (ascolto) => {
                const nome = `${DOCUMENTO.titoloConAnno(proposta?.anno ?? null)}.docx`;
                const { modello, ...come } = documento;
                const fatto = await documentoScelto({ ...scelta, ...come }, fonti, modello, ascolto);
                downloadFile(nome, fatto.documento);
                const detto =
                  modello && fatto.isSenzaTestoDelModello ? TESTI_MODELLO[lingua].senzaTesto(modello.name) : "";
                return { codice: "documento-scaricato", dati: { nome, detto } };
              })
            }
            cronologia={sessione.cronologia}
            onAnnulla={() => void esegui("annulla")}
          />
        </>
      }
    >
      <div className={styles.testa}>
        <h2 className={styles.titolo}>{testi.titolo}</h2>
        {(errore ?? guasto) !== null && <ErroreLettura errore={errore ?? guasto} onRiprova={() => void rileggi()} />}
        {proposta === null && (inLettura || inComposizione) && (
          <Spinner size="small" label={testi.lettura} className={styles.attesa} delay={300} />
        )}
        {conservata?.isInutilizzabile === true && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{testi.sceltaInutilizzabile}</MessageBarBody>
          </MessageBar>
        )}
        {proposta !== null && (
          <Body1>
            {proposta.fogli.length === 0
              ? testi.nessunCruscotto
              : testi.riassunto(proposta.anno, inclusi.length, indicatori)}
          </Body1>
        )}
        {proposta?.isSoloPiano === true && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{testi.soloPiano}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {proposta !== null && proposta.fogli.length > 0 && (
        <>
          <FogliScelti proposta={proposta} scelta={scelta} onScelta={onScelta} />
          {letta !== null && (
            <AltriFile
              letta={letta}
              proposta={proposta}
              fonti={fonti}
              sessione={sessione}
              isInLettura={inLettura}
              onFonti={sessione.relazione.scegliFonti}
            />
          )}
          <TabelleScelte
            proposta={proposta}
            scelta={scelta}
            onScelta={onScelta}
            onCopia={(tabella) =>
              void comandi.esegui("copia", async () => {
                await copyHtml(proposta.inHtml(tabella));
                return { codice: "tabella-copiata", dati: { nome: tabella.titolo } };
              })
            }
          />
          <Validazione
            isPronta={comandi.inCorso === null && inclusi.length > 0}
            onBlocca={() =>
              void comandi.esegui("relazione", (ascolto) =>
                foglio.sospendi(() => costruisciBloccata(scelta, fonti, ascolto)),
              )
            }
            onSblocca={() => void comandi.esegui("relazione", () => foglio.sospendi(sbloccaFogli))}
          />
          <DocumentoScelto
            scelta={documento}
            onScelta={setDocumento}
            isPronto={comandi.inCorso === null && inclusi.length > 0}
            onAggiorna={(file) =>
              void comandi.esegui("word", async (ascolto) => {
                const { modello, ...come } = documento;
                const { documento: aggiornato, ...esito } = await aggiornaScelto(
                  file,
                  { ...scelta, ...come },
                  fonti,
                  modello,
                  ascolto,
                );
                downloadFile(file.name, aggiornato);
                const detti = [testoAggiornamento(esito.fatto, lingua)];
                if (modello && esito.isAltroModello) detti.push(TESTI_MODELLO[lingua].tenuto(modello.name));
                const detto = detti.join(" ");
                return { codice: "documento-aggiornato", dati: { nome: file.name, detto } };
              })
            }
          />
        </>
      )}
    </Cornice>
  );
}
