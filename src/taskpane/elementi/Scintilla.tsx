import { makeStyles, tokens } from "@fluentui/react-components";
import { puntiScintilla } from "./puntiScintilla";

const [LARGA, ALTA] = [120, 32];

/** As Fluent writes it: another spelling would stand beside its rule instead of replacing it. */
const CONTRASTO_ELEVATO = "@media screen and (forced-colors: active)";

const useStyles = makeStyles({
  quadro: {
    display: "block",
    width: `${LARGA}px`,
    height: `${ALTA}px`,
    marginBlock: tokens.spacingVerticalXS,
    color: tokens.colorBrandForeground1,
    [CONTRASTO_ELEVATO]: { color: "CanvasText" },
  },
  soglia: { stroke: tokens.colorNeutralStroke1, [CONTRASTO_ELEVATO]: { stroke: "Highlight" } },
});

/** Shares from one year to the next as a small line over that of the threshold, for the eye alone: the list beside it has the figures. */
export function Scintilla({ quote, soglia }: { quote: readonly number[]; soglia: number }) {
  const styles = useStyles();
  if (quote.length < 2) return null;
  const punti = puntiScintilla(quote, LARGA, ALTA);
  const [, limite] = puntiScintilla([soglia], LARGA, ALTA)[0] ?? [0, 0];
  return (
    <svg aria-hidden="true" className={styles.quadro} viewBox={`0 0 ${LARGA} ${ALTA}`}>
      <line x1="0" x2={LARGA} y1={limite} y2={limite} strokeDasharray="3 3" className={styles.soglia} />
      <polyline
        points={punti.map((punto) => punto.join(",")).join(" ")}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
      {punti.map(([x, y], at) => (
        <circle key={x} cx={x} cy={y} r={at === punti.length - 1 ? 4 : 2.5} fill="currentColor" />
      ))}
    </svg>
  );
}
