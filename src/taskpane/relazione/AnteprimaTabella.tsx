import { useMemo } from "react";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { PropostaRelazione } from "../../actions/scegliRelazione";
import type { Tabella } from "../../relazione/Tabella";
import { TESTI_SCHERMO_RELAZIONE } from "../../texts/schermoRelazione";
import { usePannello } from "../contestoPannello";
import { ListaProgressiva } from "../elementi/ListaProgressiva";
import { RigaTabella } from "./RigaTabella";

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
  premesse: { color: tokens.colorNeutralForeground2 },
  mancanze: { color: tokens.colorPaletteMarigoldForeground2 },
});

interface AnteprimaTabellaProps {
  readonly tabella: Tabella;
  readonly mostra: PropostaRelazione["mostra"];
  /** The only one of its kind: what it lacks is said already. */
  readonly isSola?: boolean;
}

/** A table as it will be, row by row; its words are the Relazione's, which is Italian. */
export function AnteprimaTabella({ tabella, mostra, isSola = false }: AnteprimaTabellaProps) {
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
        <Caption1 className={styles.mancanze}>{`⚠ ${testi.incompleta(tabella.mancanze.join("; "))}`}</Caption1>
      )}
      {righe.length === 0 && <Caption1>{testi.vuota}</Caption1>}
      <div lang="it">
        <ListaProgressiva
          voci={righe}
          nome={tabella.titolo}
          prime={PRIME_RIGHE}
          chiave={({ id }) => id}
          disegna={(riga) => <RigaTabella riga={riga} />}
        />
      </div>
    </div>
  );
}
