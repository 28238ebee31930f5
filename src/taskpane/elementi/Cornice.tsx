import type { ReactNode } from "react";
import { fieldClassNames, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  cornice: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    // A short pane (or a large text) scrolls as one, so that its head and foot do not cover the rest.
    "@media (max-height: 420px)": { height: "auto" },
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
  return (
    <div className={styles.cornice}>
      {testa}
      <main className={styles.corpo} aria-busy={isOccupato}>
        <div role="tabpanel" aria-labelledby={etichetta}>
          {children}
        </div>
      </main>
      <footer className={styles.piede}>{piede}</footer>
    </div>
  );
}
