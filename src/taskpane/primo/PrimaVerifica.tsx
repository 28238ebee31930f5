import { useEffect, useRef } from "react";
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { TESTI_PRIMO } from "../../texts/schermi/schermoPrimo";
import { usePannello } from "../contestoPannello";
import { focusDopo } from "./focusDopo";
import { keepBenvenuto, useBenvenuto } from "./useBenvenuto";

const useStyles = makeStyles({
  parte: { marginBlockStart: tokens.spacingVerticalM },
});

/** One line over the first cruscotto that a user sees here: where to look. It is not there the next time. */
export function PrimaVerifica() {
  const styles = useStyles();
  const parte = useRef<HTMLDivElement>(null);
  const { lingua } = usePannello();
  const testi = TESTI_PRIMO[lingua];
  const [isPrimo, chiudi] = useBenvenuto();
  useEffect(keepBenvenuto, []);
  if (!isPrimo) return null;
  return (
    <div ref={parte} className={styles.parte}>
      <MessageBar layout="multiline">
        <MessageBarBody>{testi.invitoBreve}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<Dismiss16Regular />}
              aria-label={testi.chiudi}
              onClick={() => {
                focusDopo(parte.current);
                chiudi();
              }}
            />
          }
        />
      </MessageBar>
    </div>
  );
}
