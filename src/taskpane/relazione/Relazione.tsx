import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import {
  Body1,
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { TUTTA_LA_RELAZIONE, type SceltaRelazione } from "../../actions/relazione";
import { costruisciScelta, documentoScelto, proponiRelazione } from "../../actions/scegliRelazione";
import { DOCUMENTO } from "../../texts/documento";
import { TESTI_SCHERMO_RELAZIONE } from "../../texts/schermoRelazione";
import { avvisoDiErrore } from "../avvisi";
import { usePannello } from "../contestoPannello";
import { Cornice } from "../elementi/Cornice";
import { Sezione } from "../elementi/Sezione";
import type { Sessione } from "../useSessione";
import { AzioniRelazione } from "./AzioniRelazione";
import { copyHtml } from "./copyHtml";
import { downloadFile } from "./downloadFile";
import { FogliScelti } from "./FogliScelti";
import { TabelleScelte } from "./TabelleScelte";
import { useCartella } from "./useCartella";

const useStyles = makeStyles({
  testa: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBlockStart: tokens.spacingVerticalM,
  },
  titolo: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  nota: { display: "block", color: tokens.colorNeutralForeground2 },
  pubblicazione: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  attesa: { justifyContent: "start", paddingBlock: tokens.spacingVerticalM },
});

export interface RelazioneProps {
  readonly testa: ReactNode;
  readonly avviso: ReactNode;
  readonly sessione: Pick<Sessione, "foglio" | "comandi" | "esegui">;
  /** What was chosen here before, null to begin with what the workbook keeps. */
  readonly scelta: SceltaRelazione | null;
  readonly onScelta: (scelta: SceltaRelazione) => void;
  readonly onIndietro: () => void;
}

/** The screen where a Relazione is chosen, seen and built. */
export function Relazione({ testa, avviso, sessione, scelta: scelto, onScelta, onIndietro }: RelazioneProps) {
  const styles = useStyles();
  const { testi: comuni, lingua } = usePannello();
  const testi = TESTI_SCHERMO_RELAZIONE[lingua];
  const { foglio, comandi, esegui } = sessione;
  const { letta, errore, inLettura, rileggi } = useCartella(foglio.lettura);
  const conservata = letta?.conservata ?? null;
  const scelta = scelto ?? conservata?.scelta ?? TUTTA_LA_RELAZIONE;
  const proposta = useMemo(() => letta && proponiRelazione(letta, scelta), [letta, scelta]);
  const [isPubblicazione, setPubblicazione] = useState(false);
  const titolo = useRef<HTMLHeadingElement>(null);
  // Only who opened it from the pane is taken to its heading: the focus is never taken away from the grid.
  useEffect(() => {
    if (document.hasFocus()) titolo.current?.focus();
  }, []);

  const inclusi = proposta?.fogli.filter(({ isIncluso }) => isIncluso) ?? [];
  const indicatori = inclusi.reduce((somma, uno) => somma + uno.indicatori, 0);
  return (
    <Cornice
      isOccupato={inLettura || comandi.inCorso !== null}
      testa={testa}
      piede={
        <>
          {avviso}
          <AzioniRelazione
            inCorso={comandi.inCorso}
            isPronta={inclusi.length > 0}
            onCostruisci={() => void comandi.esegui("relazione", () => foglio.sospendi(() => costruisciScelta(scelta)))}
            onWord={() =>
              void comandi.esegui("word", async () => {
                const nome = `${DOCUMENTO.titoloConAnno(proposta?.anno ?? null)}.docx`;
                downloadFile(nome, await documentoScelto({ ...scelta, isPubblicazione }));
                return { codice: "documento-scaricato", dati: { nome } };
              })
            }
            onAnnulla={() => void esegui("annulla")}
            onIndietro={onIndietro}
          />
        </>
      }
    >
      <div className={styles.testa}>
        <h2 tabIndex={-1} ref={titolo} className={styles.titolo}>
          {testi.titolo}
        </h2>
        {errore !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody role="alert">{avvisoDiErrore(errore, lingua).testo}</MessageBarBody>
            <MessageBarActions>
              <Button onClick={() => void rileggi()}>{comuni.riprova}</Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {proposta === null && inLettura && (
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
      </div>
      {proposta !== null && proposta.fogli.length > 0 && (
        <>
          <FogliScelti proposta={proposta} scelta={scelta} onScelta={onScelta} />
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
          <Sezione titolo={testi.documento}>
            <Checkbox
              checked={isPubblicazione}
              className={styles.pubblicazione}
              label={
                <>
                  {testi.pubblicazione}
                  <Caption1 className={styles.nota}>{testi.pubblicazioneNota}</Caption1>
                </>
              }
              onChange={(_, { checked }) => setPubblicazione(checked === true)}
            />
          </Sezione>
        </>
      )}
    </Cornice>
  );
}
