import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Politica } from "../domain/Politica";
import { POLITICHE } from "../domain/politiche";
import { formatNumero } from "../texts/formato";
import { usePannello } from "./contestoPannello";
import { sogliePolitica } from "./sogliePolitica";

const useStyles = makeStyles({
  scelta: { marginBlock: tokens.spacingVerticalXXS },
});

interface SceltaPoliticaProps {
  readonly politica: Politica;
  readonly isFermo: boolean;
  readonly onScelta: (id: string) => void;
}

/** The calculation method, by its thresholds; the body's own stands beside the presets while it is in use. */
export function SceltaPolitica({ politica, isFermo, onScelta }: SceltaPoliticaProps) {
  const styles = useStyles();
  const { testi, lingua } = usePannello();
  const offerte = POLITICHE.some(({ id }) => id === politica.id) ? POLITICHE : [...POLITICHE, politica];
  return (
    <Select
      size="small"
      className={styles.scelta}
      aria-label={testi.politica}
      title={`${testi.politica}: ${sogliePolitica(politica, lingua)}`}
      value={politica.id}
      disabled={!isFermo}
      onChange={(_, { value }) => onScelta(value)}
    >
      {offerte.map(({ id, nome, soglie }) => (
        <option key={id} value={id}>
          {`${nome} ${formatNumero(soglie.parziale * 100, lingua)}/${formatNumero(soglie.raggiunto * 100, lingua)}`}
        </option>
      ))}
    </Select>
  );
}
