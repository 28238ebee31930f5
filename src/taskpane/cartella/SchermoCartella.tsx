import { useEffect } from "react";
import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { mostraFoglio } from "../../actions/cartella/mostraFoglio";
import { scritteInsieme } from "../../actions/viste/AnteprimaFogli";
import { TESTI_CARTELLA } from "../../texts/schermi/schermoCartella";
import { usePannello } from "../contestoPannello";
import { Cornice } from "../elementi/Cornice";
import { ErroreLettura } from "../elementi/ErroreLettura";
import { useEsc } from "../sessione/useEsc";
import { useRitorno } from "../sessione/useRitorno";
import type { SchermoProps } from "../sessione/elencoSchermi";
import { idScheda } from "../cornice/Schede";
import { AzioniFogli, AzioniInsieme } from "./AzioniFogli";
import { ElencoFogli, isSceglibile } from "./ElencoFogli";
import { PannelloFogli } from "./PannelloFogli";

const useStyles = makeStyles({
  lettura: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  frase: { flexGrow: 1, minWidth: 0 },
  stato: { paddingBlock: tokens.spacingVerticalS },
});

/** The whole workbook: what every sheet is and how it stands, the way to each, and the commands on many at once. */
export function SchermoCartella({ testa, avviso, sessione, apri }: SchermoProps) {
  const styles = useStyles();
  const { lingua, testi: comuni } = usePannello();
  const testi = TESTI_CARTELLA[lingua];
  const { comandi, foglio, onErrore } = sessione;
  const { fogli, insieme, scelti, scegli } = sessione.cartella;
  const { vista, errore, passo, aggiorna, ferma, rileggi } = fogli;
  const { anteprima, tolte, togli, chiudi } = insieme;
  const isFermo = comandi.inCorso === null;
  const { lettura } = foglio;
  const contenitore = useRitorno(anteprima !== null);
  useEsc(anteprima !== null && isFermo, chiudi);
  useEffect(() => aggiorna(), [aggiorna, lettura]);
  useEffect(() => ferma, [ferma]);

  const presenti = new Set(vista?.fogli.filter(isSceglibile).map(({ nome }) => nome));
  const presi = [...scelti].filter((nome) => presenti.has(nome));
  const vai = (nome: string) => {
    mostraFoglio(nome).then(() => apri("cruscotto"), onErrore);
  };
  return (
    <Cornice
      etichetta={idScheda("cartella")}
      isOccupato={passo !== null || !isFermo}
      testa={testa}
      piede={
        <>
          {avviso}
          {anteprima === null ? (
            <AzioniFogli
              contenitore={contenitore}
              quanti={presi.length}
              isFermo={isFermo}
              onComando={(comando) => void insieme.apri(comando, presi)}
              cronologia={sessione.cronologia}
              onAnnulla={() => void sessione.esegui("annulla")}
            />
          ) : (
            <AzioniInsieme
              comando={anteprima.comando}
              quante={scritteInsieme(anteprima, tolte)}
              isFermo={isFermo}
              onScrivi={() => void insieme.scrivi()}
              onIndietro={chiudi}
            />
          )}
        </>
      }
    >
      <div role="status" className={styles.stato}>
        {passo?.fase === "lettura" && (
          <>
            <div className={styles.lettura}>
              <Caption1 className={styles.frase}>
                {passo.totale === 0 ? testi.lettura : comuni.passi.lettura(passo.fatti + 1, passo.totale)}
              </Caption1>
              <Button size="small" onClick={ferma}>
                {comuni.interrompi}
              </Button>
            </div>
            <ProgressBar aria-label={testi.lettura} value={passo.totale === 0 ? 0 : passo.fatti / passo.totale} />
          </>
        )}
        {errore !== null && <ErroreLettura errore={errore} onRiprova={() => void rileggi()} />}
        {passo === null && vista === null && errore === null && (
          <Button onClick={() => void rileggi()}>{testi.aggiorna}</Button>
        )}
      </div>
      {anteprima !== null && (
        <PannelloFogli
          anteprima={anteprima}
          tolte={tolte}
          onTolte={togli}
          onModo={(modo) =>
            void insieme.apri(
              anteprima.comando,
              anteprima.fogli.map(({ foglio: nome }) => nome),
              modo,
            )
          }
          onErrore={onErrore}
        />
      )}
      {anteprima === null && vista !== null && (
        <ElencoFogli
          fogli={vista.fogli}
          scelti={new Set(presi)}
          onScelti={scegli}
          isFermo={isFermo}
          onVai={vai}
          onRicostruisci={(uno) => void sessione.cartella.ricostruisci(uno, () => apri("relazione"))}
        />
      )}
    </Cornice>
  );
}
