import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CruscottoMisurato } from "../../../misura/CruscottoMisurato";
import { nomeRuolo } from "../../../texts/nomi";
import { usePannello } from "../../contestoPannello";
import { sogliePolitica } from "../../sogliePolitica";
import { Apribile } from "../../elementi/Apribile";
import { letteraColonna } from "../celle";
import { countLivelli } from "./conteggi";

const useStyles = makeStyles({
  parte: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  dettagli: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, paddingInlineStart: "20px" },
  colonne: {
    display: "grid",
    // The words of the header have the most room: they are the longest.
    gridTemplateColumns: "minmax(0, 2fr) auto minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
  coppia: { display: "contents" },
  termine: { color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
  valore: { margin: 0, overflowWrap: "anywhere" },
  riga: { margin: 0 },
});

/** What the program understood of the sheet: how much of what, and which column is what. */
export function Riconosciuto({ misurato }: { misurato: CruscottoMisurato }) {
  const styles = useStyles();
  const { testi, lingua } = usePannello();
  const conti = countLivelli(misurato).map(([livello, n]) => testi.conta(livello, n));
  return (
    <section className={styles.parte} aria-label={testi.riconosciuto}>
      <Apribile titolo={conti.join(", ")}>
        <div className={styles.dettagli}>
          <dl className={styles.colonne}>
            {misurato.cruscotto.colonne.map(({ ruolo, colonna, intestazione }) => (
              <div key={`${ruolo} ${colonna}`} className={styles.coppia}>
                <dt className={styles.termine}>{nomeRuolo(ruolo, lingua)}</dt>
                <dd className={styles.valore}>{testi.colonna(letteraColonna(colonna))}</dd>
                <dd className={styles.valore}>{intestazione || testi.senzaIntestazione}</dd>
              </div>
            ))}
          </dl>
          <p className={styles.riga}>
            {testi.politica}: {sogliePolitica(misurato.politica, lingua)}.
          </p>
          <p className={styles.riga}>{misurato.anno === null ? testi.annoIgnoto : testi.anno(misurato.anno)}</p>
        </div>
      </Apribile>
    </section>
  );
}
