import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Anteprima } from "../../actions/viste/Azioni";
import { chiaveRiga, lasciateFuori } from "../../actions/viste/righeAnteprima";
import { usePannello } from "../contestoPannello";
import type { Comando } from "../../texts/schermi/pannello/inCorso";

const useStyles = makeStyles({
  azioni: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  scrivi: { flexGrow: 1 },
});

interface AzioniAnteprimaProps {
  readonly anteprima: Anteprima;
  readonly tolte: ReadonlySet<string>;
  readonly inCorso: Comando | null;
  readonly onScrivi: () => void;
  readonly onIndietro: () => void;
}

/** Write what the preview shows, or go back and leave the sheet as it is. */
export function AzioniAnteprima({ anteprima, tolte, inCorso, onScrivi, onIndietro }: AzioniAnteprimaProps) {
  const styles = useStyles();
  const { testi } = usePannello();
  const daScrivere = countSal(anteprima, tolte);
  const isFermo = inCorso === null;
  return (
    <div className={styles.azioni}>
      <Button
        appearance="primary"
        className={styles.scrivi}
        disabledFocusable={!isFermo || daScrivere === 0}
        onClick={onScrivi}
      >
        {daScrivere === 0 ? testi.nullaDaScrivere : testi.scrivi(daScrivere)}
      </Button>
      <Button onClick={onIndietro} disabledFocusable={inCorso === "ricalcola"}>
        {testi.indietro}
      </Button>
    </div>
  );
}

/** SAL cells that the write touches, as its answer counts them; the heading of a new column is none. */
function countSal({ righe }: Anteprima, tolte: ReadonlySet<string>): number {
  const lasciate = lasciateFuori(righe, tolte);
  return righe.filter((riga) => riga.cambia && !lasciate.has(chiaveRiga(riga))).length;
}
