import { Body1, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { Lingua } from "../../texts/lingua";
import { TESTI_PANNELLO } from "../../texts/schermi/pannello/pannello";
import { useTema } from "../sessione/useTema";

const useStyles = makeStyles({
  pagina: { minHeight: "100%" },
  testo: { margin: 0, maxWidth: "480px", padding: tokens.spacingHorizontalXXL },
});

const senzaSfondo = (): null => null;

/** The page opened in a plain browser. */
export function SenzaExcel({ lingua }: { lingua: Lingua }) {
  const styles = useStyles();
  const tema = useTema(senzaSfondo);
  return (
    <FluentProvider theme={tema} className={styles.pagina}>
      <Body1 as="p" block className={styles.testo}>
        {TESTI_PANNELLO[lingua].senzaExcel}
      </Body1>
    </FluentProvider>
  );
}
