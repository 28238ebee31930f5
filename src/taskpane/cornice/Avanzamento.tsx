import { useState } from "react";
import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Passo } from "../../actions/viste/Passo";
import { usePannello } from "../contestoPannello";
import type { Comando } from "../../texts/schermi/pannello/inCorso";

const useStyles = makeStyles({
  avanzamento: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  riga: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  frase: { flexGrow: 1, minWidth: 0 },
});

/** Reading the sheets takes most of the time; then the tables are made, and last everything is written, in few requests. */
const QUOTE = { lettura: 0.7, tabelle: 0.85 } as const;

function quotaOf(passo: Exclude<Passo, { readonly fase: "ripresa" }>): number {
  // How many requests it takes is known when they are over.
  if (passo.fase === "scrittura") return 1 - (1 - QUOTE.tabelle) / (1 + passo.inviate / 2);
  if (passo.fase === "tabelle") return QUOTE.lettura;
  return passo.totale === 0 ? 0 : (QUOTE.lettura * passo.fatti) / passo.totale;
}

interface AvanzamentoProps {
  readonly comando: Comando;
  readonly passo: Passo;
  readonly onInterrompi: () => void;
}

/** How far a long command has got, and the way to stop it. */
export function Avanzamento({ comando, passo, onInterrompi }: AvanzamentoProps) {
  const styles = useStyles();
  const { passi, interrompi, ripresa, inCorso } = usePannello().testi;
  /** Taking back may last: whoever asked is told that it was heard. */
  const [isFermato, setFermato] = useState(false);
  const isRipresa = passo.fase === "ripresa";
  const frase =
    isRipresa || isFermato
      ? ripresa
      : passo.fase === "lettura"
        ? passi.lettura(passo.fatti + 1, passo.totale)
        : passo.fase === "scrittura"
          ? passi.scrittura(passo.inviate + 1)
          : passi.tabelle;
  return (
    <div className={styles.avanzamento}>
      <div className={styles.riga}>
        <Caption1 className={styles.frase}>{frase}</Caption1>
        <Button
          size="small"
          disabledFocusable={isFermato || isRipresa}
          onClick={() => {
            setFermato(true);
            onInterrompi();
          }}
        >
          {interrompi}
        </Button>
      </div>
      <ProgressBar {...(isRipresa ? {} : { value: quotaOf(passo) })} aria-label={inCorso[comando]} />
    </div>
  );
}
