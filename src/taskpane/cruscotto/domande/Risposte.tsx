import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Posto } from "../../../cruscotto/Posto";
import type { Anomalia } from "../../../domain/Anomalia";
import { usePannello } from "../../contestoPannello";
import type { NomeRisposta } from "../../../texts/schermi/pannello/pannello";
import { isDaCorreggere, risposteA, type RispostaPossibile } from "./risposteA";

const useStyles = makeStyles({
  risposte: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
  },
});

const DI_CIASCUNA: ReadonlySet<NomeRisposta> = new Set(["proposta"]);

interface RisposteProps {
  readonly anomalia: Anomalia;
  /** Every row has a figure. */
  readonly hasSal: boolean;
  /** Rows that one answer serves; none where the question is about the whole sheet. */
  readonly righe: readonly Posto[];
  /** Why an anomalia is accepted, "" for no note. */
  readonly nota: string;
  /** What the answer is about, for who hears the buttons out of their place. */
  readonly nome: string;
}

/** The answers to an anomalia, for one row or for all those with its cause. */
export function Risposte({ anomalia, hasSal, righe, nota, nome }: RisposteProps) {
  const styles = useStyles();
  const { testi, rispondi, correggi, usaMetodo, calcolaDaSe, vaiA } = usePannello();
  const [prima] = righe;
  const isUna = righe.length < 2;
  const possibili = risposteA(anomalia, hasSal, nota).filter(
    (una) => una.su !== "righe" || (prima !== undefined && (isUna || !una.isDiUna)),
  );
  const isAncheACorreggere = isUna && prima !== undefined && isDaCorreggere(anomalia);
  if (possibili.length === 0 && !isAncheACorreggere) return null;
  const paroleDi = ({ nome: chiave, dato, su }: RispostaPossibile) =>
    // Each row of a group has a proposal, or a date, of its own.
    testi.risposte[chiave](isUna || su !== "righe" || !DI_CIASCUNA.has(chiave) ? dato : "");
  const scegli = (una: RispostaPossibile) => {
    switch (una.su) {
      case "righe":
        rispondi({ su: "righe", righe, risposta: una.risposta });
        return;
      case "foglio":
        rispondi({ su: "foglio", risposta: una.risposta });
        return;
      case "metodo":
        usaMetodo(una.cambio);
        return;
      case "calcolo":
        calcolaDaSe();
        return;
      case "schermo":
        vaiA("metodo");
        return;
    }
  };
  return (
    <div role="group" aria-label={nome} className={styles.risposte}>
      {possibili.map((una) => {
        const parole = paroleDi(una);
        return (
          <Button
            key={`${una.nome} ${una.dato}`}
            size="small"
            aria-label={una.su === "righe" ? `${parole}: ${nome}` : parole}
            onClick={() => scegli(una)}
          >
            {isUna || una.su !== "righe" ? parole : `${parole}: ${nome}`}
          </Button>
        );
      })}
      {isAncheACorreggere && (
        <Button size="small" aria-label={`${testi.correggi} ${nome}`} onClick={() => correggi(prima)}>
          {testi.correggi}
        </Button>
      )}
    </div>
  );
}
