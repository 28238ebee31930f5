import type { ReactElement } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { nomeParte } from "./nomeParte";
import { TESTI } from "./testi";

interface ConfermaPerditeProps {
  /** Parts of the file that saving would lose; null when nothing is asked. */
  readonly parti: readonly string[] | null;
  readonly onConferma: () => void;
  readonly onAnnulla: () => void;
}

/** Asks before a file is saved without parts that this page cannot write. */
export function ConfermaPerdite({ parti, onConferma, onAnnulla }: ConfermaPerditeProps): ReactElement {
  return (
    <Dialog open={parti !== null} modalType="alert" onOpenChange={(_, { open }) => !open && onAnnulla()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{TESTI.perditeTitolo}</DialogTitle>
          <DialogContent>
            <p>{TESTI.perditeSpiegazione}</p>
            <ul>
              {parti?.map((parte) => (
                <li key={parte}>{nomeParte(parte)}</li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button appearance="secondary" onClick={onAnnulla}>
              {TESTI.annulla}
            </Button>
            <Button appearance="primary" onClick={onConferma}>
              {TESTI.perditeConferma}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
