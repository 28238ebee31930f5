import { useEffect, useState, type ComponentType } from "react";
import { Button, FluentProvider, makeStyles, Text, tokens } from "@fluentui/react-components";
import { TESTI_AVVIO } from "../../texts/schermi/pannello/avvio";
import type { Lingua } from "../../texts/lingua";
import { afterPaint } from "../sessione/afterPaint";
import { ContestoLingua, useLinguaDelPannello } from "../sessione/useLingua";
import type { CollegaNastro } from "../sessione/useNastro";
import { useTema } from "../sessione/useTema";
import { SCRITTE_VIVE } from "./scritteVive";

const useStyles = makeStyles({
  // Not on the provider: it gives its classes to what opens over the screen too, which would then cover all of it.
  pannello: { height: "100vh" },
  avvio: {
    display: "grid",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
});

interface ContenutoProps {
  readonly collegaNastro: CollegaNastro;
}

interface PannelloProps extends ContenutoProps {
  readonly linguaDiExcel: Lingua;
  /** Background of Excel's theme as "#RRGGBB", null where the host has none. */
  readonly readSfondo: () => string | null;
  /** Loads the screens, once the first words are painted: those need no more than a theme. */
  readonly carica: () => Promise<ComponentType<ContenutoProps>>;
}

/** The pane: Excel's theme, the user's language, and the screens as soon as they have come. */
export function Pannello({ linguaDiExcel, readSfondo, collegaNastro, carica }: PannelloProps) {
  const styles = useStyles();
  const tema = useTema(readSfondo);
  const scelta = useLinguaDelPannello(linguaDiExcel);
  const [Contenuto, setContenuto] = useState<ComponentType<ContenutoProps> | null>(null);
  const [isMancato, setMancato] = useState(false);
  const testi = TESTI_AVVIO[scelta.lingua];
  useEffect(() => {
    afterPaint()
      .then(carica)
      .then(
        (arrivato) => setContenuto(() => arrivato),
        () => setMancato(true),
      );
  }, [carica]);
  return (
    <FluentProvider theme={tema} customStyleHooks_unstable={SCRITTE_VIVE}>
      <ContestoLingua.Provider value={scelta}>
        <div className={styles.pannello}>
          {Contenuto ? (
            <Contenuto collegaNastro={collegaNastro} />
          ) : (
            <main className={styles.avvio} aria-busy={!isMancato}>
              <Text weight="semibold">{testi.nome}</Text>
              {isMancato && (
                <>
                  <Text role="alert">{testi.mancato}</Text>
                  <Button onClick={() => location.reload()}>{testi.riprova}</Button>
                </>
              )}
            </main>
          )}
        </div>
      </ContestoLingua.Provider>
    </FluentProvider>
  );
}
