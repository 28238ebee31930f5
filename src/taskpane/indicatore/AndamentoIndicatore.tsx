import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { RigaInCorso } from "../../actions/anno/vediAl";
import { displayCella } from "../../domain/numeri/displayCella";
import { formatData } from "../../domain/numeri/calendario";
import { withMaiuscola } from "../../texts/formato";
import { fraseProiezione, fraseVariazione } from "../../texts/frasi/fraseAndamento";
import { nomeStato, segnoStato } from "../../texts/nomiStato";
import { TESTI_FOTOGRAFIE } from "../../texts/schermi/schermoFotografie";
import { usePannello } from "../contestoPannello";
import { Scintilla } from "../elementi/Scintilla";
import { Sezione } from "../elementi/Sezione";
import { disegnoDei } from "./disegnoDei";

const useStyles = makeStyles({
  frasi: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  punti: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

/** An indicator in the snapshots of its year, and how it moved between the last two days that are known. */
export function AndamentoIndicatore({ nelTempo: { fotografate, andamento } }: Pick<RigaInCorso, "nelTempo">) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_FOTOGRAFIE[lingua];
  if (fotografate.length === 0 && andamento === null) return null;
  const frasi = andamento ? [fraseVariazione(andamento, lingua), fraseProiezione(andamento, lingua)] : [];
  const disegno = andamento && disegnoDei(andamento.punti);
  const detti = (andamento?.punti ?? []).map(
    ({ giorno, risultato }) => `${formatData(giorno)}: ${displayCella(risultato) || testi.vuoto}`,
  );
  return (
    <Sezione titolo={testi.andamento}>
      {disegno && (
        <Scintilla
          {...disegno}
          nome={testi.disegno(detti.join("; "), displayCella(andamento.ultimo.target) || testi.vuoto)}
        />
      )}
      <div className={styles.frasi}>
        {frasi
          .filter((frase) => frase !== "")
          .map((frase) => (
            <Body1 key={frase}>{withMaiuscola(frase)}</Body1>
          ))}
      </div>
      <ul className={styles.punti}>
        {fotografate.map(({ al, riga }) => (
          <li key={al}>
            <Caption1>
              {testi.riga(
                formatData(al),
                displayCella(riga.risultato) || testi.vuoto,
                displayCella(riga.target) || testi.vuoto,
                `${segnoStato(riga.stato)} ${nomeStato(riga.stato, lingua)}`.trim(),
              )}
            </Caption1>
          </li>
        ))}
      </ul>
    </Sezione>
  );
}
