import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Esito } from "../../domain/Misura";
import { formatSal } from "../../texts/formato";
import { segnoEsito } from "../../texts/nomiEsito";
import { usePannello } from "../contestoPannello";

const useStyles = makeStyles({
  base: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  raggiunto: { color: tokens.colorStatusSuccessForeground1 },
  parziale: { color: tokens.colorPaletteMarigoldForeground2 },
  nonRaggiunto: { color: tokens.colorPaletteRedForeground1 },
  altro: { color: tokens.colorNeutralForeground3 },
});

export function useColoreEsito(esito: Esito): string {
  const styles = useStyles();
  const colori: Partial<Record<Esito, string>> = {
    raggiunto: styles.raggiunto,
    parziale: styles.parziale,
    "non raggiunto": styles.nonRaggiunto,
  };
  return colori[esito] ?? styles.altro;
}

/** A SAL with sign and colour; the words where there is none. */
export function SalColorato({ sal, esito }: { sal: number | null; esito: Esito }) {
  const styles = useStyles();
  const colore = useColoreEsito(esito);
  const { lingua, testi, soglie } = usePannello();
  return (
    <span className={mergeClasses(styles.base, colore)}>
      <span aria-hidden="true">{segnoEsito(esito)} </span>
      {sal === null ? testi.nessunSal : formatSal(sal, lingua, soglie)}
    </span>
  );
}
