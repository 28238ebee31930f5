import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { contoEsito } from "../../texts/contoEsito";
import { formatNumero } from "../../texts/formato";
import type { Esito } from "../../domain/Misura";
import { segnoEsito } from "../../texts/nomiEsito";
import { usePannello } from "../contestoPannello";
import { useColoreEsito } from "../elementi/SalColorato";

const useStyles = makeStyles({
  conto: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
  },
  nome: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalXS },
  cifra: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

/** How many indicators have an outcome, with its sign and colour. */
export function ContoEsito({ esito, quanti }: { esito: Esito; quanti: number }) {
  const styles = useStyles();
  const colore = useColoreEsito(esito);
  const { lingua } = usePannello();
  return (
    <div className={styles.conto}>
      <dt className={styles.nome}>
        <span className={colore} aria-hidden="true">
          {segnoEsito(esito)}
        </span>
        {contoEsito(esito, quanti, lingua)}
      </dt>
      <dd className={styles.cifra}>{formatNumero(quanti, lingua)}</dd>
    </div>
  );
}
