import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { Avviso } from "./avvisi";
import type { Comando } from "./useComandi";
import { usePannello } from "./contestoPannello";

const useStyles = makeStyles({
  inCorso: { justifyContent: "start" },
  testo: { overflowWrap: "anywhere" },
});

interface AvvisoBarraProps {
  readonly inCorso: Comando | null;
  readonly avviso: Avviso | null;
  readonly onChiudi: () => void;
}

/** What is being done, then how it ended; spoken by screen readers as it appears. */
export function AvvisoBarra({ inCorso, avviso, onChiudi }: AvvisoBarraProps) {
  const styles = useStyles();
  const { testi } = usePannello();
  return (
    <div role="status" aria-live={avviso?.intento === "error" ? "assertive" : "polite"}>
      {inCorso && <Spinner size="extra-tiny" delay={300} label={testi.inCorso[inCorso]} className={styles.inCorso} />}
      {avviso && (
        <MessageBar intent={avviso.intento} layout="multiline">
          <MessageBarBody className={styles.testo}>{avviso.testo}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={testi.chiudi}
                onClick={onChiudi}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
