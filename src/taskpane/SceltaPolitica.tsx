import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { POLITICHE, type Politica } from "../domain/Politica";
import { formatNumero } from "../texts/formato";
import { usePannello } from "./contestoPannello";
import { sogliePolitica } from "./sogliePolitica";

const useStyles = makeStyles({
  scelta: { marginBlock: tokens.spacingVerticalXXS },
});

interface SceltaPoliticaProps {
  readonly politica: Politica;
  readonly isFermo: boolean;
  readonly onScelta: (id: "standard" | "pisa") => void;
}

/** The calculation method, by its thresholds. */
export function SceltaPolitica({ politica, isFermo, onScelta }: SceltaPoliticaProps) {
  const styles = useStyles();
  const { testi, lingua } = usePannello();
  return (
    <Select
      size="small"
      className={styles.scelta}
      aria-label={testi.politica}
      title={`${testi.politica}: ${sogliePolitica(politica, lingua)}`}
      value={politica.id}
      disabled={!isFermo}
      onChange={(_, { value }) => onScelta(value === "pisa" ? "pisa" : "standard")}
    >
      {POLITICHE.map(({ id, soglie }) => (
        <option key={id} value={id}>
          {`${testi.nomePolitica(id)} ${formatNumero(soglie.parziale * 100, lingua)}/${formatNumero(soglie.raggiunto * 100, lingua)}`}
        </option>
      ))}
    </Select>
  );
}
