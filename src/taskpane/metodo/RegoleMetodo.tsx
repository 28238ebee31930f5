import { makeStyles, tokens } from "@fluentui/react-components";
import { GRUPPI } from "../../domain/metodo/Generi";
import { CAMPI_METODO, SCELTE } from "../../domain/metodo/scelteDelMetodo";
import { TESTI_METODO } from "../../texts/schermi/metodo/schermoMetodo";
import { usePannello } from "../contestoPannello";
import { Apribile } from "../elementi/Apribile";
import { CampoMetodo } from "./CampoMetodo";
import type { ModuloMetodo } from "./useModulo";

const useStyles = makeStyles({
  gruppo: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineStart: "20px",
  },
});

/** Every rule of the method besides its thresholds, by what it is about. */
export function RegoleMetodo({ modulo }: { modulo: ModuloMetodo }) {
  const styles = useStyles();
  const { lingua } = usePannello();
  return GRUPPI.filter((gruppo) => gruppo !== "soglie").map((gruppo) => (
    <Apribile key={gruppo} titolo={TESTI_METODO[lingua].gruppi[gruppo]} isIntestazione>
      <div className={styles.gruppo}>
        {CAMPI_METODO.filter((campo) => SCELTE[campo].gruppo === gruppo).map((campo) => (
          <CampoMetodo key={campo} modulo={modulo} campo={campo} />
        ))}
      </div>
    </Apribile>
  ));
}
