import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  riga: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  sola: { flexWrap: "nowrap", whiteSpace: "nowrap" },
  // Left and right each by itself: a shorthand may come before Fluent's own, or after, as the modules are loaded.
  bottone: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    flexGrow: 1,
  },
  // It gives way before those whose name is short.
  cede: { flexShrink: 1000 },
  lungo: { minWidth: 0, whiteSpace: "normal", overflowWrap: "anywhere" },
});

interface SecondariProps {
  /** They stay on one line, whatever their names. */
  readonly isRigaSola?: boolean;
  readonly children: ReactNode;
}

/** The lesser commands below the main one, side by side. */
export function Secondari({ isRigaSola = false, children }: SecondariProps) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.riga, isRigaSola && styles.sola)}>{children}</div>;
}

interface SecondarioProps {
  readonly disabledFocusable: boolean;
  readonly onClick: () => void;
  /** A name that goes on over the next line where there is no room for it. */
  readonly lungo?: string;
  readonly children?: ReactNode;
}

/** One of them. */
export function Secondario({ lungo, children, ...props }: SecondarioProps) {
  const styles = useStyles();
  if (lungo === undefined) {
    return (
      <Button size="small" className={styles.bottone} {...props}>
        {children}
      </Button>
    );
  }
  return (
    <Button size="small" className={mergeClasses(styles.bottone, styles.cede)} {...props}>
      <span className={styles.lungo}>{lungo}</span>
    </Button>
  );
}
