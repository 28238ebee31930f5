import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { CorrezioneSospesa } from "../../../correzioni/matchRighe";
import { usePannello } from "../../contestoPannello";
import { Apribile } from "../../elementi/Apribile";
import { ListaProgressiva } from "../../elementi/ListaProgressiva";

const useStyles = makeStyles({
  dentro: { paddingInlineStart: "20px", paddingBlockEnd: tokens.spacingVerticalS },
  voce: { paddingBlock: tokens.spacingVerticalXXS },
  grigio: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** The lines of "PERF – correzioni" that hold for no row: why, and what to do there. */
export function Sospese({ sospese }: { sospese: readonly CorrezioneSospesa[] }) {
  const styles = useStyles();
  const { testi } = usePannello();
  if (sospese.length === 0) return null;
  return (
    <Apribile titolo={testi.sospese(sospese.length)} isIntestazione>
      <div className={styles.dentro}>
        <Caption1 block>{testi.sospeseRimedio}</Caption1>
        <ListaProgressiva
          voci={sospese}
          chiave={({ correzione }) => String(correzione.posizione)}
          disegna={({ correzione, motivo, righe }) => (
            <li className={styles.voce}>
              {correzione.voce || correzione.parole || testi.senzaNome}
              <Caption1 block className={styles.grigio}>
                {testi.sospesa(correzione.posizione + 1, correzione.parole, testi.motivoSospesa[motivo])}
                {righe.length > 0 && ` ${testi.righeForse(righe.map((riga) => riga + 1).join(", "), righe.length)}`}
              </Caption1>
            </li>
          )}
        />
      </div>
    </Apribile>
  );
}
