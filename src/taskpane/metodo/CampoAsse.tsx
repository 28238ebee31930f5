import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { CampiDiGenere } from "../../domain/metodo/scelteDelMetodo";
import { TESTI_METODO } from "../../texts/schermi/metodo/schermoMetodo";
import { usePannello } from "../contestoPannello";
import { ElencoVoci } from "./ElencoVoci";
import type { ModuloMetodo } from "./useModulo";

const useStyles = makeStyles({
  nota: { display: "block", color: tokens.colorNeutralForeground2 },
  spunta: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface CampoAsseProps {
  readonly modulo: ModuloMetodo;
  readonly campo: CampiDiGenere<"asse">;
}

/** Whether the strategic priorities are measured too, with their names and the objectives that go elsewhere. */
export function CampoAsse({ modulo, campo }: CampoAsseProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_METODO[lingua];
  const { nome, nota } = testi.campi[campo];
  const asse = modulo.bozza[campo];
  return (
    <>
      <Checkbox
        className={styles.spunta}
        checked={asse.isScelto}
        label={
          <>
            {nome}
            <Caption1 className={styles.nota}>{nota}</Caption1>
          </>
        }
        onChange={(_, { checked }) => modulo.cambia({ [campo]: { ...asse, isScelto: checked === true } })}
      />
      {asse.isScelto && (
        <>
          <ElencoVoci
            modulo={modulo}
            campo={`${campo}.nomi`}
            nome={testi.nomiPriorita}
            colonne={[
              { nome: "cifra", isCifra: true },
              { nome: "nome", isCifra: false },
            ]}
            voci={asse.nomi}
            onVoci={(nomi) => modulo.cambia({ [campo]: { ...asse, nomi } })}
          />
          <ElencoVoci
            modulo={modulo}
            campo={`${campo}.eccezioni`}
            nome={testi.eccezioniPriorita}
            colonne={[
              { nome: "codice", isCifra: false },
              { nome: "cifra", isCifra: true },
            ]}
            voci={asse.eccezioni}
            onVoci={(eccezioni) => modulo.cambia({ [campo]: { ...asse, eccezioni } })}
          />
        </>
      )}
    </>
  );
}
