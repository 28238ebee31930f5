import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { avvisoDiErrore } from "../sessione/avvisi";
import { usePannello } from "../contestoPannello";

interface ErroreLetturaProps {
  readonly errore: unknown;
  readonly onRiprova: () => void;
}

/** Why something could not be read, and the way to try again. */
export function ErroreLettura({ errore, onRiprova }: ErroreLetturaProps) {
  const { testi, lingua } = usePannello();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody role="alert">{avvisoDiErrore(errore, lingua).testo}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRiprova}>{testi.riprova}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
