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
  readonly isOccupato: boolean;
  readonly politica: Politica;
  readonly onPolitica: (id: "standard" | "pisa") => void;
}

/** The sheet the pane is following, and the method in use. */
export function Intestazione({ foglio, isOccupato, politica, onPolitica }: IntestazioneProps) {
  const styles = useStyles();
  const { testi } = usePannello();
  return (
    <header className={styles.testata}>
      <div className={styles.sinistra}>
        <h1 className={styles.foglio} title={foglio === null ? undefined : `${testi.foglio}: ${foglio}`}>
          {foglio ?? testi.titolo}
        </h1>
        {foglio !== null && isOccupato && <Spinner size="extra-tiny" delay={700} />}
      </div>
      <SceltaPolitica politica={politica} onScelta={onPolitica} />
    </header>
  );
}
