import { Caption1, Field, makeStyles, Radio, RadioGroup, Switch, tokens } from "@fluentui/react-components";
import { TESTI_METODO } from "../../texts/schermi/metodo/schermoMetodo";
import { usePannello } from "../contestoPannello";
import { Sezione } from "../elementi/Sezione";
import type { FoglioAttivo } from "../sessione/useFoglio";
import { SCELTE_LINGUA, useLingua } from "../sessione/useLingua";

const useStyles = makeStyles({
  nota: { display: "block", color: tokens.colorNeutralForeground2 },
  interruttore: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface PreferenzePannelloProps {
  readonly foglio: FoglioAttivo;
  readonly onLingua: () => void;
}

/** What this user wants of the pane: its language, and whether it follows the cells. */
export function PreferenzePannello({ foglio, onLingua }: PreferenzePannelloProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const { scelta, scegli } = useLingua();
  const testi = TESTI_METODO[lingua];
  return (
    <Sezione titolo={testi.pannello}>
      <Switch
        className={styles.interruttore}
        checked={foglio.isSeguito}
        label={
          <>
            {testi.segue}
            <Caption1 className={styles.nota}>{testi.segueNota}</Caption1>
          </>
        }
        onChange={(_, { checked }) => foglio.segui(checked)}
      />
      <Field label={testi.lingua}>
        <RadioGroup
          value={scelta}
          onChange={(_, { value }) => {
            const nuova = SCELTE_LINGUA.find((una) => una === value);
            if (!nuova) return;
            onLingua();
            scegli(nuova);
          }}
        >
          {SCELTE_LINGUA.map((una) => (
            <Radio key={una} value={una} label={testi.lingue[una]} />
          ))}
        </RadioGroup>
      </Field>
    </Sezione>
  );
}
