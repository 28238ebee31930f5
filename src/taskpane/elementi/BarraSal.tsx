import { makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import type { Esito } from "../../domain/Misura";

/** As Fluent writes it: another spelling would stand beside its rule instead of replacing it. */
const CONTRASTO_ELEVATO = "@media screen and (forced-colors: active)";

const useStyles = makeStyles({
  // In the system's contrast colours bar and track would be told apart by a shade.
  binario: { [CONTRASTO_ELEVATO]: { backgroundColor: "Canvas", outline: "1px solid CanvasText" } },
  barra: { [CONTRASTO_ELEVATO]: { backgroundColor: "CanvasText" } },
  parziale: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
});

const COLORI: Partial<Record<Esito, "success" | "error">> = { raggiunto: "success", "non raggiunto": "error" };

/** A SAL as a bar, for the eye alone: the figure, its sign and its outcome stand beside it in words. */
export function BarraSal({ sal, esito }: { sal: number; esito: Esito }) {
  const styles = useStyles();
  return (
    <div aria-hidden="true">
      <ProgressBar
        value={Math.min(1, Math.max(0, sal))}
        thickness="large"
        color={COLORI[esito] ?? "brand"}
        className={styles.binario}
        bar={{ className: mergeClasses(styles.barra, esito === "parziale" && styles.parziale) }}
      />
    </div>
  );
}
