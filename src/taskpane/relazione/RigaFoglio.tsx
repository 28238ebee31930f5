import { useId } from "react";
import { Caption1, Checkbox, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { FoglioOfferto } from "../../actions/relazione/scegliRelazione";
import type { Destinazione } from "../../relazione/caselle/Materiale";
import { usePannello } from "../contestoPannello";
import { TESTI_SCHERMO_RELAZIONE } from "../../texts/schermi/schermoRelazione";

const DESTINAZIONI: readonly Destinazione[] = ["ente", "area", "azienda speciale", "dirigente"];

/** With the text at 200% the name needs the whole line. */
const STRETTO = "@media (max-width: 280px)";

const useStyles = makeStyles({
  riga: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    [STRETTO]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  nome: { overflowWrap: "anywhere" },
  sotto: {
    gridColumnStart: "1",
    marginBlockStart: `calc(-1 * ${tokens.spacingVerticalXS})`,
    paddingInlineStart: "36px",
    color: tokens.colorNeutralForeground2,
  },
  scelta: {
    maxWidth: "148px",
    marginBlockStart: tokens.spacingVerticalXS,
    [STRETTO]: { marginInlineStart: "36px", marginBlockEnd: tokens.spacingVerticalS },
  },
});

interface RigaFoglioProps {
  readonly foglio: FoglioOfferto;
  readonly onIncluso: (isIncluso: boolean) => void;
  readonly onDestinazione: (destinazione: Destinazione) => void;
}

/** One cruscotto: whether it is in the Relazione, and whose it is. */
export function RigaFoglio({ foglio, onIncluso, onDestinazione }: RigaFoglioProps) {
  const styles = useStyles();
  const id = useId();
  const { lingua } = usePannello();
  const testi = TESTI_SCHERMO_RELAZIONE[lingua];
  const { titolo, indicatori, destinazione, capitolo, isIncluso } = foglio;
  return (
    <li className={styles.riga}>
      <Checkbox
        checked={isIncluso}
        label={<span className={styles.nome}>{titolo}</span>}
        aria-describedby={id}
        onChange={(_, { checked }) => onIncluso(checked === true)}
      />
      <Select
        size="small"
        className={styles.scelta}
        aria-label={testi.destinazioneDi(titolo)}
        value={destinazione}
        disabled={!isIncluso}
        onChange={(_, { value }) => onDestinazione(DESTINAZIONI.find((una) => una === value) ?? destinazione)}
      >
        {DESTINAZIONI.map((una) => (
          <option key={una} value={una}>
            {testi.destinazioni[una]}
          </option>
        ))}
      </Select>
      <Caption1 id={id} className={styles.sotto}>
        {isIncluso ? testi.foglio(indicatori, capitolo) : testi.foglioEscluso(indicatori)}
      </Caption1>
    </li>
  );
}
