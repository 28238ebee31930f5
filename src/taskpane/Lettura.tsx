import type { ReactNode } from "react";
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { avvisoDiErrore } from "./avvisi";
import { usePannello } from "./contestoPannello";
import type { Foglio } from "./useFoglio";

const useStyles = makeStyles({
  attesa: { paddingBlock: tokens.spacingVerticalXXL },
  errore: { marginBlock: tokens.spacingVerticalM },
});

/** What was read, or that it is being read for the first time, or why it could not be. */
export function Lettura({ foglio, children }: { foglio: Foglio; children: ReactNode }) {
  const styles = useStyles();
  const { testi, lingua } = usePannello();
  const { lettura, errore, inLettura, rileggi } = foglio;
  return (
    <>
      {errore !== null && (
        <MessageBar intent="error" layout="multiline" className={styles.errore}>
          <MessageBarBody role="alert">{avvisoDiErrore(errore, lingua).testo}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void rileggi()}>{testi.riprova}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {lettura === null && inLettura && (
        <Spinner size="small" label={testi.caricamento} className={styles.attesa} delay={300} />
      )}
      {children}
    </>
  );
}
