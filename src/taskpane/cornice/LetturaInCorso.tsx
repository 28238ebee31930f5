import type { ReactNode } from "react";
import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { usePannello } from "../contestoPannello";
import { ErroreLettura } from "../elementi/ErroreLettura";
import type { FoglioAttivo } from "../sessione/useFoglio";

const useStyles = makeStyles({
  attesa: { paddingBlock: tokens.spacingVerticalXXL },
  errore: { marginBlock: tokens.spacingVerticalM },
});

/** What was read, or that it is being read for the first time, or why it could not be. */
export function LetturaInCorso({ foglio, children }: { foglio: FoglioAttivo; children: ReactNode }) {
  const styles = useStyles();
  const { testi } = usePannello();
  const { lettura, errore, inLettura, rileggi } = foglio;
  return (
    <>
      {errore !== null && (
        <div className={styles.errore}>
          <ErroreLettura errore={errore} onRiprova={() => void rileggi()} />
        </div>
      )}
      {lettura === null && inLettura && (
        <Spinner size="small" label={testi.caricamento} className={styles.attesa} delay={300} />
      )}
      {children}
    </>
  );
}
