import type { ReactNode } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  parte: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalL,
  },
  titolo: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
});

/** What takes the place of the figures where the sheet has none. */
export function ParteIntera({ titolo, children }: { titolo: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.parte}>
      <h2 tabIndex={-1} className={styles.titolo}>
        {titolo}
      </h2>
      {children}
    </section>
  );
}
