import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { letteraColonna, type Posizione } from "../cruscotto/celle";
import { usePannello } from "../contestoPannello";
import type { TastieraRiga } from "./ListaFinestra";
import { RigaPremibile } from "./RigaPremibile";

const useStyles = makeStyles({
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
  /** Done besides, as the cell is selected. */
  readonly onScelta?: () => void;
  readonly tastiera?: TastieraRiga;
}

/** A line of a list that selects its cell in Excel. */
export function RigaCella({ nome, cella, cifra, sotto, onScelta, tastiera }: RigaCellaProps) {
  const styles = useStyles();
  const { testi, mostra } = usePannello();
  return (
    <RigaPremibile
      nome={nome}
      cifra={cifra}
      sotto={
        <>
          <span className={styles.cella}>{testi.cella(letteraColonna(cella.colonna), cella.riga + 1)}</span> {sotto}
        </>
      }
      onClick={() => {
        mostra(cella.riga, cella.colonna);
        onScelta?.();
      }}
      {...(tastiera && { tastiera })}
    />
  );
}
