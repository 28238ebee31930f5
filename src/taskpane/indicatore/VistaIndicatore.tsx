import { useEffect, useMemo, useRef, useState } from "react";
import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { oggi } from "../../actions/oggi";
import { anniFotografati } from "../../actions/anno/anniFotografati";
import { anniPrima } from "../../actions/anno/anniPrima";
import { righeInCorso } from "../../actions/anno/vediAl";
import type { LetturaFoglio } from "../../actions/viste/Azioni";
import type { Posto } from "../../cruscotto/Posto";
import type { CruscottoMisurato, IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { TESTI_SCHERMO_INDICATORE } from "../../texts/schermi/schermoIndicatore";
import { usePannello } from "../contestoPannello";
import type { Posizione } from "../cruscotto/celle";
import type { Sessione } from "../sessione/useSessione";
import { AndamentoIndicatore } from "./AndamentoIndicatore";
import { AnniIndicatore } from "./AnniIndicatore";
import { AnomalieIndicatore } from "./AnomalieIndicatore";
import { CampiRelazione } from "./CampiRelazione";
import { Correzioni } from "./Correzioni";
import { ElencoIndicatori } from "./ElencoIndicatori";
import { viciniDi } from "./indicatoreAt";
import { Navigazione } from "./Navigazione";
import { ProvaIndicatore } from "./ProvaIndicatore";
import { SchedaIndicatore } from "./SchedaIndicatore";
import { useFuocoElenco } from "./useFuocoElenco";

const useStyles = makeStyles({
  invito: { display: "block", paddingBlockStart: tokens.spacingVerticalS },
  nota: { color: tokens.colorNeutralForeground2 },
});

interface IndicatoreProps {
  readonly lettura: Extract<LetturaFoglio, { tipo: "cruscotto" }>;
  /** The selected cell, null while it is on another sheet. */
  readonly cella: Posizione | null;
  readonly sessione: Sessione;
}

/** The indicator on the selected row, or the list to choose one from. */
export function VistaIndicatore({ lettura, cella, sessione }: IndicatoreProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_SCHERMO_INDICATORE[lingua];
  // What is half typed about a row is not lost when the user goes and looks at another.
  const { misurato, vista, correzioni, fotografie } = lettura;
  const { indicatori } = misurato;
  const { daCorreggere, setDaCorreggere } = sessione;
  const [inCorrezione, setInCorrezione] = useState(() => corretto(indicatori, daCorreggere));
  useEffect(() => setDaCorreggere(null), [setDaCorreggere]);
  const inCorso = useMemo(() => righeInCorso(misurato, vista?.al ?? oggi(), fotografie), [misurato, vista, fotografie]);
  const fotografati = useMemo(() => anniFotografati(misurato, fotografie), [misurato, fotografie]);
  const vicini = viciniDi(indicatori, cella);
  const isFermo = inCorrezione !== null && indicatori[inCorrezione.at]?.indicatore.nome === inCorrezione.nome;
  const at = isFermo ? inCorrezione.at : vicini.qui;
  const uno = at === null ? undefined : indicatori[at];
  const suo = (uno && inCorso.get(uno)) ?? null;
  const anni = useMemo(
    () => (uno ? anniPrima(lettura, uno, fotografati.get(uno) ?? []) : []),
    [lettura, uno, fotografati],
  );
  const { ricerca, cerca, isElenco, setElenco } = sessione.ricerca;
  // Who moves to another row in Excel wants to see that one.
  const guardata = useRef(cella);
  useEffect(() => {
    const prima = guardata.current;
    guardata.current = cella;
    if (prima !== null && cella !== null && prima.riga !== cella.riga) setElenco(false);
  }, [cella, setElenco]);

  const isInElenco = isElenco || at === null || !uno;
  const contenitore = useFuocoElenco(isInElenco);
  return (
    <div ref={contenitore}>
      <Navigazione indicatori={indicatori} vicini={vicini} onElenco={isInElenco ? null : () => setElenco(true)} />
      {isInElenco ? (
        <>
          {at === null && <Body1 className={styles.invito}>{testi.selezionaRiga}</Body1>}
          <ElencoIndicatori
            misurato={misurato}
            attuale={uno ?? null}
            ricerca={ricerca}
            onRicerca={cerca}
            onScelta={() => setElenco(false)}
            inCorso={inCorso}
            escluse={correzioni.escluse}
            onRimetti={sessione.rispondi}
          />
        </>
      ) : (
        <div key={`${uno.indicatore.riga} ${uno.indicatore.colonne.target}`}>
          {isFermo && vicini.qui !== at && <Caption1 className={styles.nota}>{testi.restaQui}</Caption1>}
          <SchedaIndicatore uno={uno} inCorso={suo} />
          {suo && <AndamentoIndicatore nelTempo={suo.nelTempo} />}
          <AnniIndicatore anni={anni} ora={annoFinito(misurato, uno, suo !== null)} />
          <AnomalieIndicatore uno={{ ...uno, anomalie: suo?.anomalie ?? uno.anomalie }} />
          {inCorso.size === 0 && (
            <CampiRelazione
              foglio={misurato.cruscotto.foglio}
              posto={{ riga: uno.indicatore.riga, colonna: uno.indicatore.colonne.target }}
              sessione={sessione}
            />
          )}
          <ProvaIndicatore lettura={lettura} uno={uno} />
          <Correzioni
            lettura={lettura}
            uno={uno}
            sessione={sessione}
            isAperta={isFermo}
            onAperta={(isAperta) => setInCorrezione(isAperta ? { at, nome: uno.indicatore.nome } : null)}
          />
        </div>
      )}
    </div>
  );
}

/** The year of a row with its SAL, where it is over and has one. */
function annoFinito({ anno }: CruscottoMisurato, { misura: { sal } }: IndicatoreMisurato, isInCorso: boolean) {
  return anno === null || sal === null || isInCorso ? null : { anno, sal };
}

/** The row of which the form of corrections is open from the start. */
function corretto(
  indicatori: readonly IndicatoreMisurato[],
  posto: Posto | null,
): { readonly at: number; readonly nome: string } | null {
  const at =
    posto === null
      ? -1
      : indicatori.findIndex(
          ({ indicatore: { riga, colonne } }) => riga === posto.riga && colonne.target === posto.colonna,
        );
  const nome = indicatori[at]?.indicatore.nome;
  return nome === undefined ? null : { at, nome };
}
