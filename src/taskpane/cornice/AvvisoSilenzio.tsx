import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { osservaSilenzio } from "../../actions/cartella/osservaSilenzio";
import { usePannello } from "../contestoPannello";

/** Asks whether to go on waiting while Excel does not answer a request. */
export function AvvisoSilenzio() {
  const { testi } = usePannello();
  const [smetti, setSmetti] = useState<(() => void) | null>(null);
  useEffect(() => osservaSilenzio((modo) => setSmetti(() => modo)), []);
  if (smetti === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{testi.silenzio.avviso}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => setSmetti(null)}>{testi.silenzio.aspetta}</Button>
        <Button onClick={smetti}>{testi.silenzio.smetti}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
