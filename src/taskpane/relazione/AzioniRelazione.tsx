import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TESTI_SCHERMO_RELAZIONE } from "../../texts/schermoRelazione";
import { usePannello } from "../contestoPannello";
import type { Comando } from "../useComandi";

const useStyles = makeStyles({
  altre: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  altra: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, flexGrow: 1 },
});

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
  const styles = useStyles();
  const { testi, lingua } = usePannello();
  const isFermo = inCorso === null;
  const { costruisci, word } = TESTI_SCHERMO_RELAZIONE[lingua];
  return (
    <>
      <Button appearance="primary" disabledFocusable={!isFermo || !isPronta} onClick={onCostruisci}>
        {costruisci}
      </Button>
      <div className={styles.altre}>
        <Button size="small" className={styles.altra} disabledFocusable={!isFermo || !isPronta} onClick={onWord}>
          {word}
        </Button>
        <Button size="small" className={styles.altra} disabledFocusable={!isFermo} onClick={onAnnulla}>
          {testi.annulla}
        </Button>
      </div>
    </>
  );
}
