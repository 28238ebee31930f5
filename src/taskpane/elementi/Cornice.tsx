import { useLayoutEffect, useRef, type ReactNode } from "react";
import { fieldClassNames, makeStyles, shorthands, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  cornice: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    // A short pane (or a large text) scrolls as one, so that its head and foot do not cover the rest.
    "@media (max-height: 420px)": { height: "auto" },
    // The colour of what is disabled may be a bright one there: its border says it too.
    "@media screen and (forced-colors: active)": {
      "& button:disabled, & button[aria-disabled='true']": shorthands.borderStyle("dashed"),
    },
  },
  corpo: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    paddingInline: tokens.spacingHorizontalM,
    // A field shrinks with the pane: with the text at 200% its own width is more than there is.
    [`& .${fieldClassNames.root}`]: { gridTemplateColumns: "minmax(0, 1fr)" },
    "& select": { minWidth: 0 },
  },
  piede: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** How far each screen was scrolled when it was left: who comes back finds what was in sight. */
const SCORRIMENTI = new Map<string, number>();

interface CorniceProps {
  /** The element that names this screen: its tab. */
  readonly etichetta: string;
  readonly testa: ReactNode;
  readonly piede: ReactNode;
  readonly isOccupato: boolean;
  readonly children: ReactNode;
}

/** A screen: its head, what scrolls, and its foot always in reach. */
export function Cornice({ etichetta, testa, piede, isOccupato, children }: CorniceProps) {
  const styles = useStyles();
  const corpo = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const prima = SCORRIMENTI.get(etichetta);
    if (corpo.current && prima !== undefined) corpo.current.scrollTop = prima;
  }, [etichetta]);
  return (
    <div className={styles.cornice}>
      {testa}
      <main
        ref={corpo}
        className={styles.corpo}
        aria-busy={isOccupato}
        onScroll={({ currentTarget }) => SCORRIMENTI.set(etichetta, currentTarget.scrollTop)}
      >
        <div role="tabpanel" aria-labelledby={etichetta}>
          {children}
        </div>
      </main>
      <footer className={styles.piede}>{piede}</footer>
    </div>
  );
}
