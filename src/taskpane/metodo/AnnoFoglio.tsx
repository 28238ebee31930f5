import { useState } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { TESTI_METODO } from "../../texts/schermi/metodo/schermoMetodo";
import { usePannello } from "../contestoPannello";

const useStyles = makeStyles({
  riga: { display: "flex", columnGap: tokens.spacingHorizontalS },
  anno: { width: "96px", minWidth: 0 },
});

const ANNO = /^20\d\d$/;

/** The reference year of the sheet shown; mounted again with each sheet, and each year it turns out to have. */
export function AnnoFoglio({ anno }: { anno: number | null }) {
  const styles = useStyles();
  const { lingua, rispondi } = usePannello();
  const testi = TESTI_METODO[lingua];
  const prima = anno === null ? "" : String(anno);
  const [scritto, setScritto] = useState(prima);
  const isAnno = ANNO.test(scritto.trim());
  return (
    <Field
      label={testi.annoFoglio}
      hint={testi.annoFoglioNota}
      {...(scritto === prima || isAnno ? {} : { validationMessage: testi.annoErrato })}
    >
      {(campo) => (
        <div className={styles.riga}>
          <Input
            {...campo}
            size="small"
            className={styles.anno}
            inputMode="numeric"
            placeholder={testi.annoIgnoto}
            value={scritto}
            onChange={(_, { value }) => setScritto(value)}
          />
          <Button
            size="small"
            disabledFocusable={!isAnno || scritto.trim() === prima}
            onClick={() => rispondi({ su: "foglio", risposta: { cosa: "anno", anno: Number(scritto.trim()) } })}
          >
            {testi.usaAnno}
          </Button>
        </div>
      )}
    </Field>
  );
}
