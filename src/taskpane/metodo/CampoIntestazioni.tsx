import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { INTESTAZIONI } from "../../domain/metodo/Generi";
import type { CampiDiGenere } from "../../domain/metodo/scelteDelMetodo";
import { TESTI_METODO } from "../../texts/schermi/metodo/schermoMetodo";
import { usePannello } from "../contestoPannello";
import { CampoTesto } from "./Campo";
import type { ModuloMetodo } from "./useModulo";

const useStyles = makeStyles({ nota: { display: "block", color: tokens.colorNeutralForeground2 } });

interface CampoIntestazioniProps {
  readonly modulo: ModuloMetodo;
  readonly campo: CampiDiGenere<"intestazioni">;
}

/** What the body calls each column of the Relazione. */
export function CampoIntestazioni({ modulo, campo }: CampoIntestazioniProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_METODO[lingua];
  const parole = modulo.bozza[campo];
  return (
    <>
      <Caption1 className={styles.nota}>{testi.campi[campo].nota}</Caption1>
      {INTESTAZIONI.map((una) => (
        <CampoTesto
          key={una}
          modulo={modulo}
          campo={`${campo}.${una}`}
          nome={testi.intestazioni[una]}
          segnaposto={testi.intestazioni[una]}
          valore={parole[una]}
          onValore={(scritta) => modulo.cambia({ [campo]: { ...parole, [una]: scritta } })}
        />
      ))}
    </>
  );
}
