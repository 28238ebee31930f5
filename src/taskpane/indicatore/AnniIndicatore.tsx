import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { AnnoPrima } from "../../actions/anno/anniPrima";
import { displayCella } from "../../domain/numeri/displayCella";
import { formatSal } from "../../texts/formato";
import { TESTI_FOTOGRAFIE } from "../../texts/schermi/schermoFotografie";
import { usePannello } from "../contestoPannello";
import { Scintilla } from "../elementi/Scintilla";
import { Sezione } from "../elementi/Sezione";

const useStyles = makeStyles({
  anni: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  nota: { color: tokens.colorNeutralForeground2 },
});

interface AnniProps {
  readonly anni: readonly AnnoPrima[];
  /** This year, once it has a SAL that is its own; null while it runs. */
  readonly ora: { readonly anno: number; readonly sal: number } | null;
}

/** What the years before gave of an indicator, last year's first, and how its SAL went from one to the next. */
export function AnniIndicatore({ anni, ora }: AnniProps) {
  const styles = useStyles();
  const { lingua, testi: comuni, soglie } = usePannello();
  const testi = TESTI_FOTOGRAFIE[lingua];
  if (anni.length === 0) return null;
  const momenti = [...anni, ...(ora ? [ora] : [])].map(({ anno, sal }) => ({ quando: anno, quota: sal }));
  const detto = ({ anno, sal, risultato, target }: AnnoPrima) => {
    const valore = displayCella(risultato) || testi.vuoto;
    if (sal === null && target.tipo === "vuota") return testi.soloValore(anno, valore);
    const suo = sal === null ? comuni.nessunSal : `SAL ${formatSal(sal, lingua, soglie)}`;
    if (risultato.tipo === "vuota" && target.tipo === "vuota") return testi.soloValore(anno, suo);
    return testi.anno(anno, suo, valore, displayCella(target) || testi.vuoto);
  };
  return (
    <Sezione titolo={testi.anniPrima}>
      <Scintilla momenti={momenti} linea={soglie.at(-1) ?? 1} />
      <ul className={styles.anni}>
        {anni.toReversed().map((uno) => (
          <li key={uno.anno}>
            <Caption1>{detto(uno)}</Caption1>
          </li>
        ))}
      </ul>
      {anni.some(({ isRicalcolato }) => isRicalcolato) && (
        <Caption1 className={styles.nota}>{testi.ricalcolati}</Caption1>
      )}
    </Sezione>
  );
}
