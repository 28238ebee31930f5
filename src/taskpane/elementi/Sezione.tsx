import { useId, type ReactNode } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  sezione: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  titolo: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
});

interface SezioneProps {
  readonly titolo: string;
  /** By which the page is brought to it. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of a screen under its heading. */
export function Sezione({ titolo, id: ancora, children }: SezioneProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section id={ancora} className={styles.sezione} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} className={styles.titolo}>
        {titolo}
      </h2>
      {children}
    </section>
  );
}
