import type { RefObject } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePannello } from "../contestoPannello";
import type { Comando } from "../useComandi";

const useStyles = makeStyles({
  principale: { display: "grid" },
  altre: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
  },
  altra: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, flexGrow: 1 },
});

const ALTRE = ["semafori", "sintesi", "valori", "ripristina", "annulla"] as const;
/** The others are about the whole workbook. */
const DEL_FOGLIO: ReadonlySet<string> = new Set(["semafori", "sintesi"]);

interface AzioniProps {
  /** Holds the main button, where the focus comes back from the preview. */
  readonly principale: RefObject<HTMLDivElement | null>;
  readonly inCorso: Comando | null;
  /** The sheet is a cruscotto: without one only the way back is open. */
  readonly isCruscotto: boolean;
  readonly onAnteprima: () => void;
  readonly onComando: (comando: (typeof ALTRE)[number]) => void;
}

/** What can be done with the sheet shown. */
export function Azioni({ principale, inCorso, isCruscotto, onAnteprima, onComando }: AzioniProps) {
  const styles = useStyles();
  const { testi } = usePannello();
  const isFermo = inCorso === null;
  return (
    <>
      <div ref={principale} className={styles.principale}>
        <Button appearance="primary" disabledFocusable={!isFermo || !isCruscotto} onClick={onAnteprima}>
          {testi.ricalcola}
        </Button>
      </div>
      <div className={styles.altre}>
        {ALTRE.map((comando) => (
          <Button
            key={comando}
            size="small"
            className={styles.altra}
            disabledFocusable={!isFermo || (DEL_FOGLIO.has(comando) && !isCruscotto)}
            onClick={() => onComando(comando)}
          >
            {testi[comando]}
          </Button>
        ))}
      </div>
    </>
  );
}
