import { useState } from "react";
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CopieTrovate } from "../../../actions/foglio/collegaCopie";
import type { IndicatoreRipetuto } from "../../../confronto/compareFogli";
import { testoNonLetti } from "../../../texts/nonLetti";
import { usePannello } from "../../contestoPannello";
import { Apribile } from "../../elementi/Apribile";
import { ListaProgressiva } from "../../elementi/ListaProgressiva";
import { Sezione } from "../../elementi/Sezione";
import { useFuocoSeguente } from "../../sessione/useFuocoSeguente";
import { CopiePari } from "./CopiePari";
import { RisultatoPari } from "./RisultatoPari";

const useStyles = makeStyles({
  bottone: { alignSelf: "start" },
  lista: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

const isDiverso = ({ targetDiversi, consuntiviDiversi }: IndicatoreRipetuto) => targetDiversi || consuntiviDiversi;
const chiaveOf = ({ nome, copie }: IndicatoreRipetuto) =>
  [nome, ...copie.map(({ foglio, misurato }) => `${foglio} ${misurato.indicatore.riga}`)].join("|");

/** The indicators that stand on several sheets, compared when asked: reading every sheet takes its time. */
export function Copie() {
  const styles = useStyles();
  const { testi, copie, lingua } = usePannello();
  const [trovate, setTrovate] = useState<CopieTrovate | null>(null);
  const ripetuti = trovate?.ripetuti ?? null;
  const contenitore = useFuocoSeguente(ripetuti);
  const confronta = async () => {
    const trovati = await copie.confronta();
    if (trovati !== null) setTrovate(trovati);
  };
  const lista = (voci: readonly IndicatoreRipetuto[]) => (
    <ListaProgressiva
      voci={voci}
      chiave={chiaveOf}
      disegna={(ripetuto) => (
        <li>
          <CopiePari ripetuto={ripetuto} onCollegate={setTrovate} />
        </li>
      )}
    />
  );
  const diversi = ripetuti?.filter(isDiverso) ?? [];
  const uguali = ripetuti?.filter((uno) => !isDiverso(uno)) ?? [];
  return (
    <Sezione titolo={testi.copie}>
      <div ref={contenitore} className={styles.lista}>
        <Button size="small" className={styles.bottone} onClick={() => void confronta()}>
          {testi.confrontaCopie}
        </Button>
        {ripetuti !== null && <Body1>{testi.copieTrovate(ripetuti.length, diversi.length)}</Body1>}
        {trovate !== null && trovate.nonLetti !== "" && <Body1>{testoNonLetti(trovate.nonLetti, lingua)}</Body1>}
        {trovate !== null && trovate.risultati.length > 0 && (
          <Apribile titolo={testi.risultatiDiObiettivi(trovate.risultati.length)} isIntestazione>
            <ListaProgressiva
              voci={trovate.risultati}
              chiave={({ foglio, cella: { riga, colonna } }) => `${foglio} ${riga} ${colonna}`}
              disegna={(risultato) => (
                <li>
                  <RisultatoPari risultato={risultato} onCollegato={setTrovate} />
                </li>
              )}
            />
          </Apribile>
        )}
        {diversi.length > 0 && lista(diversi)}
        {uguali.length > 0 && (
          <Apribile titolo={testi.copieUguali(uguali.length)} isIntestazione>
            {lista(uguali)}
          </Apribile>
        )}
      </div>
    </Sezione>
  );
}
