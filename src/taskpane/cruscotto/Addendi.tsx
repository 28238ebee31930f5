import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Addendo } from "../../cruscotto/CruscottoMisurato";
import { formatQuota } from "../../texts/formato";
import { usePannello } from "../contestoPannello";
import { DUE_RIGHE } from "../elementi/dueRighe";
import { ListaProgressiva } from "../elementi/ListaProgressiva";

const useStyles = makeStyles({
  addendo: {
    ...typographyStyles.caption1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto 52px",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  nome: DUE_RIGHE,
  cifra: { textAlign: "end", fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground1 },
});

/** What a mean is made of: each addend with its weight and its SAL. */
export function Addendi({ addendi }: { addendi: readonly Addendo[] }) {
  const styles = useStyles();
  const { testi, lingua } = usePannello();
  return (
    <ListaProgressiva
      voci={addendi}
      chiave={(_, indice) => String(indice)}
      disegna={({ nome, peso, sal }) => (
        <li className={styles.addendo}>
          <span className={styles.nome} title={nome}>
            {nome}
          </span>
          <span>{peso !== null && testi.peso(formatQuota(peso, lingua))}</span>
          <span className={styles.cifra}>{formatQuota(sal, lingua)}</span>
        </li>
      )}
    />
  );
}
