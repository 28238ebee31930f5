import { Body1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { MotivoIgnorato } from "../../cruscotto/Cruscotto";
import { testoMotivo } from "../../texts/esiti";
import { usePannello } from "../contestoPannello";

const useStyles = makeStyles({
  parte: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalL,
  },
  titolo: { ...typographyStyles.subtitle2, margin: 0 },
});

/** A sheet that is not a cruscotto: why, and where to go. */
export function Ignorato({ motivo }: { motivo: MotivoIgnorato }) {
  const styles = useStyles();
  const { testi, lingua } = usePannello();
  const isNostro = motivo === "foglio-perf";
  return (
    <section className={styles.parte}>
      <h2 className={styles.titolo}>{isNostro ? testi.foglioPerf : testi.nonCruscotto}</h2>
      {!isNostro && <Body1>{testoMotivo(motivo, lingua)}</Body1>}
      <Body1>{testi.nonCruscottoRimedio}</Body1>
    </section>
  );
}
