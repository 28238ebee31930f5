import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { AnnoFotografato } from "../../actions/anno/anniFotografati";
import { displayCella } from "../../domain/numeri/displayCella";
import { formatSal } from "../../texts/formato";
import { TESTI_FOTOGRAFIE } from "../../texts/schermi/schermoFotografie";
import { usePannello } from "../contestoPannello";
import { Scintilla } from "../elementi/Scintilla";
import { Sezione } from "../elementi/Sezione";

const useStyles = makeStyles({
  anni: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

interface AnniProps {
  readonly anni: readonly AnnoFotografato[];
  /** This year, once it has a SAL that is its own; null while it runs. */
  readonly ora: { readonly anno: number; readonly sal: number } | null;
}

/** What the years before gave of an indicator, last year's first, and how its SAL went from one to the next. */
export function AnniIndicatore({ anni, ora }: AnniProps) {
  const styles = useStyles();
  const { lingua, testi: comuni, soglie } = usePannello();
  const testi = TESTI_FOTOGRAFIE[lingua];
  if (anni.length === 0) return null;
  const quote = [...anni.map(({ sal }) => sal), ...(ora ? [ora.sal] : [])].filter((sal) => sal !== null);
  return (
    <Sezione titolo={testi.anniPrima}>
      <Scintilla quote={quote} soglia={soglie.at(-1) ?? 1} />
      <ul className={styles.anni}>
        {anni.toReversed().map(({ anno, sal, risultato, target }) => (
          <li key={anno}>
            <Caption1>
              {testi.anno(
                anno,
                sal === null ? comuni.nessunSal : `SAL ${formatSal(sal, lingua, soglie)}`,
                displayCella(risultato) || testi.vuoto,
                displayCella(target) || testi.vuoto,
              )}
            </Caption1>
          </li>
        ))}
      </ul>
    </Sezione>
  );
}
