import { makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import type { Esito } from "../../domain/Misura";
import { usePannello } from "../contestoPannello";

/** As Fluent writes it: another spelling would stand beside its rule instead of replacing it. */
const CONTRASTO_ELEVATO = "@media screen and (forced-colors: active)";

const useStyles = makeStyles({
  quadro: { position: "relative" },
  // In the system's contrast colours bar and track would be told apart by a shade.
  binario: { [CONTRASTO_ELEVATO]: { backgroundColor: "Canvas", outline: "1px solid CanvasText" } },
  barra: { [CONTRASTO_ELEVATO]: { backgroundColor: "CanvasText" } },
  parziale: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  // It stands out of the bar above and below, so that it is seen over any of its colours.
  soglia: {
    position: "absolute",
    insetBlock: "-2px",
    width: "2px",
    marginInlineStart: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    [CONTRASTO_ELEVATO]: { backgroundColor: "Highlight" },
  },
});

const COLORI: Partial<Record<Esito, "success" | "error">> = { raggiunto: "success", "non raggiunto": "error" };

/** A SAL as a bar with the line it has to pass, for the eye alone: figure, sign and outcome stand beside it in words. */
export function BarraSal({ sal, esito }: { sal: number; esito: Esito }) {
  const styles = useStyles();
  const { soglie } = usePannello();
  const soglia = soglie.at(-1) ?? 1;
  return (
    <div aria-hidden="true" className={styles.quadro}>
      <ProgressBar
        aria-hidden="true"
        value={Math.min(1, Math.max(0, sal))}
        thickness="large"
        color={COLORI[esito] ?? "brand"}
        className={styles.binario}
        bar={{ className: mergeClasses(styles.barra, esito === "parziale" && styles.parziale) }}
      />
      {soglia < 1 && <span className={styles.soglia} style={{ insetInlineStart: `${soglia * 100}%` }} />}
    </div>
  );
}
