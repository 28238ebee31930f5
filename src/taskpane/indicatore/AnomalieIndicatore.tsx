import { useState } from "react";
import { Body1, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { motivoOf, type Anomalia } from "../../domain/Anomalia";
import { rimedioAnomalia, testoAnomalia } from "../../texts/anomalie/anomalie";
import { TESTI_SCHERMO_INDICATORE } from "../../texts/schermi/schermoIndicatore";
import { usePannello } from "../contestoPannello";
import { CampoNota } from "../cruscotto/domande/CampoNota";
import { isAccettabile } from "../cruscotto/domande/risposteA";
import { Risposte } from "../cruscotto/domande/Risposte";
import { ListaProgressiva } from "../elementi/ListaProgressiva";
import { Sezione } from "../elementi/Sezione";
import { useFuocoSeguente } from "../sessione/useFuocoSeguente";

const useStyles = makeStyles({
  voce: { paddingBlock: tokens.spacingVerticalXS },
  frase: { overflowWrap: "anywhere" },
  grigio: { color: tokens.colorNeutralForeground2 },
  errore: { color: tokens.colorPaletteRedForeground1 },
});

const ORDINE: readonly Anomalia["gravita"][] = ["errore", "conferma", "nota"];

/** What there is to know of one indicator, the gravest first, with what can be answered. */
export function AnomalieIndicatore({ uno }: { uno: IndicatoreMisurato }) {
  const styles = useStyles();
  const { lingua, testi } = usePannello();
  const { indicatore, misura, anomalie } = uno;
  const [nota, setNota] = useState("");
  const nomeGravita = (gravita: Anomalia["gravita"]) => {
    const nome = testi.gravita(gravita);
    return `${nome.charAt(0).toUpperCase()}${nome.slice(1)}`;
  };
  const contenitore = useFuocoSeguente(anomalie);
  const inOrdine = [...anomalie].sort((a, b) => ORDINE.indexOf(a.gravita) - ORDINE.indexOf(b.gravita));
  if (inOrdine.length === 0) return null;
  const hasSal = misura.sal !== null;
  const posto = { riga: indicatore.riga, colonna: indicatore.colonne.target };
  return (
    <Sezione titolo={TESTI_SCHERMO_INDICATORE[lingua].anomalie}>
      <div ref={contenitore}>
        <ListaProgressiva
          voci={inOrdine}
          chiave={(anomalia) => JSON.stringify(anomalia)}
          disegna={(anomalia) => (
            <li className={styles.voce}>
              <Body1 block className={styles.frase}>
                {testoAnomalia(anomalia, lingua)}
              </Body1>
              <Caption1 block className={styles.grigio}>
                {anomalia.gravita !== "nota" && (
                  <span className={mergeClasses(anomalia.gravita === "errore" && styles.errore)}>
                    {nomeGravita(anomalia.gravita)}.{" "}
                  </span>
                )}
                {rimedioAnomalia(anomalia.codice, lingua, motivoOf(anomalia))}
              </Caption1>
              <Risposte anomalia={anomalia} hasSal={hasSal} righe={[posto]} nota={nota} nome={indicatore.nome} />
            </li>
          )}
        />
        {anomalie.some((anomalia) => isAccettabile(anomalia, hasSal)) && <CampoNota nota={nota} onNota={setNota} />}
      </div>
    </Sezione>
  );
}
