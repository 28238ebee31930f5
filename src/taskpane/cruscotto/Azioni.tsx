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

interface AzioniProps {
  /** Holds the main button, where the focus comes back from the preview. */
  readonly principale: RefObject<HTMLDivElement | null>;
  readonly inCorso: Comando | null;
  /** The sheet is a cruscotto: without one only the way back is open. */
  readonly isCruscotto: boolean;
  readonly onComando: (comando: "anteprima" | "semafori" | "sintesi" | "annulla") => void;
}

/** What can be done with the sheet shown. */
export function Azioni({ principale, inCorso, isCruscotto, onComando }: AzioniProps) {
  const styles = useStyles();
  const { testi } = usePannello();
  const isFermo = inCorso === null;
  return (
    <>
      <div ref={principale} className={styles.principale}>
        <Button
          appearance="primary"
          disabledFocusable={!isFermo || !isCruscotto}
          onClick={() => onComando("anteprima")}
        >
          {testi.ricalcola}
        </Button>
      </div>
      <div className={styles.altre}>
        {(["semafori", "sintesi", "annulla"] as const).map((comando) => (
          <Button
            key={comando}
            size="small"
            className={styles.altra}
            disabledFocusable={!isFermo || (comando !== "annulla" && !isCruscotto)}
            onClick={() => onComando(comando)}
          >
            {testi[comando]}
          </Button>
        ))}
      </div>
    </>
  );
}
