import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular, ChevronDown20Regular, ChevronUp20Regular } from "@fluentui/react-icons";
import type { IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { TESTI_RICERCA } from "../../texts/schermi/ricerca";
import { TESTI_SCHERMO_INDICATORE } from "../../texts/schermi/schermoIndicatore";
import { usePannello } from "../contestoPannello";
import { cellaDiIndicatore, type Vicini } from "./indicatoreAt";

const useStyles = makeStyles({
  riga: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    paddingBlockStart: tokens.spacingVerticalS,
  },
  conto: { flexGrow: 1, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

interface NavigazioneProps {
  readonly indicatori: readonly IndicatoreMisurato[];
  readonly vicini: Vicini;
  /** Goes back to the list; null where it is in sight. */
  readonly onElenco: (() => void) | null;
}

/** Which indicator of the sheet this is, and the way to those before and after it. */
export function Navigazione({ indicatori, vicini, onElenco }: NavigazioneProps) {
  const styles = useStyles();
  const { lingua, mostra } = usePannello();
  const testi = TESTI_SCHERMO_INDICATORE[lingua];
  const { qui, precedente, seguente } = vicini;
  const vai = (at: number | null) => {
    const uno = at === null ? undefined : indicatori[at];
    if (!uno) return;
    const { riga, colonna } = cellaDiIndicatore(uno.indicatore);
    mostra(riga, colonna);
  };
  return (
    <div className={styles.riga}>
      {onElenco && (
        <Button appearance="subtle" size="small" icon={<ArrowLeft20Regular />} onClick={onElenco}>
          {TESTI_RICERCA[lingua].torna}
        </Button>
      )}
      <Caption1 className={styles.conto}>{qui !== null && testi.posizione(qui + 1, indicatori.length)}</Caption1>
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronUp20Regular />}
        aria-label={testi.precedente}
        title={testi.precedente}
        disabledFocusable={precedente === null}
        onClick={() => vai(precedente)}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronDown20Regular />}
        aria-label={testi.seguente}
        title={testi.seguente}
        disabledFocusable={seguente === null}
        onClick={() => vai(seguente)}
      />
    </div>
  );
}
