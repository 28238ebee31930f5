import { useDeferredValue, useMemo } from "react";
import type { RigaInCorso } from "../../actions/anno/vediAl";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Correzione } from "../../correzioni/Correzione";
import type { CruscottoMisurato, IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import type { Risposta } from "../../modifiche/Risposta";
import { nomeEsito } from "../../texts/nomiEsito";
import { nomeStato } from "../../texts/nomiStato";
import { TESTI_RICERCA } from "../../texts/schermi/ricerca";
import { TESTI_SCHERMO_INDICATORE } from "../../texts/schermi/schermoIndicatore";
import { usePannello } from "../contestoPannello";
import { Apribile } from "../elementi/Apribile";
import { ListaFinestra } from "../elementi/ListaFinestra";
import { ListaProgressiva } from "../elementi/ListaProgressiva";
import { RigaCella } from "../elementi/RigaCella";
import { SalColorato } from "../elementi/SalColorato";
import { Sezione } from "../elementi/Sezione";
import { StatoColorato } from "../elementi/StatoColorato";
import { useFuocoSeguente } from "../sessione/useFuocoSeguente";
import { CampiRicerca } from "./CampiRicerca";
import { cercaIn, indiceDi, NESSUNA_RICERCA, type Ricerca } from "./ricerca";
import { cellaDiIndicatore } from "./indicatoreAt";

const useStyles = makeStyles({
  esclusa: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  conto: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    color: tokens.colorNeutralForeground2,
    minHeight: "28px",
  },
  nome: { flex: "1 1 120px", minWidth: 0, overflowWrap: "anywhere" },
});

interface ElencoIndicatoriProps {
  readonly misurato: Pick<CruscottoMisurato, "indicatori">;
  /** The one that is selected. */
  readonly attuale: IndicatoreMisurato | null;
  readonly ricerca: Ricerca;
  readonly onRicerca: (ricerca: Ricerca) => void;
  /** An indicator was picked. */
  readonly onScelta: () => void;
  /** Where each is while the year runs; none once it is over. */
  readonly inCorso: ReadonlyMap<IndicatoreMisurato, RigaInCorso>;
  /** The lines that leave rows out. */
  readonly escluse: readonly Correzione[];
  readonly onRimetti: (risposta: Risposta) => void;
}

/** Every indicator of the sheet, to choose one, and the rows that were left out. */
export function ElencoIndicatori({
  misurato,
  attuale,
  ricerca,
  onRicerca,
  onScelta,
  inCorso,
  escluse,
  onRimetti,
}: ElencoIndicatoriProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_SCHERMO_INDICATORE[lingua];
  const parole = TESTI_RICERCA[lingua];
  const contenitore = useFuocoSeguente(escluse);
  const indice = useMemo(() => indiceDi(misurato), [misurato]);
  // What is typed is seen at once; the list follows when there is time.
  const cercata = useDeferredValue(ricerca);
  const trovati = useMemo(() => cercaIn(indice, cercata), [indice, cercata]);
  const tutti = indice.voci.length;
  return (
    <Sezione titolo={testi.elenco}>
      <div ref={contenitore}>
        <CampiRicerca indice={indice} ricerca={ricerca} onRicerca={onRicerca} hasEsiti={inCorso.size === 0} />
        <div role="status" className={styles.conto}>
          <Caption1>
            {trovati.length === 0 && tutti > 0 ? parole.nessuno : parole.trovati(trovati.length, tutti)}
          </Caption1>
          {trovati.length < tutti && (
            <Button size="small" appearance="transparent" onClick={() => onRicerca(NESSUNA_RICERCA)}>
              {parole.togli}
            </Button>
          )}
        </div>
        <ListaFinestra
          nome={testi.elenco}
          voci={trovati}
          attuale={attuale}
          chiave={({ indicatore }) => `${indicatore.riga} ${indicatore.colonne.target}`}
          disegna={(uno, tastiera) => {
            const { indicatore, misura } = uno;
            const oggi = inCorso.get(uno);
            return (
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
                onScelta={onScelta}
                tastiera={tastiera}
              />
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
