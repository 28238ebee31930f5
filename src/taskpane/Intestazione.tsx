import { makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import type { Politica } from "../domain/Politica";
import { usePannello } from "./contestoPannello";
import { SceltaPolitica } from "./SceltaPolitica";

const useStyles = makeStyles({
  testata: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  sinistra: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  foglio: {
    ...typographyStyles.body1Strong,
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

interface IntestazioneProps {
  /** Null until a sheet has been read. */
  readonly foglio: string | null;
  readonly isInLettura: boolean;
  /** No command is under way. */
  readonly isFermo: boolean;
  readonly politica: Politica;
  readonly onPolitica: (id: string) => void;
}

/** The sheet the pane is following, and the method in use. */
export function Intestazione({ foglio, isInLettura, isFermo, politica, onPolitica }: IntestazioneProps) {
  const styles = useStyles();
  const { testi } = usePannello();
  return (
    <header className={styles.testata}>
      <div className={styles.sinistra}>
        <h1 className={styles.foglio} title={foglio === null ? undefined : `${testi.foglio}: ${foglio}`}>
          {foglio ?? testi.titolo}
        </h1>
        {foglio !== null && isInLettura && <Spinner size="extra-tiny" delay={700} />}
      </div>
      <SceltaPolitica politica={politica} isFermo={isFermo} onScelta={onPolitica} />
    </header>
  );
}
