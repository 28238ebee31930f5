import type { ReactNode } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { COME_RIGA } from "./comeRiga";
import type { TastieraRiga } from "./ListaFinestra";
import { SenzaTagli } from "./SenzaTagli";

const useStyles = makeStyles({
  riga: {
    ...COME_RIGA,
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    width: `calc(100% + 2 * ${tokens.spacingHorizontalXS})`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
  nome: {
    // The figure goes below where the name would be left with less than this.
    flex: "1 1 160px",
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  cifra: {
    minWidth: 0,
    marginInlineStart: "auto",
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
    overflowWrap: "anywhere",
  },
  sotto: {
    ...typographyStyles.caption1,
    flexBasis: "100%",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

interface RigaPremibileProps {
  readonly nome: string;
  readonly cifra?: ReactNode;
  readonly sotto?: ReactNode;
  readonly onClick: () => void;
  /** In a list with one tab stop. */
  readonly tastiera?: TastieraRiga;
}

/** A line of a list that leads somewhere: a name, its figure, and what is said below them. */
export function RigaPremibile({ nome, cifra, sotto, onClick, tastiera }: RigaPremibileProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.riga} title={nome} onClick={onClick} {...tastiera}>
      <span className={styles.nome}>
        <SenzaTagli testo={nome} />
      </span>
      <span className={styles.cifra}>{cifra}</span>
      <span className={styles.sotto}>{sotto}</span>
    </button>
  );
}
