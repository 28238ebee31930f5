import { makeStyles, tokens } from "@fluentui/react-components";
import { altezzaDi, puntiScintilla, type Momento } from "./puntiScintilla";

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
  linea: { stroke: tokens.colorNeutralStroke1, [CONTRASTO_ELEVATO]: { stroke: "Highlight" } },
});

interface ScintillaProps {
  readonly momenti: readonly Momento[];
  /** Where the line to be reached stands, as high as a share; null where there is none. */
  readonly linea: number | null;
  /** What it shows, in words; without them it is for the eye alone, and the list beside it has the figures. */
  readonly nome?: string;
}

/** Shares in time as a small line over the one to be reached. */
export function Scintilla({ momenti, linea, nome }: ScintillaProps) {
  const styles = useStyles();
  const noti = momenti.filter(({ quota }) => quota !== null);
  if (noti.length < 2) return null;
  const tratti = puntiScintilla(momenti, LARGA, ALTA);
  const ultimo = tratti.at(-1)?.at(-1);
  const limite = linea === null ? null : altezzaDi(linea, ALTA);
  return (
    <svg
      {...(nome === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": nome })}
      className={styles.quadro}
      viewBox={`0 0 ${LARGA} ${ALTA}`}
    >
      {limite !== null && (
        <line x1="0" x2={LARGA} y1={limite} y2={limite} strokeDasharray="3 3" className={styles.linea} />
      )}
      {tratti.map((tratto) => (
        <polyline
          key={tratto[0]?.[0]}
          points={tratto.map((punto) => punto.join(",")).join(" ")}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        />
      ))}
      {tratti.flat().map((punto) => (
        <circle key={punto[0]} cx={punto[0]} cy={punto[1]} r={punto === ultimo ? 4 : 2.5} fill="currentColor" />
      ))}
    </svg>
  );
}
