import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { Cronologia } from "../../actions/viste/Cronologia";
import { nomePasso } from "../../texts/nomiComandi";
import { usePannello } from "../contestoPannello";

const useStyles = makeStyles({
  elenco: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, maxHeight: "120px", overflowY: "auto" },
});

/** The commands that can be taken back, the last first; nothing where there is none. */
export function Passi({ passi, isSola }: Pick<Cronologia, "passi" | "isSola">) {
  const styles = useStyles();
  const { testi, lingua } = usePannello();
  if (passi.length === 0) return null;
  return (
    <div>
      <Caption1Strong>{testi.cronologia(passi.length)}</Caption1Strong>
      <ol className={styles.elenco}>
        {passi.toReversed().map((passo, at) => (
          <li key={passi.length - at}>
            {nomePasso(passo, lingua)}
            {!passo.isConservato && ` – ${testi.passoNonConservato}`}
          </li>
        ))}
      </ol>
      <Caption1>
        {testi.cronologiaConservata}
        {isSola && ` ${testi.cronologiaSola}`}
      </Caption1>
    </div>
  );
}
