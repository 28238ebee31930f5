import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { TESTI_SCHERMO_RELAZIONE } from "../../texts/schermi/schermoRelazione";
import { usePannello } from "../contestoPannello";
import { Sezione } from "../elementi/Sezione";

const useStyles = makeStyles({
  nota: { display: "block", color: tokens.colorNeutralForeground2 },
  bottoni: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ValidazioneProps {
  readonly isPronta: boolean;
  readonly onBlocca: () => void;
  readonly onSblocca: () => void;
}

/** The copy that the OIV validates: built and locked, and opened again. */
export function Validazione({ isPronta, onBlocca, onSblocca }: ValidazioneProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_SCHERMO_RELAZIONE[lingua];
  return (
    <Sezione titolo={testi.validazione}>
      <Caption1 className={styles.nota}>{testi.validazioneNota}</Caption1>
      <div className={styles.bottoni}>
        <Button disabledFocusable={!isPronta} onClick={onBlocca}>
          {testi.blocca}
        </Button>
        <Button appearance="subtle" disabledFocusable={!isPronta} onClick={onSblocca}>
          {testi.sblocca}
        </Button>
      </div>
    </Sezione>
  );
}
