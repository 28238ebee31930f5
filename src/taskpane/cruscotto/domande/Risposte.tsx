import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Posto } from "../../../cruscotto/Posto";
import { propostaIn, type Anomalia } from "../../../domain/Anomalia";
import { usePannello } from "../../contestoPannello";
import { risposteA } from "./risposteA";

const useStyles = makeStyles({
  risposte: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
});

interface RisposteProps {
  readonly anomalia: Anomalia;
  /** Every row has a figure. */
  readonly hasSal: boolean;
  /** Rows that one answer serves. */
  readonly righe: readonly Posto[];
  /** Why an anomalia is accepted, "" for no note. */
  readonly nota: string;
  /** What the answer is about, for who hears the buttons out of their place. */
  readonly nome: string;
}

/** The answers to an anomalia, for one row or for all those with its cause. */
export function Risposte({ anomalia, hasSal, righe, nota, nome }: RisposteProps) {
  const styles = useStyles();
  const { testi, rispondi } = usePannello();
  const possibili = risposteA(anomalia, hasSal, nota);
  if (possibili.length === 0) return null;
  return (
    <div role="group" aria-label={nome} className={styles.risposte}>
      {possibili.map(({ nome: chiave, risposta }) => {
        const proposta = chiave === "proposta" && righe.length === 1 ? propostaIn(anomalia) : null;
        const parole = proposta === null ? testi.risposte[chiave] : testi.usaProposta(proposta);
        return (
          <Button
            key={chiave}
            size="small"
            aria-label={`${parole}: ${nome}`}
            onClick={() => rispondi({ su: "righe", righe, risposta })}
          >
            {righe.length > 1 ? `${parole}: ${nome}` : parole}
          </Button>
        );
      })}
    </div>
  );
}
