import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { VistaAnno } from "../../actions/anno/preparaAnno";
import { TESTI_PIANO } from "../../texts/schermi/schermoPiano";
import { usePannello } from "../contestoPannello";
import { Apribile } from "../elementi/Apribile";
import { ListaProgressiva } from "../elementi/ListaProgressiva";

const useStyles = makeStyles({
  conti: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  voce: { overflowWrap: "anywhere" },
  titolo: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** What the year after will change, sheet by sheet, with the rows that somebody still has to give a target. */
export function AnnoDopo({ vista: { fogli, risposte, storico } }: { vista: VistaAnno }) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_PIANO[lingua];
  return (
    <>
      {fogli.map(({ foglio, svuotati, conStato, conTarget, conTargetVecchio, teste }) => (
        <section key={foglio} aria-label={foglio}>
          <h3 className={styles.titolo}>{foglio}</h3>
          <ul className={styles.conti}>
            <li>{testi.svuotati(svuotati)}</li>
            {conStato > 0 && <li>{testi.stati(conStato)}</li>}
            {conTarget > 0 && <li>{testi.nuovi(conTarget)}</li>}
          </ul>
          {conTargetVecchio.length > 0 && (
            <Apribile titolo={testi.fermi(conTargetVecchio.length)}>
              <ListaProgressiva
                voci={conTargetVecchio}
                nome={testi.fermi(conTargetVecchio.length)}
                chiave={({ riga, colonne }) => `${riga} ${colonne.target}`}
                disegna={({ nome }) => <li className={styles.voce}>{nome}</li>}
              />
            </Apribile>
          )}
          {teste.length > 0 && (
            <Apribile titolo={testi.teste(teste.length)}>
              <ListaProgressiva
                voci={teste}
                nome={testi.teste(teste.length)}
                chiave={({ prima }, at) => `${at} ${prima}`}
                disegna={({ prima, dopo }) => (
                  <li className={styles.voce}>
                    {prima} → {dopo}
                  </li>
                )}
              />
            </Apribile>
          )}
        </section>
      ))}
      {risposte > 0 && <Caption1>{testi.risposte(risposte)}</Caption1>}
      <Body1>{testi.storico(storico)}</Body1>
    </>
  );
}
