import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { contoEsito } from "../../../texts/contoEsito";
import { formatNumero } from "../../../texts/formato";
import type { Esito } from "../../../domain/Misura";
import { segnoEsito } from "../../../texts/nomiEsito";
import { TESTI_RICERCA } from "../../../texts/schermi/ricerca";
import { usePannello } from "../../contestoPannello";
import { useColoreEsito } from "../../elementi/SalColorato";

const useStyles = makeStyles({
  conto: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    // What is pressed is at least so high.
    minHeight: "24px",
  },
  nome: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalXS },
  bottone: {
    width: "100%",
    minHeight: "24px",
    alignItems: "center",
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  cifra: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

/** How many indicators have an outcome, with its sign and colour, and the way to them. */
export function ContoEsito({ esito, quanti }: { esito: Esito; quanti: number }) {
  const styles = useStyles();
  const colore = useColoreEsito(esito);
  const { lingua, cerca } = usePannello();
  const parole = (
    <>
      <span className={colore} aria-hidden="true">
        {segnoEsito(esito)}
      </span>
      {contoEsito(esito, quanti, lingua)}
    </>
  );
  return (
    <div className={styles.conto}>
      <dt>
        {quanti === 0 ? (
          <span className={styles.nome}>{parole}</span>
        ) : (
          <button
            type="button"
            className={mergeClasses(styles.nome, styles.bottone)}
            aria-label={TESTI_RICERCA[lingua].vedi(contoEsito(esito, quanti, lingua), quanti)}
            onClick={() => cerca({ esito })}
          >
            {parole}
          </button>
        )}
      </dt>
      <dd className={styles.cifra}>{formatNumero(quanti, lingua)}</dd>
    </div>
  );
}
