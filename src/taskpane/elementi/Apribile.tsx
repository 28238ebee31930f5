import { useId, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { COME_RIGA } from "./comeRiga";
import { useAperto } from "./useAperto";

const useStyles = makeStyles({
  bottone: {
    ...COME_RIGA,
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "28px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  piccolo: { ...typographyStyles.caption1, minHeight: "24px", color: tokens.colorNeutralForeground2 },
  freccia: { flexShrink: 0 },
  titolo: { minWidth: 0, overflowWrap: "anywhere" },
  intestazione: { margin: 0, font: "inherit" },
});

interface ApribileProps {
  readonly titolo: ReactNode;
  /** Spoken name, where the visible one says too little out of its place. */
  readonly nome?: string;
  readonly piccolo?: boolean;
  /** The line is the heading of what it opens. */
  readonly isIntestazione?: boolean;
  /** By which it is found open again after another screen was looked at; null, or nothing, where it closes. */
  readonly ricordo?: string | null;
  readonly children: ReactNode;
}

/** A line that opens and closes what is below it; what is closed is not drawn. */
export function Apribile({
  titolo,
  nome,
  piccolo = false,
  isIntestazione = false,
  ricordo = null,
  children,
}: ApribileProps) {
  const styles = useStyles();
  const [isAperto, setAperto] = useAperto(ricordo);
  const id = useId();
  const Freccia = isAperto ? ChevronDown16Regular : ChevronRight16Regular;
  const bottone = (
    <button
      type="button"
      className={mergeClasses(styles.bottone, piccolo && styles.piccolo)}
      aria-expanded={isAperto}
      aria-controls={isAperto ? id : undefined}
      aria-label={nome}
      onClick={() => setAperto(!isAperto)}
    >
      <Freccia className={styles.freccia} />
      <span className={styles.titolo}>{titolo}</span>
    </button>
  );
  return (
    <div>
      {isIntestazione ? <h3 className={styles.intestazione}>{bottone}</h3> : bottone}
      {isAperto && <div id={id}>{children}</div>}
    </div>
  );
}
