import type { ReactNode } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { letteraColonna, type Posizione } from "../cruscotto/celle";
import { usePannello } from "../contestoPannello";
import { COME_RIGA } from "./comeRiga";
import { DUE_RIGHE } from "./dueRighe";

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
    ...DUE_RIGHE,
    // The figure goes below where the name would be left with less than this.
    flex: "1 1 120px",
    minWidth: 0,
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
  cella: {
    color: tokens.colorNeutralForeground3,
    marginInlineEnd: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
});

interface RigaCellaProps {
  readonly nome: string;
  readonly cella: Posizione;
  readonly cifra?: ReactNode;
  readonly sotto?: ReactNode;
}

/** A line of a list that selects its cell in Excel. */
export function RigaCella({ nome, cella, cifra, sotto }: RigaCellaProps) {
  const styles = useStyles();
  const { testi, mostra } = usePannello();
  return (
    <button type="button" className={styles.riga} title={nome} onClick={() => mostra(cella.riga, cella.colonna)}>
      <span className={styles.nome}>{nome}</span>
      <span className={styles.cifra}>{cifra}</span>
      <span className={styles.sotto}>
        <span className={styles.cella}>{testi.cella(letteraColonna(cella.colonna), cella.riga + 1)}</span> {sotto}
      </span>
    </button>
  );
}
