import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import type { Politica } from "../../domain/metodo/Politica";
import { usePannello } from "../contestoPannello";
import { sogliePolitica } from "../sogliePolitica";

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
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  metodo: {
    minWidth: 0,
    maxWidth: "100%",
    // Left and right each by itself: Fluent's own padding is a shorthand.
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    // Its words stand in line with the rest, also on a line of its own.
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface IntestazioneProps {
  /** Null until a sheet has been read. */
  readonly foglio: string | null;
  readonly isInLettura: boolean;
  readonly politica: Politica;
  /** Opens the screen where it is chosen. */
  readonly onMetodo: () => void;
}

/** The sheet the pane is following, and the method in use. */
export function IntestazionePannello({ foglio, isInLettura, politica, onMetodo }: IntestazioneProps) {
  const styles = useStyles();
  const { testi, lingua } = usePannello();
  return (
    <header className={styles.testata}>
      <div className={styles.sinistra}>
        <h1 className={styles.foglio} title={foglio === null ? undefined : `${testi.foglio}: ${foglio}`}>
          {foglio ?? testi.titolo}
        </h1>
        {foglio !== null && isInLettura && <Spinner size="extra-tiny" delay={700} aria-label={testi.caricamento} />}
      </div>
      <Button
        size="small"
        appearance="transparent"
        className={styles.metodo}
        title={`${testi.politica}: ${sogliePolitica(politica, lingua)}`}
        onClick={onMetodo}
      >
        {testi.metodo(politica.nome)}
      </Button>
    </header>
  );
}
