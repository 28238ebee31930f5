import type { ReactElement } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { TESTI_PAGINA } from "./testi";

/** What went wrong, in one sentence, until the user closes it. */
export function Avviso({ testo, onChiudi }: { testo: string | null; onChiudi: () => void }): ReactElement {
  return (
    <div role="alert">
      {testo !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{testo}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={TESTI_PAGINA.chiudi}
                onClick={onChiudi}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
