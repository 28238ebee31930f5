import { useRef } from "react";
import { Body1, Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { TESTI_PRIMO } from "../../texts/schermi/schermoPrimo";
import { usePannello } from "../contestoPannello";
import { focusDopo } from "./focusDopo";

const useStyles = makeStyles({
  parte: {
    padding: tokens.spacingHorizontalM,
    marginBlockStart: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  testa: { display: "flex", alignItems: "start", justifyContent: "space-between" },
  titolo: { ...typographyStyles.subtitle2, margin: 0 },
});

/** The first words to a new user, on a sheet that is no cruscotto: what to try, and that it writes nothing. */
export function Benvenuto({ onChiudi }: { onChiudi: () => void }) {
  const styles = useStyles();
  const parte = useRef<HTMLElement>(null);
  const { lingua } = usePannello();
  const testi = TESTI_PRIMO[lingua];
  return (
    <section ref={parte} className={styles.parte} aria-label={testi.titolo}>
      <div className={styles.testa}>
        <h2 className={styles.titolo}>{testi.titolo}</h2>
        <Button
          appearance="transparent"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={testi.chiudi}
          onClick={() => {
            focusDopo(parte.current);
            onChiudi();
          }}
        />
      </div>
      <Body1 block>{testi.invito}</Body1>
    </section>
  );
}
