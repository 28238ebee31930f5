import { useEffect, useRef, useState } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { leggiDigitato } from "../../actions/anno/banco";
import type { ValoreLetto } from "../../banco/LetturaFrase";
import type { VoceDelBanco } from "../../banco/vociDelBanco";
import { TESTI_BANCO } from "../../texts/schermi/banco/schermoBanco";
import { usePannello } from "../contestoPannello";

const useStyles = makeStyles({
  modulo: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, alignItems: "start" },
});

interface CambiaValoreProps {
  readonly voce: VoceDelBanco;
  readonly onValore: (valore: ValoreLetto) => void;
  readonly onLascia: () => void;
}

/** Another value for a sentence, typed as in a cell. */
export function CambiaValore({ voce, onValore, onLascia }: CambiaValoreProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_BANCO[lingua];
  const [scritto, setScritto] = useState("");
  const [isRifiutato, setRifiutato] = useState(false);
  const modulo = useRef<HTMLFormElement>(null);
  // The field opens because somebody asked to type.
  useEffect(() => modulo.current?.querySelector("input")?.focus(), []);
  const isSal = voce.misurato.misura.target.tipo === "composto";
  return (
    <form
      ref={modulo}
      className={styles.modulo}
      onSubmit={(event) => {
        event.preventDefault();
        const valore = leggiDigitato(scritto, voce);
        if (valore) onValore(valore);
        else setRifiutato(true);
      }}
    >
      <Field
        label={isSal ? testi.valoreSal : testi.valore}
        {...(isRifiutato ? { validationState: "error" as const, validationMessage: testi.nonSegue } : {})}
      >
        <Input
          size="small"
          value={scritto}
          onChange={(_, { value }) => {
            setScritto(value);
            setRifiutato(false);
          }}
          onKeyDown={({ key }) => {
            if (key === "Escape") onLascia();
          }}
        />
      </Field>
      <Button size="small" type="submit">
        {testi.usa}
      </Button>
    </form>
  );
}
