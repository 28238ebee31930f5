import { useEffect, useId, useRef, type ReactNode } from "react";
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
  /** What its button promised stands in the button's place: the focus goes on there. */
  readonly isAperta?: boolean;
  readonly children: ReactNode;
}

/** A part of a screen under its heading. */
export function Sezione({ titolo, id: ancora, isAperta = false, children }: SezioneProps) {
  const styles = useStyles();
  const id = useId();
  const parte = useRef<HTMLElement>(null);
  const eraAperta = useRef(isAperta);
  useEffect(() => {
    const siApre = isAperta && !eraAperta.current;
    eraAperta.current = isAperta;
    // The focus of what was removed falls on the body; the grid keeps its own.
    if (!siApre || !document.hasFocus() || document.activeElement !== document.body) return;
    const elenco = parte.current?.querySelector<HTMLElement>("[role=listbox]");
    (elenco ?? parte.current?.querySelector("h2"))?.focus();
  }, [isAperta]);
  return (
    <section ref={parte} id={ancora} className={styles.sezione} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} className={styles.titolo}>
        {titolo}
      </h2>
      {children}
    </section>
  );
}
