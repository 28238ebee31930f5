import type { RefObject } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { usePannello } from "../contestoPannello";
import { Secondari, Secondario } from "../elementi/Secondari";
import type { Comando } from "../sessione/useComandi";

const useStyles = makeStyles({
  principale: { display: "grid" },
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
      <Secondari>
        {ALTRE.map((comando) => (
          <Secondario
            key={comando}
            disabledFocusable={!isFermo || (DEL_FOGLIO.has(comando) && !isCruscotto)}
            onClick={() => onComando(comando)}
          >
            {testi[comando]}
          </Secondario>
        ))}
      </Secondari>
    </>
  );
}
