import { useEffect, useId, useState } from "react";
import { Body1, Button, Caption1, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { caricaParte } from "../../actions/caricaParte";
import type { VistaPiano } from "../../actions/anno/vediPiano";
import type { CruscottoMisurato } from "../../misura/CruscottoMisurato";
import { TESTI_PIANO } from "../../texts/schermi/schermoPiano";
import type { FoglioNuovo } from "../sessione/ContenutoFoglio";
import { usePannello } from "../contestoPannello";
import { ErroreLettura } from "../elementi/ErroreLettura";
import { Sezione } from "../elementi/Sezione";
import type { QualitaVista } from "./QualitaVista";

const useStyles = makeStyles({
  bottone: { alignSelf: "start" },
  nota: { color: tokens.colorNeutralForeground2 },
});

type Parte = { readonly Qualita: typeof QualitaVista; readonly vediPiano: (misurato: CruscottoMisurato) => VistaPiano };

/** What judges a Piano, and what shows it: they come the first time that one is seen. */
async function caricaPiano(): Promise<Parte> {
  const [{ vediPiano }, { QualitaVista: Qualita }] = await caricaParte(() =>
    Promise.all([
      import(/* webpackChunkName: "piano" */ "../../actions/anno/vediPiano"),
      import(/* webpackChunkName: "piano" */ "./QualitaVista"),
    ]),
  );
  return { vediPiano, Qualita };
}

interface PianoProps {
  readonly misurato: CruscottoMisurato;
  /** No command is under way. */
  readonly isFermo: boolean;
  readonly onCrea: (cosa: FoglioNuovo) => void;
}

/** A sheet with targets and no results: what can be made of it, and how good it is. */
export function Piano({ misurato, isFermo, onCrea }: PianoProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_PIANO[lingua];
  const id = useId();
  const [parte, setParte] = useState<Parte | null>(null);
  const [errore, setErrore] = useState<unknown>(null);
  const [volta, setVolta] = useState(0);
  useEffect(() => {
    let isVivo = true;
    caricaPiano().then(
      (letta) => {
        if (isVivo) setParte(letta);
      },
      (rifiuto: unknown) => {
        if (isVivo) setErrore(rifiuto);
      },
    );
    return () => {
      isVivo = false;
    };
  }, [volta]);
  return (
    <>
      <Sezione titolo={testi.titolo}>
        <Body1>{testi.nota}</Body1>
        <Button
          className={styles.bottone}
          disabledFocusable={!isFermo}
          aria-describedby={id}
          onClick={() => onCrea("cruscotto")}
        >
          {testi.costruisci}
        </Button>
        <Caption1 id={id} className={styles.nota}>
          {testi.costruisciNota}
        </Caption1>
      </Sezione>
      <Sezione titolo={testi.qualita}>
        {errore !== null && parte === null && (
          <ErroreLettura
            errore={errore}
            onRiprova={() => {
              setErrore(null);
              setVolta((prima) => prima + 1);
            }}
          />
        )}
        {parte === null && errore === null && <Spinner size="small" label={testi.caricamento} delay={300} />}
        {parte !== null && <parte.Qualita vista={parte.vediPiano(misurato)} />}
      </Sezione>
    </>
  );
}
