import { Caption1, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { isSenzaFunzioniVive } from "../../actions/scelte/modo";
import type { ModoScrittura } from "../../formule/sal/formulaDelModo";
import { usePannello } from "../contestoPannello";

const useStyles = makeStyles({
  nota: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface SceltaModoProps {
  /** Null where none was chosen yet. */
  readonly modo: ModoScrittura | null;
  readonly onModo: (modo: ModoScrittura) => void;
}

/** How the SAL are written, each way with what a colleague without the add-in sees; what holds it is called so already. */
export function SceltaModo({ modo, onModo }: SceltaModoProps) {
  const styles = useStyles();
  const { testi } = usePannello();
  const perche = isSenzaFunzioniVive() ? ` ${testi.modoNativaVecchio}` : "";
  const voce = (nome: string, nota: string) => ({
    children: (
      <>
        {nome}
        <Caption1 className={styles.nota}>{nota}</Caption1>
      </>
    ),
  });
  return (
    <RadioGroup
      aria-label={testi.comeScrivere}
      value={modo ?? ""}
      onChange={(_, { value }) => onModo(value as ModoScrittura)}
    >
      <Radio value="perf" label={voce(testi.modoPerf, testi.modoPerfNota)} />
      <Radio value="nativa" label={voce(testi.modoNativa, `${testi.modoNativaNota}${perche}`)} />
      <Radio value="valori" label={voce(testi.modoValori, testi.modoValoriNota)} />
    </RadioGroup>
  );
}
