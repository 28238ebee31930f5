import { Field, Input } from "@fluentui/react-components";
import { CARATTERI_DI_NOTA } from "../../elementi/caratteriDiNota";
import { usePannello } from "../../contestoPannello";

interface CampoNotaProps {
  readonly nota: string;
  readonly onNota: (nota: string) => void;
}

/** Why an anomalia is accepted, for whoever reads the workbook after: kept with the answer. */
export function CampoNota({ nota, onNota }: CampoNotaProps) {
  const { testi } = usePannello();
  return (
    <Field label={testi.notaAccettata} size="small">
      <Input size="small" maxLength={CARATTERI_DI_NOTA} value={nota} onChange={(_evento, { value }) => onNota(value)} />
    </Field>
  );
}
