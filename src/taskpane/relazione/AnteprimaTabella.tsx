import { useMemo } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import type { PropostaRelazione } from "../../actions/relazione/scegliRelazione";
import type { Tabella } from "../../relazione/caselle/Tabella";
import { TESTI_SCHERMO_RELAZIONE } from "../../texts/schermi/schermoRelazione";
import { usePannello } from "../contestoPannello";
import { ListaProgressiva } from "../elementi/ListaProgressiva";
import { RigaInAnteprima } from "./RigaInAnteprima";

/** So many rows tell what a table is. */
const PRIME_RIGHE = 8;

const useStyles = makeStyles({
  anteprima: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
  },
  copia: { alignSelf: "start" },
  premesse: { color: tokens.colorNeutralForeground2 },
  mancanze: { color: tokens.colorPaletteMarigoldForeground2 },
});

interface AnteprimaTabellaProps {
  readonly tabella: Tabella;
  readonly mostra: PropostaRelazione["mostra"];
  readonly onCopia: (tabella: Tabella) => void;
  /** The only one of its kind: what it lacks is said already. */
  readonly isSola?: boolean;
}

/** A table as it will be, row by row; its words are the Relazione's, which is Italian. */
export function AnteprimaTabella({ tabella, mostra, onCopia, isSola = false }: AnteprimaTabellaProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_SCHERMO_RELAZIONE[lingua];
  const righe = useMemo(() => mostra(tabella), [mostra, tabella]);
  const premesse = tabella.premesse.join(" ");
  return (
    <div className={styles.anteprima}>
      {premesse !== "" && (
        <Caption1 lang="it" className={styles.premesse}>
          {premesse}
        </Caption1>
      )}
      {!isSola && tabella.mancanze.length > 0 && (
        <Caption1
          className={styles.mancanze}
        >{`⚠ ${testi.incompleta(tabella.mancanze.map((una) => una[lingua]).join("; "))}`}</Caption1>
      )}
      {righe.length === 0 && <Caption1>{testi.vuota}</Caption1>}
      <div lang="it">
        <ListaProgressiva
          voci={righe}
          nome={tabella.titolo}
          prime={PRIME_RIGHE}
          chiave={({ id }) => id}
          disegna={(riga) => <RigaInAnteprima riga={riga} />}
        />
      </div>
      <Button
        size="small"
        icon={<Copy16Regular />}
        className={styles.copia}
        aria-label={testi.copiaDi(tabella.titolo)}
        onClick={() => onCopia(tabella)}
      >
        {testi.copia}
      </Button>
    </div>
  );
}
