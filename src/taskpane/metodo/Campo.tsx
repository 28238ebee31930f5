import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { SCELTE, type CampiDiGenere } from "../../domain/metodo/scelteDelMetodo";
import { TESTI_METODO } from "../../texts/schermi/metodo/schermoMetodo";
import { usePannello } from "../contestoPannello";
import type { ModuloMetodo } from "./useModulo";

const useStyles = makeStyles({
  campo: { minWidth: 0 },
  // Fluent gives its fields a width of their own, wider than half a narrow pane.
  ingresso: { minWidth: 0, width: "100%" },
});

interface CampoTestoProps {
  readonly modulo: ModuloMetodo;
  /** Its name in the method: what a refusal calls it. */
  readonly campo: string;
  readonly nome: string;
  readonly nota?: string;
  readonly segnaposto?: string;
  readonly valore: string;
  readonly isQuota?: boolean;
  readonly isCifra?: boolean;
  readonly onValore: (valore: string) => void;
}

/** A field of the method, with what is wrong in it. */
export function CampoTesto(props: CampoTestoProps) {
  const { modulo, campo, nome, nota, segnaposto, valore, isQuota = false, isCifra = isQuota, onValore } = props;
  const styles = useStyles();
  const { lingua } = usePannello();
  const errore = modulo.erroreDi(campo);
  return (
    <Field
      className={styles.campo}
      label={nome}
      {...(nota === undefined ? {} : { hint: nota })}
      {...(errore === null ? {} : { validationMessage: errore })}
    >
      <Input
        size="small"
        className={styles.ingresso}
        input={{ className: styles.ingresso }}
        value={valore}
        {...(segnaposto === undefined ? {} : { placeholder: segnaposto })}
        {...(isCifra ? { inputMode: "decimal" } : {})}
        {...(isQuota ? { contentAfter: TESTI_METODO[lingua].percento } : {})}
        onChange={(_, { value }) => onValore(value)}
      />
    </Field>
  );
}

interface CampoSceltaProps {
  readonly modulo: ModuloMetodo;
  readonly campo: CampiDiGenere<"una">;
}

/** A rule that is one choice among few. */
export function CampoScelta({ modulo, campo }: CampoSceltaProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const { nome, voci } = TESTI_METODO[lingua].campi[campo];
  const errore = modulo.erroreDi(campo);
  const parole: Readonly<Record<string, string>> = voci;
  return (
    <Field className={styles.campo} label={nome} {...(errore === null ? {} : { validationMessage: errore })}>
      <Select size="small" value={modulo.bozza[campo]} onChange={(_, { value }) => modulo.cambia({ [campo]: value })}>
        {SCELTE[campo].voci.map((voce) => (
          <option key={voce} value={voce}>
            {parole[voce]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
