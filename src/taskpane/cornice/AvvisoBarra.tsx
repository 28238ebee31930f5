import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { usePannello } from "../contestoPannello";
import { Avanzamento } from "./Avanzamento";
import { AvvisoSilenzio } from "./AvvisoSilenzio";
import type { Comandi } from "../sessione/useComandi";

const useStyles = makeStyles({
  inCorso: { justifyContent: "start" },
  testo: { overflowWrap: "anywhere" },
});

interface AvvisoBarraProps {
  readonly comandi: Pick<Comandi, "inCorso" | "passo" | "avviso" | "interrompi">;
  readonly onChiudi: () => void;
}

/** What is being done, then how it ended; spoken by screen readers as it appears. */
export function AvvisoBarra({ comandi, onChiudi }: AvvisoBarraProps) {
  const styles = useStyles();
  const { testi } = usePannello();
  const { inCorso, passo, avviso, interrompi } = comandi;
  return (
    <div role="status" aria-live={avviso?.intento === "error" ? "assertive" : "polite"}>
      {inCorso && passo && <Avanzamento comando={inCorso} passo={passo} onInterrompi={interrompi} />}
      {inCorso && !passo && (
        <Spinner size="extra-tiny" delay={300} label={testi.inCorso[inCorso]} className={styles.inCorso} />
      )}
      <AvvisoSilenzio />
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
