import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Esito } from "../../domain/Misura";

/** As Fluent writes it: another spelling would stand beside its rule instead of replacing it. */
const CONTRASTO_ELEVATO = "@media screen and (forced-colors: active)";

const useStyles = makeStyles({
  barra: { display: "flex", columnGap: "2px", height: "8px" },
  parte: {
    minWidth: "3px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStroke1,
    // In the system's contrast colours the parts are told apart by their borders: the counts below say which is which.
    [CONTRASTO_ELEVATO]: { backgroundColor: "Canvas", outline: "1px solid CanvasText" },
  },
  raggiunto: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  parziale: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  nonRaggiunto: { backgroundColor: tokens.colorPaletteRedBackground3 },
});

/** How the outcomes share the indicators, for the eye alone: the counts stand beside it in words. */
export function BarraEsiti({ conti }: { conti: readonly (readonly [Esito, number])[] }) {
  const styles = useStyles();
  const colori: Partial<Record<Esito, string>> = {
    raggiunto: styles.raggiunto,
    parziale: styles.parziale,
    "non raggiunto": styles.nonRaggiunto,
  };
  const presenti = conti.filter(([, quanti]) => quanti > 0);
  if (presenti.length < 2) return null;
  return (
    <div aria-hidden="true" className={styles.barra}>
      {presenti.map(([esito, quanti]) => (
        <div
          key={esito}
          className={mergeClasses(styles.parte, colori[esito])}
          style={{ flexGrow: quanti, flexBasis: 0 }}
        />
      ))}
    </div>
  );
}
