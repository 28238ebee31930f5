import { useState } from "react";
import { Caption1, Caption1Strong, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { formatData } from "../../../domain/numeri/calendario";
import type { Fotografia } from "../../../periodo/Fotografia";
import { formatNumero } from "../../../texts/formato";
import { TESTI_FOTOGRAFIE } from "../../../texts/schermi/schermoFotografie";
import { usePannello } from "../../contestoPannello";
import { Secondari, Secondario } from "../../elementi/Secondari";

const useStyles = makeStyles({
  parte: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  scattate: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  nota: { color: tokens.colorNeutralForeground2 },
});

interface FotografieProps {
  /** The day to be frozen, a serial; null while none is written. */
  readonly al: number | null;
  readonly fotografie: readonly Fotografia[];
}

/** The snapshots of the workbook, and the way to take one of the day: one that is there gives way only knowingly. */
export function Fotografie({ al, fotografie }: FotografieProps) {
  const styles = useStyles();
  const { lingua, fotografie: azioni } = usePannello();
  const testi = TESTI_FOTOGRAFIE[lingua];
  const [autore, setAutore] = useState(azioni.autore);
  const presente = fotografie.find((una) => una.al === al);
  const numero = (quanti: number) => formatNumero(quanti, lingua);
  const giorno = al === null ? "" : formatData(al);
  return (
    <div className={styles.parte}>
      {fotografie.length > 0 && (
        <div>
          <Caption1Strong>{testi.scattate}</Caption1Strong>
          <ul className={styles.scattate}>
            {fotografie.map((una) => (
              <li key={una.al}>
                <Caption1>
                  {testi.una(
                    formatData(una.al),
                    numero(una.copertura.misurate),
                    numero(una.copertura.dovute),
                    una.autore,
                  )}
                </Caption1>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Field label={testi.autore} size="small">
        <Input size="small" autoComplete="off" value={autore} onChange={(_, { value }) => setAutore(value)} />
      </Field>
      {presente && (
        <Caption1 className={styles.nota}>{testi.presente(formatData(presente.scattata), presente.autore)}</Caption1>
      )}
      <Secondari>
        <Secondario
          disabledFocusable={al === null || autore.trim() === ""}
          onClick={() => {
            if (al !== null) azioni.scatta(al, autore.trim(), presente !== undefined);
          }}
        >
          {presente ? testi.rifai(giorno) : testi.scatta(giorno)}
        </Secondario>
      </Secondari>
    </div>
  );
}
