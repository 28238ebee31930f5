import type { RigaInCorso } from "../../actions/anno/vediAl";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Correzione } from "../../correzioni/Correzione";
import type { IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import type { Risposta } from "../../modifiche/Risposta";
import { nomeEsito } from "../../texts/nomiEsito";
import { nomeStato } from "../../texts/nomiStato";
import { TESTI_SCHERMO_INDICATORE } from "../../texts/schermi/schermoIndicatore";
import { usePannello } from "../contestoPannello";
import { Apribile } from "../elementi/Apribile";
import { ListaProgressiva } from "../elementi/ListaProgressiva";
import { RigaCella } from "../elementi/RigaCella";
import { SalColorato } from "../elementi/SalColorato";
import { Sezione } from "../elementi/Sezione";
import { StatoColorato } from "../elementi/StatoColorato";
import { useFuocoSeguente } from "../sessione/useFuocoSeguente";
import { cellaDiIndicatore } from "./indicatoreAt";

const useStyles = makeStyles({
  esclusa: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  nome: { flex: "1 1 120px", minWidth: 0, overflowWrap: "anywhere" },
});

interface ElencoIndicatoriProps {
  readonly indicatori: readonly IndicatoreMisurato[];
  /** The lines that leave rows out. */
  /** Where each is while the year runs; none once it is over. */
  readonly inCorso: ReadonlyMap<IndicatoreMisurato, RigaInCorso>;
  readonly escluse: readonly Correzione[];
  readonly onRimetti: (risposta: Risposta) => void;
}

/** Every indicator of the sheet, to choose one, and the rows that were left out. */
export function ElencoIndicatori({ indicatori, inCorso, escluse, onRimetti }: ElencoIndicatoriProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_SCHERMO_INDICATORE[lingua];
  const contenitore = useFuocoSeguente(escluse);
  return (
    <Sezione titolo={testi.elenco}>
      <div ref={contenitore}>
        <ListaProgressiva
          nome={testi.elenco}
          voci={indicatori}
          chiave={({ indicatore }) => `${indicatore.riga} ${indicatore.colonne.target}`}
          disegna={(uno) => {
            const { indicatore, misura } = uno;
            const oggi = inCorso.get(uno);
            return (
              <li>
                <RigaCella
                  nome={indicatore.nome}
                  cella={cellaDiIndicatore(indicatore)}
                  cifra={
                    oggi ? (
                      <StatoColorato sal={oggi.sal} stato={oggi.stato} />
                    ) : (
                      <SalColorato sal={misura.sal} esito={misura.esito} />
                    )
                  }
                  sotto={oggi ? nomeStato(oggi.stato, lingua) : nomeEsito(misura.esito, lingua)}
                />
              </li>
            );
          }}
        />
        {escluse.length > 0 && (
          <Apribile titolo={testi.escluse(escluse.length)} isIntestazione>
            <ListaProgressiva
              voci={escluse}
              chiave={({ posizione }) => String(posizione)}
              disegna={(linea) => (
                <li className={styles.esclusa}>
                  <Caption1 className={styles.nome}>{linea.voce}</Caption1>
                  <Button
                    size="small"
                    aria-label={testi.rimettiDi(linea.voce)}
                    onClick={() => onRimetti({ su: "linee", linee: [linea] })}
                  >
                    {testi.rimetti}
                  </Button>
                </li>
              )}
            />
          </Apribile>
        )}
      </div>
    </Sezione>
  );
}
