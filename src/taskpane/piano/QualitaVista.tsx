import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { RigaDaVedere, VistaPiano } from "../../actions/anno/vediPiano";
import { displayCella } from "../../domain/numeri/displayCella";
import { CONFRONTI_BASELINE } from "../../domain/qualitaDelTarget";
import { formatNumero, formatQuota } from "../../texts/formato";
import { TESTI_PIANO, type DaVederePiano } from "../../texts/schermi/schermoPiano";
import { usePannello } from "../contestoPannello";
import { Apribile } from "../elementi/Apribile";
import { ListaProgressiva } from "../elementi/ListaProgressiva";
import { RigaCella } from "../elementi/RigaCella";

const useStyles = makeStyles({
  conti: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  dentro: { paddingInlineStart: "20px" },
});

/** First what cannot stand, last what may be meant. */
const GRUPPI: readonly DaVederePiano[] = ["nonMisurabili", "derivate", "controParole", "peggiori"];

function useFrase(): (cosa: DaVederePiano, riga: RigaDaVedere) => string {
  const { lingua } = usePannello();
  const testi = TESTI_PIANO[lingua];
  const numero = (valore: number) => formatNumero(Math.round(valore * 100) / 100, lingua);
  return (cosa, { indicatore: { base, target }, perche, derivata }) => {
    if (perche !== null) return testi.perche[perche];
    if (derivata !== null) {
      const { conto, minimo, massimo, scritto } = derivata;
      return testi.derivata(conto, numero(minimo), numero(massimo), scritto);
    }
    return cosa === "controParole" ? testi.contro : testi.peggiore(displayCella(base), displayCella(target));
  };
}

/** How good a Piano is: counts, then the rows to be seen, each on its cell. */
export function QualitaVista({ vista }: { vista: VistaPiano }) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_PIANO[lingua];
  const frase = useFrase();
  const numero = (quanti: number) => formatNumero(quanti, lingua);
  return (
    <>
      <ul className={styles.conti}>
        {CONFRONTI_BASELINE.map((come) => (
          <li key={come}>
            <Body1>
              {numero(vista.baseline[come])} {testi.baseline[come]}
            </Body1>
          </li>
        ))}
        {vista.derivate.tutte > 0 && (
          <li>
            <Body1>{testi.derivate(numero(vista.derivate.tornano), numero(vista.derivate.tutte))}</Body1>
          </li>
        )}
        {vista.pesi.map(({ nome, somma, riga }) => (
          <li key={`${riga} ${nome}`}>
            <Body1>{testi.pesi(nome, formatQuota(somma, lingua))}</Body1>
          </li>
        ))}
      </ul>
      {GRUPPI.map((cosa) => {
        const righe = vista.gruppi[cosa];
        if (righe.length === 0) return null;
        return (
          <Apribile key={cosa} titolo={`${testi.gruppi[cosa]} (${numero(righe.length)})`} isIntestazione>
            <div className={styles.dentro}>
              <ListaProgressiva
                voci={righe}
                nome={testi.gruppi[cosa]}
                chiave={({ indicatore }, at) => `${indicatore.riga} ${at}`}
                disegna={(riga) => (
                  <li>
                    <RigaCella
                      nome={riga.indicatore.nome}
                      cella={{ riga: riga.indicatore.riga, colonna: riga.indicatore.colonne.target }}
                      sotto={frase(cosa, riga)}
                    />
                  </li>
                )}
              />
            </div>
          </Apribile>
        );
      })}
    </>
  );
}
