import { Button } from "@fluentui/react-components";
import { TESTI_SCHERMO_RELAZIONE } from "../../texts/schermi/schermoRelazione";
import { usePannello } from "../contestoPannello";
import { Secondari, Secondario } from "../elementi/Secondari";
import type { Comando } from "../sessione/useComandi";

interface AzioniRelazioneProps {
  readonly inCorso: Comando | null;
  /** There is something to build. */
  readonly isPronta: boolean;
  readonly onCostruisci: () => void;
  readonly onWord: () => void;
  readonly onAnnulla: () => void;
}

/** Build what is ticked, have it in Word, or take it back. */
export function AzioniRelazione({ inCorso, isPronta, onCostruisci, onWord, onAnnulla }: AzioniRelazioneProps) {
  const { testi, lingua } = usePannello();
  const isFermo = inCorso === null;
  const { costruisci, word } = TESTI_SCHERMO_RELAZIONE[lingua];
  return (
    <>
      <Button appearance="primary" disabledFocusable={!isFermo || !isPronta} onClick={onCostruisci}>
        {costruisci}
      </Button>
      <Secondari>
        <Secondario disabledFocusable={!isFermo || !isPronta} onClick={onWord}>
          {word}
        </Secondario>
        <Secondario disabledFocusable={!isFermo} onClick={onAnnulla}>
          {testi.annulla}
        </Secondario>
      </Secondari>
    </>
  );
}
