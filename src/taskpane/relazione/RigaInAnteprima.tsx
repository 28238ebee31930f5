import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { RigaMostrata } from "../../relazione/caselle/anteprimaTabella";
import { useColoreEsito } from "../elementi/SalColorato";

const useStyles = makeStyles({
  riga: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  totale: { ...typographyStyles.caption1Strong, backgroundColor: tokens.colorNeutralBackground3 },
  gruppo: { ...typographyStyles.caption1Strong },
  dentro: { paddingInlineStart: tokens.spacingHorizontalM },
  nome: { overflowWrap: "anywhere", flex: "1 1 120px", minWidth: 0 },
  sal: { marginInlineStart: "auto", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  altre: {
    overflowWrap: "anywhere",
    ...typographyStyles.caption1,
    flexBasis: "100%",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

/** One row of the preview of a table: its name, its SAL with sign and colour, and the rest below. */
export function RigaInAnteprima({ riga }: { riga: RigaMostrata }) {
  const styles = useStyles();
  const colore = useColoreEsito(riga.sal?.esito ?? "da rilevare");
  const altre = riga.altre.map(({ titolo, testo }) => (titolo === "" ? testo : `${titolo}: ${testo}`)).join(" · ");
  const { stile } = riga;
  return (
    <li>
      <div
        tabIndex={-1}
        className={mergeClasses(
          styles.riga,
          stile === "totale" && styles.totale,
          (stile === "gruppo" || stile === "sottogruppo") && styles.gruppo,
          (stile === "voce" || stile === "dettaglio") && styles.dentro,
        )}
      >
        <span className={styles.nome}>{riga.nome}</span>
        {riga.sal && <span className={mergeClasses(styles.sal, colore)}>{riga.sal.testo}</span>}
        {altre !== "" && <span className={styles.altre}>{altre}</span>}
      </div>
    </li>
  );
}
