import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { usePannello } from "../contestoPannello";
import { SCHERMI, type NomeSchermo } from "../sessione/elencoSchermi";

const useStyles = makeStyles({
  schede: {
    flexWrap: "wrap",
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // The four of them stay on one line at 320 pixels. Left and right each by itself: Fluent's own padding is a shorthand.
  scheda: { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS, minWidth: 0 },
});

interface SchedeProps {
  readonly nome: NomeSchermo;
  readonly onScelta: (nome: NomeSchermo) => void;
}

/** The way from one screen to another, always in sight. */
export function Schede({ nome, onScelta }: SchedeProps) {
  const styles = useStyles();
  const { testi } = usePannello();
  return (
    <nav>
      <TabList
        size="small"
        className={styles.schede}
        selectedValue={nome}
        onTabSelect={(_, { value }) => {
          const scelto = SCHERMI.find((uno) => uno === value);
          if (scelto) onScelta(scelto);
        }}
      >
        {SCHERMI.map((uno) => (
          <Tab key={uno} value={uno} id={idScheda(uno)} className={styles.scheda}>
            {testi.schede[uno]}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}

/** What a screen says it is labelled by. */
export function idScheda(nome: NomeSchermo): string {
  return `scheda-${nome}`;
}
