import { useId } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { TESTI_PRIMO } from "../../texts/schermi/schermoPrimo";
import type { FoglioNuovo } from "../sessione/ContenutoFoglio";
import { usePannello } from "../contestoPannello";

const useStyles = makeStyles({
  voci: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, margin: 0, padding: 0 },
  voce: { display: "grid", rowGap: tokens.spacingVerticalXXS, listStyleType: "none" },
  nota: { color: tokens.colorNeutralForeground2 },
});

const FOGLI = ["esempio", "modello"] as const;
const NOTE = { esempio: "esempioNota", modello: "modelloNota" } as const;

interface FogliNuoviProps {
  readonly isFermo: boolean;
  readonly onCrea: (cosa: FoglioNuovo) => void;
}

/** The sheets that PERF makes to begin with. */
export function FogliNuovi({ isFermo, onCrea }: FogliNuoviProps) {
  const styles = useStyles();
  const { lingua } = usePannello();
  const testi = TESTI_PRIMO[lingua];
  const id = useId();
  return (
    <ul className={styles.voci}>
      {FOGLI.map((cosa) => (
        <li key={cosa} className={styles.voce}>
          <Button disabledFocusable={!isFermo} onClick={() => onCrea(cosa)} aria-describedby={`${id}${cosa}`}>
            {testi[cosa]}
          </Button>
          <Caption1 id={`${id}${cosa}`} className={styles.nota}>
            {testi[NOTE[cosa]]}
          </Caption1>
        </li>
      ))}
    </ul>
  );
}
