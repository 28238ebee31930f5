import { Button } from "@fluentui/react-components";
import type { Cronologia } from "../../actions/viste/Cronologia";
import { TESTI_SCHERMO_RELAZIONE } from "../../texts/schermi/schermoRelazione";
import { usePannello } from "../contestoPannello";
import { Annulla } from "../elementi/Annulla";
import { Secondari, Secondario } from "../elementi/Secondari";
import type { Comando } from "../../texts/schermi/pannello/inCorso";

interface AzioniRelazioneProps {
  readonly inCorso: Comando | null;
  /** There is something to build. */
  readonly isPronta: boolean;
  readonly onCostruisci: () => void;
  readonly onWord: () => void;
  readonly cronologia: Cronologia | null;
  readonly onAnnulla: () => void;
}

/** Build what is ticked, have it in Word, or take it back. */
export function AzioniRelazione({
  inCorso,
  isPronta,
  onCostruisci,
  onWord,
  cronologia,
  onAnnulla,
}: AzioniRelazioneProps) {
  const { lingua } = usePannello();
  const isFermo = inCorso === null;
  const { costruisci, word } = TESTI_SCHERMO_RELAZIONE[lingua];
  return (
    <>
      <Button appearance="primary" disabledFocusable={!isFermo || !isPronta} onClick={onCostruisci}>
        {costruisci}
      </Button>
      <Secondari isRigaSola>
        <Secondario disabledFocusable={!isFermo || !isPronta} onClick={onWord}>
          {word}
        </Secondario>
        <Annulla cronologia={cronologia} isFermo={isFermo} onAnnulla={onAnnulla} />
      </Secondari>
    </>
  );
}
