import { useState } from "react";
import { Body1, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { motivoOf, type Anomalia } from "../../domain/Anomalia";
import { rimedioAnomalia, testoAnomalia } from "../../texts/anomalie/anomalie";
import { TESTI_SCHERMO_INDICATORE } from "../../texts/schermi/schermoIndicatore";
import { usePannello } from "../contestoPannello";
import { CampoNota } from "../cruscotto/domande/CampoNota";
import { isAccettabile } from "../cruscotto/domande/risposteA";
import { Rimedi } from "../cruscotto/domande/Rimedi";
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

interface VoceAnomaliaProps {
  readonly anomalia: Anomalia;
  readonly uno: IndicatoreMisurato;
}

/** One thing to know, with its answers; the note of who accepts it stands right above the button that takes it. */
function VoceAnomalia({ anomalia, uno }: VoceAnomaliaProps) {
  const { indicatore, misura } = uno;
  const styles = useStyles();
  const { lingua, testi } = usePannello();
  const [nota, setNota] = useState("");
  const hasSal = misura.sal !== null;
  const gravita = testi.gravita(anomalia.gravita);
  return (
    <li className={styles.voce}>
      <Body1 block className={styles.frase}>
        {testoAnomalia(anomalia, lingua)}
      </Body1>
      <Caption1 block className={styles.grigio}>
        {anomalia.gravita !== "nota" && (
          <span className={mergeClasses(anomalia.gravita === "errore" && styles.errore)}>
            {`${gravita.charAt(0).toUpperCase()}${gravita.slice(1)}`}.{" "}
          </span>
        )}
        {rimedioAnomalia(anomalia.codice, lingua, motivoOf(anomalia))}
      </Caption1>
      {isAccettabile(anomalia, hasSal) && <CampoNota nota={nota} onNota={setNota} />}
      <Rimedi
        anomalia={anomalia}
        hasSal={hasSal}
        posto={{ riga: indicatore.riga, colonna: indicatore.colonne.target }}
        nota={nota}
        nome={indicatore.nome}
        uno={uno}
      />
    </li>
  );
}

/** What there is to know of one indicator, the gravest first, with what can be answered. */
export function AnomalieIndicatore({ uno }: { uno: IndicatoreMisurato }) {
  const { lingua } = usePannello();
  const { anomalie } = uno;
  const contenitore = useFuocoSeguente(anomalie);
  const inOrdine = [...anomalie].sort((a, b) => ORDINE.indexOf(a.gravita) - ORDINE.indexOf(b.gravita));
  if (inOrdine.length === 0) return null;
  return (
    <Sezione titolo={TESTI_SCHERMO_INDICATORE[lingua].anomalie}>
      <div ref={contenitore}>
        <ListaProgressiva
          voci={inOrdine}
          chiave={(anomalia) => JSON.stringify(anomalia)}
          disegna={(anomalia) => <VoceAnomalia anomalia={anomalia} uno={uno} />}
        />
      </div>
    </Sezione>
  );
}
