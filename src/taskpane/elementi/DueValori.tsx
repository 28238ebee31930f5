import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  prima: { color: tokens.colorNeutralForeground2 },
  dopo: { fontWeight: tokens.fontWeightSemibold },
  // Read aloud in place of the arrow, which screen readers skip or spell.
  voce: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Two figures with an arrow between them, and the words for who cannot see it. */
export function DueValori({ prima, dopo, parlato }: { prima: string; dopo: ReactNode; parlato: string }) {
  const styles = useStyles();
  return (
    <>
      <span aria-hidden="true">
        <span className={styles.prima}>{prima}</span> → <span className={styles.dopo}>{dopo}</span>
      </span>
      <span className={styles.voce}>{parlato}</span>
    </>
  );
}
