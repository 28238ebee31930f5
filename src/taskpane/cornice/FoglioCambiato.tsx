import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { usePannello } from "../contestoPannello";
import type { FoglioAttivo } from "../sessione/useFoglio";

const useStyles = makeStyles({
  riga: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** Says that what is shown is older than the cells, where the user did not ask to have it follow them. */
export function FoglioCambiato({ foglio }: { foglio: FoglioAttivo }) {
  const styles = useStyles();
  const { testi } = usePannello();
  return (
    <div role="status">
      {foglio.isSuperata && (
        <div className={styles.riga}>
          <Caption1>{testi.foglioCambiato}</Caption1>
          <Button size="small" appearance="subtle" onClick={() => void foglio.rileggi()}>
            {testi.aggiorna}
          </Button>
        </div>
      )}
    </div>
  );
}
