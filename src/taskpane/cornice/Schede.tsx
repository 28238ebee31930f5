import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons";
import { usePannello } from "../contestoPannello";
import { SCHERMI, type NomeSchermo } from "../sessione/elencoSchermi";

const useStyles = makeStyles({
  schede: {
    flexWrap: "wrap",
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // All of them stay on one line at 320 pixels. Left and right each by itself: Fluent's own padding is a shorthand.
  scheda: { paddingLeft: tokens.spacingHorizontalXXS, paddingRight: tokens.spacingHorizontalXXS, minWidth: 0 },
  ultima: { marginInlineStart: "auto" },
});

/** What is chosen once and kept: the method, the way of writing, the language. It is behind a gear. */
const IMPOSTAZIONI: NomeSchermo = "metodo";

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
        {SCHERMI.map((uno) =>
          uno === IMPOSTAZIONI ? (
            <Tab
              key={uno}
              value={uno}
              id={idScheda(uno)}
              className={mergeClasses(styles.scheda, styles.ultima)}
              icon={<Settings20Regular />}
              aria-label={testi.impostazioni}
              title={testi.impostazioni}
            />
          ) : (
            <Tab key={uno} value={uno} id={idScheda(uno)} className={styles.scheda}>
              {testi.schede[uno]}
            </Tab>
          ),
        )}
      </TabList>
    </nav>
  );
}

/** What a screen says it is labelled by. */
export function idScheda(nome: NomeSchermo): string {
  return `scheda-${nome}`;
}
